import Networks

/// What the pairs of each row's columns have in common beside the row.
///
/// A pair counts as met elsewhere if it shares at least two rows, so one pass over the two-hop counts
/// of the columns is enough: O(sum of the squared degrees of the rows).
struct NeighborPairs {
  /// For each row the pairs of its columns.
  let all: [Int]

  /// For each row the pairs of its columns that share another row.
  let elsewhere: [Int]

  /// For each row the other rows that the pairs of its columns share, summed over the pairs.
  let otherShared: [Int]

  init(ofRowsOf matrix: BiadjacencyMatrix) {
    var counts = SharedNeighborCounts(matrix.transposed)
    var elsewhere = [Int](repeating: 0, count: matrix.rowCount)
    var otherShared = elsewhere
    for column in 0..<matrix.columnCount {
      counts.count(from: column)
      for row in matrix.columns.indices(of: column) {
        for other in matrix.rows.indices(of: Int(row)) where counts.shared[Int(other)] > 1 {
          elsewhere[Int(row)] += 1
          otherShared[Int(row)] += counts.shared[Int(other)] - 1
        }
      }
    }
    all = (0..<matrix.rowCount).map { row in
      let degree = matrix.rows.degree(of: row)
      return degree * (degree - 1) / 2
    }
    // Each pair was met from both of its columns.
    self.elsewhere = elsewhere.map { $0 / 2 }
    self.otherShared = otherShared.map { $0 / 2 }
  }
}
