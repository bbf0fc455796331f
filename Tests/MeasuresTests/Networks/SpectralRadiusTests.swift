import Measures
import Networks
import Testing

@Suite("Spectral radius")
struct SpectralRadiusTests {
  @Test("of networks that have a formula")
  func known() throws {
    // A path of five nodes 2 cos(π/6) = √3; a complete network √(n₁ n₂); a cycle 2; one edge its weight.
    let cases: [(BipartiteGraph<String, String>, Double)] = [
      (try HandWorked.path(), 3.0.squareRoot()),
      (try SpecialNetwork.completeBipartite.graph(), 12.0.squareRoot()),
      (try SpecialNetwork.cycle.graph(), 2),
      (try SpecialNetwork.equalPieces.graph(), 1),
      (try BipartiteGraph(edges: [("a", "1")], weights: [5]), 5),
      (try BipartiteGraph(edges: [("a", "1")], weights: [1e-60]), 1e-60),
      (try BipartiteGraph("a- -1"), 0),
    ]
    for (graph, radius) in cases {
      expectEqual(graph.measured(by: .spectralRadius), radius, within: 1e-14, "\(radius)")
    }
    let large = try BipartiteGraph(edges: [("a", "1"), ("b", "1")], weights: [1e60, 1e60])
    expectEqual(
      large.measured(by: .spectralRadius), 1e60 * 2.0.squareRoot(), within: 1e-14, "1e60")
  }

  @Test("is that of numpy")
  func reference() throws {
    expectEqual(
      try SouthernWomen.graph().measured(by: .spectralRadius), 6.741908124910309, within: 1e-14,
      "women")
    expectEqual(
      try Safariland.graph().measured(by: .spectralRadius), 4.308158856849341, within: 1e-14, "web")
  }
}
