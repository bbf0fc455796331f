import Memberships
import Testing

@Suite("A counting rule")
struct StatusTests {
  @Test("counts what it says, and never the unknown")
  func counting() {
    let counted = { (rule: CountingRule) in Status.allCases.filter(rule.counts) }
    #expect(counted(.members) == [.member])
    #expect(counted(.associates) == [.member, .associate])
    #expect(counted(.all) == [.member, .associate, .observer])
  }

  @Test("has words")
  func labels() {
    #expect(
      CountingRule.allCases.map(\.label) == [
        "full members", "members and associates", "members, associates and observers",
      ])
  }
}
