/// Paragraphs one under the other, set to the left.
package struct PageColumn {
  package let width: Double
  package var top = 0.0
  private(set) var height = 0.0
  private(set) var nodes: [Diagram.Node] = []

  package init(width: Double, top: Double = 0) {
    self.width = width
    self.top = top
  }

  /// Adds a paragraph, wrapped at the column's width; an empty one takes no room.
  package mutating func add(_ text: String, _ style: TextStyle, key: String) {
    let lines = text.wrapped(toWidth: width, in: style)
    guard !lines.isEmpty else { return }
    let block = TextBlock(lines: lines, style: style, alignment: .left)
    let blockHeight = block.size.height + 3
    nodes.append(
      Diagram.Node(
        id: ElementID(.caption, key), kind: .caption, label: .text(block), shape: .bare,
        size: Size(width: width, height: blockHeight),
        position: Point(x: width / 2, y: top + height + blockHeight / 2)))
    height += blockHeight + 2
  }
}
