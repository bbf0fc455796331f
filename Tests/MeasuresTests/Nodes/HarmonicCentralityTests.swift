import Measures
import Networks
import Testing

@Suite("Harmonic centrality")
struct HarmonicCentralityTests {
  @Test("of a hand-worked path")
  func path() throws {
    // a - 1 - b - 2 - c. Left: the greatest sum is n₂ + (n₁ - 1)/2 = 2 + 1 = 3.
    // a: 1 + 1/2 + 1/3 + 1/4 = 25/12, so 25/36. b: 1 + 1 + 1/2 + 1/2 = 3, so 1.
    // Right: 3 + 1/2. Node 1: 1 + 1 + 1/2 + 1/3 = 17/6, so 17/21.
    let path = try HandWorked.path()
    let left = path.left.scored(by: .harmonicCentrality)
    expectScores(left, of: ["a", "b", "c"], are: [25.0 / 36, 1, 25.0 / 36], within: 1e-15)
    let right = path.right.scored(by: .harmonicCentrality)
    expectScores(right, of: ["1", "2"], are: [17.0 / 21, 17.0 / 21], within: 1e-15)
  }

  @Test("counts 0 for what is not reached, and is undefined only for a node alone in the world")
  func pieces() throws {
    // a - 1 - b, c - 2, d, 3: the greatest sum on the left is 3 + 3/2 = 9/2.
    // a: 1 + 1/2, so 1/3. c: 1, so 2/9. d: 0.
    let left = try HandWorked.pieces().left.scored(by: .harmonicCentrality)
    expectScores(
      left, of: ["a", "b", "c", "d"], are: [1.0 / 3, 1.0 / 3, 2.0 / 9, 0], within: 1e-15)
    #expect(try BipartiteGraph("a-").left.scored(by: .harmonicCentrality).values == [nil])
    #expect(try BipartiteGraph("a- b-").left.scored(by: .harmonicCentrality).values == [0, 0])
  }

  @Test("times the greatest sum is that of networkx")
  func reference() throws {
    let women = try SouthernWomen.graph()
    let web = try Safariland.graph()
    let sides = [
      (women.left, SouthernWomen.left, SouthernWomenValues.harmonicSum.left, 14 + 17.0 / 2),
      (women.right, SouthernWomen.right, SouthernWomenValues.harmonicSum.right, 18 + 13.0 / 2),
      (web.left, Safariland.left, SafarilandValues.harmonicSum.left, 27 + 8.0 / 2),
      (web.right, Safariland.right, SafarilandValues.harmonicSum.right, 9 + 26.0 / 2),
    ]
    for (side, labels, sums, most) in sides {
      expectScores(
        side.scored(by: .harmonicCentrality), of: labels, are: sums.map { $0.map { $0 / most } },
        within: 1e-14)
    }
  }
}
