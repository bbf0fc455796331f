import Memberships
import TestNetworks
import Testing

@testable import Diagrams

@Suite("Exact sets of groups")
struct ExactSetTests {
  @Test("A country is in one set, by groups and as what it belongs to them")
  func statuses() throws {
    let picture = MembershipPicture(
      try statusAtlas().network(on: "2024-01-08", counting: .all, scope: .everything))
    let sets = ExactSet.all(in: picture, groupPlaces: [0, 1])
    // Alpha, and Gamma that may belong to a second, are known to be in one group; Beta is in two.
    #expect(sets.map(\.countries) == [[0], [2], [1]])
    #expect(sets[0].parts == [.init(group: 0, status: .member)])
    #expect(
      sets[1].parts == [.init(group: 0, status: .unknown), .init(group: 1, status: .observer)])
    #expect(
      sets[2].parts == [.init(group: 0, status: .associate), .init(group: 1, status: .member)])
    #expect(sets.map(\.groupCount) == [1, 1, 2])
  }

  @Test("Two countries are in one set exactly where all their cells are the same", arguments: 0..<6)
  func definition(number: UInt64) throws {
    let picture = MembershipPicture(
      try randomAtlas(number, countries: 30, groups: 3)
        .network(on: "2024-01-08", counting: .all, scope: .everything))
    let sets = ExactSet.all(in: picture, groupPlaces: [2, 0, 1])
    func cells(_ country: Int) -> [Status?] {
      picture.groups.indices.map { group in
        picture.lines.first { $0.country == country && $0.group == group }?.status
      }
    }
    #expect(sets.flatMap(\.countries).sorted() == Array(picture.countries.indices))
    for (place, set) in sets.enumerated() {
      for (otherPlace, other) in sets.enumerated() {
        for a in set.countries {
          for b in other.countries { #expect((place == otherPlace) == (cells(a) == cells(b))) }
        }
      }
    }
  }

  @Test("Every country is drawn once, every box before what is in it")
  func drawing() throws {
    let diagram = Diagram.sets(
      try statusAtlas().network(on: "2024-01-08", counting: .all, scope: .everything))
    #expect(throws: Never.self) { try diagram.checkParts() }
    #expect(diagram.nodes.count { $0.kind == .set } == 3)
    #expect(diagram.nodes.count { $0.kind == .country } == 3)
    // One chip for each membership, known or not.
    #expect(diagram.nodes.count { $0.kind == .group } == 5)
    #expect(diagram.caption.subtitles.contains { $0.contains("1 country in none") })
    let chip = try #require(
      diagram.nodes.first {
        $0.kind == .group && $0.label == .lines(["G1 ?"], Theme.light.smallStyle)
      })
    #expect(chip.outline?.pattern == .dashed)
  }

  @Test("There is a diagram of nothing")
  func empty() throws {
    let diagram = Diagram.sets(
      try statusAtlas().network(on: "1990-01-01", counting: .all, scope: .everything))
    #expect(diagram.nodes.isEmpty && diagram.legend.entries.isEmpty)
  }
}
