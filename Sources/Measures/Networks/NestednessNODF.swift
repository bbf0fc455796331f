import Networks

extension NetworkMeasure {
  /// Nestedness by overlap and decreasing fill, NODF, of the whole matrix, from 0 to 100.
  ///
  /// Of two nodes of a side with different degrees the one with fewer neighbours gives the percentage
  /// of its neighbours that the other has too; two of equal degree give 0, and so do two of which one
  /// is isolated. NODF is the mean over all pairs of left and all pairs of right nodes together
  /// (Almeida-Neto et al. 2008). Equal degrees give 0, so how ties are ordered makes no difference.
  ///
  /// Same as R's vegan `nestednodf(order = TRUE)`, the statistic "NODF"; the bipartite package's
  /// "NODF2" orders too, its "NODF" takes the matrix as it stands. Isolated nodes count in the number
  /// of pairs: leave them out first to compare with tools that drop empty rows. Undefined where
  /// neither side has two nodes. Weights are not used. O(sum of the squared degrees of both sides).
  public static let nestednessNODF = NetworkMeasure(
    Quantity(
      id: "nestedness-nodf", name: "Nestedness (NODF)", unit: .named("percent"),
      range: ValueRange(lower: 0, upper: 100),
      definition:
        "Mean, over the pairs of nodes of the same side, of the percentage of the neighbours of the "
        + "one with fewer that the other has too; 0 for equal degrees.",
      undefined: "where neither side has two nodes", source: .almeidaNeto)
  ) { matrix in
    func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    let all = pairs(matrix.rowCount) + pairs(matrix.columnCount)
    guard all > 0 else { return nil }
    return 100 * (overlapOfUnequalRows(in: matrix) + overlapOfUnequalRows(in: matrix.transposed))
      / all
  }
}

/// The sum, over the pairs of rows of different degree, of the share of the smaller one's columns that
/// the larger has too.
func overlapOfUnequalRows(in matrix: BiadjacencyMatrix) -> Double {
  var counts = SharedNeighborCounts(matrix)
  var sum = 0.0
  for row in 0..<matrix.rowCount {
    let degree = matrix.rows.degree(of: row)
    counts.count(from: row)
    // Whole numbers are added first, so that the sum does not depend on the order of the nodes.
    let shared = counts.partners.reduce(0) { sum, partner in
      matrix.rows.degree(of: Int(partner)) > degree ? sum + counts.shared[Int(partner)] : sum
    }
    if shared > 0 { sum += Double(shared) / Double(degree) }
  }
  return sum
}
