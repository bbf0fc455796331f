import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("Groups that merge")
struct MergedGroupTests {
  private let day: Day = "2024-03-01"

  @Test("have all members, each with the highest of its statuses")
  func members() throws {
    let atlas = try SmallDataset().atlas().changed(
      by: Scenario([.merge(["alpha", "beta"])], on: day))
    let network = atlas.network(on: day, counting: .all)
    #expect(network.groups.nodes.labels == ["alpha+beta", "gamma"])
    #expect(network.state(of: "AAA", in: "alpha+beta") == .belongs(.member))
    #expect(network.state(of: "BBB", in: "alpha+beta") == .belongs(.member))
    #expect(network.state(of: "CCC", in: "alpha+beta") == .absent)
    let before = atlas.network(on: "2024-02-29", counting: .all)
    #expect(before.groups.nodes.labels == ["alpha", "beta", "gamma"])
  }

  @Test("leave unknown what is unknown")
  func unknown() throws {
    let atlas = try SmallDataset(
      groups: ["g,G,2000-01-01,,web", "h,H,2000-01-01,,web"],
      memberships: [
        // Open as a member, certain as an observer: it may be more than that.
        "g,AAA,member,2024,,web", "h,AAA,observer,2001,,web",
        // A member for certain is no less for what is open.
        "g,BBB,member,2001,,web", "h,BBB,unknown,2001,,web",
        // Open as an observer: no more than an associate in any case.
        "g,CCC,associate,2001,,web", "h,CCC,observer,2024,,web",
        "g,DDD,unknown,2001,,web",
      ]
    ).atlas().changed(by: Scenario([.merge(["g", "h"])], on: day))
    let network = atlas.network(on: day, counting: .all)
    let states = (["AAA", "BBB", "CCC", "DDD"] as [Country]).map {
      network.state(of: $0, in: "g+h")
    }
    #expect(states == [.unknown, .belongs(.member), .belongs(.associate), .unknown])
    #expect(network.unknown.count == 2)
  }

  @Test("keep the facts that they share, and their chairs")
  func facts() throws {
    var dataset = SmallDataset()
    dataset.files["groups.csv"] = lines([
      "id,name,acronym,founded,ended,members_reported,domain,legal_form,secretariat,source",
      "alpha,Alpha Group,A,2000-01-01,,,trade,treaty,permanent,web",
      "beta,Beta Group,,2010,,9,trade,informal,,web", "gamma,Gamma Group,,2005,,,,,,web",
    ])
    let atlas = try dataset.atlas().changed(by: Scenario([.merge(["alpha", "beta"])], on: day))
    let merged = try #require(atlas[Group("alpha+beta")])
    #expect(merged.name == "Alpha Group + Beta Group" && merged.shortName == "A+Beta Group")
    #expect(merged.domain == "trade" && merged.legalForm == nil && merged.secretariat == nil)
    #expect(merged.leastMembers == 9 && merged.source == "scenario")
    #expect(merged.founded?.description == "2024-03-01")
    #expect(atlas[Group("alpha")]?.ended?.description == "2024-03-01")
    let chairs = atlas.chairTerms.filter { $0.group == "alpha+beta" }
    #expect(
      chairs.map { "\($0.year) \($0.country) \($0.source)" } == [
        "2024 AAA scenario", "2024 BBB scenario",
      ])
  }

  private func gathering(
    _ level: GatheringLevel, _ number: Double, _ low: Double? = nil, _ high: Double? = nil,
    _ bound: Gathering.Bound = .count
  ) -> Gathering {
    Gathering(
      group: "x", level: level, perYear: number, low: low ?? number,
      high: bound == .floor ? nil : high ?? number, bound: bound, basisYear: 2020,
      confidence: "estimate", source: "web", notes: nil)
  }

  private func cadence(_ gatherings: Gathering...) -> Cadence {
    Cadence(gatherings: Dictionary(uniqueKeysWithValues: gatherings.map { ($0.level, $0) }))
  }

  @Test("meet as often as the one that meets most, and at most as often as both")
  func rhythm() throws {
    let merged = try #require(
      Cadence.merging(
        [
          cadence(gathering(.leader, 2, 1, 3), gathering(.minister, 3, nil, nil, .floor)),
          cadence(
            gathering(.leader, 1, nil, nil, .plan), gathering(.minister, 1),
            gathering(.official, 8)),
        ], into: "m"))
    let leader = try #require(merged[.leader])
    #expect(leader.low == 1 && leader.perYear == 2 && leader.high == 4 && leader.bound == .plan)
    let minister = try #require(merged[.minister])
    #expect(minister.low == 3 && minister.high == nil && minister.bound == .floor)
    // Of one group the officials' meetings are not known: a minimum.
    let official = try #require(merged[.official])
    #expect(official.low == 8 && official.high == nil && official.bound == .floor)
    #expect(merged.gatherings.values.allSatisfy { $0.group == "m" && $0.source == "scenario" })
  }

  @Test("of which one is known level by level and one in all meet as the one that meets most")
  func mixedRhythm() throws {
    let (fine, coarse) = (cadence(gathering(.leader, 1)), cadence(gathering(.any, 12)))
    let merged = try #require(Cadence.merging([fine, coarse], into: "m"))
    #expect(merged.gatherings.keys.sorted { $0.rawValue < $1.rawValue } == [.any])
    #expect(merged[.any]?.bound == .floor && merged[.any]?.perYear == 12)
    let both = try #require(Cadence.merging([coarse, coarse], into: "m"))
    #expect(both[.any]?.high == 24 && both[.any]?.bound == .count)
    #expect(Cadence.merging([nil, nil], into: "m") == nil)
    #expect(Cadence.merging([nil, coarse], into: "m")?[.any]?.bound == .floor)
  }
}
