import Measures
import Networks
import Testing

@Suite("Redundancy")
struct RedundancyTests {
  @Test("of a hand-worked square with a tail")
  func square() throws {
    // a {1, 2}: b has both too, 1 of 1. c {1}: no pairs.
    // 1 {a, b, c}: a and b meet in 2, c meets them nowhere else: 1 of 3. 2 {a, b}: they meet in 1.
    let square = try HandWorked.square()
    #expect(square.left.scored(by: .redundancy).values == [1, 1, nil])
    #expect(square.right.scored(by: .redundancy).values == [1.0 / 3, 1])
  }

  @Test("is that of networkx, and undefined below two neighbours")
  func reference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .redundancy, of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.redundancy, within: 1e-15)
    expectScores(
      on: try Safariland.graph(), by: .redundancy, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.redundancy, within: 1e-15)
  }
}
