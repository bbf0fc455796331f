import Memberships
import Networks
import TestNetworks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("A group without its best connected member")
struct GroupResilienceTests {
  private func network(_ members: [String: [String]]) throws -> MembershipNetwork {
    let groups = members.keys.sorted()
    return try SmallDataset(
      groups: groups.map { "\($0),Group \($0),2000,,web" },
      memberships: groups.flatMap { group in
        (members[group] ?? []).map { "\(group),\($0),member,2001,,web" }
      }
    ).atlas().network(on: "2024-01-01", scope: .everything)
  }

  /// g: AAA, BBB, CCC. AAA meets DDD in h, and BBB in i. CCC is nowhere else.
  @Test("loses the reach that only that member had, and falls into parts")
  func handWorked() throws {
    let network = try network([
      "g": ["AAA", "BBB", "CCC"], "h": ["AAA", "DDD"], "i": ["AAA", "BBB"],
    ])
    let row = try #require(network.groupResilience().first)
    #expect(row.group == "g" && row.bestConnected == "AAA" && row.reachOfBest == 3)
    #expect(row.whole.members == 3 && row.whole.pairs == 3 && row.whole.pairsMeetingElsewhere == 1)
    #expect(row.whole.parts == 2 && row.whole.largestPart == 2 && row.whole.outerReach == 1)
    #expect(row.afterLeaving.members == 2 && row.afterLeaving.pairsMeetingElsewhere == 0)
    // BBB and CCC share nothing outside g.
    #expect(row.afterLeaving.parts == 2 && row.afterLeaving.outerReach == 0)
    #expect(row.keptReach == 0 && row.lostReach == ["DDD"])
  }

  /// BBB and CCC are joined outside g by AAA's groups: while AAA stays there, and not once it is gone.
  @Test("is joined by that member's other groups only while it stays in them")
  func chains() throws {
    let network = try network([
      "g": ["AAA", "BBB", "CCC"], "h": ["AAA", "BBB"], "i": ["AAA", "CCC", "DDD"],
      "j": ["BBB", "DDD"],
    ])
    let rows = network.groupResilience()
    let row = try #require(rows.first)
    #expect(row.bestConnected == "AAA")
    // BBB - j - DDD - i - CCC joins them without AAA too.
    #expect(row.afterLeaving.parts == 1 && row.afterWithdrawing.parts == 1)
    #expect(row.keptReach == 1 && row.lostReach == [])
    let without = try self.network([
      "g": ["AAA", "BBB", "CCC"], "h": ["AAA", "BBB"], "i": ["AAA", "CCC", "DDD"],
    ]).groupResilience()[0]
    #expect(without.afterLeaving.parts == 1 && without.afterLeaving.largestPart == 2)
    #expect(without.afterWithdrawing.parts == 2 && without.afterWithdrawing.largestPart == 1)
  }

  @Test("may have no member, one, or nobody outside")
  func oddCases() throws {
    let rows = try network(["a": [], "b": ["AAA"], "c": ["BBB", "CCC"]]).groupResilience()
    #expect(rows.map(\.bestConnected) == [nil, "AAA", "BBB"])
    #expect(rows.map(\.keptReach) == [nil, nil, nil])
    #expect(rows.map(\.whole.parts) == [0, 1, 2] && rows.map(\.afterLeaving.parts) == [0, 0, 1])
    #expect(rows.map(\.whole.pairs) == [0, 0, 1])
    let empty = try SmallDataset(groups: [], memberships: []).atlas().network(on: "2024-01-01")
    #expect(empty.groupResilience() == [])
  }

  @Test("agrees with making the change and looking again, on random networks")
  func bruteForce() throws {
    var random = SeededGenerator(seed: 3)
    let countries: [Country] = ["AAA", "BBB", "CCC", "DDD"]
    for _ in 0..<60 {
      var members: [String: [String]] = [:]
      for group in ["g", "h", "i", "j"] {
        members[group] = countries.map(\.code).filter { _ in
          Int.random(in: 0...9, using: &random) < 5
        }
      }
      let network = try network(members)
      for row in network.groupResilience() {
        guard let best = row.bestConnected else { continue }
        for (kind, state) in [
          (Change.Kind.leave(best, row.group), row.afterLeaving),
          (.withdraw(best), row.afterWithdrawing),
        ] {
          let changed = try network.atlas.changed(by: Scenario([kind], on: network.date))
            .network(on: network.date, scope: .everything)
          let own = changed.groups.neighbors(of: row.group) ?? []
          #expect(state.members == own.count)
          // The group ceases to meet: who is joined then?
          let rest = try changed.atlas.changed(
            by: Scenario([.dissolve(row.group)], on: network.date)
          ).network(on: network.date, scope: .everything)
          let met = { (a: Country, b: Country) in
            !rest.countries.sharedNeighbors(of: a, and: b).isEmpty
          }
          var joined = Set(countries.map { [$0] as Set<Country> })
          for a in countries {
            for b in countries where a < b && met(a, b) {
              let both = joined.filter { $0.contains(a) || $0.contains(b) }
              joined.subtract(both)
              joined.insert(both.reduce(into: Set()) { $0.formUnion($1) })
            }
          }
          let parts = joined.map { $0.intersection(own).count }.filter { $0 > 0 }
          #expect(state.parts == parts.count && state.largestPart == parts.max() ?? 0)
          let pairs = own.flatMap { a in own.filter { a < $0 && met(a, $0) } }.count
          #expect(state.pairsMeetingElsewhere == pairs)
          let outside = countries.filter { country in
            country != best && !own.contains(country) && own.contains { met($0, country) }
          }
          #expect(state.outerReach == outside.count, "\(members) \(row)")
        }
      }
    }
  }
}
