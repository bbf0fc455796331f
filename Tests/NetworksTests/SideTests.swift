import Networks
import Testing

@Suite("A side of a network")
struct SideTests {
  private let actor = NodeKind(singular: "actor", plural: "actors")
  private let film = NodeKind(singular: "film", plural: "films")

  private func graph() throws -> BipartiteGraph<String, Int> {
    try BipartiteGraph(
      edges: [("a", 1), ("a", 2), ("a", 3), ("b", 2), ("b", 3), ("c", 1)], includingLeft: ["d"],
      leftKind: actor, rightKind: film)
  }

  @Test("gives a node's neighbours in order, and none for a stranger")
  func neighbors() throws {
    let graph = try graph()
    #expect(graph.left.neighbors(of: "a") == [1, 2, 3])
    #expect(graph.left.neighbors(of: "d") == [])
    #expect(graph.left.neighbors(of: "z") == nil)
    #expect(graph.right.neighbors(of: 3) == ["a", "b"])
    #expect(graph.right.neighbors(of: 9) == nil)
  }

  @Test("gives what two nodes share")
  func sharedNeighbors() throws {
    let left = try graph().left
    #expect(left.sharedNeighbors(of: "a", and: "b") == [2, 3])
    #expect(left.sharedNeighbors(of: "b", and: "a") == [2, 3])
    #expect(left.sharedNeighbors(of: "b", and: "c") == [])
    #expect(left.sharedNeighbors(of: "a", and: "z") == [])
    #expect(left.sharedNeighbors(of: "b", and: "b") == [2, 3])
  }

  @Test("knows its kind and the other's, from both sides")
  func kinds() throws {
    let graph = try graph()
    #expect(graph.left.kind == actor && graph.left.oppositeKind == film)
    #expect(graph.right.kind == film && graph.right.oppositeKind == actor)
    #expect(graph.right.matrix == graph.left.matrix.transposed)
    #expect(graph.right.opposites == graph.left.nodes)
    let plain = try BipartiteGraph(edges: [("a", "b")])
    #expect(plain.left.kind.plural == "left nodes" && plain.right.kind.plural == "right nodes")
  }
}
