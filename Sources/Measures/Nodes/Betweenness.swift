import Networks

extension NodeMeasure {
  /// How many pairs of nodes, of either side, have their shortest paths through a node, counting a
  /// pair by the share of its shortest paths: `Σ σ(s,t|v) / σ(s,t)` over unordered pairs `{s, t}`
  /// that do not contain `v`.
  ///
  /// A pair in two components counts nothing. An isolated node has 0; it is never undefined. Weights
  /// are not used. O(nodes x edges), Brandes 2001. Same as networkx
  /// `betweenness_centrality(normalized=False)` and igraph `betweenness(directed=FALSE)`.
  public static var betweenness: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "betweenness", name: "Betweenness", unit: .named("pairs of nodes"),
        range: .nonNegative,
        definition:
          "Sum over all pairs of other nodes, of either side, of the share of the pair's shortest "
          + "paths that pass through the node.",
        source: .freeman)
    ) { matrix in
      shortestPathDependencies(of: matrix).rows.map { $0 }
    }
  }
}
