import Networks

extension PairMeasure {
  /// The cosine of the angle between two nodes' rows of `B`: `|A ∩ B| / √(|A| |B|)` of their
  /// neighbours (Ochiai 1957).
  ///
  /// Undefined where a node is isolated, whose row has no direction. Weights are used:
  /// `Σ w w' / √(Σ w² Σ w'²)`. Same as scikit-learn `cosine_similarity` of the rows.
  public static let cosine = PairMeasure(
    Quantity(
      id: "cosine", name: "Cosine similarity (Ochiai)", unit: .share, range: .unitInterval,
      definition:
        "Number of shared neighbours divided by the geometric mean of the two degrees; with weights "
        + "the cosine of the two rows of weights.",
      undefined: "where a node is isolated", source: .ochiai),
    sizedBy: .sumOfSquares,
    value: { product, size, otherSize in
      size > 0 && otherSize > 0 ? product / (size * otherSize).squareRoot() : nil
    })
}
