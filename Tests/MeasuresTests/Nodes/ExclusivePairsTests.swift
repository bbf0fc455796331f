import Measures
import Networks
import Testing

@Suite("Exclusive pairs, and what is shared elsewhere")
struct ExclusivePairsTests {
  @Test("of a hand-worked square with a tail")
  func square() throws {
    // a {1, 2}: b has both too, so the pair is not a's alone, and is shared with 1 other. c {1}: no
    // pairs. 1 {a, b, c}: a and b meet in 2 too; c meets a and b here only: 1 of 3 pairs, once.
    // 2 {a, b}: they meet in 1.
    let square = try HandWorked.square()
    #expect(square.left.scored(by: .exclusivePairs).values == [0, 0, 0])
    #expect(square.right.scored(by: .exclusivePairs).values == [2, 0])
    #expect(square.left.scored(by: .sharedElsewhere).values == [1, 1, nil])
    #expect(square.right.scored(by: .sharedElsewhere).values == [1.0 / 3, 1])
  }

  @Test("are what redundancy and butterflies say of Southern Women")
  func identities() throws {
    // Redundancy is tested against networkx, butterflies against NetworKit's count: with d neighbours,
    // d (d - 1) / 2 pairs, of which 1 less the redundancy are exclusive; each butterfly is one pair that
    // is shared once more.
    let graph = try SouthernWomen.graph()
    for side in [graph.left, graph.right] {
      let degree = side.scored(by: .degree).values.compactMap { $0 }
      let pairs = degree.map { $0 * ($0 - 1) / 2 }
      let redundancy = side.scored(by: .redundancy).values
      let butterflies = side.scored(by: .butterflies).values
      let exclusive = side.scored(by: .exclusivePairs).values
      let elsewhere = side.scored(by: .sharedElsewhere).values
      for place in pairs.indices {
        let expected = try #require(redundancy[place]) * pairs[place]
        #expect(abs((pairs[place] - expected) - (exclusive[place] ?? -1)) < 1e-9)
        let once = try #require(butterflies[place])
        #expect(elsewhere[place] == once / pairs[place])
      }
    }
    // Event 8 has 14 women, 91 pairs; networkx gives it a redundancy of 73/91.
    #expect(graph.right.scored(by: .exclusivePairs)["E8"] == 18)
  }
}
