import Networks

extension NodeMeasure {
  /// The standard error of ``betweennessSampled(sources:seed:)``, from the same sample:
  /// `n/2 √((1 - k/n) / k)` times the standard deviation of the `k` dependencies (divisor `k - 1`).
  ///
  /// 0 where all nodes are sources. The error is an estimate too, right on average. A node that
  /// few sources depend on much is often missed by the sample, and its error is then too small: 0
  /// where no path from the sample passes it, which does not say that its betweenness is 0.
  /// Undefined where there is one source of several nodes, whose deviation is unknown, or none.
  /// Weights are not used. O(k x edges).
  ///
  /// - Parameters:
  ///   - k: The number of sources, 500 unless said.
  ///   - seed: Where the random numbers start, 1 unless said.
  public static func betweennessSampledError(
    sources k: Int = MeasureParameters().sources, seed: UInt64 = MeasureParameters().seed
  ) -> NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "betweenness-sampled-error", name: "Standard error of sampled betweenness",
        unit: .named("pairs of nodes"), range: .nonNegative,
        definition:
          "Standard error of the estimate of betweenness from a sample of sources (\(k), or all "
          + "nodes where there are fewer; seed \(seed)), without replacement.",
        undefined: k < 2 ? "for every node, since there are fewer than 2 sources" : nil,
        source: .brandesPich)
    ) { matrix in
      let sample = sampledBetweenness(of: matrix, sources: k, seed: seed)
      guard let errors = sample?.errors else {
        return Array(repeating: nil, count: matrix.rowCount)
      }
      return errors.map { $0 }
    }
  }
}
