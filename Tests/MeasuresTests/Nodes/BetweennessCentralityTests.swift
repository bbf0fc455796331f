import Networks
import Testing

@testable import Measures

@Suite("Betweenness centrality")
struct BetweennessCentralityTests {
  @Test("of a hand-worked path")
  func path() throws {
    // a - 1 - b - 2 - c: betweenness 0, 4, 0 and 3, 3.
    // Left: n₁ = 3, n₂ = 2, s = ⌊2/2⌋ = 1, t = 0:
    //   ½ [4·4 + 2·2·(0 - 1 - 1) - 0] = ½ [16 - 8] = 4. So 0, 1, 0.
    // Right: its own side has 2, the other 3: s = ⌊1/3⌋ = 0, t = 1:
    //   ½ [9·1 + 3·1·(2 - 0 - 1) - 1·(0 - 1 + 3)] = ½ [9 + 3 - 2] = 5. So 3/5.
    let path = try HandWorked.path()
    #expect(path.left.scored(by: .betweennessCentrality).values == [0, 1, 0])
    #expect(path.right.scored(by: .betweennessCentrality).values == [0.6, 0.6])
  }

  @Test("is undefined where the other side has one node")
  func undefined() throws {
    // a - 1 - b: a node on the left has one neighbour, so nothing passes through it.
    let graph = try BipartiteGraph("a1 b1")
    #expect(graph.left.scored(by: .betweennessCentrality).values == [nil, nil])
    // 1 lies between a and b, the only pair there is.
    #expect(graph.right.scored(by: .betweennessCentrality).values == [1])
  }

  @Test(
    "is divided by the greatest betweenness there is, found by trying every network",
    arguments: [
      (1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (3, 1), (4, 1), (2, 2), (2, 3), (3, 2), (2, 4),
      (4, 2),
      (2, 5), (5, 2), (3, 3),
    ])
  func greatest(rowCount: Int, columnCount: Int) throws {
    let cells = rowCount * columnCount
    var greatest = 0.0
    for network in 0..<(1 << cells) {
      let edges = (0..<cells).filter { network >> $0 & 1 == 1 }
        .map { (row: UInt32($0 / columnCount), column: UInt32($0 % columnCount)) }
      let matrix = try BiadjacencyMatrix(
        rowCount: rowCount, columnCount: columnCount, edges: edges)
      // By symmetry one row is enough.
      greatest = max(greatest, shortestPathDependencies(of: matrix).rows[0])
    }
    let formula = greatestBetweenness(rowCount: rowCount, columnCount: columnCount)
    expectEqual(formula, greatest, within: 1e-12, "\(rowCount) x \(columnCount)")
  }

  @Test("has no maximum without nodes on both sides")
  func noMaximum() {
    #expect(greatestBetweenness(rowCount: 0, columnCount: 3) == 0)
    #expect(greatestBetweenness(rowCount: 3, columnCount: 0) == 0)
  }

  @Test("is that of networkx")
  func reference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .betweennessCentrality,
      of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.betweennessCentrality, within: 1e-14)
    expectScores(
      on: try Safariland.graph(), by: .betweennessCentrality,
      of: (Safariland.left, Safariland.right), are: SafarilandValues.betweennessCentrality,
      within: 1e-14)
  }
}
