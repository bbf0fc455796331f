import Networks

extension PairMeasure {
  /// The number of nodes of the other side that both nodes are tied to: the off-diagonal entries of
  /// `B Bᵀ` (Breiger 1974).
  ///
  /// Never undefined. Weights are used, as in `B Bᵀ`: each shared neighbour counts the product of the
  /// weights of its two edges, so the sum is then no longer a number of nodes. networkx
  /// `bipartite.weighted_projected_graph` and igraph `bipartite_projection` ignore weights.
  public static let sharedNeighbors = PairMeasure(
    Quantity(
      id: "shared-neighbors", name: "Shared neighbours", unit: .otherSide, range: .nonNegative,
      definition:
        "Number of nodes on the other side that both nodes are tied to; with weights the sum over "
        + "them of the product of the two weights.",
      source: .breiger))
}
