import Networks

extension NodeMeasure {
  /// Betweenness divided by the greatest that a node of its side can have in any two-mode network of
  /// the same size.
  ///
  /// With `n₁` nodes on the node's side, `n₂` on the other, `s = ⌊(n₁-1)/n₂⌋` and
  /// `t = (n₁-1) mod n₂`, the maximum is
  /// `½ [n₂²(s+1)² + n₂(s+1)(2t-s-1) - t(2s-t+3)]` (Borgatti & Halgin 2011). Tools that divide by
  /// the one-mode maximum, or by `2(n₁-1)(n₂-1)` whichever side is larger, give other numbers; the
  /// latter can exceed 1. Same as networkx `bipartite.betweenness_centrality`.
  ///
  /// Undefined where the maximum is 0: no node of the side can lie between two others. Weights are
  /// not used. O(nodes x edges).
  public static var betweennessCentrality: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "betweenness-centrality", name: "Betweenness centrality", unit: .share,
        range: .unitInterval,
        definition:
          "Betweenness divided by the greatest betweenness possible for a node of its side in a "
          + "two-mode network of this size.",
        undefined: "where no node of the side can lie between two others",
        source: .borgattiHalgin)
    ) { matrix in
      let most = greatestBetweenness(rowCount: matrix.rowCount, columnCount: matrix.columnCount)
      return shortestPathDependencies(of: matrix).rows.map { most > 0 ? $0 / most : nil }
    }
  }
}

/// The greatest betweenness that a row node can have in a two-mode network of this size
/// (Borgatti & Halgin 2011).
package func greatestBetweenness(rowCount: Int, columnCount: Int) -> Double {
  guard rowCount > 0, columnCount > 0 else { return 0 }
  let n = Double(columnCount)
  let s = Double((rowCount - 1) / columnCount)
  let t = Double((rowCount - 1) % columnCount)
  return (n * n * (s + 1) * (s + 1) + n * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
}
