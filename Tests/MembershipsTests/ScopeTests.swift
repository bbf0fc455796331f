import Memberships
import Testing

@Suite("A scope")
struct ScopeTests {
  @Test("has words")
  func labels() {
    #expect(Scope.minilateral.label == "groups with up to 25 members")
    #expect(Scope.everything.label == "groups of any size")
    #expect(Scope.only([Group("a")]).label == "1 chosen group")
    #expect(Scope.only(["a", "b", "a"] as [Group]).label == "2 chosen groups")
    #expect(
      Scope(upTo: 9, only: ["a", "b"]).label == "2 chosen groups, groups with up to 9 members")
  }
}
