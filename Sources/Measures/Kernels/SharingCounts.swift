import Networks

/// What ``fourPaths(of:threads:)`` needs to know of the rows that share columns, without the list of
/// their pairs.
struct SharingCounts {
  /// For each row the number of paths of length four around it, in both directions.
  private(set) var ways: [Int]

  /// For each row the number of rows that share a column with it.
  private(set) var partnerCounts: [UInt32]

  /// For each place of the columns' entries, which stands for a row and a column of it, the number of
  /// rows that share this column with the row and no other.
  private(set) var singles: [UInt32]

  /// For each pair of rows that share two columns only these columns, the one of greater degree in the
  /// upper half.
  private(set) var doubles: [UInt64] = []

  /// For each row the number of rows that share two columns only with it.
  private(set) var doublePartners: [Int]

  /// Counts. O(sum of the squared degrees of the columns) time.
  init(_ matrix: BiadjacencyMatrix) {
    let (rowCount, columns) = (matrix.rowCount, matrix.columns)
    ways = Array(repeating: 0, count: rowCount)
    partnerCounts = Array(repeating: 0, count: rowCount)
    doublePartners = ways
    singles = Array(repeating: 0, count: columns.indices.count)
    // Rows come in ascending order, as they stand in every column.
    var place = columns.offsets.dropLast().map { Int($0) }
    var first = [UInt32?](repeating: nil, count: rowCount)
    var counts = SharedNeighborCounts(matrix)
    for row in 0..<rowCount {
      counts.count(from: row)
      partnerCounts[row] = UInt32(counts.partners.count)
      var (ends, withdrawn) = (0, 0)
      for column in matrix.rows.indices(of: row) {
        let others = columns.degree(of: Int(column)) - 1
        (ends, withdrawn) = (ends + others, withdrawn + others * others)
        var single: UInt32 = 0
        for other in columns.indices(of: Int(column)) {
          switch counts.shared[Int(other)] {
          case 1: single += 1
          case 2 where other > row:
            if let one = first[Int(other)] {
              doubles.append(Self.packed(one, column, by: columns))
              first[Int(other)] = nil
            } else {
              first[Int(other)] = column
            }
          default: break
          }
        }
        singles[place[Int(column)]] = single
        place[Int(column)] += 1
      }
      for partner in counts.partners {
        let shared = counts.shared[Int(partner)]
        withdrawn += shared * (shared - 1)
        if shared == 2 { doublePartners[row] += 1 }
      }
      ways[row] = ends * ends - withdrawn
    }
  }

  private static func packed(_ a: UInt32, _ b: UInt32, by columns: CompressedRows) -> UInt64 {
    let isOrdered = (columns.degree(of: Int(a)), a) > (columns.degree(of: Int(b)), b)
    return isOrdered ? UInt64(a) << 32 | UInt64(b) : UInt64(b) << 32 | UInt64(a)
  }
}
