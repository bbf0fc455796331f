import TestNetworks
import Testing

@testable import Diagrams

@Suite("What diagrams of a network draw")
struct MembershipPictureTests {
  @Test(
    "A name without a visible character gives way to the code or the identifier",
    arguments: ["\u{202E}\u{2066}", "\u{200B}\u{FEFF}", " \u{A0}", "\u{301}"])
  func invisibleNames(name: String) throws {
    let atlas = try tinyAtlas(
      countries: [("AAA", name), ("BBB", name + "b")],
      groups: [("one", name, name, ""), ("two", name + "Two", "", "")],
      memberships: ["one", "two"].flatMap { [($0, "AAA", "member"), ($0, "BBB", "member")] })
    let network = atlas.network(on: "2024-01-08", scope: .everything)
    let picture = MembershipPicture(network)
    #expect(picture.countries.map(\.name) == ["AAA", (name + "b").asOneLine])
    #expect(picture.groups.map(\.name) == ["one", (name + "Two").asOneLine])
    #expect(picture.groups.map(\.shortName) == ["one", (name + "Two").asOneLine])
  }

  @Test("Scores have three digits at most, and no zeros behind the point")
  func scores() {
    #expect(0.1234.shortText == "0.12")
    #expect(12.34.shortText == "12.3")
    #expect(4.0.shortText == "4")
  }
}
