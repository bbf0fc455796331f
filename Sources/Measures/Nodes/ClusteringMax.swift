import Networks

extension NodeMeasure {
  /// How much a node's neighbourhood overlaps with those of its second neighbours, as a share of
  /// the larger of both neighbourhoods: the mean of `|N(u) ∩ N(v)| / max(|N(u)|, |N(v)|)` over
  /// the nodes `v` of the same side that share a neighbour with `u` (Latapy, Magnien & Del
  /// Vecchio 2008).
  ///
  /// Undefined for a node without second neighbours: the mean over none is 0/0. networkx
  /// `bipartite.latapy_clustering(mode="max")`, which is the same otherwise, gives such a node 0.
  /// Weights are not used. O(sum of the squared degrees of the other side).
  public static var clusteringMax: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "clustering-max", name: "Clustering (Latapy, max)", unit: .share, range: .unitInterval,
        definition:
          "Mean, over the nodes of the same side that share a neighbour with the node, of the number "
          + "of shared neighbours divided by the larger degree.",
        undefined: "for a node that shares no neighbour with another", source: .latapy)
    ) { matrix in
      latapyClustering(of: matrix) { degree, otherDegree, _ in max(degree, otherDegree) }
    }
  }
}
