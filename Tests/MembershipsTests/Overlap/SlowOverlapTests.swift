import Memberships
import Networks
import TestNetworks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

/// Overlaps of many small atlases, against their definitions asked cell by cell.
@Suite("Overlap, by its slow definition")
struct SlowOverlapTests {
  /// A network of up to five groups and four countries, some of whose memberships are open.
  private static func network(seed: Int) throws -> MembershipNetwork {
    var generator = SeededGenerator(seed: seed)
    let groups = (0..<Int.random(in: 0...5, using: &generator)).map {
      "g\($0),Group \($0),2000,,web"
    }
    let memberships = groups.indices.flatMap { group in
      ["AAA", "BBB", "CCC", "DDD"].compactMap { country -> String? in
        switch Int.random(in: 0..<8, using: &generator) {
        case 0...2: "g\(group),\(country),member,2001,,web"
        case 3: "g\(group),\(country),associate,2001,,web"
        case 4: "g\(group),\(country),member,2024,,web"
        default: nil
        }
      }
    }
    return try SmallDataset(groups: groups, memberships: memberships).atlas()
      .network(on: "2024-03-01", counting: seed % 2 == 0 ? .all : .members)
  }

  @Test("agrees with every cell", arguments: 0..<150)
  func cells(seed: Int) throws {
    let network = try Self.network(seed: seed)
    let overlaps = Overlaps(network)
    let (countries, groups) = (network.graph.leftNodes.labels, network.graph.rightNodes.labels)
    func isIn(_ country: Country, _ group: Group) -> Bool? {
      switch network.state(of: country, in: group) {
      case .belongs: true
      case .unknown: nil
      default: false
      }
    }
    for a in groups {
      for b in groups where b != a {
        let overlap = try #require(overlaps[a, b] as Overlap<Group, Country>?)
        #expect(overlap.shared == countries.filter { isIn($0, a) == true && isIn($0, b) == true })
        #expect(
          overlap.onlyFirst == countries.filter { isIn($0, a) == true && isIn($0, b) == false })
        #expect(
          overlap.mayShare
            == countries.filter {
              isIn($0, a) != false && isIn($0, b) != false
                && !(isIn($0, a) == true && isIn($0, b) == true)
            })
        // Every world that the open cells allow has its own containment; it is known if all agree.
        let first = countries.map { isIn($0, a) }
        let second = countries.map { isIn($0, b) }
        let worlds = Self.worlds(first).flatMap { x in Self.worlds(second).map { (x, $0) } }
        let kinds = Set(
          worlds.map { x, y in
            Containment(
              firstIsWithin: zip(x, y).allSatisfy { !$0 || $1 },
              secondIsWithin: zip(x, y).allSatisfy { $0 || !$1 })
          })
        if first.contains(true), second.contains(true) {
          let isDecided = kinds.count == 1
          #expect((overlap.containment == .unknown) == !isDecided)
          if isDecided { #expect(overlap.containment == kinds.first) }
        } else {
          #expect(overlap.containment == nil)
        }
      }
    }
  }

  @Test("loses exactly the pairs that meet nowhere else when a group goes", arguments: 0..<150)
  func lost(seed: Int) throws {
    let network = try Self.network(seed: seed)
    let all = Self.meetingPairs(network)
    for contact in Overlaps(network).contacts() {
      let rest = network.graph.rightNodes.labels.filter { $0 != contact.group }
      let without = network.atlas.network(
        on: network.date, counting: network.counting, scope: .only(rest))
      let lost = all.subtracting(Self.meetingPairs(without))
      #expect(Set(contact.nowhereElse.map { [$0.a, $0.b] }) == lost)
      #expect(
        contact.redundancy
          == (contact.pairs > 0 ? Double(contact.pairs - lost.count) / Double(contact.pairs) : nil))
    }
  }

  private static func meetingPairs(_ network: MembershipNetwork) -> Set<[Country]> {
    let countries = network.graph.leftNodes.labels
    return Set(
      countries.flatMap { a in countries.filter { $0 > a }.map { [a, $0] } }.filter { pair in
        network.graph.rightNodes.labels.contains { group in
          pair.allSatisfy { network.graph.right.neighbors(of: group)?.contains($0) ?? false }
        }
      })
  }

  private static func worlds(_ cells: [Bool?]) -> [[Bool]] {
    cells.reduce([[]]) { worlds, cell in
      worlds.flatMap { world in (cell.map { [$0] } ?? [false, true]).map { world + [$0] } }
    }
  }
}
