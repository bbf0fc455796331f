import Chance
import Testing

@testable import Burden

@Suite struct RankTableTests {
  /// Draws of some countries with many equal numbers, and a range for some of them.
  private struct Draws {
    var lower: [[Double]]
    var upper: [[Double]]

    init(countries: Int, draws: Int, seed: UInt64) {
      var stream = SeededStream(seed: seed, name: "draws")
      lower = (0..<countries).map { country in
        (0..<draws).map { _ in (stream.unitInterval() * 6 + Double(country)).rounded() }
      }
      upper = lower
      for country in stride(from: 0, to: countries, by: 3) {
        upper[country] = upper[country].map { $0 + (stream.unitInterval() * 3).rounded() }
      }
    }
  }

  /// By the definition: every place is counted from nothing, in every draw.
  private func slowRanges(_ lower: [[Double]], _ upper: [[Double]]) -> [ClosedRange<Int>] {
    lower.indices.map { country in
      let places = lower[country].indices.map { draw in
        let best = lower.indices.count { lower[$0][draw] > upper[country][draw] } + 1
        let worst =
          lower.indices.count { $0 != country && upper[$0][draw] > lower[country][draw] } + 1
        return (best, worst)
      }
      func least(_ part: Double, _ all: [Int]) -> Int {
        let sorted = all.sorted()
        let place = sorted.indices.first { Double($0 + 1) >= part * Double(sorted.count) }
        return sorted[place ?? sorted.count - 1]
      }
      let first = least(0.05, places.map(\.0))
      return first...max(first, least(0.95, places.map(\.1)))
    }
  }

  @Test(arguments: 1...12)
  func countsAsTheDefinitionDoes(_ seed: UInt64) throws {
    let draws = Draws(countries: Int(seed) + 2, draws: 60, seed: seed)
    let expected = slowRanges(draws.lower, draws.upper)
    #expect(RankIntervals(lower: draws.lower, upper: draws.upper).ranges == expected)
    let table = try #require(RankTable(lower: draws.lower, upper: draws.upper))
    #expect(table.ranges(lower: draws.lower, upper: draws.upper, changed: []) == expected)
  }

  /// More countries than insertions are used for.
  @Test func countsManyCountries() {
    let draws = Draws(countries: 600, draws: 20, seed: 1)
    #expect(
      RankIntervals(lower: draws.lower, upper: draws.upper).ranges
        == slowRanges(draws.lower, draws.upper))
  }

  @Test(arguments: 1...12)
  func recountsWhatChanged(_ seed: UInt64) throws {
    let countries = 14
    let old = Draws(countries: countries, draws: 60, seed: seed)
    let table = try #require(RankTable(lower: old.lower, upper: old.upper))
    let other = Draws(countries: countries, draws: 60, seed: seed + 100)
    var new = old
    let changed = Array(stride(from: Int(seed) % 3, to: countries, by: 4))
    for country in changed {
      new.lower[country] = other.lower[(country + 5) % countries]
      new.upper[country] = new.lower[country].map { $0 + Double(country % 2) }
    }
    #expect(
      table.ranges(lower: new.lower, upper: new.upper, changed: changed)
        == slowRanges(new.lower, new.upper))
    #expect(
      table.ranges(lower: new.lower, upper: new.upper, changed: Array(0..<countries)) == nil)
  }
}
