import Networks
import Testing

@testable import Measures

@Suite("Sampled betweenness")
struct BetweennessSampledTests {
  @Test("is betweenness, without error, when all nodes are sources")
  func allSources() throws {
    let graph = try SouthernWomen.graph()
    for side in [graph.left, graph.right] {
      let exact = side.scored(by: .betweenness)
      for sources in [32, 33, 500] {
        expectScores(
          side.scored(by: .betweennessSampled(sources: sources)), of: side.nodes.labels,
          are: exact.values, within: 1e-14)
        let errors = side.scored(by: .betweennessSampledError(sources: sources))
        #expect(errors.values.allSatisfy { $0 == 0 })
      }
    }
  }

  @Test("of a hand-worked path, from one source")
  func oneSource() throws {
    // a - 1 - b - 2 - c: n = 5, so a dependency counts 5/2. Source a depends on b for 2 and c: 2.
    // So do c, 1 and 2 for two nodes each: 5. Source b has no dependency on itself: 0.
    let path = try HandWorked.path()
    var seen: Set<Double> = []
    for seed in 0..<100 {
      let values = path.left.scored(by: .betweennessSampled(sources: 1, seed: UInt64(seed))).values
      #expect(values[0] == 0 && values[2] == 0)
      seen.insert(try #require(values[1]))
    }
    #expect(seen == [0, 5])
    // One source has no deviation, none gives nothing.
    let error = path.left.scored(by: .betweennessSampledError(sources: 1))
    #expect(error.values == [nil, nil, nil])
    #expect(error.quantity.undefined != nil)
    for sources in [0, -1] {
      #expect(
        path.left.scored(by: .betweennessSampled(sources: sources)).values == [nil, nil, nil])
    }
  }

  @Test("from two sources of a hand-worked path, with its error")
  func twoSources() throws {
    // Dependencies on b: 2, 2, 2, 2 and 0 (b itself). Two sources with 2 and 2: 5/2 · 2 = 5, error 0.
    // With 2 and 0: 5/2, deviation² (1 + 1)/1 = 2, error 5/2 √((1 - 2/5)/2 · 2) = 5/2 √0.6.
    let path = try HandWorked.path()
    var seen: Set<Double> = []
    for seed in 0..<100 {
      let (k, seed) = (2, UInt64(seed))
      let estimate = path.left.scored(by: .betweennessSampled(sources: k, seed: seed)).values[1]
      let error = path.left.scored(by: .betweennessSampledError(sources: k, seed: seed)).values[1]
      seen.insert(try #require(estimate))
      expectEqual(error, estimate == 5 ? 0 : 2.5 * 0.6.squareRoot(), within: 1e-15, "error")
    }
    #expect(seen == [2.5, 5])
  }

  @Test("is unbiased, and its error is what it says")
  func unbiased() throws {
    let graph = try SouthernWomen.graph()
    let exact = graph.left.scored(by: .betweenness).values
    let (k, draws) = (8, 2_000)
    var (sum, squares, variance) = (
      [Double](repeating: 0, count: 18), [Double](repeating: 0, count: 18),
      [Double](repeating: 0, count: 18)
    )
    for seed in 0..<draws {
      let sample = try #require(
        sampledBetweenness(of: graph.left.matrix, sources: k, seed: UInt64(seed)))
      let errors = try #require(sample.errors)
      for row in 0..<18 {
        let difference = sample.estimates[row] - (exact[row] ?? 0)
        sum[row] += difference
        squares[row] += difference * difference
        variance[row] += errors[row] * errors[row]
      }
    }
    for row in 0..<18 {
      let meanSquare = squares[row] / Double(draws)
      // Five standard errors of the mean of the draws.
      #expect(abs(sum[row] / Double(draws)) < 5 * (meanSquare / Double(draws)).squareRoot())
      #expect(abs(variance[row] / Double(draws) / meanSquare - 1) < 0.15)
    }
  }

  @Test("is the same for the same seed, and says its seed and number of sources")
  func seeds() throws {
    let left = try SouthernWomen.graph().left
    func values(_ seed: UInt64) -> [Double?] {
      left.scored(by: .betweennessSampled(sources: 5, seed: seed)).values
    }
    #expect(values(1) == values(1))
    #expect(values(1) != values(2))
    let quantity = left.scored(by: .betweennessSampled(sources: 5, seed: 77)).quantity
    #expect(quantity.definition.contains("5") && quantity.definition.contains("77"))
  }

  @Test("draws numbers below a bound with the published generator")
  func generator() {
    // The first numbers of SplitMix64 from 1234567, as published with its reference code.
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    var counts = [Int](repeating: 0, count: 3)
    for _ in 0..<3_000 { counts[generator.number(below: 3)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 1_000) < 150 })
  }
}
