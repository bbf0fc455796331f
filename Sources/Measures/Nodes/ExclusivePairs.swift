import Networks

extension NodeMeasure {
  /// The pairs of a node's neighbours that share nothing but the node: of a group, the pairs of members
  /// that meet nowhere else, which is what would be lost without it; of a country, the pairs of groups
  /// that it alone links.
  ///
  /// It is `(1 - rc(v)) d(v) (d(v) - 1) / 2` with the ``redundancy`` `rc` of Latapy, Magnien & Del
  /// Vecchio (2008): the ties that the other side's projection loses with the node. 0 for a node with
  /// fewer than two neighbours; never undefined. Weights are not used.
  ///
  /// O(sum of the squared degrees of this side).
  public static var exclusivePairs: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "exclusive-pairs", name: "Exclusive pairs", unit: .named("pairs"),
        range: .nonNegative,
        definition:
          "Number of pairs of the node's neighbours that have no other neighbour in common: the "
          + "number of all its pairs times one less the redundancy.", source: .latapy)
    ) { matrix in
      let pairs = NeighborPairs(ofRowsOf: matrix)
      return zip(pairs.elsewhere, pairs.all).map { Double($1 - $0) }
    }
  }
}
