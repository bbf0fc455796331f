import Measures
import Networks
import Testing

@Suite("Constraint")
struct ConstraintTests {
  @Test("of a hand-worked path")
  func path() throws {
    // a - 1 - b - 2 - c. a: all in 1, so 1. b: halves in 1 and 2, and no way from 2 over c to 1:
    // 1/4 + 1/4. On the right 1: halves in a and b; from b over 2 only to b: 1/2.
    let path = try HandWorked.path()
    #expect(path.left.scored(by: .constraint).values == [1, 0.5, 1])
    #expect(path.right.scored(by: .constraint).values == [0.5, 0.5])
  }

  @Test("of a hand-worked square with a tail")
  func square() throws {
    // a: 1/2 to 1 and 2. To 1 over 2 and b: 1/2 · 1/2 · 1/2 = 1/8, so 5/8. To 2 over 1 and b:
    // 1/2 · 1/3 · 1/2 = 1/12, so 7/12. Together 25/64 + 49/144 = 421/576. c: 1.
    // 1: 1/3 to a, b and c. To a over b and 2: 1/3 · 1/2 · 1/2 = 1/12, so 5/12; b likewise; c 1/3.
    // Together 2 · 25/144 + 1/9 = 11/24.
    // 2: 1/2 to a and b. To a over b and 1: 1/2 · 1/2 · 1/3 = 1/12, so 7/12. Together 49/72.
    let square = try HandWorked.square()
    expectScores(
      square.left.scored(by: .constraint), of: ["a", "b", "c"], are: [421.0 / 576, 421.0 / 576, 1],
      within: 1e-15)
    expectScores(
      square.right.scored(by: .constraint), of: ["1", "2"], are: [11.0 / 24, 49.0 / 72],
      within: 1e-15)
    #expect(try BipartiteGraph("a- -1").left.scored(by: .constraint).values == [nil])
  }

  @Test("uses weights")
  func weights() throws {
    // a: 3/4 and 1/4, no indirect ways: 9/16 + 1/16.
    let graph = try BipartiteGraph(edges: [("a", "1"), ("a", "2")], weights: [3, 1])
    #expect(graph.left.scored(by: .constraint).values == [0.625])
  }

  @Test("is that of migraph's formula")
  func reference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .constraint, of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.constraint, within: 1e-14)
    expectScores(
      on: try Safariland.graph(), by: .constraint, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.constraint, within: 1e-14)
  }
}
