import Networks
import TestNetworks
import Testing

@Suite("A one-mode graph")
struct GraphTests {
  /// a-b 1.5, a-d 2, b-c 3; "e" is isolated.
  private let graph = Graph(
    nodes: NodeSet(["d", "a", "c", "b", "e"]),
    upper: CompressedRows(
      offsets: [0, 2, 3, 3, 3, 3], indices: [1, 3, 2], weights: [1.5, 2, 3]))

  @Test("gives an edge's weight in either order")
  func subscripts() {
    #expect(graph["a", "b"] == 1.5 && graph["b", "a"] == 1.5)
    #expect(graph["a", "d"] == 2 && graph["d", "a"] == 2)
    #expect(graph["c", "b"] == 3)
    #expect(graph["a", "c"] == nil)
    #expect(graph["a", "a"] == nil)
    #expect(graph["a", "e"] == nil)
    #expect(graph["a", "z"] == nil && graph["z", "a"] == nil)
  }

  @Test("lists its edges once, sorted")
  func edges() {
    typealias Edge = Graph<String>.Edge
    #expect(graph.edgeCount == 3)
    #expect(graph.edges.map(\.a) == ["a", "a", "b"])
    #expect(graph.edges.map(\.b) == ["b", "d", "c"])
    #expect(graph.edges.map(\.weight) == [1.5, 2, 3])
    #expect(graph.edges.allSatisfy { $0.a < $0.b })
  }

  @Test("weighs 1 an edge without weight")
  func unweighted() {
    let graph = Graph(
      nodes: NodeSet([7, 5]),
      upper: CompressedRows(offsets: [0, 1, 1], indices: [1], weights: nil))
    #expect(graph[5, 7] == 1)
    #expect(graph.edges.map(\.weight) == [1])
  }

  @Test("finds every edge of a dense row, and no other", arguments: 0..<50)
  func search(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...20, using: &generator)
    var model: [Cell: Double] = [:]
    var offsets: [UInt32] = [0]
    var (indices, weights): ([UInt32], [Double]) = ([], [])
    for row in 0..<count {
      for other in (row + 1)..<max(count, row + 1) where Bool.random(using: &generator) {
        model[Cell(row: row, column: other)] = Double(indices.count + 1)
        indices.append(UInt32(other))
        weights.append(Double(indices.count))
      }
      offsets.append(UInt32(indices.count))
    }
    let graph = Graph(
      nodes: NodeSet(0..<count),
      upper: CompressedRows(offsets: offsets, indices: indices, weights: weights))
    for a in 0..<count {
      for b in 0..<count {
        #expect(graph[a, b] == model[Cell(row: min(a, b), column: max(a, b))])
      }
    }
  }
}
