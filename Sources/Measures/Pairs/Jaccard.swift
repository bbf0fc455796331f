import Networks

extension PairMeasure {
  /// What two nodes share as a part of what either has: `|A ∩ B| / |A ∪ B|` of their neighbours.
  ///
  /// Undefined where both nodes are isolated (0 / 0). Weights are not used. Same as networkx
  /// `overlap_weighted_projected_graph(jaccard=True)`.
  public static let jaccard = PairMeasure(
    Quantity(
      id: "jaccard", name: "Jaccard similarity", unit: .share, range: .unitInterval,
      definition:
        "Number of shared neighbours divided by the number of nodes that either node is tied to.",
      undefined: "where both nodes are isolated", source: .jaccard),
    value: { shared, degree, otherDegree in
      let union = Double(degree + otherDegree) - shared
      return union > 0 ? shared / union : nil
    })
}
