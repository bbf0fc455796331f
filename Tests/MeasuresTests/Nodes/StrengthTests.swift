import Measures
import Networks
import Testing

@Suite("Strength")
struct StrengthTests {
  @Test("is the sum of weights, or the degree where there are none")
  func handWorked() throws {
    // a: 2 + 0.5 to 1 and 2, b: 3 to 1, c isolated. 1: 2 + 3, 2: 0.5.
    let graph = try BipartiteGraph(
      edges: [("a", "1"), ("a", "2"), ("b", "1")], weights: [2, 0.5, 3], includingLeft: ["c"])
    #expect(graph.left.scored(by: .strength).values == [2.5, 3, 0])
    #expect(graph.right.scored(by: .strength).values == [5, 0.5])
    #expect(try HandWorked.square().left.scored(by: .strength).values == [2, 2, 1])
  }
}
