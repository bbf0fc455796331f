import Networks

extension BipartiteGraph {
  /// A random network with the same nodes, each with as many edges as here: what chance alone would
  /// make of the degrees. Weights are left out.
  ///
  /// By trades between random left nodes; see ``Curveball`` for the method, its sources and its
  /// complexity. The same seed gives the same network on every machine, whatever the number of
  /// threads. A network that has one left node, or that its degrees determine, stays as it is.
  ///
  /// ```swift
  /// let ensemble = (1...100).map { network.randomized(seed: $0) }
  /// ```
  ///
  /// - Parameters:
  ///   - seed: Where the random numbers start.
  ///   - trades: The number of trades; five for each left node, by habit, unless said. A negative
  ///     number is none.
  ///   - threads: How many threads may share the work.
  public func randomized(
    seed: UInt64, trades: Int? = nil, threads: Threads = .all
  ) -> BipartiteGraph {
    var curveball = Curveball(matrix, seed: seed)
    curveball.trade(trades ?? 5 * leftNodes.count)
    return BipartiteGraph(
      left: leftNodes, right: rightNodes, matrix: curveball.matrix(threads: threads),
      leftKind: leftKind, rightKind: rightKind)
  }
}
