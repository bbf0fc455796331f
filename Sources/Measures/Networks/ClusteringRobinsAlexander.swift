import Networks

extension NetworkMeasure {
  /// The share of the paths of length three that a fourth edge closes: `4 C₄ / L₃`, with `C₄`
  /// butterflies and `L₃` caterpillars (Robins & Alexander 2004).
  ///
  /// Undefined where there is no path of length three; networkx
  /// `bipartite.robins_alexander_clustering`, which is the same otherwise, gives 0 then. Weights are
  /// not used. O(the smaller of the two sides' sums of squared degrees).
  public static let clusteringRobinsAlexander = NetworkMeasure(
    Quantity(
      id: "clustering-robins-alexander", name: "Clustering (Robins & Alexander)", unit: .share,
      range: .unitInterval,
      definition: "Four times the number of butterflies divided by that of paths of length three.",
      undefined: "where there is no path of length three", source: .robinsAlexander)
  ) { matrix in
    let paths = caterpillarCount(of: matrix)
    guard paths > 0 else { return nil }
    return Double(butterflyCount(of: matrix) * 4) / Double(paths)
  }
}
