/// What lies behind the things of a drawing, so that the eye finds its way: rules, bands, frames.
package struct Guides {
  package private(set) var nodes: [Diagram.Node] = []

  package init() {}

  /// Adds a filled rectangle; a thin one is a rule.
  ///
  /// - Parameters:
  ///   - key: What tells it from the other guides of the diagram.
  package mutating func add(_ key: String, _ box: Box, _ fill: Fill, outline: Stroke? = nil) {
    nodes.append(
      Diagram.Node(
        id: ElementID(.guide, key), kind: .guide, label: .none,
        shape: outline == nil ? .box : .roundedBox, size: box.size, fill: fill, outline: outline,
        position: box.center))
  }

  /// Adds a level rule.
  package mutating func addRule(
    _ key: String, from left: Double, to right: Double, y: Double, width: Double, _ color: Color
  ) {
    add(
      key,
      Box(
        center: Point(x: (left + right) / 2, y: y),
        size: Size(width: max(right - left, 0), height: width)),
      .solid(color))
  }

  /// Adds an upright rule.
  package mutating func addRule(
    _ key: String, x: Double, from top: Double, to bottom: Double, width: Double, _ color: Color
  ) {
    add(
      key,
      Box(
        center: Point(x: x, y: (top + bottom) / 2),
        size: Size(width: width, height: max(bottom - top, 0))),
      .solid(color))
  }
}
