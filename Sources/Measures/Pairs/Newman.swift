import Networks

extension PairMeasure {
  /// How much two nodes meet, a small meeting counting more: the sum over the shared neighbours of
  /// `1 / (k - 1)`, with `k` the neighbour's degree (Newman 2001).
  ///
  /// Each member of a group of `k` divides its time among the `k - 1` others; summed over the others
  /// a node's ties are the number of its groups of two and more. Never undefined. Weights are used as
  /// in `B Bᵀ`: each shared neighbour's part is multiplied by the product of the two weights, `k`
  /// stays a number of nodes. Same as networkx
  /// `bipartite.collaboration_weighted_projected_graph` and R's tnet `projecting_tm(method="Newman")`
  /// without weights; the former ignores weights, the latter makes directed ties of them.
  public static let newman = PairMeasure(
    Quantity(
      id: "newman", name: "Collaboration weight (Newman)", unit: .number, range: .nonNegative,
      definition:
        "Sum over the shared neighbours of 1/(k - 1), with k the neighbour's degree; with weights "
        + "each part is multiplied by the product of the two weights.",
      source: .newmanCollaboration),
    contribution: { 1 / Double($0 - 1) })
}
