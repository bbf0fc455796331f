import Measures
import Networks
import Testing

@Suite("Clustering of nodes")
struct ClusteringTests {
  @Test("after Latapy, of a hand-worked square with a tail")
  func latapy() throws {
    // a {1, 2}, b {1, 2}, c {1}; 1 {a, b, c}, 2 {a, b}. a with b: 2 of 2; a with c: 1 shared, 2 in
    // all, 1 and 2 each. 1 with 2: 2 shared, 3 in all.
    let square = try HandWorked.square()
    #expect(square.left.scored(by: .clusteringDot).values == [0.75, 0.75, 0.5])
    #expect(square.left.scored(by: .clusteringMin).values == [1, 1, 1])
    #expect(square.left.scored(by: .clusteringMax).values == [0.75, 0.75, 0.5])
    #expect(square.right.scored(by: .clusteringDot).values == [2.0 / 3, 2.0 / 3])
    #expect(square.right.scored(by: .clusteringMin).values == [1, 1])
    #expect(square.right.scored(by: .clusteringMax).values == [2.0 / 3, 2.0 / 3])
    // c and d share nothing with another: the mean over none. networkx gives 0.
    let pieces = try HandWorked.pieces()
    #expect(pieces.left.scored(by: .clusteringDot).values == [1, 1, nil, nil])
  }

  @Test("after Opsahl, of a hand-worked hexagon with a tail")
  func opsahl() throws {
    // a - 1 - b - 2 - c - 3 - a, and d on 1.
    // a: b - 1 - a - 3 - c is closed by 2, d - 1 - a - 3 - c is open: 1/2. b likewise.
    // c: b - 2 - c - 3 - a is closed by 1. d has one neighbour, so no path around it.
    // 1: 3 - a - 1 - b - 2 is closed by c; d leads nowhere. 2 and 3: closed by a and b.
    let graph = try BipartiteGraph("a1 b1 b2 c2 c3 a3 d1")
    #expect(graph.left.scored(by: .clusteringOpsahl).values == [0.5, 0.5, 1, nil])
    #expect(graph.right.scored(by: .clusteringOpsahl).values == [1, 1, 1])
    // In the square no pair of ends shares a third node: a - 1 - b - 2 - a has no other end.
    let square = try HandWorked.square()
    // b - 1 - a - 2 - b is none; c - 1 - a - 2 - b is open: c has only 1.
    #expect(square.left.scored(by: .clusteringOpsahl).values == [0, 0, nil])
  }

  @Test("after Latapy is that of networkx, where it has one")
  func latapyReference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .clusteringDot,
      of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.clusteringDot, within: 1e-15)
    expectScores(
      on: try Safariland.graph(), by: .clusteringDot, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.clusteringDot, within: 1e-15)
    expectScores(
      on: try SouthernWomen.graph(), by: .clusteringMin,
      of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.clusteringMin, within: 1e-15)
    expectScores(
      on: try Safariland.graph(), by: .clusteringMin, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.clusteringMin, within: 1e-15)
    expectScores(
      on: try SouthernWomen.graph(), by: .clusteringMax,
      of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.clusteringMax, within: 1e-15)
    expectScores(
      on: try Safariland.graph(), by: .clusteringMax, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.clusteringMax, within: 1e-15)
  }

  @Test("after Opsahl is that of the reference")
  func opsahlReference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .clusteringOpsahl,
      of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.clusteringOpsahl, within: 1e-15)
    expectScores(
      on: try Safariland.graph(), by: .clusteringOpsahl, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.clusteringOpsahl, within: 1e-15)
  }
}
