import Measures
import Networks
import Testing

@Suite("Degree")
struct DegreeTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // a - 1 - b - 2 - c: the ends have one edge, all others two.
    let path = try HandWorked.path()
    #expect(path.left.scored(by: .degree).values == [1, 2, 1])
    #expect(path.right.scored(by: .degree).values == [2, 2])
    // a - 1 - b, c - 2, d alone, 3 alone.
    let pieces = try HandWorked.pieces()
    #expect(pieces.left.scored(by: .degree).values == [1, 1, 1, 0])
    #expect(pieces.right.scored(by: .degree).values == [2, 1, 0])
  }

  @Test("of the Southern Women is known")
  func reference() throws {
    // networkx 3.6.1 `degree`.
    let graph = try SouthernWomen.graph()
    expectScores(
      graph.left.scored(by: .degree), of: SouthernWomen.left,
      are: [8, 7, 8, 7, 4, 4, 4, 3, 4, 4, 4, 6, 7, 8, 5, 2, 2, 2], within: 0)
    expectScores(
      graph.right.scored(by: .degree), of: SouthernWomen.right,
      are: [3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3], within: 0)
  }

  @Test("counts edges and not their weights")
  func weights() throws {
    let graph = try BipartiteGraph(edges: [("a", "1"), ("a", "2")], weights: [5, 0.5])
    #expect(graph.left.scored(by: .degree)["a"] == 2)
  }

  @Test("is in units of the other side")
  func unit() throws {
    let graph = try BipartiteGraph(
      edges: [("a", "1")], leftKind: NodeKind(singular: "woman", plural: "women"),
      rightKind: NodeKind(singular: "event", plural: "events"))
    #expect(graph.left.scored(by: .degree).unit == "events")
    #expect(graph.right.scored(by: .degree).unit == "women")
  }
}
