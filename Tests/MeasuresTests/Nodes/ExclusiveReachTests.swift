import Measures
import Networks
import Testing

@Suite("Exclusive reach")
struct ExclusiveReachTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // a - 1 - b - 2 - c: every meeting is the only one of its pair, so it is the reach.
    let path = try HandWorked.path()
    #expect(path.left.scored(by: .exclusiveReach).values == [1, 2, 1])
    #expect(path.right.scored(by: .exclusiveReach).values == [1, 1])
    // a and b meet in 1 and in 2; c meets both in 1 only. 1 and 2 share a and b.
    let square = try HandWorked.square()
    #expect(square.left.scored(by: .exclusiveReach).values == [1, 1, 2])
    #expect(square.right.scored(by: .exclusiveReach).values == [0, 0])
    // c is alone in 2, d in nothing.
    let pieces = try HandWorked.pieces()
    #expect(pieces.left.scored(by: .exclusiveReach).values == [1, 1, 0, 0])
    #expect(pieces.right.scored(by: .exclusiveReach).values == [0, 0, 0])
  }

  @Test("of networks at the edges of the definition")
  func special() throws {
    let empty = try SpecialNetwork.empty.graph()
    #expect(empty.left.scored(by: .exclusiveReach).values.isEmpty)
    let edge = try SpecialNetwork.oneEdge.graph()
    #expect(edge.left.scored(by: .exclusiveReach).values == [0])
    let isolated = try SpecialNetwork.isolatedNodes.graph()
    #expect(isolated.left.scored(by: .exclusiveReach).values == [0, 0])
    // All leaves of a star meet in its centre only; in a complete network of 3 x 4 nobody does.
    let star = try SpecialNetwork.starOfRight.graph()
    #expect(star.left.scored(by: .exclusiveReach).values == [3, 3, 3, 3])
    #expect(star.right.scored(by: .exclusiveReach).values == [0])
    let complete = try SpecialNetwork.completeBipartite.graph()
    #expect(complete.left.scored(by: .exclusiveReach).values == [0, 0, 0])
    #expect(complete.right.scored(by: .exclusiveReach).values == [0, 0, 0, 0])
  }

  @Test("of the Southern Women is known")
  func reference() throws {
    // Python 3.11, over the rows of `B` and then over those of its transpose:
    // `[sum(sum(map(operator.mul, x, y)) == 1 for y in B if y is not x) for x in B]`.
    let graph = try SouthernWomen.graph()
    expectScores(
      graph.left.scored(by: .exclusiveReach), of: SouthernWomen.left,
      are: [3, 3, 2, 3, 4, 7, 3, 3, 2, 4, 6, 6, 4, 3, 7, 8, 10, 10], within: 0)
    expectScores(
      graph.right.scored(by: .exclusiveReach), of: SouthernWomen.right,
      are: [1, 0, 0, 0, 0, 5, 0, 1, 1, 1, 4, 1, 2, 2], within: 0)
  }
}
