import Measures
import Networks
import Testing

@Suite("Overlap coefficient and cosine")
struct SimilarityTests {
  @Test("of a hand-worked square with a tail")
  func square() throws {
    // a {1, 2}, b {1, 2}, c {1}: a and c share 1, of 1 and 2. 1 {a, b, c}, 2 {a, b}: 2, of 3 and 2.
    let square = try HandWorked.square()
    let simpson = square.left.paired(by: .simpson)
    #expect(simpson["a", "b"] == 1 && simpson["a", "c"] == 1)
    #expect(square.right.paired(by: .simpson)["1", "2"] == 1)
    let cosine = square.left.paired(by: .cosine)
    #expect(cosine["a", "b"] == 1 && cosine["a", "c"] == 1 / 2.0.squareRoot())
    #expect(square.right.paired(by: .cosine)["2", "1"] == 2 / 6.0.squareRoot())
  }

  @Test("are 0 for what shares nothing, and undefined with an isolated node")
  func isolated() throws {
    let pieces = try HandWorked.pieces()
    for measure in [PairMeasure.simpson, .cosine] {
      let scores = pieces.left.paired(by: measure)
      #expect(scores["a", "c"] == 0 && scores["a", "d"] == nil)
    }
  }

  @Test("use weights")
  func weights() throws {
    // a (2, 4), b (3, 0): smaller weights 2, strengths 6 and 3, product 6, lengths √20 and 3.
    let graph = try BipartiteGraph(
      edges: [("a", "1"), ("a", "2"), ("b", "1")], weights: [2, 4, 3])
    #expect(graph.left.paired(by: .simpson)["a", "b"] == 2.0 / 3)
    #expect(graph.left.paired(by: .cosine)["a", "b"] == 6 / 180.0.squareRoot())
    // Jaccard's: 2 of 3 + 4.
    #expect(graph.left.paired(by: .jaccard)["a", "b"] == 2.0 / 7)
  }

  @Test("are those of networkx and numpy")
  func reference() throws {
    // networkx 3.6.1 `overlap_weighted_projected_graph(G, rows, jaccard=False)` and numpy
    // `B @ B.T / sqrt(outer(d, d))`: the first woman with the next five.
    let left = try SouthernWomen.graph().left
    let (simpson, cosine) = (left.paired(by: .simpson), left.paired(by: .cosine))
    let expected = [
      (0.8571428571428571, 0.8017837257372732), (0.875, 0.875),
      (0.8571428571428571, 0.8017837257372732), (0.75, 0.5303300858899106),
      (1.0, 0.7071067811865475),
    ]
    for (woman, (overlap, angle)) in zip(SouthernWomen.left.dropFirst(), expected) {
      let first = SouthernWomen.left[0]
      expectEqual(simpson[first, woman], overlap, within: 1e-15, woman)
      expectEqual(cosine[first, woman], angle, within: 1e-15, woman)
    }
  }
}
