import Networks

extension NodeMeasure {
  /// How often a walker is at a node that follows edges, and now and then jumps to any node.
  ///
  /// `x(i) = (1 - d)/n + d Σ x(k) w(i,k) / s(k)` over the neighbours `k`, with damping `d = 0.85`,
  /// `n` nodes of either side and strengths `s` (Brin & Page 1998). From an isolated node the walker
  /// always jumps. The scores of both sides together sum to 1. Weights are used.
  ///
  /// Same as networkx `pagerank(G, tol=1e-15)`, whose default stops earlier (a sum of changes of
  /// `n` 1e-6), and igraph `pagerank`. Never undefined.
  ///
  /// Computed by conjugate gradients, to a sum of changes below 1e-15; O(edges) a step.
  public static var pageRank: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "page-rank", name: "PageRank", unit: .share, range: .unitInterval,
        definition:
          "Share of time that a walker spends at the node who follows an edge with probability 0.85, "
          + "in proportion to weights, and else jumps to any node of either side.",
        source: .brinPage)
    ) { matrix in
      Measures.pageRank(of: matrix, damping: 0.85, tolerance: 1e-15).rows.map { $0 }
    }
  }
}
