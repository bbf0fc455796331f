/// Lines between nodes that have their places: straight where the way is free, else the gentlest arc
/// that touches the fewest nodes and labels.
package struct Arcs {
  private let boxes: [Box]
  private let ids: [ElementID]
  private let nodes: [ElementID: Diagram.Node]
  /// How far an arc may swing out, as parts of the distance between its ends, in the order in which
  /// they are tried.
  private let swings: [Double]

  package init(around nodes: [Diagram.Node], isStraight: Bool) {
    boxes = nodes.map(\.box)
    ids = nodes.map(\.id)
    self.nodes = Dictionary(nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    swings = isStraight ? [0] : [0, 0.05, -0.05, 0.1, -0.1, 0.16, -0.16, 0.22, -0.22]
  }

  /// The control points of an edge's curve; `nil` where an end is missing. O(nodes).
  package func route(of edge: Diagram.Edge) -> [Point]? {
    guard let tail = nodes[edge.tail], let head = nodes[edge.head] else { return nil }
    let (start, end) = (tail.box.center, head.box.center)
    let across = Point(x: start.y - end.y, y: end.x - start.x)
    var best: (route: [Point], cost: Double)?
    for swing in swings {
      let middle = Point(
        x: (start.x + end.x) / 2 + across.x * swing, y: (start.y + end.y) / 2 + across.y * swing)
      let control = Point(
        x: middle.x * 2 - (start.x + end.x) / 2, y: middle.y * 2 - (start.y + end.y) / 2)
      let route = clipped(from: tail, to: head, through: control)
      // Each further swing must save a touch to be worth it: wide arcs are hard to follow.
      let cost =
        abs(swing) * 5
        + (swings.count > 1
          ? Double(touchCount(of: route, width: edge.stroke.width, except: [edge.tail, edge.head]))
          : 0)
      if cost < best?.cost ?? .infinity { best = (route, cost) }
      if cost == 0 { break }
    }
    return best?.route
  }

  /// The cubic curve of a quadratic one, from the border of one node to the border of the other.
  private func clipped(
    from tail: Diagram.Node, to head: Diagram.Node, through control: Point
  ) -> [Point] {
    let start = tail.border(toward: control)
    let end = head.border(toward: control)
    func toward(_ end: Point) -> Point {
      Point(x: (end.x + 2 * control.x) / 3, y: (end.y + 2 * control.y) / 3)
    }
    return [start, toward(start), toward(end), end]
  }

  /// How many nodes and labels a curve passes through.
  private func touchCount(
    of route: [Point], width: Double, except ends: [ElementID]
  ) -> Int {
    let points = (1..<24).compactMap { route.point(at: Double($0) / 24) }
    let bounds = Box(around: points.map { Box(center: $0, size: Size(side: width + 2)) })
    var count = 0
    for (place, box) in boxes.enumerated()
    where box.overlaps(bounds) && !ends.contains(ids[place]) {
      if points.contains(where: { box.overlaps(Box(center: $0, size: Size(side: width + 2))) }) {
        count += 1
      }
    }
    return count
  }
}

extension Diagram.Node {
  /// Where a line from the center toward a point leaves the node.
  fileprivate func border(toward point: Point) -> Point {
    let center = box.center
    let (dx, dy) = (point.x - center.x, point.y - center.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return center }
    let (halfWidth, halfHeight) = (box.size.width / 2, box.size.height / 2)
    let share: Double
    if shape == .ellipse {
      let (x, y) = (dx / max(halfWidth, 0.01), dy / max(halfHeight, 0.01))
      share = 1 / (x * x + y * y).squareRoot()
    } else {
      share = min(
        dx == 0 ? .infinity : halfWidth / abs(dx), dy == 0 ? .infinity : halfHeight / abs(dy))
    }
    return Point(x: center.x + dx * min(share, 1), y: center.y + dy * min(share, 1))
  }
}
