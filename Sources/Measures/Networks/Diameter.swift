import Networks

extension NetworkMeasure {
  /// The greatest distance between two nodes, of either side, that a path joins.
  ///
  /// In a network of several components it is the greatest of theirs, as igraph `diameter` gives
  /// unless `unconn=False`; networkx `diameter` refuses. Undefined where no path joins two nodes,
  /// that is without an edge (igraph gives 0). Weights are not used. O(nodes x edges).
  public static let diameter = NetworkMeasure(
    Quantity(
      id: "diameter", name: "Diameter", unit: .named("steps"), range: .nonNegative,
      definition: "Greatest distance between two nodes, of either side, that a path joins.",
      undefined: "where the network has no edge", source: .wassermanFaust)
  ) { matrix in
    let greatest = distanceSums(of: matrix).pairsAtDistance.count
    return greatest > 0 ? Double(greatest) : nil
  }
}
