import Networks

extension PairMeasure {
  /// As ``newman`` with `1 / k` for `1 / (k - 1)`: the sum over the shared neighbours of the inverse of
  /// their degree. Each member of a group of `k` divides its time among all `k`, itself included.
  ///
  /// The off-diagonal entries of `B U⁻¹ Bᵀ`, with `U` the degrees of the other side: hyperbolic
  /// weighting, after Newman (2001), who divides by `k - 1`. Never undefined. Weights are used as in
  /// ``newman``.
  public static let hyperbolic = PairMeasure(
    Quantity(
      id: "hyperbolic", name: "Hyperbolic weight", unit: .number, range: .nonNegative,
      definition:
        "Sum over the shared neighbours of 1/k, with k the neighbour's degree; with weights each "
        + "part is multiplied by the product of the two weights.",
      source: .newmanCollaboration),
    contribution: { 1 / Double($0) })
}
