import Networks

extension NodeMeasure {
  /// How many other neighbours a pair of the node's neighbours has in common on average: of a group,
  /// how often two of its members meet elsewhere.
  ///
  /// `Σ_{u<w ∈ N(v)} (|N(u) ∩ N(w)| - 1) / (d(v) (d(v) - 1) / 2)`: the ``butterflies`` that the
  /// node is part of, over its pairs. Where ``redundancy`` (Latapy, Magnien & Del Vecchio 2008)
  /// counts the pairs that meet elsewhere at all, this counts how often. Undefined for a node
  /// with fewer than two neighbours, which has no pairs. Weights are not used.
  ///
  /// O(sum of the squared degrees of this side).
  public static var sharedElsewhere: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "shared-elsewhere", name: "Shared elsewhere", unit: .sameSide, range: .nonNegative,
        definition:
          "Mean over the pairs of the node's neighbours of the number of other neighbours that the "
          + "pair has in common.",
        undefined: "for a node with fewer than two neighbours", source: .latapy)
    ) { matrix in
      let pairs = NeighborPairs(ofRowsOf: matrix)
      return zip(pairs.otherShared, pairs.all).map { $1 > 0 ? Double($0) / Double($1) : nil }
    }
  }
}
