import Networks

/// The number of butterflies that each row is in: two rows and two columns with all four edges.
///
/// Either from pairs of rows, where each that shares `c` columns is in `c (c - 1) / 2` butterflies;
/// or from pairs of columns, where each that shares `c` rows gives each of these `c - 1`. The side
/// with the smaller sum of squared degrees is followed: O(the smaller of the two sums) time,
/// O(nodes) space.
func butterflyCounts(of matrix: BiadjacencyMatrix) -> [Int] {
  func work(_ rows: CompressedRows) -> Int {
    (0..<rows.count).reduce(0) { $0 + rows.degree(of: $1) * rows.degree(of: $1) }
  }
  if work(matrix.columns) <= work(matrix.rows) {
    var counts = SharedNeighborCounts(matrix)
    return (0..<matrix.rowCount).map { row in
      counts.count(from: row)
      return counts.partners.reduce(0) { sum, partner in
        let shared = counts.shared[Int(partner)]
        return sum + shared * (shared - 1) / 2
      }
    }
  }
  var result = [Int](repeating: 0, count: matrix.rowCount)
  var counts = SharedNeighborCounts(matrix.transposed)
  for column in 0..<matrix.columnCount {
    counts.count(from: column)
    for row in matrix.columns.indices(of: column) {
      for other in matrix.rows.indices(of: Int(row)).reversed() {
        guard other > column else { break }
        result[Int(row)] += counts.shared[Int(other)] - 1
      }
    }
  }
  return result
}
