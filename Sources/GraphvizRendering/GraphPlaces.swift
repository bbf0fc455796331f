import Drawing
import Foundation

/// Where Graphviz put things, by its own names, in points on a page whose y axis points down.
struct GraphPlaces: Codable, Hashable {
  /// For each node the center's x and y, the width and the height.
  var nodes: [String: [Double]] = [:]

  /// For each edge the x and y of its curve's control points, in turn; none where it has no curve.
  var edges: [String: [Double]] = [:]

  /// The places as JSON, in which each number reads back as it was.
  var json: [UInt8] {
    get throws { Array(try JSONEncoder().encode(self)) }
  }

  /// Reads what ``json`` wrote.
  init(json: [UInt8]) throws { self = try JSONDecoder().decode(GraphPlaces.self, from: Data(json)) }

  init() {}

  /// The places of a diagram's nodes.
  func placements(of diagram: Diagram) -> [ElementID: Diagram.Placement] {
    Dictionary(
      uniqueKeysWithValues: diagram.nodes.compactMap { node in
        guard let place = nodes[node.id.text], place.count == 4 else { return nil }
        return (
          node.id,
          Diagram.Placement(
            center: Point(x: place[0], y: place[1]), size: Size(width: place[2], height: place[3]))
        )
      })
  }

  /// The courses of a diagram's edges.
  func routes(of diagram: Diagram) -> [ElementID: [Point]] {
    Dictionary(
      uniqueKeysWithValues: diagram.edges.compactMap { edge in
        guard let numbers = edges[edge.id.text], !numbers.isEmpty else { return nil }
        return (
          edge.id,
          stride(from: 0, to: numbers.count - 1, by: 2).map {
            Point(x: numbers[$0], y: numbers[$0 + 1])
          }
        )
      })
  }
}
