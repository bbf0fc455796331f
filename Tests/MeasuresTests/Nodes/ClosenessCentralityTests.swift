import Measures
import Networks
import Testing

@Suite("Closeness centrality")
struct ClosenessCentralityTests {
  @Test("of a hand-worked path")
  func path() throws {
    // a - 1 - b - 2 - c. For the left side the least sum of distances is n₂ + 2(n₁ - 1) = 2 + 4 = 6.
    // a: 1 + 2 + 3 + 4 = 10, so 6/10. b: 1 + 1 + 2 + 2 = 6, so 1. c as a.
    // For the right side it is 3 + 2 = 5. Node 1: a 1, b 1, 2 at 2, c at 3, together 7, so 5/7.
    let path = try HandWorked.path()
    #expect(path.left.scored(by: .closenessCentrality).values == [0.6, 1, 0.6])
    #expect(
      path.right.scored(by: .closenessCentrality).values == Array(repeating: 5.0 / 7, count: 2))
  }

  @Test("of hand-worked pieces: scaled by the share that is reached, undefined when isolated")
  func pieces() throws {
    // a - 1 - b, c - 2, d, 3: n₁ = 4, n₂ = 3, six other nodes.
    // Left: the least sum is 3 + 2·3 = 9. a: 1 + 2 = 3, reaches 2 of 6: 9/3 · 2/6 = 1.
    // c: 1, reaches 1 of 6: 9/1 · 1/6 = 1.5, above 1 in its little component, as documented.
    // Right: the least sum is 4 + 2·2 = 8. 1: 1 + 1 = 2, reaches 2 of 6: 8/2 · 2/6 = 4/3.
    // 2: 1, reaches 1 of 6: 8/6.
    let pieces = try HandWorked.pieces()
    let left = pieces.left.scored(by: .closenessCentrality)
    let right = pieces.right.scored(by: .closenessCentrality)
    for (node, expected) in [("a", 1), ("b", 1), ("c", 1.5), ("d", nil)] as [(String, Double?)] {
      expectEqual(left[node], expected, within: 1e-15, node)
    }
    for (node, expected) in [("1", 4.0 / 3), ("2", 8.0 / 6), ("3", nil)] as [(String, Double?)] {
      expectEqual(right[node], expected, within: 1e-15, node)
    }
  }

  @Test("is that of networkx, in one component and in two")
  func reference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .closenessCentrality,
      of: (SouthernWomen.left, SouthernWomen.right), are: SouthernWomenValues.closenessCentrality,
      within: 1e-15)
    expectScores(
      on: try Safariland.graph(), by: .closenessCentrality, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.closenessCentrality, within: 1e-15)
  }
}
