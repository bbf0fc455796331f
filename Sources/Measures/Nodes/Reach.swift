import Networks

extension NodeMeasure {
  /// The number of other nodes on the same side that share at least one neighbour with a node: whom
  /// a country meets in at least one group. Its degree in the one-mode projection.
  ///
  /// An isolated node has 0; it is never undefined. Weights are not used.
  /// O(sum of the squared degrees of the other side).
  public static var reach: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "reach", name: "Reach", unit: .sameSide, range: .nonNegative,
        definition:
          "Number of other nodes on the same side that share at least one neighbour with the node.",
        source: .breiger)
    ) { matrix in
      var lastSeenFrom = [Int](repeating: -1, count: matrix.rowCount)
      return (0..<matrix.rowCount).map { row in
        var met = 0
        lastSeenFrom[row] = row
        for column in matrix.rows.indices(of: row) {
          for other in matrix.columns.indices(of: Int(column))
          where lastSeenFrom[Int(other)] != row {
            lastSeenFrom[Int(other)] = row
            met += 1
          }
        }
        return Double(met)
      }
    }
  }
}
