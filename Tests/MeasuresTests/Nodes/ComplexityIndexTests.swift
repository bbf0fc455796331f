import Measures
import Networks
import Testing

@Suite("Economic complexity index")
struct ComplexityIndexTests {
  @Test("of a hand-worked square with a tail")
  func square() throws {
    // a {1, 2}, b {1, 2}, c {1}; 1 has 3, 2 has 2. Rows of the matrix: a and b 5/12, 5/12, 1/6; c thirds.
    // Eigenvalues 1, 1/6 and 0; of 1/6 it is (1, 1, -4): 5/12 + 5/12 - 4/6 = 1/6. Mean -2/3, squared
    // deviations 25/9, 25/9, 100/9, mean 50/9: (1, 1, -2)/√2, with the sign of the degrees 2, 2, 1.
    let square = try HandWorked.square()
    let half = 0.5.squareRoot()
    expectScores(
      square.left.scored(by: .complexityIndex), of: ["a", "b", "c"], are: [half, half, -2 * half],
      within: 1e-13)
    // Two nodes are one deviation from their mean; 1 has the greater degree.
    expectScores(
      square.right.scored(by: .complexityIndex), of: ["1", "2"], are: [1, -1], within: 1e-13)
  }

  @Test("leaves isolated nodes out")
  func isolated() throws {
    let half = 0.5.squareRoot()
    let graph = try BipartiteGraph("a1 a2 b1 b2 c1 d- -3")
    expectScores(
      graph.left.scored(by: .complexityIndex), of: ["a", "b", "c", "d"],
      are: [half, half, -2 * half, nil], within: 1e-13)
  }

  @Test("is undefined where the vector or its sign is not unique")
  func undefined() throws {
    // The path's vector is (1, 0, -1), which has nothing to do with the degrees 1, 2, 1; the pieces
    // have two components; all degrees of the cycle and of the complete network are equal.
    #expect(try HandWorked.path().left.scored(by: .complexityIndex).values == [nil, nil, nil])
    #expect(
      try HandWorked.pieces().left.scored(by: .complexityIndex).values == [nil, nil, nil, nil])
    for network in [SpecialNetwork.cycle, .completeBipartite, .oneEdge, .starOfLeft, .starOfRight] {
      let graph = try network.graph()
      for side in [graph.left, graph.right] {
        #expect(side.scored(by: .complexityIndex).values.allSatisfy { $0 == nil }, "\(network)")
      }
    }
    let web = try Safariland.graph()
    #expect(web.left.scored(by: .complexityIndex).values.allSatisfy { $0 == nil })
  }

  @Test("is that of numpy")
  func reference() throws {
    expectScores(
      try SouthernWomen.graph().left.scored(by: .complexityIndex), of: SouthernWomen.left,
      are: SouthernWomenValues.complexityIndex, within: 1e-12)
  }
}
