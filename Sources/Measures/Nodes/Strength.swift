import Networks

extension NodeMeasure {
  /// The sum of the weights of a node's edges: `s(i) = Σ w(i,k)`.
  ///
  /// Weights are used; without weights every edge weighs 1 and the strength is the degree. An isolated
  /// node has 0; it is never undefined. O(edges). Same as networkx `degree(weight="weight")`, igraph
  /// `strength` and the row sums of the weighted matrix.
  public static var strength: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "strength", name: "Strength", unit: .named("total weight"), range: .nonNegative,
        definition: "Sum of the weights of the node's edges; without weights its degree.",
        source: .barrat)
    ) { matrix in
      matrix.rows.strengths.map { $0 }
    }
  }
}
