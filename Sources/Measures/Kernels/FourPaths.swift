import Networks

/// How many paths of length four have each row at their centre, and how many of them are closed:
/// their ends share a column that is not on the path. A path is counted in both directions.
///
/// In the paper's symbols (Opsahl 2013): `τ*` is `all`, `τ*Δ` is `closed`.
///
/// A path `a - k - i - l - b` with rows `a`, `b` and columns `k`, `l` is open only if `a` and `b`
/// share no column but `k` and `l`, so pairs that share three or more close all of theirs; for the
/// others it is enough to know the one or two columns that they share. O(sum over pairs of rows that
/// share a column of the number of rows that either shares one with): the triangles of the
/// projection. Space: O(pairs of rows that share a column).
func fourPaths(of matrix: BiadjacencyMatrix) -> (all: [Int], closed: [Int]) {
  let (rowCount, columns) = (matrix.rowCount, matrix.columns)
  let projected = SharingPairs(matrix)
  var (all, closed) = ([Int](repeating: 0, count: rowCount), [Int](repeating: 0, count: rowCount))
  var shared = [Int](repeating: 0, count: rowCount)
  var isNeighbor = [Bool](repeating: false, count: matrix.columnCount)
  for center in 0..<rowCount {
    let neighbors = matrix.rows.indices(of: center)
    let places = projected.range(of: center)
    for column in neighbors { isNeighbor[Int(column)] = true }
    for place in places { shared[Int(projected.partners[place])] = projected.shared[place] }

    // Ends by the columns next to the centre; from these go the paths that end where they began.
    var (ends, squares) = (0, 0)
    for column in neighbors {
      let others = columns.degree(of: Int(column)) - 1
      (ends, squares) = (ends + others, squares + others * others)
    }
    var paths = ends * ends - squares
    for place in places {
      paths -= projected.shared[place] * (projected.shared[place] - 1)
    }
    all[center] = paths

    for place in places {
      let a = Int(projected.partners[place])
      // Each pair of ends once, for both directions of its paths.
      for other in projected.range(of: a).reversed() {
        let b = Int(projected.partners[other])
        guard b > a else { break }
        guard b != center, shared[b] > 0 else { continue }
        let first = isNeighbor[Int(projected.first[other])]
        let second = isNeighbor[Int(projected.second[other])]
        switch projected.shared[other] {
        case 1:
          closed[center] +=
            2 * (first ? (shared[a] - 1) * (shared[b] - 1) : shared[a] * shared[b])
        case 2:
          // t of the two columns are next to the centre; a path along both in turn is open.
          let t = (first ? 1 : 0) + (second ? 1 : 0)
          closed[center] += 2 * (shared[a] * shared[b] - t - t * (t - 1))
        default:
          closed[center] += 2 * shared[a] * shared[b]
        }
      }
    }
    // Of these last, the paths along one column there and back are none.
    for column in neighbors {
      closed[center] -= projected.close[Int(column)]
      for other in columns.indices(of: Int(column))
      where other != center && shared[Int(other)] >= 3 {
        closed[center] += 2
      }
      isNeighbor[Int(column)] = false
    }
    for place in places { shared[Int(projected.partners[place])] = 0 }
  }
  return (all, closed)
}

/// The share of all paths of length four with a row at their centre that are closed; `nil` where there
/// is none. Same complexity as ``fourPaths(of:)``.
func closedShareOfFourPaths(in matrix: BiadjacencyMatrix) -> Double? {
  let (all, closed) = fourPaths(of: matrix)
  let paths = all.reduce(0, +)
  return paths > 0 ? Double(closed.reduce(0, +)) / Double(paths) : nil
}

/// The pairs of rows that share a column, each from both of its rows, with the number of columns that
/// they share, and which those are where they are at most two.
private struct SharingPairs {
  private var offsets: [Int] = [0]

  /// The other row of each pair, ascending within a row.
  private(set) var partners: [UInt32] = []

  /// The number of columns that the pair shares.
  private(set) var shared: [Int] = []

  /// The first and the last column that the pair shares.
  private(set) var first: [UInt32] = []
  private(set) var second: [UInt32] = []

  /// For each column the number of pairs of its rows, in both orders, that share three columns or more.
  private(set) var close: [Int]

  init(_ matrix: BiadjacencyMatrix) {
    close = Array(repeating: 0, count: matrix.columnCount)
    var counts = SharedNeighborCounts(matrix)
    var lowest = [UInt32](repeating: 0, count: matrix.rowCount)
    var highest = lowest
    for row in 0..<matrix.rowCount {
      counts.count(from: row)
      // From the last column down, so that the first is written last.
      for column in matrix.rows.indices(of: row).reversed() {
        for other in matrix.columns.indices(of: Int(column)) { lowest[Int(other)] = column }
      }
      for column in matrix.rows.indices(of: row) {
        for other in matrix.columns.indices(of: Int(column)) {
          highest[Int(other)] = column
          if counts.shared[Int(other)] >= 3 { close[Int(column)] += 1 }
        }
      }
      for partner in counts.partners.sorted() {
        partners.append(partner)
        shared.append(counts.shared[Int(partner)])
        first.append(lowest[Int(partner)])
        second.append(highest[Int(partner)])
      }
      offsets.append(partners.count)
    }
  }

  func range(of row: Int) -> Range<Int> { offsets[row]..<offsets[row + 1] }
}
