import Diagrams
import Memberships
import TestNetworks
import Testing

@testable import GraphvizRendering

/// As many countries and groups as the intergovernmental organizations of 2014 have.
@Suite("Large networks")
struct LargeNetworkTests {
  private static let network = Result {
    let countries = (0..<195).map { (code: "C\(100 + $0)", name: "Country number \($0)") }
    let groups = (0..<309).map {
      (id: "g\($0)", name: "Organization \($0)", acronym: "ORG\($0)", domain: "d\($0 % 5)")
    }
    // Some countries belong to many groups and some groups have many members, as is usual.
    let memberships = (0..<1500).map { number in
      (
        group: "g\((number * number + number / 7) % 309)",
        country: "C\(100 + (number * 31 + number / 195) % 195)", status: "member"
      )
    }
    let unique = Dictionary(
      memberships.map { ("\($0.group) \($0.country)", $0) }, uniquingKeysWith: { a, _ in a })
    return try tinyAtlas(
      countries: countries, groups: groups,
      memberships: unique.sorted { $0.key < $1.key }.map(\.value)
    ).network(on: "2024-01-08", counting: .members, scope: .everything)
  }

  @Test("Names don't overlap and nothing is cut", arguments: 0..<3)
  func legible(kind: Int) throws {
    let network = try Self.network.get()
    let diagram: Diagram =
      switch kind {
      case 0: .twoColumn(network)
      case 1: .spring(network)
      default: .overlap(ofGroupsIn: network)
      }
    try checkLegibility(of: diagram)
  }
}
