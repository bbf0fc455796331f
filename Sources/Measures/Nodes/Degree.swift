import Networks

extension NodeMeasure {
  /// The number of nodes on the other side that a node is tied to.
  ///
  /// An isolated node has 0; it is never undefined. Weights are not used. O(nodes).
  /// Same as networkx `degree`, igraph `degree` and the row sums of the biadjacency matrix.
  public static var degree: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "degree", name: "Degree", unit: .otherSide, range: .nonNegative,
        definition: "Number of nodes on the other side that the node is tied to.",
        source: .wassermanFaust)
    ) { matrix in
      (0..<matrix.rowCount).map { Double(matrix.rows.degree(of: $0)) }
    }
  }
}
