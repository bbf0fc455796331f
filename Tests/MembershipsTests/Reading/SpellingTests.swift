import Memberships
import Testing

@Suite("The nearest spelling")
struct SpellingTests {
  private let names = ["g7", "g20", "brics", "mikta", "three-seas", "digital-nations"]

  @Test(
    "is told where few letters differ",
    arguments: [
      ("mitka", "mikta"), ("MIKTA", "mikta"), ("brisc", "brics"), ("bric", "brics"),
      ("three-sea", "three-seas"), ("threeseas", "three-seas"),
      ("digtal-natoins", "digital-nations"),
      ("g-20", "g20"), ("g7", "g7"),
    ])
  func near(word: String, expected: String) {
    #expect(nearest(to: word, among: names) == expected)
  }

  @Test(
    "is not told where many letters differ",
    arguments: ["", "x", "nato", "european-union", "🎉", String(repeating: "g", count: 10_000)])
  func far(word: String) {
    #expect(nearest(to: word, among: names) == nil)
  }

  @Test("is the first by name where several are as near")
  func ties() {
    #expect(nearest(to: "abcx", among: ["abcz", "abcy"]) == "abcy")
    #expect(nearest(to: "abcx", among: ["abcy", "abcz"]) == "abcy")
  }

  @Test("is none among none")
  func none() {
    #expect(nearest(to: "a", among: []) == nil)
    #expect(nearest(to: "a", among: [""]) == nil)
  }

  @Test("counts a third of the longer word as near")
  func limit() {
    // One letter of three is near; two of five are not.
    #expect(nearest(to: "abx", among: ["abc"]) == "abc")
    #expect(nearest(to: "abxyc", among: ["abqrc"]) == nil)
    #expect(nearest(to: "abcdxy", among: ["abcdef"]) == "abcdef")
  }
}
