import Networks

extension NetworkMeasure {
  /// The number of butterflies: two nodes of each side with all four edges, the smallest cycle of a
  /// two-mode network.
  ///
  /// Half the sum of ``NodeMeasure/butterflies`` over a side. Never undefined. Weights are not used.
  /// O(the smaller of the two sides' sums of squared degrees) (Sanei-Mehri et al. 2018).
  public static let butterflies = NetworkMeasure(
    Quantity(
      id: "butterflies", name: "Butterflies in all", unit: .named("butterflies"),
      range: .nonNegative,
      definition: "Number of sets of two nodes of each side with all four edges.",
      source: .saneiMehri)
  ) { matrix in
    Double(butterflyCount(of: matrix))
  }
}
