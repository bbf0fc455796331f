import Memberships
import Testing

@testable import Diagrams

@Suite("The colors of groups")
struct GroupColorsTests {
  /// So many groups in turn of three domains, the first of which is the most common.
  func picture(groupCount: Int, scope: Scope = .everything) throws -> MembershipPicture {
    let domains = ["trade", "security", "trade", "energy"]
    let atlas = try tinyAtlas(
      countries: [("AAA", "Alpha")],
      groups: (0..<groupCount).map { ("g\($0)", "Group \($0)", "", domains[$0 % 4]) },
      memberships: (0..<groupCount).map { ("g\($0)", "AAA", "member") })
    return MembershipPicture(atlas.network(on: "2024-01-08", counting: .members, scope: scope))
  }

  @Test("Up to nine groups have a color each")
  func few() throws {
    let colors = GroupColors(try picture(groupCount: 9), palette: .muted)
    #expect(Set(colors.colors).count == 9)
    #expect(!colors.areShared && colors.meanings.isEmpty)
  }

  @Test("More are colored by domain, and the legend says so")
  func many() throws {
    let colors = GroupColors(try picture(groupCount: 12), palette: .muted)
    #expect(colors.areShared)
    #expect(colors.meanings.map(\.text) == ["trade", "energy", "security"])
    #expect(colors.meanings.map(\.color) == Array(Palette.muted.colors.prefix(3)))
    #expect(Set(colors.colors) == Set(colors.meanings.map(\.color)))
  }

  @Test("A domain keeps its color whichever groups are shown")
  func stable() throws {
    // Without the groups of the most common domain.
    let shown = (0..<40).filter { $0 % 2 == 1 }.map { Group("g\($0)") }
    let colors = GroupColors(
      try picture(groupCount: 40, scope: .only(shown)), palette: .muted)
    #expect(colors.meanings.map(\.text) == ["energy", "security"])
    #expect(colors.meanings.map(\.color) == Array(Palette.muted.colors[1...2]))
  }

  @Test("Domains beyond the palette share the neutral color")
  func rare() throws {
    let palette = Palette(colors: [.black, .white], neutral: Color(0x888888))
    let colors = GroupColors(try picture(groupCount: 8), palette: palette)
    #expect(colors.meanings.map(\.text) == ["trade", "energy", "other or not known"])
    // The second group's domain is the third.
    #expect(colors.colors[1] == palette.neutral)
  }
}
