import Memberships
import TestNetworks
import Testing

@testable import Diagrams

@Suite("The colors of groups")
struct GroupColorsTests {
  /// So many groups in turn of three domains, the first of which is the most common.
  func picture(
    groupCount: Int, scope: Scope = .everything, theme: Theme = .light
  ) throws -> MembershipPicture {
    let domains = ["trade", "security", "trade", "energy"]
    let atlas = try tinyAtlas(
      countries: [("AAA", "Alpha")],
      groups: (0..<groupCount).map { ("g\($0)", "Group \($0)", "", domains[$0 % 4]) },
      memberships: (0..<groupCount).map { ("g\($0)", "AAA", "member") })
    return MembershipPicture(
      atlas.network(on: "2024-01-08", counting: .members, scope: scope),
      options: DiagramOptions(theme: theme))
  }

  @Test("Up to nine groups have a color each")
  func few() throws {
    let colors = GroupColors(try picture(groupCount: 9))
    #expect(Set(colors.colors).count == 9)
    #expect(!colors.areNumbered && colors.meanings.isEmpty)
  }

  @Test("More are colored by domain, and the legend says so")
  func many() throws {
    let colors = GroupColors(try picture(groupCount: 12))
    #expect(colors.areNumbered)
    #expect(colors.meanings.map(\.text) == ["trade", "energy", "security"])
    #expect(colors.meanings.map(\.color) == Array(Palette.muted.colors.prefix(3)))
    #expect(Set(colors.colors) == Set(colors.meanings.map(\.color)))
  }

  @Test("A domain keeps its color whichever groups are shown")
  func stable() throws {
    // Without the groups of the most common domain.
    let shown = (0..<40).filter { $0 % 2 == 1 }.map { Group("g\($0)") }
    let colors = GroupColors(try picture(groupCount: 40, scope: .only(shown)))
    #expect(colors.meanings.map(\.text) == ["energy", "security"])
    #expect(colors.meanings.map(\.color) == Array(Palette.muted.colors[1...2]))
  }

  @Test("Domains beyond the palette share the neutral color")
  func rare() throws {
    var theme = Theme.light
    theme.palette = Palette(colors: [.black, .white], neutral: Color(0x888888))
    let colors = GroupColors(try picture(groupCount: 8, theme: theme))
    #expect(colors.meanings.map(\.text) == ["trade", "energy", "other or not known"])
    // The second group's domain is the third.
    #expect(colors.colors[1] == theme.palette.neutral)
  }

  @Test("In print a number tells groups apart, and grays mean nothing", arguments: [3, 130])
  func print(groupCount: Int) throws {
    let colors = GroupColors(try picture(groupCount: groupCount, theme: .print))
    #expect(colors.areNumbered && colors.meanings.isEmpty)
    #expect(colors.colors.allSatisfy { $0.red == $0.green && $0.green == $0.blue })
  }

  @Test(
    "Of 130 groups every one has a look of its own: color and number",
    arguments: [
      Theme.light, .dark, .print,
    ])
  func distinct(theme: Theme) throws {
    let network = try picture(groupCount: 130).network
    let diagram = Diagram.twoColumn(network, options: DiagramOptions(theme: theme))
    let looks = diagram.nodes.filter { $0.kind == .group }.map { node in
      guard case .table(let rows) = node.label, case .text(let number, _, _) = rows[0][0].content
      else { return "" }
      return number
    }
    #expect(Set(looks).count == 130 && !looks.contains(""))
  }
}
