import Networks

extension NetworkMeasure {
  /// The greatest singular value of the biadjacency matrix `B`, which is the greatest eigenvalue of
  /// the two-mode graph's adjacency matrix, whose eigenvalues are the singular values with both signs
  /// (Faust 1997).
  ///
  /// 0 without an edge; never undefined. Weights are used. Same as numpy `linalg.norm(B, 2)` and the
  /// first of networkx `adjacency_spectrum`.
  ///
  /// Computed by restarted Lanczos iteration on the smaller side to a relative residual of 1e-14;
  /// O(edges) a step.
  public static let spectralRadius = NetworkMeasure(
    Quantity(
      id: "spectral-radius", name: "Spectral radius", unit: .number, range: .nonNegative,
      definition:
        "Greatest singular value of the (weighted) biadjacency matrix, the greatest eigenvalue of "
        + "the two-mode graph.",
      source: .faust)
  ) { matrix in
    guard matrix.edgeCount > 0 else { return 0 }
    let small = matrix.rowCount <= matrix.columnCount ? matrix : matrix.transposed
    let (value, _) = greatestEigenpair(dimension: small.rowCount) { x in
      var y = [Double](repeating: 0, count: small.rowCount)
      let columns = small.columns
      for column in 0..<columns.count {
        let range = columns.range(of: column)
        let sum = range.reduce(0) { $0 + x[Int(columns.indices[$1])] * columns.weight(at: $1) }
        for place in range { y[Int(columns.indices[place])] += sum * columns.weight(at: place) }
      }
      return y
    }
    return value.squareRoot()
  }
}
