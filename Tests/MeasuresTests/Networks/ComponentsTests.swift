import Measures
import Networks
import Testing

@Suite("Connected components")
struct ComponentsTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    #expect(try HandWorked.path().measured(by: .components) == 1)
    // {a, 1, b}, {c, 2}, {d}, {3}.
    #expect(try HandWorked.pieces().measured(by: .components) == 4)
    #expect(try BipartiteGraph("").measured(by: .components) == 0)
    #expect(try BipartiteGraph("a- b- -1").measured(by: .components) == 3)
  }

  @Test("are those of networkx")
  func reference() throws {
    // networkx 3.6.1 `number_connected_components(G)`.
    #expect(try SouthernWomen.graph().measured(by: .components) == 1)
    #expect(try Safariland.graph().measured(by: .components) == 2)
  }

  @Test("of a long path, which a recursion would not survive")
  func longPath() throws {
    let n: UInt32 = 50_000
    let edges = (0..<n).flatMap { [(row: $0, column: $0), (row: $0, column: $0 + 1)] }
    let matrix = try BiadjacencyMatrix(
      rowCount: Int(n), columnCount: Int(n) + 1, edges: edges.reversed())
    #expect(NetworkMeasure.components.evaluate(matrix) == 1)
  }
}
