import Networks

extension NodeMeasure {
  /// Whether a node is in the (α, β)-core, as 1 or 0: the largest part of the network in which every
  /// node of this side has at least `alpha` neighbours and every node of the other side at least
  /// `beta` (Ding et al. 2017).
  ///
  /// `alpha` goes with the side that is asked: the (3, 2)-core of countries is the (2, 3)-core of
  /// groups. A threshold of 0 or less asks for nothing. Never undefined. Weights are not used.
  /// O(nodes + edges). networkx and igraph have none.
  ///
  /// - Parameters:
  ///   - alpha: The neighbours that a node of this side needs, 2 unless said.
  ///   - beta: The neighbours that a node of the other side needs, 2 unless said.
  public static func alphaBetaCore(
    alpha: Int = MeasureParameters().alpha, beta: Int = MeasureParameters().beta
  ) -> NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "alpha-beta-core", name: "Membership in the (\(alpha), \(beta))-core",
        unit: .named("1 in the core, 0 outside"), range: .unitInterval,
        definition:
          "1 for a node in the largest part of the network where every node of this side has at "
          + "least \(alpha) neighbours and every node of the other side at least \(beta); else 0.",
        source: .ding)
    ) { matrix in
      isInCore(of: matrix, alpha: alpha, beta: beta).map { $0 ? 1 : 0 }
    }
  }
}
