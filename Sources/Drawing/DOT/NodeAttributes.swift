extension Diagram.Node {
  /// What to write of a node.
  package enum Detail {
    /// What can be seen.
    case drawing
    /// That, and tooltip and link.
    case document
    /// Only the room that it takes.
    case room
  }

  package func attributes(_ detail: Detail) -> AttributeList {
    var list = AttributeList()
    if let position { list.set(.pos, .points([position])) }
    if detail == .room {
      setRoom(&list)
      return list
    }
    list.set(.id, .name(id.text))
    list.set(.class, .name(kind.rawValue))
    setForm(&list)
    setLabel(&list)
    if detail == .document {
      if !tooltip.isEmpty { list.set(.tooltip, .tooltip(tooltip)) }
      if let link { list.set(.url, .link(link)) }
    }
    return list
  }

  private func setRoom(_ list: inout AttributeList) {
    list.set(.shape, .word("box"))
    if let footprint {
      list.setSize(footprint)
    } else {
      setLabel(&list)
    }
  }

  private func setForm(_ list: inout AttributeList) {
    var styles: [String] = []
    switch shape {
    case .bare: list.set(.shape, .word("none"))
    case .box: list.set(.shape, .word("box"))
    case .roundedBox:
      list.set(.shape, .word("box"))
      styles.append("rounded")
    case .ellipse: list.set(.shape, .word("ellipse"))
    case .anchor:
      list.set(.shape, .word("point"))
      styles.append("invis")
    }
    if let size { list.setSize(size) }
    switch fill {
    case .clear: break
    case .solid(let color):
      styles.append("filled")
      list.set(.fillcolor, .color(color))
    case .veil(let color, let opacity):
      styles.append("filled")
      list.set(.fillcolor, .color(color, opacity: opacity))
    case .wedges(let wedges) where wedges.count > 1 && shape == .ellipse:
      styles.append("wedged")
      list.set(.fillcolor, .wedges(wedges))
    case .wedges(let wedges):
      styles.append("filled")
      list.set(.fillcolor, .color(wedges.first?.color ?? .white))
    }
    if let outline {
      if outline.pattern != .solid { styles.append(outline.pattern.styleName) }
      list.set(.color, .color(outline.color, opacity: outline.opacity))
      list.set(.penwidth, .number(outline.width))
    } else if shape != .bare {
      list.set(.penwidth, .number(0))
    }
    if !styles.isEmpty { list.set(.style, .name(styles.joined(separator: ","))) }
  }

  private func setLabel(_ list: inout AttributeList) {
    let name: DOTAttribute = labelPlacement == .below ? .xlabel : .label
    switch label {
    case .none: break
    case .table(let rows): list.set(name, .markup(.table(rows)))
    case .text(let block) where block.style.isBold:
      list.set(name, .markup(.lines(block, width: size?.width)))
    case .text(let block):
      list.set(name, .lines(block.lines, block.alignment))
      list.set(.fontsize, .number(block.style.size))
      list.set(.fontcolor, .color(block.style.color))
    }
  }
}

extension AttributeList {
  /// Sets a size that does not grow with the label.
  fileprivate mutating func setSize(_ size: Size) {
    set(.width, .number(size.width / 72, decimals: 4))
    set(.height, .number(size.height / 72, decimals: 4))
    set(.fixedsize, .word("true"))
  }
}

extension Stroke.Pattern {
  /// What Graphviz calls it.
  package var styleName: String {
    switch self {
    case .solid: "solid"
    case .dashed: "dashed"
    case .dotted: "dotted"
    }
  }
}
