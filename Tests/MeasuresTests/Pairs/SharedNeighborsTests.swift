import Measures
import Networks
import Testing

@Suite("Shared neighbours")
struct SharedNeighborsTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // a {1, 2}, b {1, 2}, c {1}: a and b share two, c one with each. 1 {a, b, c}, 2 {a, b}.
    let square = try HandWorked.square()
    let left = square.left.paired(by: .sharedNeighbors)
    #expect(left["a", "b"] == 2 && left["a", "c"] == 1 && left["c", "b"] == 1)
    #expect(square.right.paired(by: .sharedNeighbors)["1", "2"] == 2)
    // Pairs that share nothing have 0, isolated nodes too.
    let pieces = try HandWorked.pieces()
    let scores = pieces.left.paired(by: .sharedNeighbors)
    #expect(scores["a", "b"] == 1 && scores["a", "c"] == 0 && scores["c", "d"] == 0)
    #expect(pieces.right.paired(by: .sharedNeighbors)["3", "1"] == 0)
  }

  @Test("make a projection of the pairs that share something")
  func projection() throws {
    let pieces = try HandWorked.pieces()
    let projection = pieces.left.projected(by: .sharedNeighbors)
    #expect(projection.edges.map { "\($0.a)\($0.b) \($0.weight)" } == ["ab 1.0"])
    #expect(projection.nodes.labels == ["a", "b", "c", "d"])
  }

  @Test("multiply weights, as B Bᵀ does")
  func weights() throws {
    // 7 · 0.5 + 2 · 3.
    let graph = try BipartiteGraph(
      edges: [("a", "1"), ("b", "1"), ("a", "2"), ("b", "2")], weights: [7, 0.5, 2, 3])
    #expect(graph.left.paired(by: .sharedNeighbors)["a", "b"] == 9.5)
    #expect(graph.left.projected(by: .sharedNeighbors)["a", "b"] == 9.5)
  }

  @Test("of the Southern Women are known")
  func reference() throws {
    let graph = try SouthernWomen.graph()
    let women = graph.left.paired(by: .sharedNeighbors)
    for (a, row) in zip(SouthernWomen.left, SouthernWomenPairs.sharedEvents) {
      for (b, digit) in zip(SouthernWomen.left, row) where a != b {
        #expect(women[a, b] == digit.wholeNumberValue.map(Double.init), "\(a) and \(b)")
      }
    }
    let events = graph.right.paired(by: .sharedNeighbors)
    for (a, row) in zip(SouthernWomen.right, SouthernWomenPairs.sharedWomen) {
      for (b, shared) in zip(SouthernWomen.right, row) where a != b {
        #expect(events[a, b] == shared, "\(a) and \(b)")
      }
    }
    // networkx 3.6.1: `projected_graph(G, rows)` has 139 edges.
    #expect(graph.left.projected(by: .sharedNeighbors).edgeCount == 139)
  }
}
