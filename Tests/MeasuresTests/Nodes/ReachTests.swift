import Measures
import Networks
import Testing

@Suite("Reach")
struct ReachTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // a - 1 - b - 2 - c: a meets b in 1; b meets a and c; c meets b. 1 and 2 share b.
    let path = try HandWorked.path()
    #expect(path.left.scored(by: .reach).values == [1, 2, 1])
    #expect(path.right.scored(by: .reach).values == [1, 1])
    // a and b meet twice, and count once: a {b, c}, b {a, c}, c {a, b}.
    let square = try HandWorked.square()
    #expect(square.left.scored(by: .reach).values == [2, 2, 2])
    #expect(square.right.scored(by: .reach).values == [1, 1])
    // c is alone in 2, d in nothing.
    let pieces = try HandWorked.pieces()
    #expect(pieces.left.scored(by: .reach).values == [1, 1, 0, 0])
    #expect(pieces.right.scored(by: .reach).values == [0, 0, 0])
  }

  @Test("of the Southern Women is known")
  func reference() throws {
    // numpy 2.4.6 `((B @ B.T) > 0).sum(axis=1) - 1`, and the same with `B.T @ B`.
    let graph = try SouthernWomen.graph()
    expectScores(
      graph.left.scored(by: .reach), of: SouthernWomen.left,
      are: [17, 15, 17, 15, 11, 15, 15, 16, 17, 17, 16, 16, 17, 17, 17, 16, 12, 12], within: 0)
    expectScores(
      graph.right.scored(by: .reach), of: SouthernWomen.right,
      are: [8, 8, 8, 8, 8, 13, 13, 13, 13, 8, 8, 8, 8, 8], within: 0)
  }

  @Test("is in units of the same side")
  func unit() throws {
    let graph = try BipartiteGraph(
      edges: [("a", "1")], leftKind: NodeKind(singular: "woman", plural: "women"))
    #expect(graph.left.scored(by: .reach).unit == "women")
  }
}
