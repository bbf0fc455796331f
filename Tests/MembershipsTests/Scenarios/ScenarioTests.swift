import Measures
import Memberships
import Networks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

/// The small dataset: alpha (AAA member, BBB observer), beta (AAA associate, BBB member), gamma (BBB
/// associate, CCC member), DDD in nothing.
@Suite("A scenario")
struct ScenarioTests {
  private let day: Day = "2024-03-01"

  private func changed(_ kinds: Change.Kind...) throws -> MembershipAtlas {
    try SmallDataset().atlas().changed(by: Scenario(kinds, on: day))
  }

  private func cells(_ atlas: MembershipAtlas, on date: Day = "2024-03-01") -> [String] {
    atlas.network(on: date, counting: .all).memberships.map {
      "\($0.country) \($0.group) \($0.status)"
    }
  }

  private let before = [
    "AAA alpha member", "AAA beta associate", "BBB alpha observer", "BBB beta member",
    "BBB gamma associate", "CCC gamma member",
  ]

  @Test("lets a country join, from its day on, with the source that says so")
  func join() throws {
    let atlas = try changed(.join("DDD", "beta", as: .member))
    #expect(cells(atlas) == before + ["DDD beta member"])
    #expect(cells(atlas, on: "2024-02-29") == before)
    let spell = try #require(atlas.spells.first { $0.country == "DDD" })
    #expect(spell.source == "scenario" && spell.from?.description == "2024-03-01")
    #expect(spell.until == nil && !spell.isFounding)
    #expect(atlas.scenario?.text == "DDD joins beta as member (from 2024-03-01 on)")
    #expect(
      atlas.scenarioSentence
        == "What if, not fact: Dorne joins Beta Group as member (from 2024-03-01 on).")
    #expect(cells(atlas.facts) == before && atlas.facts.scenario == nil)
  }

  @Test("lets an observer become a member")
  func promotion() throws {
    let atlas = try changed(.join("BBB", "alpha", as: .member))
    #expect(cells(atlas).contains("BBB alpha member") && cells(atlas).count == before.count)
    #expect(cells(atlas, on: "2024-02-29") == before)
    #expect(
      atlas.spells.filter { $0.country == "BBB" && $0.group == "alpha" }.map(\.until?.description)
        == ["2024-03-01", nil])
  }

  @Test("lets a country leave a group and its chair")
  func leave() throws {
    let atlas = try changed(.leave("AAA", "alpha"))
    #expect(cells(atlas) == before.filter { $0 != "AAA alpha member" })
    #expect(cells(atlas, on: "2024-02-29") == before)
    #expect(atlas.chairTerms.map(\.group) == ["beta", "gamma"])
    #expect(atlas.network(on: day, counting: .all).groups.nodes.labels.contains("alpha"))
  }

  @Test("ends a spell on the day, and leaves those that ended before")
  func laterSpells() throws {
    let atlas = try SmallDataset(
      groups: ["g,G,2000-01-01,,web"],
      memberships: [
        "g,AAA,member,2001-01-01,2003-01-01,web", "g,AAA,associate,2010-01-01,2020-01-01,web",
        "g,AAA,member,2020-01-01,,web",
      ]
    ).atlas().changed(by: Scenario([.leave("AAA", "g")], on: "2015-01-01"))
    #expect(
      atlas.spells.map { "\($0.from?.description ?? "")/\($0.until?.description ?? "")" }
        == ["2001-01-01/2003-01-01", "2010-01-01/2015-01-01"])
  }

  @Test("dissolves a group on the day")
  func dissolve() throws {
    let atlas = try changed(.dissolve("beta"))
    let network = atlas.network(on: day, counting: .all)
    #expect(network.groups.nodes.labels == ["alpha", "gamma"])
    #expect(cells(atlas) == before.filter { !$0.contains("beta") })
    #expect(cells(atlas, on: "2024-02-29") == before)
    #expect(atlas.spells == atlas.facts.spells)
  }

  @Test("keeps a country that leaves everything as a node without ties")
  func withdraw() throws {
    let atlas = try changed(.withdraw("BBB"))
    let network = atlas.network(on: day, counting: .all)
    #expect(network.countries.nodes.labels == ["AAA", "BBB", "CCC", "DDD"])
    #expect(network.countries.neighbors(of: "BBB") == [])
    #expect(cells(atlas) == before.filter { !$0.hasPrefix("BBB") })
    #expect(atlas.chairTerms.map(\.country) == ["AAA", "CCC"])
    #expect(network.countryScores(by: .commitmentBurden())["BBB"] == 0)
  }

  @Test("forms a group whose rhythm and form are not known, so that the prior tells its cost")
  func form() throws {
    let atlas = try changed(.form(name: "New: Five (5)", members: ["CCC", "DDD"]))
    #expect(cells(atlas) == before + ["CCC new-five-5 member", "DDD new-five-5 member"].sorted())
    let facts = try #require(atlas[Group("new-five-5")])
    #expect(facts.name == "New: Five (5)" && facts.source == "scenario" && facts.legalForm == nil)
    let network = atlas.network(on: day)
    // Prior for an unknown form: 2 · 100 + 2 · 10 + 2 · 4 days.
    let load = network.participationLoad().first { $0.country == "DDD" }
    #expect(load?.typicalBurden == 228 && load?.assumedShare == 1)
    #expect(load?.gatherings == nil && load?.groupsWithoutRhythm == 1)
    #expect(atlas.network(on: "2024-02-29").groups.nodes.labels == ["alpha", "beta", "gamma"])
  }

  @Test("makes changes in their order, later ones knowing earlier ones")
  func order() throws {
    let atlas = try changed(
      .form(name: "Pair", members: ["AAA", "BBB"]), .join("DDD", "pair", as: .observer),
      .leave("AAA", "pair"), .merge(["pair", "gamma"]), .leave("CCC", "pair+gamma"))
    #expect(
      cells(atlas) == before.filter { !$0.contains("gamma") }.prefix(4) + [
        "BBB pair+gamma member", "DDD pair+gamma observer",
      ])
    let twice = try atlas.changed(by: Scenario([.dissolve("alpha")], on: day))
    #expect(twice.scenario?.changes.count == 6)
    #expect(cells(twice.facts) == before && twice.facts.scenario == nil)
    let same = try SmallDataset().atlas().changed(by: Scenario([]))
    #expect(same.scenario == nil && cells(same) == before)
  }

  @Test("keeps the groups in scope that the facts put there, and has those that it makes")
  func scope() throws {
    let atlas = try SmallDataset(
      groups: ["small,S,2000,,web", "large,L,2000,,web"],
      memberships: [
        "small,AAA,member,2001,,web", "small,BBB,member,2001,,web", "large,AAA,member,2001,,web",
        "large,BBB,member,2001,,web", "large,CCC,member,2001,,web",
      ]
    ).atlas().changed(
      by: Scenario(
        [
          .join("CCC", "small", as: .member), .leave("CCC", "large"),
          .form(name: "all", members: ["AAA", "BBB", "CCC", "DDD"]),
        ], on: day))
    func groups(_ scope: Scope) -> [Group] {
      atlas.network(on: day, scope: scope).groups.nodes.labels
    }
    #expect(groups(Scope(upTo: 2)) == ["all", "small"])
    #expect(groups(Scope(upTo: 3)) == ["all", "large", "small"])
    #expect(groups(.only(["large"])) == ["all", "large"])
    #expect(groups(.everything) == ["all", "large", "small"])
    let network = atlas.network(on: day, scope: Scope(upTo: 2))
    #expect(network.memberships.count == 7)
  }

  @Test("leaves the years before it alone in a series")
  func series() throws {
    let facts = try SmallDataset().atlas()
    let scenario = Scenario([
      Change(.join("DDD", "beta", as: .member), on: "2022-06-01"),
      Change(.dissolve("alpha"), on: day),
    ])
    let network = try facts.changed(by: scenario).network(on: day, counting: .all)
    let draws = DrawSettings(count: 20)
    let supposed = network.loadByYear(since: 2020, draws: draws)
    let known = facts.network(on: day, counting: .all).loadByYear(since: 2020, draws: draws)
    func groups(_ series: [YearOfLoad], of country: Country) -> [Int] {
      series.filter { $0.load.country == country }.map(\.load.groups)
    }
    #expect(groups(known, of: "DDD") == [0, 0, 0, 0, 0])
    #expect(groups(supposed, of: "DDD") == [0, 0, 1, 1, 1])
    #expect(groups(supposed, of: "AAA") == [2, 2, 2, 2, 1])
    #expect(supposed.prefix(8) == known.prefix(8))
  }

  @Test(
    "says why a change can't be made",
    arguments: [
      ([.join("DDE", "beta", as: .member)], "no country \"DDE\"; did you mean \"DDD\"?"),
      ([.join("DDD", "betta", as: .member)], "no group \"betta\"; did you mean \"beta\"?"),
      ([.join("BBB", "beta", as: .member)], "on 2024-03-01 it is that already"),
      ([.leave("DDD", "beta")], "no membership of it there on 2024-03-01"),
      ([.dissolve("zz")], "no group \"zz\"."),
      ([.dissolve("beta"), .dissolve("beta")], "beta does not exist on 2024-03-01"),
      ([.dissolve("beta"), .join("DDD", "beta", as: .member)], "does not exist"),
      ([.withdraw("DDD")], "no membership of it on 2024-03-01"),
      ([.withdraw("AAA"), .withdraw("AAA")], "no membership of it"),
      ([.merge(["beta"])], "beta can't merge alone"),
      ([.merge([])], "nothing can't merge alone"),
      ([.merge(["beta", "beta"])], "beta can't merge with itself"),
      ([.merge(["beta", "nowhere"])], "no group \"nowhere\""),
      ([.form(name: "!?", members: ["AAA", "BBB"])], "no letter and no digit"),
      ([.form(name: "Beta", members: ["AAA", "BBB"])], "a group \"beta\" already"),
      ([.form(name: "N", members: ["AAA"])], "needs two members"),
      ([.form(name: "N", members: ["AAA", "BBB", "AAA"])], "AAA as a member twice"),
      ([.form(name: "N", members: ["AAA", "XYZ"])], "no country \"XYZ\""),
    ] as [([Change.Kind], String)])
  func errors(kinds: [Change.Kind], says: String) throws {
    let atlas = try SmallDataset().atlas()
    let error = #expect(throws: ScenarioError.self) {
      try atlas.changed(by: Scenario(kinds, on: day))
    }
    #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
  }
}
