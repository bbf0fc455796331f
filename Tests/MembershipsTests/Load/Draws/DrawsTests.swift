import Foundation
import Memberships
import TestNetworks
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("Draws")
struct DrawsTests {
  @Test("come from a stream that is known to the last bit")
  func stream() {
    // FNV-1a of "a" is 0xaf63dc4c8601ec8c; SplitMix64 gives 0x910a2dec89025cc1 first for seed 1.
    // The stream starts from 0x910a2dec89025cc1 ^ 0xaf63dc4c8601ec8c (worked with another program).
    var stream = SeededStream(seed: 1, name: "a")
    let drawn = (0..<3).map { _ in stream.unitInterval() }
    var state: UInt64 = 0x910A_2DEC_8902_5CC1 ^ 0xAF63_DC4C_8601_EC8C
    let expected = (0..<3).map { _ -> Double in
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Double((z ^ (z >> 31)) >> 11) / 9_007_199_254_740_992
    }
    #expect(drawn == expected)
    var other = SeededStream(seed: 2, name: "a")
    #expect(other.unitInterval() != drawn[0])
  }

  @Test("of a triangle are its inverse distribution function")
  func triangle() {
    let triangle = Triangle(low: 1, typical: 2, high: 5)
    // A quarter of the area lies left of the peak: F(2) = 1/4, F(1.5) = 1/16, F(3) = 1 - 4/12.
    #expect(triangle.value(at: 0) == 1 && triangle.value(at: 1) == 5)
    #expect(triangle.value(at: 0.25) == 2)
    #expect(triangle.value(at: 1.0 / 16) == 1.5)
    #expect(abs(triangle.value(at: 2.0 / 3) - 3) < 1e-15)
    #expect(Triangle(low: 3, typical: 3, high: 3).value(at: 0.7) == 3)
    #expect(Triangle(low: 0, typical: 0, high: 4).value(at: 0.75) == 2)
    #expect(Triangle(low: 0, typical: 4, high: 4).value(at: 0.25) == 2)
  }

  @Test("have percentiles of Hyndman & Fan's type 7", arguments: 0..<40)
  func percentilesOfSamples(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...200, using: &generator)
    // Few distinct values, so that ties occur.
    let sample = (0..<count).map { _ in Double(Int.random(in: 0...60, using: &generator)) / 4 }
    let parts = [0, 0.05, 0.31, 0.5, 0.95, 1]
    var scratch = sample
    let fast = percentiles(parts, of: &scratch)
    let sorted = sample.sorted()
    let slow = parts.map { part -> Double in
      let place = part * Double(count - 1)
      let (lower, upper) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
      return sorted[lower] + (place - Double(lower)) * (sorted[upper] - sorted[lower])
    }
    #expect(fast == slow)
    #expect(scratch.sorted() == sorted)
  }

  @Test("have percentiles that R gives")
  func percentilesOfR() {
    // quantile(c(3, 1, 4, 1, 5, 9, 2, 6), c(.05, .5, .95)): 1.00, 3.50, 7.95.
    var sample: [Double] = [3, 1, 4, 1, 5, 9, 2, 6]
    let values = percentiles([0.05, 0.5, 0.95], of: &sample)
    #expect(values[0] == 1 && values[1] == 3.5 && abs(values[2] - 7.95) < 1e-12)
  }

  @Test("are ranked from the greatest down, equal ones alike")
  func ranks() {
    #expect(places(of: [5, 0, 7, 5, 0]) == [2, 4, 1, 2, 4])
    // Two draws: b leads in one, a in the other; c is always last.
    let lower = [[3.0, 9], [5, 4], [1, 1]]
    #expect(RankIntervals(lower: lower, upper: lower).ranges == [1...2, 1...2, 3...3])
    // a may be anything from 2 to 10; b is 5 for certain.
    let open = RankIntervals(lower: [[2, 2], [5, 5]], upper: [[10, 10], [5, 5]])
    #expect(open.ranges == [1...2, 1...2])
  }

  @Test("rest on a logarithm and an exponential that need no library")
  func functions() {
    for step in 1...4000 {
      let x = Double(step) / 400
      #expect(abs(naturalLogarithm(x) - log(x)) <= 4e-16 * max(1, abs(log(x))))
      #expect(abs(exponential(x - 5) / exp(x - 5) - 1) <= 1e-15)
    }
    #expect(exponential(0) == 1 && naturalLogarithm(1) == 0)
    #expect(naturalLogarithm(1e-300) == log(1e-300))
  }

  @Test("count effective parts")
  func spread() {
    #expect(effectiveNumber(of: [2, 2, 2, 2]).map { abs($0 - 4) < 1e-14 } == true)
    #expect(effectiveNumber(of: [5, 0]) == 1)
    #expect(effectiveNumber(of: [0, 0]) == nil)
    // Shares of 1/2, 1/4 and 1/4: the entropy is 1.5 ln 2.
    #expect(effectiveNumber(of: [2, 1, 1]).map { abs($0 - 8.0.squareRoot()) < 1e-14 } == true)
  }
}
