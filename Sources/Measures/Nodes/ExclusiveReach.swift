import Networks

extension NodeMeasure {
  /// The number of other nodes on the same side that share exactly one neighbour with a node: whom a
  /// country meets in one group and nowhere else. Each such contact is lost with a single membership,
  /// its own or the other's.
  ///
  /// At most the ``reach``, which counts those met in several groups too. An isolated node has 0; it
  /// is never undefined. Weights are not used. No other tool that we know has it by name: it is the
  /// number of entries 1 in a node's row of the projection `B Bᵀ` without its diagonal.
  /// O(sum of the squared degrees of the other side).
  public static var exclusiveReach: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "exclusive-reach", name: "Exclusive reach", unit: .sameSide, range: .nonNegative,
        definition:
          "Number of other nodes on the same side that share exactly one neighbour with the node.",
        source: .breiger)
    ) { matrix in
      var counts = SharedNeighborCounts(matrix)
      return (0..<matrix.rowCount).map { row in
        counts.count(from: row)
        return Double(counts.partners.count { counts.shared[Int($0)] == 1 })
      }
    }
  }
}
