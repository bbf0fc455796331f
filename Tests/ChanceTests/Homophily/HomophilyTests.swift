import Chance
import Measures
import Networks
import Testing

@Suite("Homophily")
struct HomophilyTests {
  /// Column 0 has rows 0, 1, 2 with values a, a, b; column 1 has rows 2, 3 with b, and one unknown.
  @Test("counts the pairs worked out by hand")
  func byHand() throws {
    let network = try matrix(["10", "10", "11", "01", "01"])
    let values = [0, 0, 1, 1, nil]
    let mixing = PairMixing(of: network, by: values, valueCount: 2)
    #expect(mixing.pairs == [1, 2, 1] && mixing[1, 0] == 2)
    #expect(isClose(mixing.share, 0.5))
    // Ends: a 4 of 8, b 4 of 8; expected 1/2.
    #expect(isClose(mixing.assortativity, 0))
    let equal = PairMixing(of: network, by: values, valueCount: 2, weight: .everyMembership)
    #expect(equal.pairs == [0.5, 1, 1] && isClose(equal.share, 0.6))
    // Ends: a 2 of 5, b 3 of 5; expected 0.52.
    #expect(isClose(equal.assortativity, 0.08 / 0.48))
  }

  @Test("is undefined where nobody meets, or all are alike")
  func undefined() throws {
    let alone = PairMixing(of: try matrix(["10", "01"]), by: [0, 0], valueCount: 1)
    #expect(alone.share == nil && alone.assortativity == nil)
    let alike = PairMixing(of: try matrix(["1", "1"]), by: [0, 0], valueCount: 2)
    #expect(alike.share == 1 && alike.assortativity == nil)
    let unknown = PairMixing(of: try matrix(["1", "1"]), by: [nil, 0], valueCount: 1)
    #expect(unknown.share == nil && unknown.pairs == [0])
    let samples = try NullSamples(of: matrix(["1", "1"]), by: .curveball, seed: 1)
    let none = Homophily(of: [nil, nil], valueCount: 0, against: samples, count: 5)
    #expect(none.share.observed == nil && none.within.isEmpty)
  }

  /// From the tests of R's ergm, test-term-b12nodematch.R: `b1nodematch` is 12, `b2nodematch` 7.
  @Test("counts the same pairs as ergm")
  func ergm() throws {
    let second = [
      17, 20, 22, 26, 19, 24, 16, 22, 18, 23, 28, 20, 22, 23, 17, 21, 25, 21, 27, 16, 19, 18, 23,
      26,
      16,
    ]
    let first = [
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 9, 10, 10, 11, 11, 4, 2,
    ]
    let network = try BiadjacencyMatrix(
      rowCount: 15, columnCount: 13,
      edges: zip(first, second).map { (UInt32($0 - 1), UInt32($1 - 16)) })
    // The first ten nodes have a name, the next ten another, the last eight a third.
    let rows = (1...15).map { ($0 - 1) / 10 }
    let columns = (16...28).map { ($0 - 1) / 10 }
    let ofRows = PairMixing(of: network, by: rows, valueCount: 3)
    let ofColumns = PairMixing(of: network.transposed, by: columns, valueCount: 3)
    #expect(ofRows[0, 0] + ofRows[1, 1] + ofRows[2, 2] == 12)
    #expect(ofColumns[0, 0] + ofColumns[1, 1] + ofColumns[2, 2] == 7)
  }

  @Test("agrees with the definition by pairs", arguments: 0..<60)
  func slowDefinition(seed: Int) throws {
    let network = try randomMatrix(seed: seed)
    var generator = SplitMix64(seed: UInt64(seed))
    let values = (0..<network.rowCount).map { _ in
      [nil, 0, 1, 2].randomElement(using: &generator) ?? nil
    }
    for weight in PairWeight.allCases {
      var wanted = [Double](repeating: 0, count: 9)
      for column in 0..<network.columnCount {
        let known = (0..<network.rowCount).filter {
          network.has($0, column) && values[$0] != nil
        }
        for (place, a) in known.enumerated() {
          for b in known[(place + 1)...] {
            guard let one = values[a], let other = values[b] else { continue }
            wanted[min(one, other) * 3 + max(one, other)] +=
              weight == .everyPair ? 1 : 1 / Double(known.count - 1)
          }
        }
      }
      let mixing = PairMixing(of: network, by: values, valueCount: 3, weight: weight)
      for one in 0..<3 {
        for other in one..<3 { #expect(isClose(mixing[one, other], wanted[one * 3 + other])) }
      }
      let all = wanted.reduce(0, +)
      #expect(isClose(mixing.share, all > 0 ? (wanted[0] + wanted[4] + wanted[8]) / all : nil))
    }
  }

  /// Two kinds of rows, that prefer columns of their own.
  @Test("is found where it was planted, and not where it was not")
  func planted() throws {
    func network(within: Double, between: Double) throws -> BiadjacencyMatrix {
      var generator = SplitMix64(seed: 12)
      return try matrix(
        (0..<40).map { row in
          String(
            (0..<30).map { column in
              let chance = row % 2 == column % 2 ? within : between
              return Double.random(in: 0..<1, using: &generator) < chance ? "1" : "0"
            })
        })
    }
    let values = (0..<40).map { Int?($0 % 2) }
    let prefers = Homophily(
      of: values, valueCount: 2,
      against: try NullSamples(
        of: network(within: 0.4, between: 0.1), by: .curveball, seed: 3), count: 199)
    #expect((prefers.share.z ?? 0) > 5 && isClose(prefers.share.upperP, 1 / 200.0))
    #expect((prefers.assortativity.z ?? 0) > 5)
    #expect((prefers.within[0].z ?? 0) > 2 && (prefers.within[1].z ?? 0) > 2)
    #expect((prefers[0, 1].z ?? 0) < -2 && prefers[1, 0] == prefers[0, 1])
    #expect(prefers.within[1] == prefers[1, 1])
    let indifferent = Homophily(
      of: values, valueCount: 2,
      against: try NullSamples(
        of: network(within: 0.25, between: 0.25), by: .curveball, seed: 3), count: 199)
    #expect((indifferent.share.p ?? 0) > 0.05)
  }

  /// Degrees alone make rows of a value meet often: expected, and so not beyond chance.
  @Test("is not what degrees explain")
  func degrees() throws {
    let network = try matrix(["1111", "1111", "1000", "0100", "0010"])
    let homophily = Homophily(
      of: [0, 0, 1, 1, 1], valueCount: 2,
      against: try NullSamples(of: network, by: .curveball, seed: 1), count: 50)
    #expect(homophily.within[0].observed == 4 && homophily.within[0].p == 1)
    #expect(homophily.within[0].z == nil)
  }

  @Test("is the same on any number of threads")
  func threads() throws {
    let network = try matrix(SouthernWomen.attendance)
    let samples = try NullSamples(of: network, by: .bicm, seed: 5)
    let values = (0..<18).map { Int?($0 / 6) }
    let one = Homophily(of: values, valueCount: 3, against: samples, count: 100, threads: 1)
    #expect(
      one == Homophily(of: values, valueCount: 3, against: samples, count: 100, threads: 3))
  }
}
