import Networks

extension NodeMeasure {
  /// How much a node's neighbourhood overlaps with those of its second neighbours, as a share of both
  /// neighbourhoods together: the mean of `|N(u) ∩ N(v)| / |N(u) ∪ N(v)|` over the nodes `v` of the
  /// same side that share a neighbour with `u` (Latapy, Magnien & Del Vecchio 2008).
  ///
  /// Undefined for a node without second neighbours: the mean over none is 0/0. networkx
  /// `bipartite.latapy_clustering(mode="dot")`, which is the same otherwise, gives such a node 0.
  /// Weights are not used. O(sum of the squared degrees of the other side).
  public static var clusteringDot: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "clustering-dot", name: "Clustering (Latapy, dot)", unit: .share, range: .unitInterval,
        definition:
          "Mean, over the nodes of the same side that share a neighbour with the node, of the number "
          + "of shared neighbours divided by the number of nodes that either is tied to.",
        undefined: "for a node that shares no neighbour with another", source: .latapy)
    ) { matrix in
      latapyClustering(of: matrix) { $0 + $1 - $2 }
    }
  }
}
