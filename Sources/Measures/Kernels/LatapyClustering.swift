import Networks

/// The mean, over the rows that share a column with a row, of the number of shared columns divided by
/// what `whole` makes of both degrees and that number; `nil` where there are none.
///
/// Latapy, Magnien & Del Vecchio (2008): `cc(u)` is the mean of `cc(u, v)` over `v` in `N(N(u))`.
/// O(sum of the squared degrees of the columns).
func latapyClustering(
  of matrix: BiadjacencyMatrix,
  whole: (_ degree: Int, _ otherDegree: Int, _ shared: Int) -> Int
) -> [Double?] {
  var counts = SharedNeighborCounts(matrix)
  return (0..<matrix.rowCount).map { row in
    counts.count(from: row)
    guard !counts.partners.isEmpty else { return nil }
    let degree = matrix.rows.degree(of: row)
    let sum = counts.partners.reduce(0) { sum, partner in
      let shared = counts.shared[Int(partner)]
      let other = matrix.rows.degree(of: Int(partner))
      return sum + Double(shared) / Double(whole(degree, other, shared))
    }
    return sum / Double(counts.partners.count)
  }
}
