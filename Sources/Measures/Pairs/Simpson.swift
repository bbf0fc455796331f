import Networks

extension PairMeasure {
  /// What two nodes share as a part of what the smaller has: `|A ∩ B| / min(|A|, |B|)` of their
  /// neighbours, the overlap coefficient of Szymkiewicz and Simpson. 1 where the one's neighbours are
  /// all the other's.
  ///
  /// Undefined where a node is isolated (0 / 0). Weights are used as of multisets:
  /// `Σ min(w, w') / min(s, s')` with strengths `s`. networkx
  /// `overlap_weighted_projected_graph(jaccard=False)` is the same without weights and ignores them.
  public static let simpson = PairMeasure(
    Quantity(
      id: "simpson", name: "Overlap coefficient (Simpson)", unit: .share, range: .unitInterval,
      definition:
        "Number of shared neighbours divided by the smaller of the two degrees; with weights the sum "
        + "of the smaller weights divided by the smaller strength.",
      undefined: "where a node is isolated", source: .simpson),
    combining: .smaller,
    value: { shared, size, otherSize in
      let smaller = min(size, otherSize)
      return smaller > 0 ? shared / smaller : nil
    })
}
