import Measures
import Networks
import Testing

@Suite("Distances in a network")
struct DistanceTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // a - 1 - b - 2 - c: four pairs at 1, three at 2, two at 3, one at 4: 20 over 10 pairs.
    let path = try HandWorked.path()
    #expect(path.measured(by: .diameter) == 4)
    #expect(path.measured(by: .averagePathLength) == 2)
    // a - 1 - b, c - 2, d, 3: three pairs at 1, one at 2, the others not joined.
    let pieces = try HandWorked.pieces()
    #expect(pieces.measured(by: .diameter) == 2)
    #expect(pieces.measured(by: .averagePathLength) == 1.25)
  }

  @Test("are undefined without an edge")
  func undefined() throws {
    #expect(try BipartiteGraph("a- -1").measured(by: .diameter) == nil)
    #expect(try BipartiteGraph("a- -1").measured(by: .averagePathLength) == nil)
  }

  @Test("are those of networkx, and of igraph in two components")
  func reference() throws {
    let women = try SouthernWomen.graph()
    #expect(women.measured(by: .diameter) == 4)
    #expect(women.measured(by: .averagePathLength) == 2.306451612903226)
    // igraph 1.0.0 `diameter()` and `average_path_length()`.
    let web = try Safariland.graph()
    #expect(web.measured(by: .diameter) == 7)
    expectEqual(web.measured(by: .averagePathLength), 2.913684210526316, within: 1e-15, "web")
  }
}
