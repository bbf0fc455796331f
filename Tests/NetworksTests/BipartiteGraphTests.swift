import Networks
import Testing

@Suite("A two-mode network")
struct BipartiteGraphTests {
  @Test("has its nodes in one order, whatever the order of the edges")
  func canonicalOrder() throws {
    let edges = [("c", 3), ("a", 1), ("b", 2), ("a", 3)]
    let graph = try BipartiteGraph(edges: edges)
    #expect(graph.leftNodes.labels == ["a", "b", "c"])
    #expect(graph.rightNodes.labels == [1, 2, 3])
    #expect(graph.matrix.rows.indices == [0, 2, 1, 2])
    let reversed = try BipartiteGraph(edges: edges.reversed())
    #expect(reversed.leftNodes == graph.leftNodes && reversed.rightNodes == graph.rightNodes)
    #expect(reversed.matrix == graph.matrix)
  }

  @Test("keeps weights with their edges")
  func weights() throws {
    let graph = try BipartiteGraph(edges: [("b", 1), ("a", 2), ("a", 1)], weights: [5, 6, 7])
    #expect(graph.matrix.rows.weights == [7, 6, 5])
    #expect(graph.matrix.columns.weights == [7, 5, 6])
  }

  @Test("keeps nodes without an edge, and lists a node once")
  func isolatedNodes() throws {
    let graph = try BipartiteGraph(
      edges: [("b", 2)], includingLeft: ["c", "a", "b", "a"], includingRight: [3, 2])
    #expect(graph.leftNodes.labels == ["a", "b", "c"])
    #expect(graph.rightNodes.labels == [2, 3])
    #expect(graph.left.neighbors(of: "a") == [])
    #expect(graph.left.neighbors(of: "b") == [2])
    #expect(graph.right.neighbors(of: 3) == [])
  }

  @Test("may be empty")
  func empty() throws {
    let graph = try BipartiteGraph<String, Int>(edges: [])
    #expect(graph.leftNodes.count == 0 && graph.rightNodes.count == 0)
    #expect(graph.matrix.edgeCount == 0)
  }

  @Test("refuses an edge that occurs twice")
  func repeatedEdge() {
    #expect(throws: EdgeError.repeated(edge: 1, first: 0)) {
      try BipartiteGraph(edges: [("a", 1), ("a", 1)])
    }
  }

  @Test("refuses a bad weight")
  func badWeight() {
    #expect(throws: EdgeError.badWeight(edge: 0)) {
      try BipartiteGraph(edges: [("a", 1)], weights: [0])
    }
  }

  @Test("tells labels that stand on both sides, and does not merge them")
  func labelsOnBothSides() throws {
    let graph = try BipartiteGraph(edges: [("x", "y"), ("y", "z"), ("w", "x")])
    #expect(graph.labelsOnBothSides == ["x", "y"])
    #expect(graph.leftNodes.count == 3 && graph.rightNodes.count == 3)
    #expect(graph.left.neighbors(of: "x") == ["y"])
    #expect(graph.right.neighbors(of: "x") == ["w"])
    #expect(try BipartiteGraph(edges: [("x", "y")]).labelsOnBothSides.isEmpty)
  }

  @Test("is the same from an edge list and from sets of neighbours", arguments: 0..<100)
  func bothInitialisers(seed: Int) throws {
    let random = RandomEdges(seed: seed)
    var neighbors: [Int: Set<String>] = [:]
    for row in 0..<random.rowCount { neighbors[row] = [] }
    for edge in random.edges { neighbors[Int(edge.row), default: []].insert("g\(edge.column)") }
    let right = (0..<random.columnCount).map { "g\($0)" }
    let bySets = BipartiteGraph(neighbors: neighbors, includingRight: right)
    let byEdges = try BipartiteGraph(
      edges: random.edges.map { (Int($0.row), "g\($0.column)") },
      includingLeft: Array(0..<random.rowCount), includingRight: right)
    #expect(bySets.leftNodes == byEdges.leftNodes)
    #expect(bySets.rightNodes == byEdges.rightNodes)
    #expect(bySets.matrix == byEdges.matrix)
  }
}
