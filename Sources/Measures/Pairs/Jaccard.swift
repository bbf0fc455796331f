import Networks

extension PairMeasure {
  /// What two nodes share as a part of what either has: `|A ∩ B| / |A ∪ B|` of their neighbours.
  ///
  /// Undefined where both nodes are isolated (0 / 0). Weights are used as of multisets:
  /// `Σ min(w, w') / Σ max(w, w')`, Ružička's similarity, which without weights is the same. networkx
  /// `overlap_weighted_projected_graph(jaccard=True)` is the same without weights and ignores them.
  public static let jaccard = PairMeasure(
    Quantity(
      id: "jaccard", name: "Jaccard similarity", unit: .share, range: .unitInterval,
      definition:
        "Number of shared neighbours divided by the number of nodes that either node is tied to; "
        + "with weights the sum of the smaller weights divided by that of the larger.",
      undefined: "where both nodes are isolated", source: .jaccard),
    combining: .smaller,
    value: { shared, size, otherSize in
      let union = size + otherSize - shared
      return union > 0 ? shared / union : nil
    })
}
