import Measures
import Networks
import Testing

@Suite("Degrees in a network")
struct DegreeMixingTests {
  @Test("correlate over the edges of a hand-worked square with a tail")
  func assortativity() throws {
    // (2, 3), (2, 2), (2, 3), (2, 2), (1, 3): means 9/5 and 13/5, Σxy - 5 x̄ȳ = 23 - 23.4 = -0.4, squares
    // 0.8 and 1.2: -0.4/√0.96 = -1/√6.
    let square = try HandWorked.square()
    expectEqual(
      square.measured(by: .degreeAssortativity), -1 / 6.0.squareRoot(), within: 1e-14, "square")
    // On the right of the path both have two.
    #expect(try HandWorked.path().measured(by: .degreeAssortativity) == nil)
    #expect(try BipartiteGraph("a- -1").measured(by: .degreeAssortativity) == nil)
  }

  @Test("correlate as numpy's corrcoef says")
  func reference() throws {
    expectEqual(
      try SouthernWomen.graph().measured(by: .degreeAssortativity), -0.2783185608868094,
      within: 1e-14, "women")
    expectEqual(
      try Safariland.graph().measured(by: .degreeAssortativity), -0.24927219342116547,
      within: 1e-14, "web")
  }

  @Test("are centralized in hand-worked networks")
  func centralization() throws {
    // The square with a tail. Left 2, 2, 1: 1 of (3 - 1)(2 - 1). Right 3, 2: 1 of (2 - 1)(3 - 1).
    let square = try HandWorked.square()
    #expect(square.measured(by: .degreeCentralizationLeft) == 0.5)
    #expect(square.measured(by: .degreeCentralizationRight) == 0.5)
    // One has all, the others one: 1. One has all, the other none: 3 of 1 · 2 + 1.
    #expect(try BipartiteGraph("a1 a2 a3 b1 c1").measured(by: .degreeCentralizationLeft) == 1)
    #expect(try BipartiteGraph("a1 a2 a3 b-").measured(by: .degreeCentralizationLeft) == 1)
    // a - 1 - b, c - 2, d, 3. Left 1, 1, 1, 0: 1 of 3 · 2 + 1.
    #expect(try HandWorked.pieces().measured(by: .degreeCentralizationLeft) == 1.0 / 7)
    // A star's leaves are all alike, and its centre has none beside it.
    let star = try SpecialNetwork.starOfRight.graph()
    #expect(star.measured(by: .degreeCentralizationLeft) == nil)
    #expect(star.measured(by: .degreeCentralizationRight) == nil)
  }

  @Test(
    "are centralized at most as is found by trying every network",
    arguments: [(1, 3), (2, 1), (2, 2), (2, 3), (3, 2), (3, 3), (4, 2), (2, 4)])
  func greatest(rowCount: Int, columnCount: Int) throws {
    let cells = rowCount * columnCount
    var greatest: Double?
    for network in 0..<(1 << cells) {
      let edges = (0..<cells).filter { network >> $0 & 1 == 1 }
        .map { (row: UInt32($0 / columnCount), column: UInt32($0 % columnCount)) }
      let matrix = try BiadjacencyMatrix(
        rowCount: rowCount, columnCount: columnCount, edges: edges)
      if let value = NetworkMeasure.degreeCentralizationLeft.evaluate(matrix) {
        greatest = max(greatest ?? 0, value)
      }
    }
    #expect(greatest == (rowCount == 1 ? nil : 1))
  }

  @Test("of the Southern Women are centralized as migraph's formula says")
  func referenceOfCentralization() throws {
    // Nobody is isolated: Σ (max - d) over (18 - 1)(14 - 1) = 221, with 55 and 107 in the numerators.
    let women = try SouthernWomen.graph()
    #expect(women.measured(by: .degreeCentralizationLeft) == 55.0 / 221)
    #expect(women.measured(by: .degreeCentralizationRight) == 107.0 / 221)
  }
}
