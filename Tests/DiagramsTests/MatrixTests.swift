import Memberships
import TestNetworks
import Testing

@testable import Diagrams

@Suite("The table of countries by groups")
struct MatrixTests {
  private func text(_ id: ElementID, in diagram: Diagram) -> [String]? {
    guard case .text(let block) = diagram.nodes.first(where: { $0.id == id })?.label else {
      return nil
    }
    return block.lines
  }

  @Test("Each status has a mark that is told from the others without color")
  func marks() throws {
    let diagram = Diagram.matrix(
      try statusAtlas().network(on: "2024-01-08", counting: .all, scope: .everything))
    func mark(_ group: String, _ country: String) -> Diagram.Node? {
      diagram.nodes.first { $0.id == ElementID(.membership, group, country) }
    }
    let (member, associate) = (mark("one", "AAA"), mark("one", "BBB"))
    let (observer, unknown) = (mark("two", "CCC"), mark("one", "CCC"))
    guard case .solid = member?.fill else {
      Issue.record("a member is full")
      return
    }
    guard case .wedges(let halves) = associate?.fill else {
      Issue.record("an associate is half")
      return
    }
    #expect(halves.map(\.weight) == [1, 1] && halves[1].color == Theme.light.background)
    #expect(observer?.fill == .clear && observer?.outline != nil)
    #expect(text(ElementID(.membership, "one", "CCC"), in: diagram) == ["?"])
    #expect(unknown?.tooltip.contains("unknown whether it belongs") == true)
    // The legend has the four that occur, and no more.
    #expect(
      diagram.legend.entries.map(\.text).prefix(4) == [
        "member", "associate", "observer", "unknown whether it belongs",
      ])
    #expect(diagram.nodes.count { $0.kind == .membership } == 5)
  }

  @Test("Totals count what belongs, and apart from it what is not known")
  func totals() throws {
    let diagram = Diagram.matrix(
      try statusAtlas().network(on: "2024-01-08", counting: .all, scope: .everything))
    #expect(text(ElementID(part: "total", of: ElementID(.country, "BBB")), in: diagram) == ["2"])
    #expect(
      text(ElementID(part: "total", of: ElementID(.country, "CCC")), in: diagram) == ["1 +1?"])
    #expect(text(ElementID(.group, "one", "total"), in: diagram) == ["2"])
    #expect(text(ElementID(.group, "one", "unknown"), in: diagram) == ["1"])
    #expect(text(ElementID(.group, "two", "unknown"), in: diagram) == nil)
    #expect(diagram.caption.subtitles.contains { $0.contains("1 country in none") })
    #expect(diagram.caption.subtitles.contains { $0.contains("barycenter") })
  }

  @Test("Many groups are numbered in their order, and named beside the table")
  func numbered() throws {
    let atlas = try randomAtlas(3, countries: 40, groups: 31)
    let diagram = Diagram.matrix(
      atlas.network(on: "2024-01-08", counting: .all, scope: .everything))
    #expect(throws: Never.self) { try diagram.checkParts() }
    for group in atlas.groups {
      let id = ElementID(.group, group.group.id)
      let number = try #require(text(ElementID(.group, group.group.id, "number-1"), in: diagram))
      let entry = try #require(diagram.nodes.first { $0.id == id })
      guard case .table(let rows) = entry.label, case .area(_, let mark, _) = rows[0][0].content
      else {
        Issue.record("\(id) has no number")
        continue
      }
      #expect([mark] == number)
    }
  }

  @Test("A long table stands in panels, each country in one of them")
  func panels() throws {
    let atlas = try randomAtlas(5, countries: 150, groups: 3, sparseness: 2)
    let network = atlas.network(on: "2024-01-08", counting: .all, scope: .everything)
    let diagram = Diagram.matrix(network)
    #expect(throws: Never.self) { try diagram.checkParts() }
    let body = Box(around: diagram.nodes.map(\.box))
    #expect(body.size.height <= 1.6 * body.size.width)
    #expect(diagram.nodes.contains { $0.id == ElementID(.group, "group-0", "panel-2") })
    #expect(
      diagram.nodes.count { $0.kind == .membership }
        == network.memberships.count + network.unknown.count)
  }

  @Test("There is a table of nothing")
  func empty() throws {
    let diagram = Diagram.matrix(
      try statusAtlas().network(on: "1990-01-01", counting: .all, scope: .everything))
    #expect(diagram.nodes.isEmpty)
    #expect(diagram.caption.subtitles.contains { $0.contains("no membership to draw") })
  }
}
