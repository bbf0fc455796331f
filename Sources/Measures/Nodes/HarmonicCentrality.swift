import Networks

extension NodeMeasure {
  /// How near a node is to all others, by the sum of the inverse distances: `Σ 1 / d(i,j)` over all
  /// other nodes `j` of either side, divided by the greatest that a two-mode network allows.
  ///
  /// With `n₁` nodes on the node's side and `n₂` on the other the greatest sum is
  /// `n₂ + (n₁ - 1) / 2`: every node of the other side at 1, every other node of the same side at 2.
  /// A node that is not reached counts 0, so components need no convention (Boldi & Vigna 2014).
  ///
  /// networkx `harmonic_centrality` gives the sum itself: multiply by `n₂ + (n₁ - 1) / 2` to get it.
  /// igraph `harmonic_centrality` divides it by `n₁ + n₂ - 1`, the maximum of one mode, which no node
  /// with another of its own side beside it can attain.
  ///
  /// An isolated node has 0. Undefined for the only node of a network, which has no others. Weights
  /// are not used. O(nodes x edges).
  public static var harmonicCentrality: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "harmonic-centrality", name: "Harmonic centrality", unit: .share, range: .unitInterval,
        definition:
          "Sum of the inverse distances to all other nodes of either side, a node that is not "
          + "reached counting 0, divided by the greatest possible in a two-mode network of this "
          + "size, n₂ + (n₁ - 1)/2.",
        undefined: "for the only node of a network", source: .boldiVigna)
    ) { matrix in
      let most = Double(matrix.columnCount) + Double(matrix.rowCount - 1) / 2
      return distanceSums(of: matrix).rows.inverseSums.map { most > 0 ? $0 / most : nil }
    }
  }
}
