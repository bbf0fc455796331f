import Measures
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

@Suite("What a scenario does")
struct ScenarioEffectTests {
  private let day: Day = "2024-03-01"

  private func network(_ kinds: Change.Kind...) throws -> MembershipNetwork {
    try SmallDataset().atlas().changed(by: Scenario(kinds, on: day)).network(
      on: day, counting: .all)
  }

  private func change(
    _ id: String, of country: Country, in effect: ScenarioEffect
  ) throws -> MeasureChange {
    let node = try #require(effect.countries.first { $0.node == country })
    return try #require(node.changes.first { $0.quantity.id == id })
  }

  /// Degrees before: AAA 2, BBB 3, CCC 1, DDD 0; after DDD joins beta: 2, 3, 1, 1.
  @Test("is told in the measure's unit, in places and in standard deviations")
  func handWorked() throws {
    let effect = try network(.join("DDD", "beta", as: .member))
      .scenarioEffect(measures: ["degree"], draws: DrawSettings(count: 10))
    let degree = try change("degree", of: "DDD", in: effect)
    #expect(degree.before == 0 && degree.after == 1 && degree.difference == 1)
    #expect(degree.unit == "groups" && degree.intervalOfDifference == nil)
    #expect(degree.rankBefore == 4 && degree.rankAfter == 3 && degree.placesGained == 1)
    // Mean 1.5, squares 0.25 + 2.25 + 0.25 + 2.25 = 5, over 4.
    #expect(degree.spread == 1.25.squareRoot())
    #expect(degree.standardizedDifference == 1 / 1.25.squareRoot())
    #expect(effect.countries.map(\.node) == ["DDD", "AAA", "BBB", "CCC"])
    #expect(effect.countries.map(\.isAffected) == [true, false, false, false])
    #expect(effect.countries[0].size == 1 / 1.25.squareRoot() && effect.countries[1].size == 0)
    #expect(effect.countries[0].greatestChange?.quantity.id == "degree")
    #expect(effect.countries[1].greatestChange == nil)
    #expect(effect.groups.map(\.node) == ["beta", "alpha", "gamma"])
    #expect(effect.network.isEmpty)
    #expect(effect.contacts.lost.isEmpty)
    #expect(
      effect.contacts.gained.map { "\($0.a) \($0.b) \($0.groups)" } == [
        "AAA DDD [beta]", "BBB DDD [beta]",
      ])
  }

  @Test("tells groups that are new and gone, without numbers where they are not")
  func presence() throws {
    let effect = try network(.dissolve("alpha"), .form(name: "New", members: ["CCC", "DDD"]))
      .scenarioEffect(measures: ["degree", "density"], draws: DrawSettings(count: 10))
    #expect(effect.groups.map(\.node) == ["alpha", "new", "beta", "gamma"])
    #expect(effect.groups.map(\.presence) == [.gone, .new, .both, .both])
    #expect(effect.groups[0].changes[0].before == 2 && effect.groups[0].changes[0].after == nil)
    #expect(effect.groups[1].changes[0].before == nil && effect.groups[1].changes[0].after == 2)
    #expect(effect.groups.prefix(2).allSatisfy { $0.isAffected && $0.size == nil })
    // 6 of 12 cells before, 6 of 12 after.
    #expect(effect.network.map(\.before) == [0.5] && effect.network.map(\.difference) == [0])
    // AAA and BBB still meet in beta.
    #expect(effect.contacts.lost.isEmpty && effect.contacts.gained.map(\.b) == ["DDD"])
  }

  @Test("draws a burden's difference with the same draws before and after")
  func burden() throws {
    let network = try network(
      .join("DDD", "gamma", as: .member), .join("AAA", "gamma", as: .member))
    let effect = network.scenarioEffect(
      measures: ["commitment-burden", "commitment-burden-typical"], draws: DrawSettings(count: 500))
    let newcomer = try change("commitment-burden", of: "DDD", in: effect)
    #expect(newcomer.before == 0 && newcomer.intervalOfDifference == newcomer.intervalAfter)
    // What both pay for gamma is the same in each draw, whatever else AAA pays for.
    let other = try change("commitment-burden", of: "AAA", in: effect)
    let (a, b) = (
      try #require(other.intervalOfDifference), try #require(newcomer.intervalOfDifference)
    )
    #expect(abs(a.lowerBound - b.lowerBound) < 1e-9 && abs(a.upperBound - b.upperBound) < 1e-9)
    let (before, after) = (
      try #require(other.intervalBefore), try #require(other.intervalAfter)
    )
    #expect(a.upperBound - a.lowerBound < after.upperBound - before.lowerBound)
    let still = try change("commitment-burden", of: "BBB", in: effect)
    #expect(still.difference == 0 && still.intervalOfDifference == 0...0)
    // gamma: 2 leaders by the prior, 2 ministers by the prior, 6 officials: 200 + 20 + 24.
    #expect(try change("commitment-burden-typical", of: "DDD", in: effect).after == 244)
  }

  @Test("is nothing where nothing is supposed")
  func nothing() throws {
    let network = try SmallDataset().atlas().network(on: day, counting: .all)
    let effect = network.scenarioEffect(draws: DrawSettings(count: 10))
    #expect(effect.countries.allSatisfy { !$0.isAffected })
    #expect(effect.groups.allSatisfy { !$0.isAffected })
    #expect(effect.contacts == ContactChanges(from: network, to: network))
    #expect(effect.contacts.lost.isEmpty && effect.contacts.gained.isEmpty)
    #expect(effect.network.allSatisfy { $0.before == $0.after })
    #expect(
      effect.countries[0].changes.map(\.quantity)
        == MeasureCatalogue.countryMeasures().map(\.quantity))
  }

  @Test("agrees with scoring both networks, and with asking every pair of countries")
  func bruteForce() throws {
    var random = SeededGenerator(seed: 4)
    let countries: [Country] = ["AAA", "BBB", "CCC", "DDD"]
    let groups: [Group] = ["alpha", "beta", "gamma"]
    for _ in 0..<40 {
      var atlas = try SmallDataset().atlas()
      for _ in 0..<3 {
        let (country, group) = (
          countries.randomElement(using: &random) ?? "AAA",
          groups.randomElement(using: &random) ?? "beta"
        )
        let kind: Change.Kind =
          [
            .join(country, group, as: .member), .leave(country, group), .withdraw(country),
            .dissolve(group),
          ].randomElement(using: &random) ?? .dissolve(group)
        atlas = (try? atlas.changed(by: Scenario([kind], on: day))) ?? atlas
      }
      let after = atlas.network(on: day, counting: .all)
      let before = after.withoutScenario
      let effect = after.scenarioEffect(
        measures: ["reach", "betweenness"], draws: DrawSettings(count: 10))
      for node in effect.countries {
        #expect(node.changes.map(\.quantity.id) == ["reach", "betweenness"])
        #expect(node.changes[0].before == before.countries.scored(by: .reach)[node.node])
        #expect(node.changes[0].after == after.countries.scored(by: .reach)[node.node])
        #expect(node.changes[1].after == after.countries.scored(by: .betweenness)[node.node])
      }
      let sizes = effect.countries.map { $0.size ?? 0 }
      #expect(sizes == sizes.sorted(by: >))
      func pairs(_ network: MembershipNetwork) -> Set<[Country]> {
        Set(
          countries.flatMap { a in
            countries.filter { a < $0 }.map { [a, $0] }
          }.filter { !network.countries.sharedNeighbors(of: $0[0], and: $0[1]).isEmpty })
      }
      #expect(
        Set(effect.contacts.lost.map { [$0.a, $0.b] }) == pairs(before).subtracting(pairs(after)))
      #expect(
        Set(effect.contacts.gained.map { [$0.a, $0.b] }) == pairs(after).subtracting(pairs(before)))
    }
  }
}
