import Networks

/// Holds the greatest modularity of a network against that of random networks: any network has
/// communities of some modularity, a sparse one of much (Guimerà, Sales-Pardo & Amaral 2004,
/// doi:10.1103/PhysRevE.70.025101).
///
/// The network itself and every sample are searched with the same effort, so that neither has an
/// advantage. Undefined where a network has no edges.
///
/// - Parameters:
///   - samples: The null model of the network. Samples have no weights, so that weights are left out.
///   - count: How many samples.
///   - resolution: γ.
///   - effort: How many starts in each network; few are enough, ten unless said.
///   - threads: How many threads share the samples.
public func modularityCompared(
  with samples: NullSamples, count: Int, resolution: Double = 1,
  effort: CommunityEffort = CommunityEffort(starts: 10), threads: Threads = .all
) -> ChanceScore {
  compared(with: samples, count: count, threads: threads) { matrix in
    let search = matrix.communities(
      resolution: resolution, effort: effort, seed: samples.seed, threads: 1)
    return [search.best.modularity]
  }[0]
}
