import Networks
import Testing

@Suite("Scores of pairs")
struct PairScoresTests {
  /// "a" and "b" share something; "c" shares nothing with anybody.
  private let scores = PairScores(
    quantity: Quantity(id: "x", name: "X", unit: .share, range: .unitInterval, definition: "x"),
    unit: "share",
    sharing: Graph(
      nodes: NodeSet(["a", "b", "c", "d"]),
      upper: CompressedRows(offsets: [0, 1, 1, 1, 1], indices: [1], weights: [0.5]))
  ) { a, b in a == "d" || b == "d" ? nil : 0 }

  @Test("are those of the graph where a pair shares something")
  func sharing() {
    #expect(scores["a", "b"] == 0.5 && scores["b", "a"] == 0.5)
  }

  @Test("are computed for pairs that share nothing")
  func notSharing() {
    #expect(scores["a", "c"] == 0 && scores["c", "b"] == 0)
    #expect(scores["a", "d"] == nil && scores["d", "a"] == nil)
  }

  @Test("are undefined for a node with itself, and for strangers")
  func undefined() {
    #expect(scores["a", "a"] == nil)
    #expect(scores["a", "z"] == nil && scores["z", "y"] == nil)
  }
}
