import Networks

extension NodeMeasure {
  /// Betweenness estimated from a sample of sources: for networks that are too large for the exact
  /// one.
  ///
  /// With `δ(s|v)` the dependency of source `s` on node `v`, betweenness is `½ Σ δ(s|v)` over all `n`
  /// nodes `s` of either side (Brandes 2001). The estimate is `n / (2k)` times the sum over `k`
  /// different sources, chosen without replacement, each set as likely as any other; it is unbiased
  /// (Brandes & Pich 2007) and in the unit of ``betweenness``. With `k` not below `n` it is
  /// betweenness itself. See ``betweennessSampledError(sources:seed:)`` for how far off it may be.
  ///
  /// The sample depends on the seed, and on nothing else that is not in the network: the same call
  /// gives the same numbers on every machine. The two sides draw samples of their own. A relabelled
  /// network is another sample.
  ///
  /// networkx `betweenness_centrality(k=, normalized=False)` is the same estimate from its own
  /// sample for the nodes outside it, and divides by `k - 1` in place of `k` for those inside.
  /// igraph `betweenness(sources=)` is the sum of the pairs that begin in the sample, halved:
  /// `k/n` times this estimate; a directed sum over sources is `2k/n` times.
  ///
  /// Undefined where fewer than 1 source is asked for. Weights are not used. O(k x edges).
  ///
  /// - Parameters:
  ///   - k: The number of sources, 500 unless said.
  ///   - seed: Where the random numbers start, 1 unless said.
  public static func betweennessSampled(
    sources k: Int = MeasureParameters().sources, seed: UInt64 = MeasureParameters().seed
  ) -> NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "betweenness-sampled", name: "Betweenness (estimated from a sample)",
        unit: .named("pairs of nodes"), range: .nonNegative,
        definition:
          "Unbiased estimate of betweenness from the shortest paths that begin in a sample of "
          + "sources (\(k), or all nodes where there are fewer; seed \(seed)).",
        undefined: k < 1 ? "for every node, since no source is asked for" : nil,
        source: .brandesPich)
    ) { matrix in
      guard let sample = sampledBetweenness(of: matrix, sources: k, seed: seed) else {
        return Array(repeating: nil, count: matrix.rowCount)
      }
      return sample.estimates.map { $0 }
    }
  }
}
