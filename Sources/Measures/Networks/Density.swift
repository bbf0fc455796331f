import Networks

extension NetworkMeasure {
  /// The share of the possible edges that exist: `m / (n₁ n₂)`.
  ///
  /// The possible edges of a two-mode network run between the sides only. Undefined where a side has
  /// no node. Weights are not used. O(1). Same as networkx `bipartite.density`.
  public static let density = NetworkMeasure(
    Quantity(
      id: "density", name: "Density", unit: .share, range: .unitInterval,
      definition: "Number of edges divided by the product of the sizes of the two sides.",
      undefined: "where a side has no node", source: .borgattiEverett)
  ) { matrix in
    let possible = Double(matrix.rowCount) * Double(matrix.columnCount)
    return possible > 0 ? Double(matrix.edgeCount) / possible : nil
  }
}
