import Networks

extension NodeMeasure {
  /// BiRank without prior knowledge: a node ranks high when it is tied to nodes of the other side
  /// that do, each tie being divided by the square roots of both strengths.
  ///
  /// In the paper's symbols (He et al. 2017) `p = α Sᵀ u + (1 - α) p⁰` and `u = β S p + (1 - β) u⁰`
  /// with `S = Dᵤ^-½ W Dₚ^-½`. Without query vectors `p⁰`, `u⁰` networkx takes `α = β = 1`, and so
  /// does this measure. Then there is nothing to iterate: the leading singular pair of `S` in a
  /// connected component is `√s`, so **a node's score is the square root of its strength**, divided
  /// by the sum over its side. Between several components the start decides; it is the same score
  /// for each node of this side, as in networkx, and each component `C` gets the factor
  /// `Σ √s(j) / Σ s(j)` over the nodes `j` of this side in `C`.
  ///
  /// Same as the limit of networkx `bipartite.birank(G, nodes)` with this side as `nodes`. networkx
  /// stops when a side of `n` nodes changes by less than `n` 1e-6 and so differs by as much;
  /// its scores of the *other* nodes differ in a disconnected network, since it started from `nodes`.
  ///
  /// An isolated node has 0. Undefined where the network has no edge. Weights are used.
  /// Almost O(nodes + edges).
  public static var biRank: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "birank", name: "BiRank", unit: .share, range: .unitInterval,
        definition:
          "Limit of passing scores to and fro along ties divided by the square roots of both "
          + "strengths, from equal scores, without query vectors; as a share of the side's sum.",
        undefined: "where the network has no edge", source: .he)
    ) { matrix in
      let components = ConnectedComponents(of: matrix)
      let strengths = matrix.rows.strengths
      var (roots, sums) = (
        [Double](repeating: 0, count: components.count),
        [Double](repeating: 0, count: components.count)
      )
      for (row, strength) in strengths.enumerated() {
        let component = Int(components.ofRow[row])
        roots[component] += strength.squareRoot()
        sums[component] += strength
      }
      let scores = strengths.enumerated().map { row, strength in
        let component = Int(components.ofRow[row])
        return strength == 0 ? 0 : strength.squareRoot() * roots[component] / sums[component]
      }
      let total = scores.reduce(0, +)
      return scores.map { total > 0 ? $0 / total : nil }
    }
  }
}
