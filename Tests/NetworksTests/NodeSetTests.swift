import Networks
import Testing

@Suite("A set of nodes")
struct NodeSetTests {
  @Test("is sorted, and has each label once")
  func order() {
    let nodes = NodeSet(["b", "a", "c", "a"])
    #expect(nodes.labels == ["a", "b", "c"])
    #expect(nodes.count == 3)
    #expect(nodes.position(of: "c") == 2)
    #expect(nodes.position(of: "z") == nil)
    #expect(nodes.contains("a") && !nodes.contains("A"))
  }

  @Test("sorts text by code points, the same everywhere")
  func textOrder() {
    #expect(NodeSet(["é", "z", "Z", "a", "10", "9"]).labels == ["10", "9", "Z", "a", "z", "é"])
  }

  @Test("takes two spellings of one character for the same")
  func canonicalEquivalence() {
    #expect(NodeSet(["caf\u{E9}", "cafe\u{301}"]).count == 1)
  }

  @Test("is equal to another with the same labels")
  func equality() {
    #expect(NodeSet([2, 1]) == NodeSet([1, 2, 2]))
    #expect(NodeSet([1]) != NodeSet([1, 2]))
  }
}
