import Memberships
import TestNetworks
import Testing

@testable import Diagrams

@Suite("The order of a table")
struct SeriationTests {
  private func picture(_ memberships: [(String, [String])]) throws -> MembershipPicture {
    let codes = Set(memberships.flatMap(\.1)).sorted()
    let atlas = try tinyAtlas(
      countries: codes.map { ($0, $0) },
      groups: memberships.map { ($0.0, $0.0, "", "trade") },
      memberships: memberships.flatMap { group, countries in
        countries.map { (group, $0, "member") }
      })
    return MembershipPicture(
      atlas.network(on: "2024-01-08", counting: .all, scope: .everything))
  }

  @Test("A chain is laid out as a chain")
  func chain() throws {
    let order = Seriation(
      try picture([("c", ["CCC", "DDD"]), ("a", ["AAA", "BBB"]), ("b", ["BBB", "CCC"])]))
    #expect(order.countries == [0, 1, 2, 3] || order.countries == [3, 2, 1, 0])
    #expect(order.groups == [0, 1, 2] || order.groups == [2, 1, 0])
    // Both sides run the same way: the marks lie along the diagonal.
    #expect((order.countries[0] == 0) == (order.groups[0] == 0))
  }

  @Test("Parts that nothing joins follow each other, the one with most memberships first")
  func parts() throws {
    let order = Seriation(
      try picture([
        ("a", ["AAA", "EEE"]), ("b", ["BBB", "CCC", "DDD"]), ("c", ["BBB", "CCC", "DDD"]),
        ("d", ["FFF"]),
      ]))
    #expect(Set(order.countries.prefix(3)) == [1, 2, 3])
    #expect(Set(order.countries[3..<5]) == [0, 4])
    #expect(order.countries.last == 5)
    #expect(Set(order.groups.prefix(2)) == [1, 2])
    #expect(order.groups.suffix(2) == [0, 3])
  }

  @Test("Everything has one place, and marks gather along the diagonal", arguments: 0..<10)
  func random(number: UInt64) throws {
    let picture = MembershipPicture(
      try randomAtlas(number, countries: 14, groups: 9, sparseness: 6)
        .network(on: "2024-01-08", counting: .all, scope: .everything))
    let order = Seriation(picture)
    #expect(order.countries.sorted() == Array(picture.countries.indices))
    #expect(order.groups.sorted() == Array(picture.groups.indices))

    func spread(_ countries: [Int], _ groups: [Int]) -> Double {
      picture.lines.reduce(0) { sum, line in
        let x = Double(groups.firstIndex(of: line.group) ?? 0) / Double(groups.count)
        let y = Double(countries.firstIndex(of: line.country) ?? 0) / Double(countries.count)
        return sum + abs(x - y)
      }
    }
    #expect(
      spread(order.countries, order.groups)
        < spread(Array(picture.countries.indices), Array(picture.groups.indices)))
  }

  @Test("Nothing to order gives an empty order")
  func empty() throws {
    let atlas = try statusAtlas()
    let order = Seriation(
      MembershipPicture(atlas.network(on: "1990-01-01", counting: .all, scope: .everything)))
    #expect(order.countries.isEmpty && order.groups.isEmpty)
  }
}
