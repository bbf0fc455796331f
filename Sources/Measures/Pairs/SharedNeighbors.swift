import Networks

extension PairMeasure {
  /// The number of nodes of the other side that both nodes are tied to: the off-diagonal entries of
  /// `B Bᵀ` (Breiger 1974). Never undefined. Weights are not used.
  public static let sharedNeighbors = PairMeasure(
    Quantity(
      id: "shared-neighbors", name: "Shared neighbours", unit: .otherSide, range: .nonNegative,
      definition: "Number of nodes on the other side that both nodes are tied to.",
      source: .breiger))
}
