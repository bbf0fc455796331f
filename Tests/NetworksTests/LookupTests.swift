import Networks
import Testing

@Suite("A lookup tells apart")
struct LookupTests {
  private let quantity = Quantity(
    id: "x", name: "X", unit: .number, range: .nonNegative, definition: "x")
  /// a-b weighs 2; "c" has no edge.
  private let graph = Graph(
    nodes: NodeSet(["a", "b", "c"]),
    upper: CompressedRows(offsets: [0, 1, 1, 1], indices: [1], weights: [2]))

  @Test("a score, an undefined one and a missing node")
  func scores() {
    let scores = Scores(
      quantity: quantity, unit: "number", nodes: NodeSet(["a", "b", "c"]), values: [0, nil, 3])
    #expect(scores.lookUp("a") == .value(0))
    #expect(scores.lookUp("b") == .undefined)
    #expect(scores.lookUp("z") == .noSuchNode)
    #expect(scores.contains("b"))
    #expect(!scores.contains("z"))
    #expect(scores.lookUp("c").value == 3)
    #expect(scores.lookUp("b").value == nil)
  }

  @Test("an edge, no edge, a node and itself, and a missing node")
  func graphs() {
    #expect(graph.lookUp("a", "b") == .value(2))
    #expect(graph.lookUp("b", "a") == .value(2))
    #expect(graph.lookUp("a", "c") == .noEdge)
    #expect(graph.lookUp("c", "c") == .sameNode)
    #expect(graph.lookUp("z", "z") == .noSuchNode)
    #expect(graph.lookUp("a", "z") == .noSuchNode)
    #expect(graph.lookUp("z", "a") == .noSuchNode)
  }

  @Test("a pair that shares nothing and is undefined, and one that is 0")
  func pairs() {
    let pairs = PairScores(quantity: quantity, unit: "number", sharing: graph) { a, b in
      a == "a" || b == "a" ? 0 : nil
    }
    #expect(pairs.lookUp("b", "a") == .value(2))
    #expect(pairs.lookUp("a", "c") == .value(0))
    #expect(pairs.lookUp("c", "b") == .undefined)
    #expect(pairs.lookUp("b", "b") == .sameNode)
    #expect(pairs.lookUp("b", "z") == .noSuchNode)
    #expect(pairs["c", "b"] == nil)
    #expect(pairs.contains("c"))
    #expect(!pairs.contains("z"))
  }

  @Test("an edge of a two-mode network, no edge, and a node of the other side")
  func networks() throws {
    let network = try BipartiteGraph(
      edges: [("KOR", "mikta"), ("KOR", "g20"), ("CHN", "g20")], weights: [2, 3, 5])
    #expect(network.lookUp("KOR", "mikta") == .value(2))
    #expect(network.lookUp("CHN", "mikta") == .noEdge)
    #expect(network.lookUp("mikta", "KOR") == .noSuchNode)
    #expect(network["CHN", "g20"] == 5)
    #expect(network["CHN", "mikta"] == nil)
  }
}
