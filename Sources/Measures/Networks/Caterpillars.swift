import Networks

extension NetworkMeasure {
  /// The number of paths of length three: `Σ (d(i) - 1) (d(k) - 1)` over the edges `{i, k}`, each path
  /// by its middle edge.
  ///
  /// Open ones and those that a fourth edge closes to a butterfly, which holds four of them: `L₃` of
  /// Robins & Alexander (2004). Never undefined. Weights are not used. O(edges).
  public static let caterpillars = NetworkMeasure(
    Quantity(
      id: "caterpillars", name: "Caterpillars", unit: .named("paths of length three"),
      range: .nonNegative,
      definition: "Number of paths of length three, closed ones included.",
      source: .robinsAlexander)
  ) { matrix in
    Double(caterpillarCount(of: matrix))
  }
}

/// The number of paths of length three. O(edges).
func caterpillarCount(of matrix: BiadjacencyMatrix) -> Int {
  (0..<matrix.rowCount).reduce(0) { total, row in
    let others = matrix.rows.degree(of: row) - 1
    return matrix.rows.indices(of: row).reduce(total) {
      $0 + others * (matrix.columns.degree(of: Int($1)) - 1)
    }
  }
}
