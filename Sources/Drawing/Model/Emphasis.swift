extension Diagram {
  /// The diagram with all but some nodes and edges faded: still legible, but in the background.
  /// O(nodes + edges).
  package func emphasizing(_ ids: Set<ElementID>) -> Diagram {
    Diagram(
      uncheckedCaption: caption, legend: legend, layout: layout,
      nodes: nodes.map { $0.kind == .guide || ids.contains($0.id) ? $0 : $0.faded(in: theme) },
      // What is emphasized is painted last, over the rest.
      edges: edges.filter { !ids.contains($0.id) }.map { $0.faded(in: theme) }
        + edges.filter { ids.contains($0.id) },
      theme: theme, width: width)
  }
}

extension Theme {
  /// A color in the background: four parts of five are the paper's.
  fileprivate func faded(_ color: Color) -> Color { color.mixed(with: background, share: 0.8) }

  fileprivate func faded(_ stroke: Stroke) -> Stroke {
    Stroke(
      color: faded(stroke.color), width: stroke.width, pattern: stroke.pattern,
      opacity: stroke.opacity)
  }

  /// Text in the background can be read all the same.
  fileprivate func faded(_ style: TextStyle, on fill: Color) -> TextStyle {
    style.colored(
      ink.mixed(with: background, share: 0.5).standingOut(from: fill, by: 4.5))
  }

  fileprivate func faded(_ fill: Fill) -> Fill {
    switch fill {
    case .clear: .clear
    case .solid(let color): .solid(faded(color))
    case .veil: fill
    case .wedges(let wedges): .wedges(wedges.map { Fill.Wedge(faded($0.color), weight: $0.weight) })
    }
  }

  fileprivate func faded(_ label: Label, on fill: Color) -> Label {
    switch label {
    case .none: .none
    case .text(let block):
      .text(
        TextBlock(
          lines: block.lines, style: faded(block.style, on: fill), alignment: block.alignment))
    case .table(let rows):
      .table(rows.map { $0.map { LabelCell(width: $0.width, faded($0.content, on: fill)) } })
    }
  }

  private func faded(_ content: LabelCell.Content, on fill: Color) -> LabelCell.Content {
    switch content {
    case .gap: .gap
    case .text(let text, let style, let alignment):
      .text(text, faded(style, on: fill), alignment)
    case .area(let color, let mark, let style):
      .area(faded(color), mark: mark, faded(style, on: faded(color)))
    case .outline(let stroke, let mark, let style):
      .outline(faded(stroke), mark: mark, faded(style, on: fill))
    }
  }
}

extension Diagram.Node {
  fileprivate func faded(in theme: Theme) -> Diagram.Node {
    let fill = theme.faded(fill)
    let paper =
      if case .solid(let color) = fill, labelPlacement == .inside { color } else {
        theme.background
      }
    return Diagram.Node(
      id: id, kind: kind, label: theme.faded(label, on: paper), labelPlacement: labelPlacement,
      shape: shape, size: size, fill: fill, outline: outline.map(theme.faded), tooltip: tooltip,
      link: link, position: position)
  }

  /// The same node with another link.
  package func linked(to link: Link?) -> Diagram.Node {
    Diagram.Node(
      id: id, kind: kind, label: label, labelPlacement: labelPlacement, shape: shape, size: size,
      fill: fill, outline: outline, tooltip: tooltip, link: link, position: position)
  }
}

extension Diagram.Edge {
  fileprivate func faded(in theme: Theme) -> Diagram.Edge {
    Diagram.Edge(
      id: id, kind: kind, from: tail, to: head, stroke: theme.faded(stroke), mark: mark,
      pull: pull, tooltip: tooltip, link: link, route: route)
  }
}
