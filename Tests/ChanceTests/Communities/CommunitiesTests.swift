import Chance
import Measures
import Networks
import Testing

@Suite("Communities")
struct CommunitiesTests {
  /// Two pairs apart: each has half the edges, and a quarter by chance.
  @Test("have the modularity worked by hand")
  func byHand() throws {
    let pairs = try matrix(["10", "01"])
    #expect(isClose(pairs.modularity(ofRows: [0, 1], ofColumns: [0, 1]), 0.5))
    #expect(isClose(pairs.modularity(ofRows: [0, 0], ofColumns: [0, 0]), 0))
    #expect(isClose(pairs.modularity(ofRows: [0, 1], ofColumns: [1, 0]), -0.5))
    #expect(isClose(pairs.modularity(ofRows: [0, 1], ofColumns: [0, 1], resolution: 3), -0.5))
    let found = pairs.communities().best
    #expect(found.ofRows == [0, 1] && found.ofColumns == [0, 1] && found.modularity == 0.5)
    #expect(found.members.map(\.rows) == [[0], [1]])
  }

  @Test("are undefined without edges, and nodes without edges are by themselves")
  func undefined() throws {
    let empty = try matrix(["00", "00"]).communities()
    #expect(empty.best.modularity == nil && empty.best.count == 4)
    #expect(empty.agreement == nil && empty.rowStability == [nil, nil])
    #expect(try matrix([]).communities().best.count == 0)
    let isolated = try matrix(["100", "010", "000"]).communities().best
    #expect(isolated.ofRows == [0, 1, 2] && isolated.ofColumns == [0, 1, 3])
    #expect(isolated.modularity == 0.5)
    let samples = try NullSamples(of: matrix(["00"]), by: .fixedFill, seed: 1)
    #expect(modularityCompared(with: samples, count: 3).observed == nil)
  }

  /// The greatest of 3,000 starts of another program, 856 of which came to it.
  @Test("of Davis's Southern Women are the best known", arguments: [1, 2, 3, 4, 5])
  func davis(seed: UInt64) throws {
    let search = try matrix(SouthernWomen.attendance).communities(seed: seed)
    #expect(isClose(search.best.modularity, 0.345_537_179_649_034_24, 1e-12))
    #expect(search.best.count == 4 && search.startsAtBest > 20)
    let agreement = try #require(search.agreement)
    #expect(agreement > 0.5 && agreement < 1)
    #expect(search.rowStability.allSatisfy { ($0 ?? -1) > 0 && ($0 ?? 2) <= 1 })
  }

  @Test("agree with the definition by pairs of nodes", arguments: 0..<60)
  func slowDefinition(seed: Int) throws {
    let network = try randomMatrix(seed: seed)
    var generator = SplitMix64(seed: UInt64(seed))
    let rows = (0..<network.rowCount).map { _ in Int.random(in: 0..<3, using: &generator) }
    let columns = (0..<network.columnCount).map { _ in Int.random(in: 0..<3, using: &generator) }
    let total = Double(network.edgeCount)
    var sum = 0.0
    for row in rows.indices {
      for column in columns.indices where rows[row] == columns[column] {
        let (k, d) = (network.rows.degree(of: row), network.columns.degree(of: column))
        sum += (network.has(row, column) ? 1 : 0) - 1.5 * Double(k * d) / max(1, total)
      }
    }
    let modularity = network.modularity(ofRows: rows, ofColumns: columns, resolution: 1.5)
    #expect(isClose(modularity, network.edgeCount > 0 ? sum / total : nil))
  }

  @Test("are the best of all partitions of a small network", arguments: 0..<80)
  func exhaustive(seed: Int) throws {
    let network = try randomMatrix(seed: seed, most: 4)
    let resolution = [0.5, 1, 2][seed % 3]
    let found = network.communities(
      resolution: resolution, effort: CommunityEffort(starts: 40), seed: 3)
    var best: Double?
    var partition = [Int](repeating: 0, count: network.rowCount + network.columnCount)
    func visit(_ node: Int, _ used: Int) {
      guard node < partition.count else {
        let modularity = network.modularity(
          ofRows: Array(partition[..<network.rowCount]),
          ofColumns: Array(partition[network.rowCount...]), resolution: resolution)
        if let modularity { best = max(best ?? -2, modularity) }
        return
      }
      for community in 0...used {
        partition[node] = community
        visit(node + 1, max(used, community + 1))
      }
    }
    visit(0, 0)
    #expect(isClose(found.best.modularity, best))
  }

  @Test("are the same on any number of threads")
  func threads() throws {
    let network = try matrix(SouthernWomen.attendance)
    let effort = CommunityEffort(starts: 9)
    let one = network.communities(effort: effort, seed: 5, threads: 1)
    #expect(one == network.communities(effort: effort, seed: 5, threads: 3))
    #expect(one.modularities.count == 9)
  }

  @Test("count weights")
  func weights() throws {
    let edges: [(row: UInt32, column: UInt32)] = [(0, 0), (0, 1), (1, 0), (1, 1)]
    let network = try BiadjacencyMatrix(
      rowCount: 2, columnCount: 2, edges: edges, weights: [5, 1, 1, 5])
    let found = network.communities().best
    // Within 10 of 12; by chance a half.
    #expect(found.ofRows == [0, 1] && found.ofColumns == [0, 1])
    #expect(isClose(found.modularity, 10.0 / 12 - 0.5))
  }

  @Test("that were planted are found, and are beyond chance")
  func planted() throws {
    let (network, rows) = try plantedMatrix(seed: 8, within: 0.6, between: 0.03)
    let search = network.communities(seed: 2)
    #expect(search.best.count == 4)
    #expect(adjustedRandIndex(search.best.ofRows, rows) == 1)
    let samples = try NullSamples(of: network, by: .curveball, seed: 3)
    let score = modularityCompared(
      with: samples, count: 99, effort: CommunityEffort(starts: 3), threads: 2)
    #expect(isClose(score.upperP, 0.01) && (score.z ?? 0) > 10)
    // Nothing is planted where edges are as likely between communities as within.
    let (none, _) = try plantedMatrix(seed: 8, within: 0.17, between: 0.17)
    let nothing = modularityCompared(
      with: try NullSamples(of: none, by: .curveball, seed: 3), count: 99,
      effort: CommunityEffort(starts: 3))
    #expect((nothing.p ?? 0) > 0.05)
  }

  @Test("get smaller as the resolution grows")
  func resolution() throws {
    let network = try matrix(SouthernWomen.attendance)
    let counts = [0.0, 1, 2, 100].map { network.communities(resolution: $0).best.count }
    #expect(counts[0] == 1 && counts[1] == 4 && counts[2] > 4 && counts[3] == 32)
  }

  /// The example of scikit-learn's documentation of `adjusted_rand_score`, and corner cases.
  @Test("are compared by the adjusted Rand index")
  func agreement() {
    #expect(isClose(adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2]), 4 / 7.0))
    #expect(isClose(adjustedRandIndex([0, 0, 1, 2], [0, 0, 1, 1]), 4 / 7.0))
    #expect(adjustedRandIndex([0, 0, 1, 1], [1, 1, 0, 0]) == 1)
    #expect(isClose(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1]), -0.5))
    #expect(adjustedRandIndex([0, 0, 0], [0, 0, 0]) == 1)
    #expect(adjustedRandIndex([0, 1, 2], [2, 1, 0]) == 1)
    #expect(adjustedRandIndex([0], [0]) == nil && adjustedRandIndex([], []) == nil)
  }

  /// Four communities of 15 rows and 10 columns; the community of each row.
  private func plantedMatrix(
    seed: UInt64, within: Double, between: Double
  ) throws -> (BiadjacencyMatrix, [Int]) {
    var generator = SplitMix64(seed: seed)
    let rows = (0..<60).map { row in
      String(
        (0..<40).map { column in
          let chance = row % 4 == column % 4 ? within : between
          return Double.random(in: 0..<1, using: &generator) < chance ? "1" : "0"
        })
    }
    return (try matrix(rows), (0..<60).map { $0 % 4 })
  }
}
