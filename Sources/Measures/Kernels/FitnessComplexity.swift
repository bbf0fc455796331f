import Networks

/// Fitness of the rows and complexity of the columns after a number of updates.
///
/// In the paper's symbols (Tacchella et al. 2012): `F` is `fitness`, `Q` is `complexity`, `M` the
/// matrix. All begin at 1. One update takes both from the values before it,
/// `F~(c) = Σ M(c,p) Q(p)` and `Q~(p) = 1 / Σ M(c,p) / F(c)`, and divides each by its mean.
///
/// A column without an edge has no complexity (1/0) and is left out of the mean; a row without an
/// edge has a fitness of 0, an empty sum. O(updates x edges).
///
/// - Returns: `nil` where there is no edge, where `updates` is negative, or where the numbers have
///   become too small for a `Double`.
func fitnessAndComplexity(
  of matrix: BiadjacencyMatrix, updates: Int
) -> (fitness: [Double], complexity: [Double?])? {
  let (rows, columns) = (matrix.rows, matrix.columns)
  let tied = (0..<columns.count).filter { columns.degree(of: $0) > 0 }
  guard !tied.isEmpty, updates >= 0 else { return nil }
  var fitness = [Double](repeating: 1, count: rows.count)
  var complexity = [Double](repeating: 1, count: columns.count)
  for _ in 0..<updates {
    let before = fitness
    for row in 0..<rows.count {
      fitness[row] = rows.indices(of: row).reduce(0) { $0 + complexity[Int($1)] }
    }
    for column in tied {
      complexity[column] = 1 / columns.indices(of: column).reduce(0) { $0 + 1 / before[Int($1)] }
    }
    let meanFitness = fitness.reduce(0, +) / Double(rows.count)
    let meanComplexity = tied.reduce(0) { $0 + complexity[$1] } / Double(tied.count)
    guard meanFitness > 0, meanComplexity > 0, meanComplexity.isFinite else { return nil }
    for row in 0..<rows.count { fitness[row] /= meanFitness }
    for column in tied { complexity[column] /= meanComplexity }
  }
  return (
    fitness, (0..<columns.count).map { columns.degree(of: $0) > 0 ? complexity[$0] : nil }
  )
}
