import Networks

extension NetworkMeasure {
  /// The mean distance between two nodes, of either side, that a path joins.
  ///
  /// The mean over all ordered pairs of different nodes that are connected (the same over unordered
  /// ones). In a network of several components pairs without a path are left out, as igraph
  /// `average_path_length` does unless `unconn=False`; networkx `average_shortest_path_length`
  /// refuses. Undefined where no path joins two nodes, that is without an edge. Weights are not used.
  /// O(nodes x edges).
  public static let averagePathLength = NetworkMeasure(
    Quantity(
      id: "average-path-length", name: "Average path length", unit: .named("steps"),
      range: .nonNegative,
      definition:
        "Mean distance over the pairs of different nodes, of either side, that a path joins.",
      undefined: "where the network has no edge", source: .wassermanFaust)
  ) { matrix in
    let counts = distanceSums(of: matrix).pairsAtDistance
    let pairs = counts.reduce(0, +)
    let sum = counts.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    return pairs > 0 ? Double(sum) / Double(pairs) : nil
  }
}
