extension Diagram.Node {
  /// A line of text of its own, which starts, ends or has its middle at a place.
  ///
  /// - Parameters:
  ///   - text: The text, shortened where it is wider than the width.
  ///   - style: How it is set.
  ///   - place: The middle of the left side of the text, of its right side, or its center.
  ///   - alignment: Which of these the place is.
  ///   - width: How much room it may take; `nil` for as much as it needs.
  package init(
    line text: String, _ style: TextStyle, id: ElementID, kind: Diagram.ElementKind,
    at place: Point, _ alignment: HorizontalAlignment, width: Double? = nil, tooltip: String = ""
  ) {
    let shown = width.map { text.shortened(toWidth: $0, in: style) } ?? text
    let block = TextBlock(lines: [shown], style: style, alignment: alignment)
    let size = Size(
      width: block.size.width.rounded(.up), height: block.size.height.rounded(.up))
    let center: Point =
      switch alignment {
      case .left: place.moved(right: size.width / 2)
      case .center: place
      case .right: place.moved(right: -size.width / 2)
      }
    self.init(
      id: id, kind: kind, label: .text(block), shape: .bare, size: size, tooltip: tooltip,
      position: center)
  }
}
