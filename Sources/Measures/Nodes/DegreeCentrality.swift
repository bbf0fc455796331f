import Networks

extension NodeMeasure {
  /// The share of the other side's nodes that a node is tied to: `d(i) / n₂`.
  ///
  /// The greatest possible degree in a two-mode network is the size `n₂` of the other side, not the
  /// number of all other nodes. Undefined where the other side has no node. Weights are not used.
  /// O(nodes). Same as networkx `bipartite.degree_centrality`; igraph's normalised degree divides by
  /// `n₁ + n₂ - 1`, which is wrong for two modes.
  public static var degreeCentrality: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "degree-centrality", name: "Degree centrality", unit: .share, range: .unitInterval,
        definition: "Degree divided by the number of nodes on the other side.",
        undefined: "where the other side has no node", source: .borgattiEverett)
    ) { matrix in
      let most = matrix.columnCount
      return (0..<matrix.rowCount).map { row in
        most == 0 ? nil : Double(matrix.rows.degree(of: row)) / Double(most)
      }
    }
  }
}
