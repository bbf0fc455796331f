import Networks

extension NetworkMeasure {
  /// How far the left nodes' ties are those of one node: `Σ (d_max - d(i)) / most` over the left
  /// nodes, 1 where one of them has all ties that it can have and the others as few as they can.
  ///
  /// Freeman's centralization within one side (Borgatti & Everett 1997). With `n₁` nodes on the side
  /// and `n₂` on the other the greatest sum is `(n₁ - 1)(n₂ - 1)`: one node is tied to all `n₂`, each
  /// other to one. That is their formula, for networks without isolated nodes. An isolated node is
  /// one below the least degree that it allows for, so with `z` isolated nodes on the side the
  /// greatest sum is `(n₁ - 1)(n₂ - 1) + z`, which is used here: the share never exceeds 1. R's
  /// migraph (`within`) divides by `(n₁ - 1)(n₂ - 1)` in any case; igraph `centr_degree` by a one-mode
  /// maximum over both sides.
  ///
  /// Undefined where there is no edge, and where the greatest sum is 0: the side has one node, or the
  /// other has one and none is isolated. Weights are not used. O(nodes).
  public static let degreeCentralizationLeft = NetworkMeasure(
    Quantity(
      id: "degree-centralization-left", name: "Degree centralization (left)", unit: .share,
      range: .unitInterval,
      definition:
        "Sum of the differences between the greatest degree of a left node and each, divided by "
        + "the greatest possible in a two-mode network of this size with as many isolated nodes on "
        + "the side, (n₁ - 1)(n₂ - 1) + z.",
      undefined: "where there is no edge, or all degrees of the side must be equal",
      source: .borgattiEverett)
  ) { matrix in
    degreeCentralization(ofRowsOf: matrix)
  }
}
