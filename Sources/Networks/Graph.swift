/// A weighted one-mode graph, undirected and without loops: what a projection returns.
///
/// Each edge is stored once, from the node that sorts first.
public struct Graph<Node: NodeLabel>: Sendable {
  /// An edge between two different nodes, `a < b`.
  public struct Edge: Sendable, Equatable {
    /// The node that sorts first.
    public let a: Node
    /// The node that sorts second.
    public let b: Node
    /// The edge's weight, never 0.
    public let weight: Double
  }

  /// All nodes, isolated ones included.
  public let nodes: NodeSet<Node>

  /// For each node its neighbours that sort after it, with weights.
  public let upper: CompressedRows

  /// Makes a graph of the upper triangle of its adjacency matrix.
  ///
  /// - Precondition: `upper` has a row for each node, and row `i` only indices above `i`.
  public init(nodes: NodeSet<Node>, upper: CompressedRows) {
    precondition(upper.count == nodes.count, "a row for each node")
    self.nodes = nodes
    self.upper = upper
  }

  /// The number of edges. O(1).
  public var edgeCount: Int { upper.indices.count }

  /// The edges, sorted by `a` and then `b`.
  public var edges: some Sequence<Edge> {
    (0..<nodes.count).lazy.flatMap { row in
      upper.range(of: row).lazy.map { place in
        Edge(
          a: nodes.labels[row], b: nodes.labels[Int(upper.indices[place])],
          weight: upper.weight(at: place))
      }
    }
  }

  /// The weight of the edge between two nodes, or `nil` where there is none. O(log degree).
  public subscript(a: Node, b: Node) -> Double? {
    guard let x = nodes.position(of: a), let y = nodes.position(of: b), x != y else { return nil }
    var range = upper.range(of: min(x, y))
    let wanted = UInt32(max(x, y))
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if upper.indices[middle] == wanted { return upper.weight(at: middle) }
      range =
        upper.indices[middle] < wanted
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
