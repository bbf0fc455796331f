import Networks

/// The rows that share a column with one row at a time, and how many columns, with scratch that is
/// allocated once. All rows together take O(sum of the squared degrees of the columns).
struct SharedNeighborCounts {
  private let matrix: BiadjacencyMatrix

  /// The rows that share a column with the last row that was asked about, in the order met.
  private(set) var partners: [UInt32] = []

  /// For each row the number of columns that it shares with the last row that was asked about; 0 for
  /// that row itself.
  private(set) var shared: [Int]

  init(_ matrix: BiadjacencyMatrix) {
    self.matrix = matrix
    shared = Array(repeating: 0, count: matrix.rowCount)
  }

  /// Counts what a row shares with every other.
  mutating func count(from row: Int) {
    for partner in partners { shared[Int(partner)] = 0 }
    partners.removeAll(keepingCapacity: true)
    for column in matrix.rows.indices(of: row) {
      for other in matrix.columns.indices(of: Int(column)) where other != row {
        if shared[Int(other)] == 0 { partners.append(other) }
        shared[Int(other)] += 1
      }
    }
  }
}
