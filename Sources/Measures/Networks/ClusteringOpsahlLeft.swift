import Networks

extension NetworkMeasure {
  /// The share of the paths of length four between left nodes that are closed.
  ///
  /// As ``NodeMeasure/clusteringOpsahl``, with all paths that have a left node at their centre:
  /// `C* = τ*Δ / τ*` (Opsahl 2013). The binary value of R's tnet `clustering_tm` with the left nodes
  /// as primary. Undefined where there is no such path. Weights are not used.
  /// O(M √M) for a projection with M pairs.
  public static let clusteringOpsahlLeft = NetworkMeasure(
    Quantity(
      id: "clustering-opsahl-left", name: "Clustering (Opsahl, left)", unit: .share,
      range: .unitInterval,
      definition:
        "Number of paths of length four between left nodes whose ends share a node that is not "
        + "on the path, divided by the number of all such paths.",
      undefined: "where there is no path of length four between left nodes", source: .opsahl)
  ) { matrix in
    closedShareOfFourPaths(in: matrix)
  }
}
