import Measures
import Networks
import Testing

@Suite("Degree centrality")
struct DegreeCentralityTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // a - 1 - b - 2 - c: degrees 1, 2, 1 of 2 on the other side; 2 and 2 of 3.
    let path = try HandWorked.path()
    #expect(path.left.scored(by: .degreeCentrality).values == [0.5, 1, 0.5])
    #expect(path.right.scored(by: .degreeCentrality).values == Array(repeating: 2.0 / 3, count: 2))
    // a - 1 - b, c - 2, d, 3: degrees 1, 1, 1, 0 of 3; 2, 1, 0 of 4. Isolated nodes count.
    let pieces = try HandWorked.pieces()
    #expect(
      pieces.left.scored(by: .degreeCentrality).values == Array(repeating: 1.0 / 3, count: 3) + [0])
    #expect(pieces.right.scored(by: .degreeCentrality).values == [0.5, 0.25, 0])
  }

  @Test("is undefined where the other side is empty")
  func undefined() throws {
    let graph = try BipartiteGraph<String, String>(edges: [], includingLeft: ["a", "b"])
    #expect(graph.left.scored(by: .degreeCentrality).values == [nil, nil])
  }

  @Test("is that of networkx")
  func reference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .degreeCentrality,
      of: (SouthernWomen.left, SouthernWomen.right), are: SouthernWomenValues.degreeCentrality,
      within: 1e-15)
    expectScores(
      on: try Safariland.graph(), by: .degreeCentrality, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.degreeCentrality, within: 1e-15)
  }
}
