import Memberships
import TestNetworks
import Testing

@testable import Diagrams
@testable import Drawing

@Suite("DOT text")
struct DOTTextTests {
  func network() throws -> MembershipNetwork {
    try statusAtlas().network(on: "2024-01-08", counting: .all, scope: .everything)
  }

  @Test("Equal networks give equal text")
  func equal() throws {
    #expect(Diagram.twoColumn(try network()).dot == Diagram.twoColumn(try network()).dot)
    #expect(Diagram.spring(try network()).dot == Diagram.spring(try network()).dot)
    #expect(
      Diagram.overlap(ofGroupsIn: try network()).dot
        == Diagram.overlap(ofGroupsIn: try network()).dot)
  }

  @Test("The engine stands in the text")
  func engine() throws {
    #expect(Diagram.twoColumn(try network()).dot.contains("layout=\"nop2\""))
    #expect(Diagram.spring(try network()).dot.contains("layout=\"neato\""))
  }

  @Test("Status shows in the line")
  func status() throws {
    let diagram = Diagram.twoColumn(try network())
    func stroke(_ group: String, _ country: String) throws -> Stroke {
      let id = ElementID(.membership, group, country)
      return try #require(diagram.edges.first { $0.id == id }).stroke
    }
    #expect(try stroke("one", "AAA").pattern == .solid)
    #expect(try stroke("one", "BBB").pattern == .dashed)
    #expect(try stroke("two", "CCC").pattern == .dotted)
    let unknown = try stroke("one", "CCC")
    #expect(unknown.pattern == .dashed && unknown.color == Theme.light.rule)
    #expect(diagram.edges.count { $0.mark == "?" } == 1)
  }

  @Test("The legend explains what is used, and only that")
  func legend() throws {
    let all = Diagram.twoColumn(try network()).legend.entries.map(\.text)
    #expect(
      all == [
        "member", "associate", "observer", "unknown whether it belongs", "associate or observer",
        "in more than one group",
      ])
    let atlas = try statusAtlas()
    let two = atlas.network(on: "2024-01-08", counting: .members, scope: .only(["two"]))
    #expect(Diagram.twoColumn(two).legend.entries.isEmpty)
  }

  @Test("What is not drawn is counted")
  func undrawn() throws {
    let atlas = try statusAtlas()
    let two = atlas.network(on: "2024-01-08", counting: .members, scope: .only(["two"]))
    for diagram in [Diagram.twoColumn(two), Diagram.spring(two)] {
      #expect(diagram.nodes.count == 2)
      #expect(
        diagram.caption.subtitles.joined().contains("3 countries in none of these groups"))
    }
  }

  @Test("Date, counting rule, scope and source stand in the caption")
  func caption() throws {
    let caption = Diagram.twoColumn(try network()).caption
    #expect(caption.subtitles[0].contains("2024-01-08"))
    #expect(caption.subtitles[0].contains(CountingRule.all.label))
    #expect(caption.subtitles[0].contains(Scope.everything.label))
    #expect(caption.subtitles[0].contains("1 membership is unknown"))
    #expect(caption.source.contains("Tiny, version 1.2.3"))
    #expect(caption.source.contains("CC0-1.0"))
  }

  @Test("A network without memberships gives a page that says so")
  func empty() throws {
    let atlas = try statusAtlas()
    let none = atlas.network(on: "1990-01-01", counting: .members, scope: .everything)
    #expect(Diagram.twoColumn(none).caption.subtitles.joined().contains("no membership to draw"))
    #expect(
      Diagram.overlap(ofGroupsIn: none).caption.subtitles.joined().contains("no group to draw"))
  }

  @Test("Only attributes of the fixed list are written, whatever the data says")
  func attributes() throws {
    let hostile = "x\", image=\"/etc/passwd\", label=\"y"
    let diagram = try Diagram(
      caption: Caption(title: hostile, subtitles: [hostile], source: hostile),
      legend: Legend([.init(.swatch(.black, mark: hostile), hostile)]), layout: .init(.dot),
      nodes: [
        Diagram.Node(
          id: ElementID(.country, hostile), kind: .country,
          label: .lines([hostile], TextStyle(size: 9, color: .black)), shape: .box, tooltip: hostile
        )
      ], edges: [])
    // A quotation mark of the data is always behind a backslash, or an entity.
    #expect(!diagram.dot.contains("x\", image"))
    #expect(diagram.dot.contains("x&quot;, image"))
  }
}
