import Measures
import Networks

/// How hard to look for communities.
public struct CommunityEffort: Sendable, Hashable {
  /// How many searches set out, each from single nodes in another random order.
  public let starts: Int

  /// How often each search goes from single nodes to whole communities; it ends earlier where nothing
  /// is gained any more.
  public let passes: Int

  /// Sets the effort; less than 1 is 1.
  public init(starts: Int, passes: Int = 32) {
    self.starts = max(1, starts)
    self.passes = max(1, passes)
  }

  /// As much as takes well below a second on two cores, up to some hundred thousand edges: a number of
  /// edges alone decides it, so that it is the same on every machine.
  public static func standard(for matrix: BiadjacencyMatrix) -> CommunityEffort {
    let edges = max(1, matrix.edgeCount)
    return CommunityEffort(
      starts: min(400, max(2, (1 << 20) / edges)), passes: min(32, max(3, (1 << 20) / edges)))
  }
}

/// What several searches for communities found: the best, and how far the others agree with it.
public struct CommunitySearch: Sendable, Equatable {
  /// The communities of greatest modularity that any search found; of equal ones the first.
  public let best: Communities

  /// The modularity that each start came to; `nil` in a network without edges.
  public let modularities: [Double?]

  /// How many starts came to the best modularity, but for rounding. Where they are few, a better one
  /// may well exist.
  public var startsAtBest: Int {
    modularities.count { modularity in
      guard let modularity, let best = best.modularity else { return true }
      return modularity > best - 1e-9
    }
  }

  /// How much the starts agree: the mean of ``adjustedRandIndex(_:_:)`` of each with the best, over
  /// all nodes of both sides, the best itself left out. `nil` for one start, or fewer than two nodes.
  public let agreement: Double?

  /// How firmly each row belongs where it is: over the other starts, the mean share that its community
  /// there and its community here have in common, of all nodes in either (Jaccard). 1 where it always
  /// has the same company; `nil` for one start.
  public let rowStability: [Double?]

  /// The same of columns.
  public let columnStability: [Double?]
}

extension BiadjacencyMatrix {
  /// Looks for the communities of greatest modularity
  /// (``modularity(ofRows:ofColumns:resolution:)``).
  ///
  /// The problem is NP-hard; what is found is a lower bound. Each start runs the Leiden algorithm
  /// (Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z) on Barber's modularity, until
  /// nothing is gained. A node without edges is a community by itself; without any edges all are, and
  /// modularity is undefined. Edges count by their weights.
  ///
  /// Other tools: LPAwb+ (Beckett 2016, doi:10.1098/rsos.140536) in R's bipartite joins labels pairwise;
  /// leidenalg's bipartite layers look for the same maximum.
  ///
  /// - Parameters:
  ///   - resolution: γ; greater for smaller communities.
  ///   - effort: How many starts; ``CommunityEffort/standard(for:)`` unless said.
  ///   - seed: Where random numbers begin. The same seed gives the same communities on any number of
  ///     threads.
  ///   - threads: How many threads share the starts.
  ///
  /// Complexity: each pass O((nodes + edges) · depth), with a depth of three to six as a rule.
  public func communities(
    resolution: Double = 1, effort: CommunityEffort? = nil, seed: UInt64 = 1,
    threads: Threads = .all
  ) -> CommunitySearch {
    let effort = effort ?? .standard(for: self)
    let found = partitions(
      resolution: resolution, effort: effort, seed: seed, threads: threads)
    let modularities = found.map { $0.modularity }
    var best = 0
    for start in found.indices {
      guard let modularity = modularities[start], let most = modularities[best] else { continue }
      if modularity > most + 1e-12 { best = start }
    }
    let others = found.indices.filter { $0 != best }
    let stability = CommunityStability(
      of: found[best], among: others.map { found[$0] }, threads: threads)
    return CommunitySearch(
      best: found[best], modularities: modularities, agreement: stability.agreement,
      rowStability: stability.ofRows, columnStability: stability.ofColumns)
  }

  /// What each start comes to.
  private func partitions(
    resolution: Double, effort: CommunityEffort, seed: UInt64, threads: Threads
  ) -> [Communities] {
    let single = (0..<UInt32(rowCount + columnCount)).map { $0 }
    var found = [Communities?](repeating: nil, count: edgeCount == 0 ? 1 : effort.starts)
    let graph = CommunityGraph(self)
    let totalWeight = rows.totalWeight
    found.withUnsafeMutableBufferPointer { found in
      nonisolated(unsafe) let (found, graph) = (found, graph)
      threads.run(found.count) { start, _ in
        var community = single
        if edgeCount > 0 {
          var optimizer = CommunityOptimizer(
            graph, totalWeight: totalWeight, resolution: resolution,
            generator: SplitMix64(seed: seed, step: UInt64(start)))
          optimizer.improve(&community, passes: effort.passes)
        }
        found[start] = Communities(of: self, numbered: community, resolution: resolution)
      }
    }
    return found.compactMap { $0 }
  }
}

extension CompressedRows {
  /// The weight of all entries. O(entries).
  fileprivate var totalWeight: Double { weights?.reduce(0, +) ?? Double(indices.count) }
}
