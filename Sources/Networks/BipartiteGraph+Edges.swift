extension BipartiteGraph {
  /// An edge between a node of each side.
  public struct Edge: Sendable, Hashable {
    /// The node of the left side.
    public let left: Left

    /// The node of the right side.
    public let right: Right

    /// The edge's weight: 1 in a network without weights.
    public let weight: Double

    /// Ties two nodes.
    public init(left: Left, right: Right, weight: Double = 1) {
      self.left = left
      self.right = right
      self.weight = weight
    }
  }

  /// The number of edges. O(1).
  public var edgeCount: Int { matrix.edgeCount }

  /// The edges, sorted by their left and then by their right node. O(1) for each.
  public var edges: some Sequence<Edge> {
    let (leftNodes, rightNodes, rows) = (leftNodes, rightNodes, matrix.rows)
    return (0..<leftNodes.count).lazy.flatMap { row in
      rows.range(of: row).lazy.map { place in
        Edge(
          left: leftNodes.labels[row], right: rightNodes.labels[Int(rows.indices[place])],
          weight: rows.weight(at: place))
      }
    }
  }

  /// The weight of the edge between two nodes, 1 in a network without weights; `nil` where there is no
  /// edge, or a node is not here: ``lookUp(_:_:)`` tells which. O(log degree).
  public subscript(left: Left, right: Right) -> Double? { lookUp(left, right).value }

  /// The weight of the edge between two nodes, or why there is none: ``Lookup/noEdge`` or
  /// ``Lookup/noSuchNode``. O(log degree).
  public func lookUp(_ left: Left, _ right: Right) -> Lookup {
    guard let row = leftNodes.position(of: left), let column = rightNodes.position(of: right)
    else { return .noSuchNode }
    guard let place = matrix.rows.place(of: UInt32(column), inRow: row) else { return .noEdge }
    return .value(matrix.rows.weight(at: place))
  }
}
