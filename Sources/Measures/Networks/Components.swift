import Networks

extension NetworkMeasure {
  /// The number of connected components, an isolated node being one of its own.
  ///
  /// The empty network has 0. Weights are not used. Almost O(nodes + edges), by union-find.
  public static let components = NetworkMeasure(
    Quantity(
      id: "components", name: "Connected components", unit: .named("components"),
      range: .nonNegative,
      definition:
        "Number of largest sets of nodes in which a path joins every two; an isolated node is one.",
      source: .wassermanFaust)
  ) { matrix in
    Double(ConnectedComponents(of: matrix).count)
  }
}
