import Measures
import Networks
import Testing

@Suite("Butterflies")
struct ButterfliesTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    let square = try HandWorked.square()
    #expect(square.left.scored(by: .butterflies).values == [1, 1, 0])
    #expect(square.right.scored(by: .butterflies).values == [1, 1])
    #expect(square.measured(by: .butterflies) == 1)
    // 3 x 4, all edges: 3 · 6 = 18. A left node with 2 others and 6 pairs, a right one with 3 and 3.
    let complete = try SpecialNetwork.completeBipartite.graph()
    #expect(complete.left.scored(by: .butterflies).values == [12, 12, 12])
    #expect(complete.right.scored(by: .butterflies).values == [9, 9, 9, 9])
    #expect(complete.measured(by: .butterflies) == 18)
  }

  @Test("are those of the reference")
  func reference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .butterflies,
      of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.butterflies, within: 0)
    expectScores(
      on: try Safariland.graph(), by: .butterflies, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.butterflies, within: 0)
    #expect(try SouthernWomen.graph().measured(by: .butterflies) == 341)
    #expect(try Safariland.graph().measured(by: .butterflies) == 5)
  }
}
