import Networks
import Testing

@testable import Measures

@Suite("Nestedness")
struct NestednessTests {
  @Test("of the matrix that its paper works out")
  func toy() throws {
    // Almeida-Neto et al. (2008), figure 1. Degrees of the rows 4, 3, 3, 2, 2: with the first 2/3, 2/3,
    // 1/2, 1/2, with the second 1, 1, with the third 1/2, 1/2: 16/3 over 10 pairs, 53.33. Of the
    // columns 4, 4, 3, 2, 1: 2/3, 1/2, 1; 2/3, 1/2, 0; 1, 1; 1: 19/3 over 10, 63.33. Together 58.33.
    let toy = try BipartiteGraph("a1 a3 a4 a5 b1 b2 b3 c2 c3 c4 d1 d2 e1 e2")
    expectEqual(toy.measured(by: .nestednessNODF), 175.0 / 3, within: 1e-14, "all")
    expectEqual(overlapOfUnequalRows(in: toy.matrix), 16.0 / 3, within: 1e-14, "rows")
    expectEqual(overlapOfUnequalRows(in: toy.matrix.transposed), 19.0 / 3, within: 1e-14, "columns")
  }

  @Test("of hand-worked networks")
  func handWorked() throws {
    // The square with a tail: c in a and in b, a and b tie; 2 in 1: 100 (2 + 1) / (3 + 1).
    #expect(try HandWorked.square().measured(by: .nestednessNODF) == 75)
    // A perfect staircase has 100, equal degrees have 0, a network with one node a side has none.
    #expect(try BipartiteGraph("a1 a2 a3 b1 b2 c1").measured(by: .nestednessNODF) == 100)
    #expect(try SpecialNetwork.cycle.graph().measured(by: .nestednessNODF) == 0)
    #expect(try BipartiteGraph("a1").measured(by: .nestednessNODF) == nil)
    // An isolated node makes pairs that give 0: 2 in 1 of 1 + 1 pairs.
    #expect(try BipartiteGraph("a1 b-").measured(by: .nestednessNODF) == 0)
  }

  @Test("is that of vegan's definition")
  func reference() throws {
    // numpy 2.4.6, pair by pair after R's vegan `nestednodf(comm, order = TRUE)`.
    expectEqual(
      try SouthernWomen.graph().measured(by: .nestednessNODF), 48.58118657298985, within: 1e-14,
      "women")
    expectEqual(
      try Safariland.graph().measured(by: .nestednessNODF), 24.547803617571063, within: 1e-14, "web"
    )
  }
}
