/// An entry of a legend, measured.
package struct LegendPart {
  package let entry: Legend.Entry
  package let style: TextStyle
  package let symbolWidth: Double
  package let textWidth: Double
  package let height: Double

  package init(_ entry: Legend.Entry, style: TextStyle) {
    self.entry = entry
    self.style = style
    let symbol: Size =
      switch entry.symbol {
      case .swatch(_, let mark):
        Size(width: max(11, mark.room(in: style) + 3), height: style.lineHeight)
      // Broken lines need some length to be told apart.
      case .frame(let stroke): Size(width: stroke.pattern == .solid ? 11 : 28, height: 11)
      case .line: Size(width: 28, height: style.lineHeight)
      case .disc(let diameter, _), .ring(let diameter, _, _): Size(side: diameter)
      case .word(let word, let style):
        Size(width: word.room(in: style), height: style.lineHeight)
      }
    symbolWidth = symbol.width
    textWidth = entry.text.room(in: style)
    height = max(symbol.height, style.lineHeight) + 2
  }

  package var width: Double { symbolWidth + 5 + textWidth }

  /// The nodes and lines of the entry, from the middle of its left side.
  package func drawn(
    at origin: Point, number: Int, theme: Theme
  ) -> (nodes: [Diagram.Node], edges: [Diagram.Edge]) {
    func id(_ part: String) -> ElementID { ElementID(.legend, "\(number)", part) }
    let symbolCenter = origin.moved(right: symbolWidth / 2)
    var nodes = [
      Diagram.Node(
        id: id("text"), kind: .legend,
        label: .text(TextBlock(lines: [entry.text], style: style, alignment: .left)), shape: .bare,
        size: Size(width: textWidth, height: style.lineHeight + 2),
        position: origin.moved(right: symbolWidth + 5 + textWidth / 2))
    ]
    func symbol(
      _ label: Label, _ shape: Shape, _ size: Size, _ fill: Fill, outline: Stroke? = nil
    ) -> Diagram.Node {
      Diagram.Node(
        id: id("symbol"), kind: .legend, label: label, shape: shape, size: size, fill: fill,
        outline: outline, position: symbolCenter)
    }
    switch entry.symbol {
    case .swatch(let color, let mark):
      nodes.append(
        symbol(
          mark.isEmpty ? .none : .lines([mark], style.colored(theme.ink(on: color))), .box,
          Size(width: symbolWidth, height: style.lineHeight), .solid(color)))
    case .frame(let stroke):
      nodes.append(
        Diagram.Node(
          id: id("symbol"), kind: .legend, label: .none, shape: .box,
          size: Size(width: symbolWidth, height: 11), outline: stroke, position: symbolCenter))
    case .disc(let diameter, let fill):
      nodes.append(symbol(.none, .ellipse, Size(side: diameter), fill))
    case .ring(let diameter, let fill, let outline):
      nodes.append(symbol(.none, .ellipse, Size(side: diameter), fill, outline: outline))
    case .word(let word, let style):
      nodes.append(
        symbol(
          .lines([word], style), .bare, Size(width: symbolWidth, height: style.lineHeight + 2),
          .clear))
    case .line(let stroke, let mark):
      let end = origin.moved(right: symbolWidth)
      for (part, place) in [("start", origin), ("end", end)] {
        nodes.append(
          Diagram.Node(
            id: id(part), kind: .legend, label: .none, shape: .anchor, size: Size(side: 0.1),
            position: place))
      }
      let line = Diagram.Edge(
        id: id("line"), kind: .legend, from: id("start"), to: id("end"), stroke: stroke, mark: mark,
        route: [
          origin, origin.moved(right: symbolWidth / 3), origin.moved(right: symbolWidth * 2 / 3),
          end,
        ])
      return (nodes, [line])
    }
    return (nodes, [])
  }
}
