import Chance
import Measures
import Networks
import Testing

@Suite("Numbers held against chance")
struct ComparisonTests {
  /// Samples 0 … 39, the observed number 37: three are as great, 38 as small.
  @Test("come out as worked by hand")
  func byHand() throws {
    let score = try #require(compared([37], count: 40, to: { [Double($0)] }).first)
    #expect(isClose(score.expected, 19.5) && isClose(score.upperP, 4 / 41.0))
    #expect(isClose(score.lowerP, 39 / 41.0) && isClose(score.p, 8 / 41.0))
    // The variance of 0 … 39 with 39: 40 · 41 / 12.
    #expect(isClose(score.standardDeviation, (40 * 41 / 12.0).squareRoot()))
    #expect(isClose(score.z, 17.5 / (40 * 41 / 12.0).squareRoot()))
    // The places 0.025 · 39 and 0.975 · 39 of the sorted numbers.
    #expect(
      isClose(score.interval?.lowerBound, 0.975) && isClose(score.interval?.upperBound, 38.025))
    #expect(score.samples == 40 && score.undefinedSamples == 0)
  }

  @Test("are undefined where nothing can be said")
  func undefined() {
    let scores = compared([nil, 1, 1, 2], count: 10) { k in
      [Double(k), nil, k == 3 ? nil : 1, k < 1 ? 5 : nil]
    }
    #expect(scores[0].p == nil && scores[0].z == nil && isClose(scores[0].expected, 4.5))
    #expect(scores[1].expected == nil && scores[1].p == nil && scores[1].undefinedSamples == 10)
    #expect(scores[1].interval == nil)
    #expect(scores[2].z == nil && scores[2].p == 1 && scores[2].samples == 9)
    #expect(scores[3].standardDeviation == nil && scores[3].interval == 5...5)
    #expect(isClose(scores[3].lowerP, 0.5) && scores[3].p == 1)
  }

  @Test("count numbers that differ by rounding as equal")
  func rounding() {
    let score = compared([0.1 + 0.2], count: 5, to: { _ in [0.3] })[0]
    #expect(score.upperP == 1 && score.lowerP == 1)
  }

  @Test("have the interval of all their samples, sorted", arguments: [1, 2, 39, 41, 400, 1_001])
  func interval(count: Int) throws {
    let numbers = (0..<count).map { Double(($0 * 7_919) % 1_009) }
    let sorted = numbers.sorted()
    func percentile(_ share: Double) -> Double {
      let place = share * Double(count - 1)
      let below = Int(place)
      let above = min(below + 1, count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    let interval = try #require(compared([0], count: count, to: { [numbers[$0]] })[0].interval)
    #expect(isClose(interval.lowerBound, percentile(0.025)))
    #expect(isClose(interval.upperBound, percentile(0.975)))
  }

  @Test("are the same on any number of threads", arguments: NullModel.allCases)
  func threads(model: NullModel) throws {
    let side = try SouthernWomen.graph().left
    let design = ChanceDesign(against: model, samples: 200, seed: 9)
    let one = try side.scored(by: .betweenness, against: design, threads: 1)
    let three = try side.scored(by: .betweenness, against: design, threads: 3)
    #expect(one.scores == three.scores)
  }

  /// 20,000 samples made with another program: mean 312.88145 and standard deviation 16.481, with a
  /// standard error of 0.117; ours of 2,000 samples has 0.369. The bound is four of both together.
  @Test("agree with an independent ensemble of Davis's Southern Women")
  func davis() throws {
    let graph = try SouthernWomen.graph()
    let design = ChanceDesign(against: .curveball, samples: 2_000, seed: 4)
    let score = try graph.measured(by: .butterflies, against: design)
    #expect(score.observed == 341)
    #expect(abs((score.expected ?? 0) - 312.88145) < 4 * 0.387)
    #expect(abs((score.standardDeviation ?? 0) - 16.481) < 1.1)
    #expect(abs((score.z ?? 0) - 1.706) < 0.2)
    // p 0.0542 that it is so great; four standard errors.
    #expect(abs((score.upperP ?? 0) - 0.0542) < 0.0213)
    let reach = try graph.left.scored(by: .reach, against: design)
    #expect(abs((reach["Charlotte McDowd"]?.z ?? 0) - -3.271) < 0.35)
    #expect(abs((reach["Charlotte McDowd"]?.expected ?? 0) - 15.4942) < 4 * 0.033)
  }

  /// Against all matrices, enumerated: no tolerance but that of sampling, four standard errors.
  @Test("come to the exact ensembles", arguments: 0..<ExactEnsemble.all.count)
  func exact(place: Int) throws {
    let ensemble = ExactEnsemble.all[place]
    let matrix = try matrix(ensemble.rows)
    let samples = try NullSamples(of: matrix, by: .curveball, seed: 6, tradesPerNode: 20)
    let count = 2_000
    let scores = compared(with: samples, count: count) { sample in
      let cells = (0..<sample.rowCount).flatMap { row in
        (0..<sample.columnCount).map { sample.has(row, $0) ? 1.0 : 0 }
      }
      let pairs = ensemble.pairs.map { Double(sample.shared($0.a, $0.b)) }
      return [Double(butterflyCount(of: sample))] + cells + pairs
    }
    let observed = Int(scores[0].observed ?? -1)
    let atLeast = ensemble.butterflies.filter { $0.key >= observed }.reduce(0) { $0 + $1.value }
    func isNear(_ found: Double?, _ exact: Double) -> Bool {
      // The +1 rule moves p by less than 1 / count.
      abs((found ?? -1) - exact)
        <= 4 * (exact * (1 - exact) / Double(count)).squareRoot() + 1 / Double(count)
    }
    #expect(isNear(scores[0].upperP, Double(atLeast) / Double(ensemble.matrices)))
    let cells = Array(ensemble.cells.joined())
    for (score, exact) in zip(scores[1...], cells) {
      #expect(isNear(score.expected, Double(exact) / Double(ensemble.matrices)))
    }
    for (score, pair) in zip(scores[(1 + cells.count)...], ensemble.pairs) {
      #expect(score.observed == Double(pair.shared))
      #expect(isNear(score.upperP, Double(pair.atLeast) / Double(ensemble.matrices)))
    }
  }

  @Test("number the pairs of a side in order, those that share nothing included")
  func pairs() throws {
    let graph = try BipartiteGraph(edges: [("a", 1), ("b", 1), ("c", 2)])
    let scores = try graph.left.paired(
      by: .sharedNeighbors, against: ChanceDesign(against: .fixedFill, samples: 20))
    #expect(scores.map(\.observed) == [1, 0, 0])
    #expect(NodePairs(count: 4).place(of: 3, 1) == 4 && NodePairs(count: 4).pairCount == 6)
  }

  /// Under the null, p is uniform: of 200 networks drawn from the model, the shares with p at most
  /// 0.1 and 0.5; four standard errors.
  @Test("give uniform p where the network is a sample itself")
  func uniform() throws {
    let source = try NullSamples(of: SouthernWomen.graph().matrix, by: .curveball, seed: 21)
    var values: [Double] = []
    for k in 0..<200 {
      let samples = try NullSamples(of: source.sample(k), by: .curveball, seed: UInt64(1_000 + k))
      let score = compared(with: samples, count: 99) { [NetworkMeasure.caterpillarFree($0)] }[0]
      values.append(score.upperP ?? 0)
    }
    for level in [0.1, 0.5] {
      let share = Double(values.filter { $0 <= level }.count) / 200
      #expect(abs(share - level) < 4 * (level * (1 - level) / 200).squareRoot())
    }
  }
}

extension NetworkMeasure {
  /// A number with few ties: butterflies, and a little of where the edges lie.
  fileprivate static func caterpillarFree(_ matrix: BiadjacencyMatrix) -> Double {
    var sum = Double(butterflyCount(of: matrix))
    for row in 0..<matrix.rowCount {
      for column in matrix.rows.indices(of: row) { sum += Double(row * Int(column)) * 1e-5 }
    }
    return sum
  }
}

@Suite("Adjusted p-values")
struct CorrectionTests {
  /// R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.04), "holm") and "BH".
  @Test("are as by hand, with ties and undefined ones")
  func byHand() {
    let p: [Double?] = [0.01, nil, 0.04, 0.03, 0.005, 0.04]
    let holm: [Double?] = [0.04, nil, 0.09, 0.09, 0.025, 0.09]
    let bh: [Double?] = [0.025, nil, 0.04, 0.04, 0.025, 0.04]
    for (found, wanted) in zip(Correction.holm.adjusted(p), holm) {
      #expect(isClose(found, wanted))
    }
    for (found, wanted) in zip(Correction.benjaminiHochberg.adjusted(p), bh) {
      #expect(isClose(found, wanted))
    }
    #expect(Correction.none.adjusted(p) == p)
    #expect(Correction.holm.adjusted([nil, nil]) == [nil, nil])
    #expect(Correction.holm.adjusted([0.6, 0.9]) == [1, 1])
  }
}
