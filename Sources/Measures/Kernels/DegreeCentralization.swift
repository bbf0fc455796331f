import Networks

/// The sum of the differences between the greatest degree of a row and each, divided by the greatest
/// sum possible in a two-mode network of this size with as many isolated rows; `nil` where there is
/// no edge or that is 0. O(rows).
func degreeCentralization(ofRowsOf matrix: BiadjacencyMatrix) -> Double? {
  let degrees = (0..<matrix.rowCount).map(matrix.rows.degree)
  let isolated = degrees.filter { $0 == 0 }.count
  let most = (matrix.rowCount - 1) * (matrix.columnCount - 1) + isolated
  guard matrix.edgeCount > 0, most > 0, let greatest = degrees.max() else { return nil }
  return Double(degrees.reduce(0) { $0 + greatest - $1 }) / Double(most)
}
