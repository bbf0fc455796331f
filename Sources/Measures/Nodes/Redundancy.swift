import Networks

extension NodeMeasure {
  /// The share of the pairs of a node's neighbours that share another neighbour as well: the ties
  /// of the other side's projection that would remain without the node.
  ///
  /// `rc(v) = |{ {u,w} ⊆ N(v) : ∃ v' ≠ v, u and w ∈ N(v') }| / (d(v) (d(v) - 1) / 2)`
  /// (Latapy, Magnien & Del Vecchio 2008). Undefined for a node with fewer than two neighbours, which
  /// has no pairs; networkx `bipartite.node_redundancy` refuses a call that has one. Weights are not
  /// used. Not Burt's redundancy, which R's `node_redundancy` gives. ``exclusivePairs`` counts the ties
  /// that would not remain, ``sharedElsewhere`` says how often the others do.
  ///
  /// O(sum of the squared degrees of this side).
  public static var redundancy: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "redundancy", name: "Redundancy", unit: .share, range: .unitInterval,
        definition:
          "Number of pairs of the node's neighbours that have another neighbour in common, divided "
          + "by the number of pairs of its neighbours.",
        undefined: "for a node with fewer than two neighbours", source: .latapy)
    ) { matrix in
      let pairs = NeighborPairs(ofRowsOf: matrix)
      return zip(pairs.elsewhere, pairs.all).map { $1 > 0 ? Double($0) / Double($1) : nil }
    }
  }
}
