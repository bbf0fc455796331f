import Measures
import Networks
import Testing

@Suite("Betweenness")
struct BetweennessTests {
  @Test("of a hand-worked path")
  func path() throws {
    // a - 1 - b - 2 - c. b lies between {a, 1} and {2, c}: 2 · 2 = 4 pairs; 1 between a and
    // {b, 2, c}: 3 pairs; 2 likewise. The ends lie between nobody.
    let path = try HandWorked.path()
    #expect(path.left.scored(by: .betweenness).values == [0, 4, 0])
    #expect(path.right.scored(by: .betweenness).values == [3, 3])
  }

  @Test("of a hand-worked square with a tail, where shortest paths share a pair")
  func square() throws {
    // a - 1 - c
    // |   |
    // 2 - b
    // a-b: by 1 and by 2, a half each. 1-2: by a and by b, a half each.
    // c-a and c-b: by 1. c-2: c 1 a 2 and c 1 b 2: 1 in both, a and b in half.
    // a: 1/2 + 1/2 = 1, b likewise, c 0; 1: 1/2 + 1 + 1 + 1 = 7/2; 2: 1/2.
    let square = try HandWorked.square()
    #expect(square.left.scored(by: .betweenness).values == [1, 1, 0])
    #expect(square.right.scored(by: .betweenness).values == [3.5, 0.5])
  }

  @Test("does not count pairs in different pieces")
  func pieces() throws {
    // a - 1 - b, c - 2, d, 3: only 1 lies between anybody, a and b.
    let pieces = try HandWorked.pieces()
    #expect(pieces.left.scored(by: .betweenness).values == [0, 0, 0, 0])
    #expect(pieces.right.scored(by: .betweenness).values == [1, 0, 0])
  }

  @Test("is that of networkx")
  func reference() throws {
    // Sums of up to 500 fractions in another order: relative to the value, some 1e-14.
    expectScores(
      on: try SouthernWomen.graph(), by: .betweenness,
      of: (SouthernWomen.left, SouthernWomen.right), are: SouthernWomenValues.betweenness,
      within: 1e-13)
    expectScores(
      on: try Safariland.graph(), by: .betweenness, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.betweenness, within: 1e-13)
  }

  @Test("adds up to the inner nodes of all shortest paths")
  func sum() throws {
    // Over all nodes it is the sum over all pairs of (distance - 1): in the Southern Women, 496 pairs
    // at a mean distance of 2.306451612903226 (networkx 3.6.1 `average_shortest_path_length`).
    let graph = try SouthernWomen.graph()
    let left = graph.left.scored(by: .betweenness).values.compactMap { $0 }
    let right = graph.right.scored(by: .betweenness).values.compactMap { $0 }
    let sum = (left + right).reduce(0, +)
    expectEqual(sum, 496 * (2.306451612903226 - 1), within: 1e-13, "sum")
  }
}
