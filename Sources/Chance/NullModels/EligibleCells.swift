import Networks

/// The cells of a matrix that may hold an edge: a group that began later, or that a rule of region
/// closes to a country, is not eligible for it, and no null model puts an edge there.
public struct EligibleCells: Sendable, Equatable {
  /// The number of rows.
  public let rowCount: Int

  /// The number of columns.
  public let columnCount: Int

  /// Words of 64 columns for each row.
  let width: Int
  let words: [UInt64]

  /// Asks of each cell whether it may hold an edge. O(rows × columns) time; a bit for each cell.
  public init(
    rowCount: Int, columnCount: Int, where isEligible: (_ row: Int, _ column: Int) -> Bool
  ) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    width = (columnCount + 63) / 64
    var words = [UInt64](repeating: 0, count: rowCount * width)
    for row in 0..<rowCount {
      for column in 0..<columnCount where isEligible(row, column) {
        words[row * width + column >> 6] |= 1 << UInt64(column & 63)
      }
    }
    self.words = words
  }

  /// Whether a cell may hold an edge. O(1).
  public func contains(row: Int, column: Int) -> Bool {
    words[row * width + column >> 6] >> UInt64(column & 63) & 1 == 1
  }

  /// The same cells seen from the other side. O(rows × columns).
  public var transposed: EligibleCells {
    EligibleCells(rowCount: columnCount, columnCount: rowCount) { contains(row: $1, column: $0) }
  }

  /// The words of a row.
  func pattern(ofRow row: Int) -> ArraySlice<UInt64> { words[row * width..<(row + 1) * width] }

  /// The eligible columns of a row, ascending.
  func columns(ofRow row: Int) -> [UInt32] {
    var columns: [UInt32] = []
    for word in 0..<width {
      var bits = words[row * width + word]
      while bits != 0 {
        columns.append(UInt32(word << 6 | bits.trailingZeroBitCount))
        bits &= bits &- 1
      }
    }
    return columns
  }

  /// Checks that a network fits.
  func check(_ matrix: BiadjacencyMatrix) throws(ChanceError) {
    guard rowCount == matrix.rowCount, columnCount == matrix.columnCount else {
      throw .otherShape(rows: rowCount, columns: columnCount)
    }
    for row in 0..<rowCount {
      for column in matrix.rows.indices(of: row) where !contains(row: row, column: Int(column)) {
        throw .ineligibleEdge(row: row, column: Int(column))
      }
    }
  }
}
