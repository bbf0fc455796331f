import Networks

extension NodeMeasure {
  /// The dual eigenvector centrality: a node is central when it is tied to central nodes of the
  /// other side, which are central when tied to central nodes of this side.
  ///
  /// The scores of the two sides are the leading pair of singular vectors of the biadjacency matrix
  /// `B`: `σ u = B v` and `σ v = Bᵀ u`, each of unit length, with entries ≥ 0 (Bonacich 1991;
  /// Faust 1997). Equivalently `u` is the leading eigenvector of `B Bᵀ` *with* its diagonal: an
  /// eigenvector of a projection whose diagonal was set to 0 is something else. Weights are used.
  /// Same as the first columns of a singular value decomposition; networkx `eigenvector_centrality`
  /// of the whole graph has the same vectors at another length.
  ///
  /// A node outside the component with the greatest `σ` has 0. Undefined for all nodes where the
  /// network has no edge, and where two components share the greatest `σ` (to a relative 1e-9), since
  /// then no pair is the leading one.
  ///
  /// Computed by restarted Lanczos iteration to a relative residual of 1e-13; O(edges) a step.
  public static var eigenvectorCentrality: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "eigenvector-centrality", name: "Eigenvector centrality (dual)", unit: .number,
        range: .unitInterval,
        definition:
          "Entry of the leading singular vector (unit length, entries at least 0) of the "
          + "biadjacency matrix: central is who is tied to central nodes of the other side.",
        undefined:
          "where the network has no edge, or two components tie for the leading singular value",
        source: .bonacich)
    ) { matrix in
      guard let pair = leadingSingularPair(of: matrix) else {
        return Array(repeating: nil, count: matrix.rowCount)
      }
      return pair.rows.map { $0 }
    }
  }
}
