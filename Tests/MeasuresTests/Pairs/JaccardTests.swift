import Measures
import Networks
import Testing

@Suite("Jaccard similarity")
struct JaccardTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // a {1, 2}, b {1, 2}, c {1}: a and b 2/2, a and c 1/2. 1 {a, b, c}, 2 {a, b}: 2/3.
    let square = try HandWorked.square()
    let left = square.left.paired(by: .jaccard)
    #expect(left["a", "b"] == 1 && left["a", "c"] == 0.5 && left["c", "b"] == 0.5)
    #expect(square.right.paired(by: .jaccard)["1", "2"] == 2.0 / 3)
  }

  @Test("is 0 with an isolated node, and undefined for two of them")
  func isolated() throws {
    let graph = try BipartiteGraph("a1 d- e-")
    let scores = graph.left.paired(by: .jaccard)
    #expect(scores["a", "d"] == 0 && scores["e", "a"] == 0)
    #expect(scores["d", "e"] == nil && scores["e", "d"] == nil)
    #expect(scores["a", "a"] == nil)
  }

  @Test("is that of networkx")
  func reference() throws {
    let graph = try SouthernWomen.graph()
    // One division of whole numbers: the same Double.
    let women = graph.left.paired(by: .jaccard)
    let first = SouthernWomen.left[0]
    for (woman, expected) in zip(SouthernWomen.left, SouthernWomenPairs.jaccardWithFirst)
    where woman != first {
      #expect(women[first, woman] == expected, "\(woman)")
    }
    let events = graph.right.paired(by: .jaccard)
    for (event, expected) in zip(SouthernWomen.right, SouthernWomenPairs.jaccardWithEighthEvent)
    where event != "E8" {
      #expect(events[event, "E8"] == expected, "\(event)")
    }
  }
}
