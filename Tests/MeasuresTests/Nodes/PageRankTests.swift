import Measures
import Networks
import Testing

@Suite("PageRank")
struct PageRankTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // A star 1 with a, b: x₁ = 0.05 + 0.85 · 2xₐ and xₐ = 0.05 + 0.85 x₁/2, so x₁ = 0.135/0.2775 =
    // 18/37 and xₐ = 19/74.
    let star = try BipartiteGraph("a1 b1")
    expectScores(
      star.left.scored(by: .pageRank), of: ["a", "b"], are: [19.0 / 74, 19.0 / 74], within: 1e-14)
    expectScores(star.right.scored(by: .pageRank), of: ["1"], are: [18.0 / 37], within: 1e-14)
    // a - 1 and d alone: x_d = (0.15 + 0.85 x_d)/3, so 0.15/2.15 = 3/43; a and 1 have half the rest.
    let isolated = try BipartiteGraph("a1 d-").left.scored(by: .pageRank)
    expectScores(isolated, of: ["a", "d"], are: [20.0 / 43, 3.0 / 43], within: 1e-14)
  }

  @Test("uses weights")
  func weights() throws {
    // The star with weights 3 and 1: x₁ as before, xₐ = 0.05 + 0.85 · 3/4 · 18/37 = 533/1480.
    let star = try BipartiteGraph(edges: [("a", "1"), ("b", "1")], weights: [3, 1])
    expectScores(
      star.left.scored(by: .pageRank), of: ["a", "b"], are: [533.0 / 1480, 227.0 / 1480],
      within: 1e-14)
  }

  @Test("sums to 1 over both sides")
  func sum() throws {
    for graph in [try SouthernWomen.graph(), try HandWorked.pieces(), try BipartiteGraph("a- -1")] {
      let scores =
        graph.left.scored(by: .pageRank).values + graph.right.scored(by: .pageRank).values
      expectEqual(scores.compactMap { $0 }.reduce(0, +), 1, within: 1e-14, "sum")
    }
  }

  @Test("is that of networkx")
  func reference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .pageRank, of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.pageRank, within: 1e-14)
    expectScores(
      on: try Safariland.graph(), by: .pageRank, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.pageRank, within: 1e-14)
  }
}
