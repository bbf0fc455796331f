import Measures
import Networks
import Testing

@Suite("BiRank")
struct BirankTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // a - 1 - b - 2 - c: roots of the degrees 1, √2, 1.
    let path = try HandWorked.path()
    let (one, all) = (2.0.squareRoot(), 2 + 2.0.squareRoot())
    expectScores(
      path.left.scored(by: .biRank), of: ["a", "b", "c"], are: [1 / all, one / all, 1 / all],
      within: 1e-15)
    // a - 1 - b, c - 2, d, 3. Left: both components have the factor 1: a, b, c a third each.
    // Right: 1 has the factor √2/2 and the root √2, together 1, as 2 has.
    let pieces = try HandWorked.pieces()
    expectScores(
      pieces.left.scored(by: .biRank), of: ["a", "b", "c", "d"],
      are: [1.0 / 3, 1.0 / 3, 1.0 / 3, 0],
      within: 1e-15)
    expectScores(
      pieces.right.scored(by: .biRank), of: ["1", "2", "3"], are: [0.5, 0.5, 0], within: 1e-15)
    #expect(try BipartiteGraph("a- -1").left.scored(by: .biRank).values == [nil])
  }

  @Test("uses weights")
  func weights() throws {
    // Strengths 9 and 4 on one node: 3 and 2.
    let graph = try BipartiteGraph(edges: [("a", "1"), ("b", "1")], weights: [9, 4])
    expectScores(graph.left.scored(by: .biRank), of: ["a", "b"], are: [0.6, 0.4], within: 1e-15)
  }

  @Test("is that of networkx when it does not stop early")
  func reference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .biRank, of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.birank, within: 1e-11)
    expectScores(
      on: try Safariland.graph(), by: .biRank, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.birank, within: 1e-11)
  }

  @Test("is near that of networkx when it does")
  func defaults() throws {
    // It stops when the 18 and 14 scores change by less than 18 and 14 millionths.
    expectScores(
      on: try SouthernWomen.graph(), by: .biRank, of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.birankOfDefaults, within: 1e-5)
    // In several components only of the side that it started from.
    expectScores(
      try Safariland.graph().left.scored(by: .biRank), of: Safariland.left,
      are: SafarilandValues.birankOfDefaults.left, within: 2e-5)
  }
}
