import Measures
import Memberships
import Testing

@testable import Diagrams

@Suite("What changed between two days")
struct ChangeTests {
  /// Old (1990-) has A since 1990, B until 2012, C from 2015, D as observer and then member; New is
  /// founded in 2013 with A; Gone ends in 2011, and had B; of E it is not known when it joined Old.
  private func atlas() throws -> MembershipAtlas {
    func text(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) + [10] }
    return try MembershipAtlas(
      DatasetFiles(
        origin: "test",
        contents: [
          "datapackage.json": Array(
            """
            {"profile": "data-package", "name": "tiny", "title": "Tiny", "version": "1",
             "asOf": "2024-06-30", "licenses": [{"name": "CC0-1.0"}], "resources": []}
            """.utf8),
          "countries.csv": text([
            "code,name", "AAA,Alpha", "BBB,Beta", "CCC,Gamma", "DDD,Delta", "EEE,Epsilon",
          ]),
          "groups.csv": text([
            "id,name,acronym,founded,ended,domain,source", "old,Old,,1990,,trade,x",
            "new,New,,2013,,trade,x", "gone,Gone,,1990,2011,trade,x",
          ]),
          "memberships.csv": text([
            "group,country,status,from,until,source", "old,AAA,member,1990,,x",
            "old,BBB,member,1990,2012,x", "old,CCC,member,2015,,x",
            "old,DDD,observer,1995,2014,x", "old,DDD,member,2014,,x", "old,EEE,member,,,x",
            "new,AAA,member,2013,,x", "gone,BBB,member,1990,,x",
          ]),
        ]))
  }

  private func picture(_ counting: CountingRule) throws -> MembershipPicture {
    let atlas = try atlas()
    return MembershipPicture(
      from: atlas.network(on: "2010-12-31", counting: counting, scope: .everything),
      to: atlas.network(on: "2020-12-31", counting: counting, scope: .everything),
      options: DiagramOptions())
  }

  private func changes(_ picture: MembershipPicture) -> [String: MembershipChange] {
    var changes: [String: MembershipChange] = [:]
    for line in picture.lines {
      let group = picture.groups[line.group].group.id
      changes["\(group) \(picture.countries[line.country].name)"] = line.change
    }
    return changes
  }

  @Test("Memberships stayed, joined, left, or are unknown on one of the days")
  func memberships() throws {
    #expect(
      changes(try picture(.all)) == [
        "old Alpha": .stayed, "old Beta": .left, "old Gamma": .joined, "old Delta": .stayed,
        "old Epsilon": .unknown, "new Alpha": .joined, "gone Beta": .left,
      ])
    // An observer that the rule does not count joins when it becomes a member.
    #expect(changes(try picture(.members))["old Delta"] == .joined)
  }

  @Test("Groups are founded and end")
  func groups() throws {
    let picture = try picture(.all)
    func group(_ id: String) -> MembershipPicture.GroupEntry? {
      picture.groups.first { $0.group.id == id }
    }
    #expect(group("old")?.change == .lasted)
    #expect(group("new")?.change == .founded(2013))
    #expect(group("gone")?.change == .ended(2011))
    #expect(group("new")?.memberPhrase == "founded 2013, 1 member")
    #expect(group("gone")?.memberPhrase == "ended 2011, had 1")
    #expect(group("old")?.memberPhrase == "3 on both days")
  }

  @Test("Who left belongs to the group no more")
  func counts() throws {
    let picture = try picture(.all)
    let beta = try #require(picture.countries.first { $0.name == "Beta" })
    #expect(beta.groups.isEmpty && beta.unknownGroups.isEmpty)
    let old = try #require(picture.groups.first { $0.group.id == "old" })
    #expect(old.count == 3 && old.earlierCount == 3 && old.unknownCount == 1)
  }

  @Test("Changes are told apart without color, and the legend has those that occur")
  func looks() throws {
    let diagram = Diagram.change(
      in: try atlas(), from: "2010-12-31", to: "2020-12-31", counting: .all, scope: .everything)
    #expect(throws: Never.self) { try diagram.checkParts() }
    func edge(_ group: String, _ country: String) throws -> Diagram.Edge {
      try #require(diagram.edges.first { $0.id == ElementID(.membership, group, country) })
    }
    let (stayed, joined) = (try edge("old", "AAA"), try edge("old", "CCC"))
    let (left, unknown) = (try edge("old", "BBB"), try edge("old", "EEE"))
    #expect(joined.stroke.pattern == .solid && joined.stroke.width > 2 * stayed.stroke.width)
    #expect(left.stroke.pattern == .dashed && left.stroke.width > unknown.stroke.width)
    #expect(unknown.mark == "?" && stayed.mark.isEmpty)
    #expect(try edge("old", "DDD").tooltip.contains("observer before, now member"))
    let gone = try #require(diagram.nodes.first { $0.id == ElementID(.group, "gone") })
    #expect(gone.outline?.pattern == .dashed && gone.fill == .solid(Theme.light.background))
    #expect(
      diagram.legend.entries.map(\.text).prefix(6) == [
        "stayed", "joined (+)", "left (–)", "unknown on one of the days (?)", "group founded",
        "group ended",
      ])
    #expect(
      diagram.caption.subtitles.first
        == "From 2010-12-31 to 2020-12-31. Counted: members, associates and observers.")
    let note = diagram.caption.subtitles.last ?? ""
    #expect(note.contains("Memberships: 2 joined, 2 left, 2 stayed, 1 unknown."))
    #expect(note.contains("Groups: 1 founded, 1 ended."))
  }

  @Test("Two days in the other order are exchanged")
  func order() throws {
    let atlas = try atlas()
    let there = Diagram.change(in: atlas, from: "2010-12-31", to: "2020-12-31")
    #expect(there == Diagram.change(in: atlas, from: "2020-12-31", to: "2010-12-31"))
  }

  @Test("A group that outgrew the scope is compared with itself")
  func scope() throws {
    // On the earlier day Gone has one member; Old has more than the limit on both.
    let diagram = Diagram.change(
      in: try atlas(), from: "1993-12-31", to: "2020-12-31", scope: Scope(upTo: 3))
    // Old has two known members in 1993, and so is taken in; in 2020 it has four.
    #expect(diagram.edges.contains { $0.id == ElementID(.membership, "old", "CCC") })
    let stayed = try #require(
      diagram.edges.first { $0.id == ElementID(.membership, "old", "AAA") })
    #expect(stayed.tooltip.contains("stayed"))
  }

  @Test("A score of the later day stands as a bar beside each country")
  func bars() throws {
    let atlas = try atlas()
    let later = atlas.network(on: "2020-12-31")
    let diagram = Diagram.change(
      in: atlas, from: "2010-12-31", to: "2020-12-31",
      sizedBy: later.countries.scored(by: .degree))
    let alpha = try #require(diagram.nodes.first { $0.id == ElementID(.country, "AAA") })
    guard case .table(let lines) = alpha.label else {
      Issue.record("not a table")
      return
    }
    // In Old and New.
    #expect(lines[0].last?.content == .text("2", Theme.light.smallStyle, .right))
    #expect(diagram.legend.entries.last?.text == "Degree (groups)")
  }
}
