import Networks

extension NetworkMeasure {
  /// The share of the paths of length four between right nodes that are closed.
  ///
  /// As ``NodeMeasure/clusteringOpsahl``, with all paths that have a right node at their centre:
  /// `C* = τ*Δ / τ*` (Opsahl 2013). The binary value of R's tnet `clustering_tm` with the right nodes
  /// as primary. Undefined where there is no such path. Weights are not used.
  /// O(M √M) for a projection with M pairs.
  public static let clusteringOpsahlRight = NetworkMeasure(
    Quantity(
      id: "clustering-opsahl-right", name: "Clustering (Opsahl, right)", unit: .share,
      range: .unitInterval,
      definition:
        "Number of paths of length four between right nodes whose ends share a node that is not "
        + "on the path, divided by the number of all such paths.",
      undefined: "where there is no path of length four between right nodes", source: .opsahl)
  ) { matrix in
    closedShareOfFourPaths(in: matrix.transposed)
  }
}
