import Networks

extension NetworkMeasure {
  /// Whether nodes with many neighbours are tied to nodes with many: Pearson's correlation, over the
  /// edges, of the degree of the left node with the degree of the right node (Newman 2002).
  ///
  /// Each edge counts once, from left to right. networkx `degree_assortativity_coefficient` and igraph
  /// `assortativity_degree` count each edge in both directions and correlate over the whole graph:
  /// right for one mode, but in two modes the sides' mean degrees differ, and that difference alone
  /// makes their coefficient negative. For Davis's women and events it is -0.337, this one -0.278.
  ///
  /// Undefined where there is no edge, or where on one side all nodes with edges have the same degree.
  /// Weights are not used. O(edges).
  public static let degreeAssortativity = NetworkMeasure(
    Quantity(
      id: "degree-assortativity", name: "Degree assortativity", unit: .number,
      range: ValueRange(lower: -1, upper: 1),
      definition:
        "Pearson's correlation, over the edges, of the degree of the left node with the degree of "
        + "the right node.",
      undefined: "where the nodes of a side that have edges all have the same degree",
      source: .newmanAssortativity)
  ) { matrix in
    guard hasUnequalDegrees(matrix.rows), hasUnequalDegrees(matrix.columns) else { return nil }
    let edges = Double(matrix.edgeCount)
    // The mean degree over the edges, where a node counts as often as it has edges.
    func mean(_ side: CompressedRows) -> Double {
      (0..<side.count).reduce(0) { $0 + Double(side.degree(of: $1) * side.degree(of: $1)) } / edges
    }
    let (rowMean, columnMean) = (mean(matrix.rows), mean(matrix.columns))
    var (both, rowSquares, columnSquares) = (0.0, 0.0, 0.0)
    for row in 0..<matrix.rowCount {
      let x = Double(matrix.rows.degree(of: row)) - rowMean
      for column in matrix.rows.indices(of: row) {
        let y = Double(matrix.columns.degree(of: Int(column))) - columnMean
        both += x * y
        rowSquares += x * x
        columnSquares += y * y
      }
    }
    return both / (rowSquares.squareRoot() * columnSquares.squareRoot())
  }
}

private func hasUnequalDegrees(_ side: CompressedRows) -> Bool {
  let degrees = (0..<side.count).map(side.degree).filter { $0 > 0 }
  return degrees.min() != degrees.max()
}
