import Networks

extension NodeMeasure {
  /// How near a node is to all others, relative to the nearest that a two-mode network allows.
  ///
  /// With `n₁` nodes on the node's side and `n₂` on the other, the least possible sum of distances
  /// is `n₂ + 2(n₁ - 1)`: every node of the other side at 1, every other node of the same side at 2.
  /// Closeness is that least sum divided by the node's own, so 1 is the maximum in a connected
  /// network (Borgatti & Everett 1997).
  ///
  /// **Several components** (the stated convention): distances are summed over the `r` other nodes
  /// that the node reaches, and the ratio is scaled by the share of the other nodes reached,
  /// `r / (n₁ + n₂ - 1)` (Wasserman & Faust 1994, p. 201), as in networkx
  /// `bipartite.closeness_centrality`. In a component much smaller than the network the value can
  /// exceed 1: compare nodes of the same component.
  ///
  /// Undefined for an isolated node, which has no distances (networkx gives 0). Weights are not used.
  /// O(nodes x edges).
  public static var closenessCentrality: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "closeness-centrality", name: "Closeness centrality", unit: .number,
        range: .nonNegative,
        definition:
          "Least possible sum of distances in a two-mode network of this size, n₂ + 2(n₁ - 1), "
          + "divided by the sum of the node's distances to the nodes that it reaches; in a network "
          + "of several components multiplied by the share of the other nodes that it reaches; in a "
          + "component much smaller than the network it can exceed 1.",
        undefined: "for an isolated node", source: .borgattiEverett)
    ) { matrix in
      let others = matrix.rowCount + matrix.columnCount - 1
      let least = Double(matrix.columnCount + 2 * (matrix.rowCount - 1))
      let distances = distanceSums(of: matrix).rows
      return (0..<matrix.rowCount).map { row in
        let (sum, reached) = (distances.sums[row], distances.reached[row])
        guard reached > 0 else { return nil }
        return least * Double(reached) / (Double(sum) * Double(others))
      }
    }
  }
}
