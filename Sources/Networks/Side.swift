/// One side of a two-mode network, seen against the other: what measures are asked of.
///
/// A measure is written once, for "this side"; the other side is the same call on the other value.
public struct Side<Node: NodeLabel, Opposite: NodeLabel>: Sendable {
  /// The nodes of this side.
  public let nodes: NodeSet<Node>

  /// The nodes of the other side.
  public let opposites: NodeSet<Opposite>

  /// The edges, with a row for each node of this side.
  public let matrix: BiadjacencyMatrix

  /// What this side's nodes are called.
  public let kind: NodeKind

  /// What the other side's nodes are called.
  public let oppositeKind: NodeKind

  /// The other side's nodes that a node is tied to, ascending; `nil` for a node that is not on this
  /// side. O(degree).
  public func neighbors(of node: Node) -> [Opposite]? {
    nodes.position(of: node).map { row in
      matrix.rows.indices(of: row).map { opposites.labels[Int($0)] }
    }
  }

  /// A number that the pairs of this side's nodes that share a neighbour do not exceed: paths of
  /// length two that begin and end on this side, or all pairs where those are fewer. O(other side).
  public var mostSharingPairs: Int {
    let all = nodes.count * (nodes.count - 1) / 2
    let paths = (0..<opposites.count).reduce(0) { sum, node in
      let degree = matrix.columns.degree(of: node)
      return sum + degree * (degree - 1) / 2
    }
    return min(all, paths)
  }

  /// The other side's nodes that two nodes are both tied to, ascending. O(sum of degrees).
  public func sharedNeighbors(of a: Node, and b: Node) -> [Opposite] {
    let others = Set(neighbors(of: b) ?? [])
    return (neighbors(of: a) ?? []).filter(others.contains)
  }
}
