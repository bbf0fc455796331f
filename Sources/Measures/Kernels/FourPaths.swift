import Networks

/// How many paths of length four have each row at their centre, and how many of them are closed:
/// their ends share a column that is not on the path. A path is counted in both directions.
///
/// In the paper's symbols (Opsahl 2013): `τ*` is `all`, `τ*Δ` is `closed`.
///
/// Let rows `x`, `y` share `s(x,y)` columns. A path `a - k - i - l - b` whose ends share a column lies
/// on a triangle `i, a, b` of the projection, around which there are `s(i,a) s(i,b)` ways from `a`
/// over `i` to `b`. Of these are no closed paths
///
/// - the ways along one column there and back, `k = l`: a column of `i` with `d` rows has
///   `(d - 1)(d - 2)` of them;
/// - where `a` and `b` share one column only, and `i` has it: the others that use it, which are
///   `(s(i,a) - 1) + (s(i,b) - 1)`;
/// - where they share two columns only, and `i` has both: the two that use both.
///
/// O(M √M) time at most for a projection with `M` pairs, and O(M) space. The numbers do not depend on
/// the number of threads.
func fourPaths(
  of matrix: BiadjacencyMatrix, threads: Threads = .all
) -> (all: [Int], closed: [Int]) {
  let sharing = SharingCounts(matrix)
  let pairs = SharingPairs(matrix, partnerCounts: sharing.partnerCounts)
  var closed = pairs.triangleWeights(threads: threads)
  withdrawSingles(from: &closed, sharing, matrix)
  withdrawDoubles(from: &closed, sharing, matrix)
  return (sharing.ways, closed)
}

/// The share of all paths of length four with a row at their centre that are closed; `nil` where there
/// is none. Same complexity as ``fourPaths(of:threads:)``.
func closedShareOfFourPaths(in matrix: BiadjacencyMatrix) -> Double? {
  let (all, closed) = fourPaths(of: matrix)
  let paths = all.reduce(0, +)
  return paths > 0 ? Double(closed.reduce(0, +)) / Double(paths) : nil
}

/// Withdraws the ways along one column there and back, and those that use the one column that their
/// ends share. O(sum of the squared degrees of the columns).
private func withdrawSingles(
  from closed: inout [Int], _ sharing: SharingCounts, _ matrix: BiadjacencyMatrix
) {
  var counts = SharedNeighborCounts(matrix)
  for row in 0..<matrix.rowCount {
    counts.count(from: row)
    for column in matrix.rows.indices(of: row) {
      let rows = matrix.columns.range(of: Int(column))
      closed[row] -= (rows.count - 1) * (rows.count - 2)
      // An end that shares this column alone with the centre counts 0, as it should.
      for place in rows where sharing.singles[place] > 0 {
        let end = Int(matrix.columns.indices[place])
        guard end != row else { continue }
        closed[row] -= 2 * (counts.shared[end] - 1) * Int(sharing.singles[place])
      }
    }
  }
}

/// Withdraws the ways that use both of the only two columns that their ends share.
private func withdrawDoubles(
  from closed: inout [Int], _ sharing: SharingCounts, _ matrix: BiadjacencyMatrix
) {
  // A pair of ends is no centre of its own paths, but is among the rows that have both columns.
  for row in closed.indices { closed[row] += 4 * sharing.doublePartners[row] }
  let columnPairs = sharing.doubles.sorted()
  var isMarked = [Bool](repeating: false, count: matrix.rowCount)
  var marked: UInt32?
  var start = 0
  while start < columnPairs.count {
    let pair = columnPairs[start]
    var end = start + 1
    while end < columnPairs.count, columnPairs[end] == pair { end += 1 }
    let (first, second) = (UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair))
    if first != marked {
      if let marked {
        for row in matrix.columns.indices(of: Int(marked)) { isMarked[Int(row)] = false }
      }
      for row in matrix.columns.indices(of: Int(first)) { isMarked[Int(row)] = true }
      marked = first
    }
    for row in matrix.columns.indices(of: Int(second)) where isMarked[Int(row)] {
      closed[Int(row)] -= 4 * (end - start)
    }
    start = end
  }
}
