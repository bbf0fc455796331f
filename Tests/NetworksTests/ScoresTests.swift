import Networks
import Testing

@Suite("Scores")
struct ScoresTests {
  private let scores = Scores(
    quantity: Quantity(id: "x", name: "X", unit: .number, range: .nonNegative, definition: "x"),
    unit: "number", nodes: NodeSet(["a", "b", "c", "d", "e", "f"]),
    values: [1, nil, 3, 1, nil, 0])

  @Test("are looked up by node")
  func subscripts() {
    #expect(scores["a"] == 1)
    #expect(scores["f"] == 0)
    #expect(scores["b"] == nil)
    #expect(scores["z"] == nil)
  }

  @Test("come in the nodes' order, none left out")
  func sequence() {
    #expect(scores.map(\.node) == ["a", "b", "c", "d", "e", "f"])
    #expect(scores.map(\.value) == [1, nil, 3, 1, nil, 0])
  }

  @Test("descend with ties in the nodes' order and the undefined last")
  func descending() {
    #expect(scores.descending.map(\.node) == ["c", "a", "d", "f", "b", "e"])
    #expect(scores.descending.map(\.value) == [3, 1, 1, 0, nil, nil])
  }

  @Test("may carry how sure they are")
  func intervals() {
    #expect(scores.intervals == nil && scores.interval(of: "a") == nil)
    let uncertain = Scores(
      quantity: scores.quantity, unit: "number", nodes: NodeSet(["a", "b"]), values: [1, nil],
      intervals: [0.5...2, nil])
    #expect(uncertain.interval(of: "a") == 0.5...2)
    #expect(uncertain.interval(of: "b") == nil && uncertain.interval(of: "z") == nil)
  }

  @Test("descend where there are none")
  func none() {
    let none = Scores(quantity: scores.quantity, unit: "", nodes: NodeSet([Int]()), values: [])
    #expect(none.descending.isEmpty)
  }
}
