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

  /// The weight of the edge between two nodes in either order; `nil` where there is no edge, where both
  /// are the same node, or where a node is not here: ``lookUp(_:_:)`` tells which. O(log degree).
  public subscript(a: Node, b: Node) -> Double? { lookUp(a, b).value }

  /// The weight of the edge between two nodes in either order, or why there is none:
  /// ``Lookup/noEdge``, ``Lookup/sameNode`` or ``Lookup/noSuchNode``. O(log degree).
  public func lookUp(_ a: Node, _ b: Node) -> Lookup {
    guard let x = nodes.position(of: a), let y = nodes.position(of: b) else { return .noSuchNode }
    guard x != y else { return .sameNode }
    guard let place = upper.place(of: UInt32(max(x, y)), inRow: min(x, y)) else { return .noEdge }
    return .value(upper.weight(at: place))
  }
}
