import Measures
import Networks
import Testing

@Suite("Collaboration weights")
struct CollaborationTests {
  @Test("of a hand-worked square with a tail")
  func square() throws {
    // 1 has a, b and c, 2 has a and b. Newman: a and b 1/2 + 1, a and c 1/2. Hyperbolic: 1/3 + 1/2, 1/3.
    let square = try HandWorked.square()
    let newman = square.left.paired(by: .newman)
    #expect(newman["a", "b"] == 1.5 && newman["c", "a"] == 0.5)
    let hyperbolic = square.left.paired(by: .hyperbolic)
    expectEqual(hyperbolic["a", "b"], 5.0 / 6, within: 1e-15, "a and b")
    #expect(hyperbolic["c", "a"] == 1.0 / 3)
    #expect(square.right.paired(by: .newman)["1", "2"] == 2)
    #expect(square.right.paired(by: .hyperbolic)["1", "2"] == 1)
    #expect(try HandWorked.pieces().left.paired(by: .newman)["a", "c"] == 0)
  }

  @Test("of Newman sum to the number of groups of two and more")
  func sums() throws {
    let ties = try HandWorked.square().left.projected(by: .newman)
    let ofA = ties.edges.filter { $0.a == "a" || $0.b == "a" }.reduce(0) { $0 + $1.weight }
    #expect(ofA == 2)
  }

  @Test("are multiplied by both weights")
  func weights() throws {
    let graph = try BipartiteGraph(
      edges: [("a", "1"), ("b", "1"), ("c", "1")], weights: [2, 3, 5])
    #expect(graph.left.paired(by: .newman)["a", "b"] == 3)
    #expect(graph.left.paired(by: .hyperbolic)["a", "b"] == 2)
  }

  @Test("of Newman are those of networkx")
  func reference() throws {
    // networkx 3.6.1 `bipartite.collaboration_weighted_projected_graph(G, rows)`, the first woman.
    let newman = try SouthernWomen.graph().left.paired(by: .newman)
    let expected = [
      1.5626373626373626, 1.4868797868797865, 1.3959706959706957, 0.6761904761904762,
      0.5626373626373626,
    ]
    for (woman, weight) in zip(SouthernWomen.left.dropFirst(), expected) {
      expectEqual(newman[SouthernWomen.left[0], woman], weight, within: 1e-15, woman)
    }
  }
}
