import Networks

extension NodeMeasure {
  /// The number of butterflies that a node is in: two nodes of each side with all four edges, the
  /// smallest cycle of a two-mode network.
  ///
  /// Summed over a side each butterfly counts twice. Never undefined. Weights are not used.
  /// O(the smaller of the two sides' sums of squared degrees) (Sanei-Mehri et al. 2018).
  public static var butterflies: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "butterflies", name: "Butterflies", unit: .named("butterflies"), range: .nonNegative,
        definition:
          "Number of sets of two nodes of each side with all four edges that the node is in.",
        source: .saneiMehri)
    ) { matrix in
      butterflyCounts(of: matrix).rows.map { Double($0) }
    }
  }
}
