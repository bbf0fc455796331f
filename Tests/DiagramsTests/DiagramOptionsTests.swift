import Measures
import Memberships
import Networks
import TestNetworks
import Testing

@testable import Diagrams

@Suite("Options of diagrams")
struct DiagramOptionsTests {
  /// Group one: AAA member, BBB associate, CCC unknown; group two: BBB member, CCC observer.
  func network() throws -> MembershipNetwork {
    try statusAtlas().network(on: "2024-01-08", counting: .all, scope: .everything)
  }

  func diagrams(_ options: DiagramOptions) throws -> [Diagram] {
    let network = try network()
    return [
      .twoColumn(network, options: options), .spring(network, options: options),
      .overlap(ofGroupsIn: network, options: options),
    ]
  }

  @Test("A title replaces the plain one, and the theme's paper is the page's")
  func titleAndTheme() throws {
    for diagram in try diagrams(DiagramOptions(title: "Mine", theme: .dark)) {
      #expect(diagram.caption.title == "Mine")
      #expect(diagram.theme == .dark)
      #expect(diagram.dot.contains("bgcolor=\"\(Theme.dark.background.hexadecimal)\""))
    }
  }

  @Test("Only the chosen countries are drawn, and the caption says so")
  func countries() throws {
    let chosen: Set<Country> = ["AAA", "CCC"]
    for diagram in try diagrams(DiagramOptions(countries: chosen)).prefix(2) {
      let drawn = diagram.nodes.filter { $0.kind == .country }.map(\.id)
      #expect(Set(drawn) == [ElementID(.country, "AAA"), ElementID(.country, "CCC")])
      #expect(diagram.caption.subtitles.joined().contains("Only 2 chosen countries are drawn."))
    }
  }

  @Test("A group in which none of the chosen countries is, is not said to have no members")
  func groupsWithoutChosen() throws {
    let diagram = Diagram.twoColumn(
      try network(), options: DiagramOptions(countries: ["AAA"]))
    #expect(
      diagram.caption.subtitles.joined().contains(
        "1 group without any of the chosen countries is not drawn."))
  }

  @Test("A group's number of members stays that of all countries")
  func memberCounts() throws {
    let all = MembershipPicture(try network())
    let few = MembershipPicture(try network(), options: DiagramOptions(countries: ["AAA"]))
    for group in few.groups {
      let same = try #require(all.groups.first { $0.group == group.group })
      #expect(group.memberPhrase == same.memberPhrase)
      #expect(same.drawnCount == same.count)
    }
    #expect(few.groups.map(\.drawnCount).max() == 1)
  }

  @Test("With codes the drawing shows codes, and the tooltips names")
  func codes() throws {
    let diagram = Diagram.spring(try network(), options: DiagramOptions(labels: .codes))
    for node in diagram.nodes where node.kind == .country {
      guard case .text(let block) = node.label else { continue }
      #expect(node.id == ElementID(.country, block.lines[0]))
      #expect(!node.tooltip.hasPrefix(block.lines[0] + ":"))
    }
  }

  @Test("A highlighted country keeps its look and its groups theirs; the rest is faded")
  func highlight() throws {
    let plain = try diagrams(DiagramOptions())
    let lit = try diagrams(DiagramOptions(highlighted: ["AAA"]))
    for (before, after) in zip(plain, lit).prefix(2) {
      for node in before.nodes {
        let same = try #require(after.nodes.first { $0.id == node.id })
        let isLit = node.id == ElementID(.country, "AAA") || node.id == ElementID(.group, "one")
        #expect((same == node) == isLit, "\(node.id)")
      }
      #expect(after.edges.last?.id == ElementID(.membership, "one", "AAA"))
      #expect(after.caption.subtitles.joined().contains("Highlighted: "))
    }
  }

  @Test("Faded text can still be read", arguments: [Theme.light, .dark, .print])
  func fadedText(theme: Theme) throws {
    let diagram = Diagram.spring(
      try network(), options: DiagramOptions(theme: theme, highlighted: ["AAA"]))
    for node in diagram.nodes {
      guard case .text(let block) = node.label else { continue }
      #expect(block.style.color.contrast(with: theme.background) >= 4.5)
    }
  }

  @Test("To highlight nobody who is drawn fades nothing")
  func highlightNobody() throws {
    let plain = Diagram.spring(try network())
    #expect(Diagram.spring(try network(), options: DiagramOptions(highlighted: ["XXX"])) == plain)
  }

  @Test("Countries and groups link to their places, by one scheme of names")
  func links() throws {
    let page = try #require(LinkPolicy(page: "report.html#"))
    let options = DiagramOptions(links: page)
    let drawn = try network()
    let places = Set(
      ["AAA", "BBB", "CCC"].map { "report.html#country-\($0)" }
        + ["one", "two"].map { "report.html#group-\($0)" })
    // Parts of a country or group, such as a total, lead where the whole does.
    for diagram in try diagrams(options) + [
      .sets(drawn, options: options), .matrix(drawn, options: options),
      .ego(of: "BBB", in: drawn, options: options),
      .overlap(ofCountriesIn: drawn, options: options),
    ] {
      let nodes = diagram.nodes.filter { $0.kind == .country || $0.kind == .group }
      #expect(!nodes.isEmpty)
      for node in nodes {
        #expect(places.contains(node.link?.address ?? ""), "\(node.id)")
      }
    }
    let within = Diagram.spring(try network(), options: DiagramOptions(links: .withinPage))
    #expect(within.nodes.contains { $0.link?.address == "#country-AAA" })
    #expect(Diagram.spring(try network()).nodes.allSatisfy { $0.link == nil })
  }

  @Test("Links lead to files beside the diagram and to https, and nowhere else")
  func pages() {
    for page in [
      "report.html", "../report.html", "a b.html", "https://example.org/r.html", "#", "",
    ] {
      #expect(LinkPolicy(page: page) != nil, "\(page)")
    }
    for page in [
      "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org/x",
      "/etc/passwd", "http://example.org", "\\\\host\\share", "?x", "x\u{0}y", "JaVaScRiPt:x",
      " javascript:x", "a#b#", String(repeating: "x", count: 2001),
    ] {
      #expect(LinkPolicy(page: page) == nil, "\(page)")
    }
    #expect(
      Link(page: "a \"b.html", fragment: ElementID(.country, "KOR"))?.address
        == "a%20%22b.html#country-KOR")
  }

  @Test("A width is read in millimeters and pixels, within what a page can be")
  func widths() throws {
    #expect(abs(try #require(PageWidth("170mm")).points - 481.89) < 0.01)
    #expect(try #require(PageWidth("1200px")).points == 900)
    #expect(PageWidth("85.5mm")?.description == "85.5mm")
    for text in [
      "", "mm", "170", "170 mm", "-5mm", "0mm", "1mm", "1e9mm", "nanmm", "infpx", "17cm",
    ] {
      #expect(PageWidth(text) == nil, "\(text)")
    }
  }

  @Test("Circles of an overlap are sized by a score of groups where there is one")
  func groupScores() throws {
    let network = try network()
    let scores = network.groups.scored(by: .degree)
    let diagram = Diagram.overlap(ofGroupsIn: network, sizedBy: scores)
    #expect(diagram.legend.entries.contains { $0.text.contains(scores.quantity.name) })
  }

  @Test("A theme is changed as a value")
  func themes() {
    var theme = Theme.light
    theme.textSize = 1000
    #expect(theme.textSize == 40)
    theme.textSize = .nan
    #expect(theme.textSize == 9)
    theme.ink = .black
    #expect(theme != .light)
    for size in [7.0, 8, 9, 12] {
      theme.textSize = size
      #expect(theme.smallStyle.size >= 7)
    }
  }
}
