import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("Growth")
struct GrowthTests {
  /// alpha is there since 2000, and BBB from 2002 until 2004; beta was founded in 2002 by AAA and CCC
  /// and ended in 2004; in gamma, since 2001, it is open when DDD came.
  private func atlas() throws -> MembershipAtlas {
    try SmallDataset(
      groups: [
        "alpha,Alpha,2000-05-01,,web", "beta,Beta,2002-02-02,2004-06-30,web",
        "gamma,Gamma,2001-01-01,,web",
      ],
      memberships: [
        "alpha,AAA,member,2000-05-01,,web", "alpha,BBB,member,2002-03-03,2004-01-01,web",
        "beta,AAA,member,2002-02-02,,web", "beta,CCC,member,2002-02-02,,web",
        "gamma,CCC,member,2001-01-01,,web", "gamma,DDD,member,,,web",
      ]
    ).atlas()
  }

  @Test("tells sizes, foundings, ends and moves of each year")
  func yearByYear() throws {
    let series = try atlas().network(on: "2004-09-01").growth(since: 2000)
    #expect(
      series.map(\.date.description) == [
        "2000-12-31", "2001-12-31", "2002-12-31", "2003-12-31", "2004-09-01",
      ])
    #expect(
      series.map(\.sizes) == [
        ["alpha": 1], ["alpha": 1, "gamma": 1], ["alpha": 2, "beta": 2, "gamma": 1],
        ["alpha": 2, "beta": 2, "gamma": 1], ["alpha": 1, "gamma": 1],
      ])
    #expect(series.map(\.founded) == [["alpha"], ["gamma"], ["beta"], [], []])
    #expect(series.map(\.ended) == [[], [], [], [], ["beta"]])
    // Founders don't join, and who is in a group that ends does not leave.
    #expect(series.map { $0.joined.map(\.country) } == [[], [], ["BBB"], [], []])
    #expect(series.map { $0.left.map(\.country) } == [[], [], [], [], ["BBB"]])
    #expect(series.map(\.memberships) == [1, 2, 5, 5, 2])
    #expect(series.map(\.countries) == [1, 2, 3, 3, 2])
    #expect(series.map(\.unknownMemberships) == [0, 1, 1, 1, 1])
    #expect(series.map(\.meanSize) == [1, 1, 5.0 / 3, 5.0 / 3, 1])
    #expect(series.map(\.medianSize) == [1, 1, 2, 2, 1])
  }

  @Test("takes the moves of several years together where it skips some")
  func everyOther() throws {
    let series = try atlas().network(on: "2004-09-01").growth(since: 2001, every: 2)
    #expect(series.map(\.date.year) == [2002, 2004])
    #expect(series[0].founded == ["beta", "gamma"])
    #expect(series[0].joined.map(\.country) == ["BBB"])
    #expect(series[1].left.map(\.country) == ["BBB"])
  }

  @Test("of no group has no mean and no median")
  func empty() throws {
    let series = try atlas().network(on: "1990-01-01").growth(since: 1989)
    #expect(series.map(\.meanSize) == [nil, nil] && series.map(\.medianSize) == [nil, nil])
    #expect(try atlas().network(on: "1990-01-01").growth(since: 1991).isEmpty)
  }

  @Test("keeps a group that outgrows the scope")
  func outgrown() throws {
    let atlas = try atlas()
    let network = atlas.network(on: "2000-12-31", scope: Scope(upTo: 1))
    #expect(network.growth(since: 2000)[0].sizes == ["alpha": 1])
    // On a later day alpha has one member again, after it had two.
    let later = atlas.network(on: "2004-09-01", scope: Scope(upTo: 1)).growth(since: 2002)
    #expect(later.map { $0.sizes["alpha"] } == [2, 2, 1])
  }

  @Test("balances: what is there is what was, and who came, less who went")
  func balance() throws {
    let atlas = try MembershipAtlas.embedded()
    let series = atlas.network(on: "2026-03-31").growth(since: 1990)
    for (before, now) in zip(series, series.dropFirst()) {
      for (group, size) in now.sizes where before.sizes[group] != nil {
        let moves = now.joined.count { $0.group == group } - now.left.count { $0.group == group }
        let open = now.unknownMemberships + before.unknownMemberships
        #expect(abs(size - (before.sizes[group] ?? 0) - moves) <= open, "\(group) \(now.date)")
      }
    }
  }
}
