import Networks
import TestNetworks
import Testing

@Suite("A labelled matrix")
struct LabelledMatrixTests {
  /// Rows 0: 0, 1; 1: none; 2: 1.
  private func matrix(weights: [Double]? = nil) throws -> BiadjacencyMatrix {
    try BiadjacencyMatrix(
      rowCount: 3, columnCount: 2, edges: [(0, 0), (0, 1), (2, 1)], weights: weights)
  }

  @Test("lists its edges by label, with their weights")
  func edges() throws {
    typealias Edge = BipartiteGraph<String, Int>.Edge
    let network = try BipartiteGraph(
      left: ["a", "b", "c"], right: [7, 9], matrix: matrix(weights: [2, 3, 4]))
    #expect(
      Array(network.edges) == [
        Edge(left: "a", right: 7, weight: 2), Edge(left: "a", right: 9, weight: 3),
        Edge(left: "c", right: 9, weight: 4),
      ])
    #expect(network.edgeCount == 3)
    #expect(network.leftNodes.labels == ["a", "b", "c"])
  }

  @Test("has its rows and columns sorted by label")
  func sorted() throws {
    let network = try BipartiteGraph(
      left: ["c", "b", "a"], right: [9, 7], matrix: matrix(weights: [2, 3, 4]))
    #expect(network.edges.map { $0.left } == ["a", "c", "c"])
    #expect(network.edges.map { $0.right } == [7, 7, 9])
    #expect(network.edges.map { $0.weight } == [4, 3, 2])
    #expect(try BipartiteGraph(left: [3, 2, 1], right: ["x", "w"], matrix: matrix())[1, "w"] == 1)
  }

  @Test("refuses labels that do not fit, and says which")
  func errors() throws {
    let matrix = try matrix()
    #expect(throws: LabelError.wrongCount(.left, labels: 2, nodes: 3)) {
      try BipartiteGraph(left: ["a", "b"], right: ["x", "y"], matrix: matrix)
    }
    #expect(throws: LabelError.wrongCount(.right, labels: 3, nodes: 2)) {
      try BipartiteGraph(left: ["a", "b", "c"], right: ["x", "y", "z"], matrix: matrix)
    }
    #expect(throws: LabelError.repeated(.left, place: 2, first: 0)) {
      try BipartiteGraph(left: ["a", "b", "a"], right: ["x", "y"], matrix: matrix)
    }
    #expect(throws: LabelError.repeated(.right, place: 1, first: 0)) {
      try BipartiteGraph(left: ["a", "b", "c"], right: ["x", "x"], matrix: matrix)
    }
    #expect(
      "\(LabelError.wrongCount(.right, labels: 3, nodes: 2))"
        == "there are 3 right labels for 2 columns")
    #expect(
      "\(LabelError.repeated(.left, place: 2, first: 0))" == "left label 2 repeats label 0")
  }

  @Test("is the network of its edges, whatever the order of the labels", arguments: 0..<50)
  func random(seed: Int) throws {
    let random = RandomEdges(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let left = (0..<random.rowCount).map { "left \($0)" }.shuffled(using: &generator)
    let right = (0..<random.columnCount).map { "right \($0)" }.shuffled(using: &generator)
    let network = try BipartiteGraph(
      left: left, right: right, matrix: random.matrix(weighted: true))
    let expected = try BipartiteGraph(
      edges: random.edges.map { (left[Int($0.row)], right[Int($0.column)]) },
      weights: random.weights, includingLeft: left, includingRight: right)
    #expect(network.matrix == expected.matrix)
    #expect(network.leftNodes == expected.leftNodes)
    #expect(network.rightNodes == expected.rightNodes)
    #expect(Array(network.edges) == Array(expected.edges))
  }
}
