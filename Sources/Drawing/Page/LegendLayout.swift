/// A legend's entries in rows: in one row where they fit, else in columns of one width, so that they
/// line up.
package struct LegendLayout {
  private(set) var nodes: [Diagram.Node] = []
  private(set) var edges: [Diagram.Edge] = []
  package let height: Double

  package init(_ legend: Legend, theme: Theme, width: Double) {
    let style = theme.smallStyle
    let parts = legend.entries.map { LegendPart($0, style: style) }
    guard !parts.isEmpty else {
      height = 0
      return
    }
    let gap = 16.0
    let inOneRow = parts.map(\.width).reduce(0, +) + gap * Double(parts.count - 1) <= width
    let columnWidth = min((parts.map(\.width).max() ?? 0) + gap, width)
    let columnCount = inOneRow ? parts.count : max(1, Int((width + gap) / columnWidth))
    var top = 0.0
    for start in stride(from: 0, to: parts.count, by: columnCount) {
      let row = parts[start..<min(start + columnCount, parts.count)]
      let rowHeight = row.map(\.height).max() ?? 0
      var left = 0.0
      for (place, part) in zip(start..., row) {
        let origin = Point(x: left, y: top + rowHeight / 2)
        let drawn = part.drawn(at: origin, number: place + 1, theme: theme)
        nodes += drawn.nodes
        edges += drawn.edges
        left += inOneRow ? part.width + gap : columnWidth
      }
      top += rowHeight + 4
    }
    height = top
  }
}
