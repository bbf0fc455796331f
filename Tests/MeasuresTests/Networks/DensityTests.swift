import Measures
import Networks
import Testing

@Suite("Density")
struct DensityTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // a - 1 - b - 2 - c: 4 of 3 · 2. The square with a tail: 5 of 6. The pieces: 3 of 4 · 3.
    #expect(try HandWorked.path().measured(by: .density) == 4.0 / 6)
    #expect(try HandWorked.square().measured(by: .density) == 5.0 / 6)
    #expect(try HandWorked.pieces().measured(by: .density) == 3.0 / 12)
  }

  @Test("is undefined where a side has no node")
  func undefined() throws {
    #expect(try BipartiteGraph("").measured(by: .density) == nil)
    #expect(try BipartiteGraph("a- b-").measured(by: .density) == nil)
    #expect(try BipartiteGraph("-1").measured(by: .density) == nil)
    #expect(try BipartiteGraph("a- -1").measured(by: .density) == 0)
  }

  @Test("is that of networkx")
  func reference() throws {
    // networkx 3.6.1 `bipartite.density(G, rows)`.
    #expect(try SouthernWomen.graph().measured(by: .density) == 0.3531746031746032)
    #expect(try Safariland.graph().measured(by: .density) == 0.16049382716049382)
  }
}
