import Networks

extension NodeMeasure {
  /// The greatest `k` for which a node is in the `k`-core: the largest part of the network in which
  /// every node, of either side, has at least `k` neighbours (Seidman 1983).
  ///
  /// One threshold for both sides; ``alphaBetaCore(alpha:beta:)`` has one for each. An isolated node
  /// has 0; it is never undefined. Weights are not used. O(nodes + edges), by buckets. Same as
  /// networkx `core_number` and igraph `coreness` of the whole graph.
  public static var coreNumber: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "core-number", name: "Core number", unit: .named("neighbours"), range: .nonNegative,
        definition:
          "Greatest k for which the node is in a part of the network where every node of either side "
          + "has at least k neighbours.",
        source: .seidman)
    ) { matrix in
      coreNumbers(of: matrix).rows.map { Double($0) }
    }
  }
}
