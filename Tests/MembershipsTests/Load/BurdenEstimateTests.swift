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

/// Burdens with their intervals. The typical values of the small dataset are worked by hand in
/// `ParticipationLoadTests`.
@Suite("A burden's estimate")
struct BurdenEstimateTests {
  private let draws = DrawSettings(count: 1000, seed: 7)

  /// The small dataset with every triple of its model held at the typical value.
  private func certain() throws -> SmallDataset {
    var dataset = SmallDataset()
    let text = try #require(dataset.files["burden-model.json"])
    dataset.files["burden-model.json"] = text.replacing(
      /"low": [0-9.]+, "typical": ([0-9.]+), "high": [0-9.]+/
    ) { "\"low\": \($0.1), \"typical\": \($0.1), \"high\": \($0.1)" }
    // Alpha's summits have a range, and its ministerials, gamma's levels and priors are floors.
    dataset.files["gatherings.csv"] = dataset.files["gatherings.csv"]?
      .replacing("leader,2,1,3", with: "leader,2,,").replacing("floor", with: "count")
    return dataset
  }

  @Test("without uncertainty is the burden worked by hand, with no width")
  func certainty() throws {
    let network = try certain().atlas().network(on: "2024-03-01", counting: .all)
    // AAA: alpha (1 + 0.5)·(2·100 + 3·10 + 15·4 = 290) = 435, beta 0.5·60 = 30.
    // BBB: alpha 0.25·290 = 72.5, beta (1 + 1.5)·60 = 150, gamma 0.5·(2·100 + 1·10 + 6·4 = 234) = 117.
    // CCC: gamma (1 + 1)·234 = 468.
    let estimates = try #require(network.burdenEstimates(draws: draws))
    #expect(estimates.map(\.median) == [465, 339.5, 468, 0])
    #expect(estimates.map(\.typical) == [465, 339.5, 468, 0])
    #expect(estimates.map(\.interval) == [465...465, 339.5...339.5, 468...468, 0...0])
    #expect(estimates.map(\.rank) == [2, 3, 1, 4])
    #expect(estimates.map(\.ranks) == [2...2, 3...3, 1...1, 4...4])
    #expect(!estimates[0].isTied(with: estimates[2]))
  }

  @Test("holds its parts in order, and covers its rank and the typical one")
  func order() throws {
    let network = try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
    let estimates = try #require(network.burdenEstimates())
    let typical = places(of: estimates.map(\.typical))
    for (place, estimate) in estimates.enumerated() {
      #expect(estimate.interval.contains(estimate.median))
      #expect(estimate.ranks.contains(estimate.rank) && estimate.ranks.contains(typical[place]))
    }
    #expect(estimates.map(\.typical) == [465, 344.5, 488, 0])
    // DDD is in no group: nothing, for certain, and not undefined.
    #expect(estimates[3].median == 0 && estimates[3].interval == 0...0)
    #expect(estimates[0].interval.lowerBound < estimates[0].interval.upperBound)
  }

  @Test("has the percentiles of its distribution")
  func distribution() throws {
    // One summit a year, at 50, 100 to 150 days: F(50 + 50·√0.1) = 0.05, and the median is 100.
    let dataset = SmallDataset(
      "gatherings.csv",
      """
      group,level,per_year,low,high,bound,source
      alpha,leader,1,,,count,web
      alpha,minister,0,,,count,web
      alpha,official,0,,,count,web

      """)
    let network = try dataset.atlas().network(on: "2023-03-01", scope: .only(["alpha"]))
    let estimate = try #require(network.burdenEstimates(draws: .init(count: 20_000, seed: 3)))[0]
    let tail = 50 * 0.1.squareRoot()
    // Four standard errors of these percentiles of 20,000 draws are below a day.
    #expect(abs(estimate.median - 100) < 1)
    #expect(abs(estimate.interval.lowerBound - (50 + tail)) < 1)
    #expect(abs(estimate.interval.upperBound - (150 - tail)) < 1)
  }

  @Test("is the same for the same seed, and another for another")
  func seeds() throws {
    let network = try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
    let (a, b) = (network.burdenEstimates(draws: draws), network.burdenEstimates(draws: draws))
    #expect(a == b)
    #expect(network.burdenEstimates(draws: .init(count: 1000, seed: 8)) != a)
    #expect(network.burdenEstimates(draws: .init(count: 0)) != nil)
  }

  @Test("of a country does not change when groups come that it is not in")
  func commonRandomNumbers() throws {
    let atlas = try SmallDataset().atlas()
    let whole = atlas.network(on: "2023-03-01", counting: .members)
    let part = atlas.network(on: "2023-03-01", counting: .members, scope: .only(["alpha"]))
    let a = try #require(whole.burdenEstimates(draws: draws))
    let b = try #require(part.burdenEstimates(draws: draws))
    #expect(a[0].median == b[0].median && a[0].interval == b[0].interval)
  }

  @Test("never falls when a membership is added", arguments: 0..<20)
  func monotonicity(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let statuses = ["member", "associate", "observer", "unknown"]
    var rows = ["alpha", "beta", "gamma"].flatMap { group in
      ["AAA", "BBB", "CCC", "DDD"].map { country in
        "\(group),\(country),\(statuses.randomElement(using: &generator)!),2011-01-01,,web"
      }
    }
    rows.shuffle(using: &generator)
    rows.removeLast(Int.random(in: 0..<rows.count, using: &generator))
    let header = "group,country,status,from,until,source"
    for treatment in UnknownTreatment.allCases {
      func estimates(_ rows: [String]) throws -> [BurdenEstimate] {
        let network = try SmallDataset("memberships.csv", lines([header] + rows)).atlas()
          .network(on: "2024-03-01", counting: .all)
        return try #require(
          network.burdenEstimates(unknown: treatment, draws: .init(count: 200)))
      }
      for (before, after) in zip(try estimates(rows.dropLast()), try estimates(rows)) {
        #expect(before.typical <= after.typical && before.median <= after.median)
        #expect(before.interval.lowerBound <= after.interval.lowerBound)
        #expect(before.interval.upperBound <= after.interval.upperBound)
      }
    }
  }

  @Test("counts what is unknown as it is told to, and never silently")
  func unknown() throws {
    var dataset = try certain()
    dataset.files["memberships.csv"] = """
      group,country,status,from,until,source
      alpha,AAA,unknown,2000-01-01,,web
      beta,AAA,associate,2024,,web
      gamma,CCC,member,2006,,web

      """
    let network = try dataset.atlas().network(on: "2024-03-01", counting: .all)
    // In full: alpha in the chair 1.5·290 = 435, and beta 0.5·60 = 30.
    func estimate(_ treatment: UnknownTreatment) throws -> BurdenEstimate {
      try #require(network.burdenEstimates(unknown: treatment, draws: draws))[0]
    }
    let (out, full, bounds) = try (estimate(.exclude), estimate(.include), estimate(.bounds))
    #expect(out.median == 0 && out.interval == 0...0 && out.typical == 0)
    #expect(full.median == 465 && full.interval == 465...465 && full.typical == 465)
    #expect(bounds.median == 232.5 && bounds.interval == 0...465 && bounds.typical == 232.5)
    // CCC bears 468, more than AAA ever does; AAA may bear as little as the others, nothing.
    let all = try #require(network.burdenEstimates(draws: draws))
    #expect(all.map(\.rank) == [2, 3, 1, 3])
    #expect(all.map(\.ranks) == [2...2, 2...3, 1...1, 2...3])
    #expect(all[0].isTied(with: all[1]) && !all[0].isTied(with: all[2]))
  }

  @Test("is added up by its lines, to the last bit", arguments: UnknownTreatment.allCases)
  func additivity(treatment: UnknownTreatment) throws {
    let networks = try [
      SmallDataset().atlas().network(on: "2024-03-01", counting: .all),
      MembershipAtlas.embedded().network(on: "2012-07-01", counting: .all, scope: .everything),
    ]
    for network in networks {
      for load in network.participationLoad(unknown: treatment) {
        let lines = network.burdenLines(of: load.country, unknown: treatment)
        #expect(lines.reduce(0) { $0 + $1.burden } == load.typicalBurden)
        let assumed = lines.reduce(0) { $0 + $1.assumedBurden }
        #expect(load.assumedShare == nil || load.assumedShare == assumed / load.typicalBurden!)
      }
    }
  }

  @Test("is explained by group, level and chair")
  func explanation() throws {
    let network = try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
    let lines = network.burdenLines(of: "AAA")
    #expect(lines.map(\.group) == ["alpha", "alpha", "alpha", "alpha", "alpha", "alpha", "beta"])
    let parts: [BurdenLine.Part] = [
      .membership, .chair, .membership, .chair, .membership, .chair, .membership,
    ]
    #expect(lines.map(\.part) == parts)
    #expect(lines.map(\.burden) == [200, 100, 30, 15, 60, 30, 30])
    #expect(lines.map(\.assumedBurden) == [0, 0, 0, 0, 60, 30, 0])
    guard case .workingGroups(let groups) = lines[4].rhythm.standIn else {
      Issue.record("working groups stand in")
      return
    }
    #expect(groups.perYear == 5 && lines[4].rhythm.gathering == nil)
  }

  @Test("of a chair is less where a permanent secretariat helps")
  func chairs() throws {
    func burden(_ secretariat: String) throws -> BurdenEstimate {
      let dataset = SmallDataset(
        "groups.csv", replacing: "treaty,permanent", with: "treaty,\(secretariat)")
      let network = try dataset.atlas().network(on: "2024-03-01", scope: .only(["alpha"]))
      return try #require(network.burdenEstimates(draws: draws))[0]
    }
    let (helped, alone) = (try burden("permanent"), try burden("none"))
    #expect(helped.typical == 1.5 * 290 && alone.typical == 2.5 * 290)
    #expect(helped.median < alone.median)
  }

  @Test("is undefined without a model")
  func noModel() throws {
    var dataset = SmallDataset()
    dataset.files["burden-model.json"] = nil
    let network = try dataset.atlas().network(on: "2024-03-01")
    #expect(network.burdenEstimates() == nil)
    #expect(network.burdenLines(of: "AAA").isEmpty && network.burdenSensitivity().isEmpty)
    #expect(network.countryLoads().allSatisfy { $0.estimate == nil && $0.tiedWith == nil })
    #expect(network.loadByYear(since: 2022).allSatisfy { $0.burden == nil })
  }
}

@Suite("The floor of one figure for all levels")
struct FloorOfAllLevelsTests {
  @Test("takes the sum of the levels' priors where that is higher")
  func any() throws {
    let model = try #require(try SmallDataset().atlas().burdenModel)
    func rhythm(_ perYear: Double) -> LevelRhythm {
      LevelRhythm.all(
        of: Cadence(gatherings: [.any: .of(.any, perYear, bound: .floor)]), legalForm: .treaty,
        model: model)[0]
    }
    // Priors of a treaty: 0 1 2, 1 2 3 and 1 3 9: 2 6 14 in all.
    #expect(rhythm(4).low == 4 && rhythm(4).typical == 6 && rhythm(4).high == 14)
    #expect(rhythm(4).sourced == 4 && rhythm(4).isAssumed)
    #expect(rhythm(20).low == 20 && rhythm(20).typical == 20 && rhythm(20).high == 20)
  }

  @Test("and working groups that are none tell nothing of officials' meetings")
  func noWorkingGroups() throws {
    let model = try #require(try SmallDataset().atlas().burdenModel)
    let rhythms = LevelRhythm.all(
      of: Cadence(gatherings: [.workingGroup: .of(.workingGroup, 0)]), legalForm: .treaty,
      model: model)
    #expect(rhythms.map(\.typical) == [1, 2, 3])
  }

  @Test("has a triple with the stand-in above the floor, and the sourced range above that")
  func triples() throws {
    let model = try #require(try SmallDataset().atlas().burdenModel)
    let rhythms = LevelRhythm.all(
      of: Cadence(gatherings: [
        .leader: .of(.leader, 1.5, low: 1, high: 1.75),
        .minister: .of(.minister, 2.5, low: 2, high: 7, bound: .floor),
        .official: .of(.official, 4, bound: .floor),
        .workingGroup: .of(.workingGroup, 2, low: 1, high: 3),
      ]), legalForm: .treaty, model: model)
    #expect(rhythms.map(\.low) == [1, 2, 4])
    #expect(rhythms.map(\.typical) == [1.5, 2.5, 6])
    #expect(rhythms.map(\.high) == [1.75, 7, 12])
    #expect(rhythms.map(\.sourced) == [1.5, 2.5, 4])
  }
}

@Suite("Burdens set against something")
struct BurdenComparisonTests {
  private func dataset() -> SmallDataset {
    SmallDataset(
      "countries.csv",
      """
      code,name,population,gdp_usd,diplomatic_posts
      AAA,Alland,4000000,8000000000,50
      BBB,Bellmark,,,
      CCC,Cerulia,0,1000000000,200
      DDD,Dorne,1000000,1000000000,10

      """)
  }

  @Test("are undefined where the capacity is not known")
  func capacity() throws {
    let network = try dataset().atlas().network(on: "2023-03-01", counting: .all)
    let settings = BurdenSettings(draws: DrawSettings(count: 500))
    let burden = network.countryScores(by: .commitmentBurden(settings))
    func relative(_ capacity: Capacity) -> Scores<Country> {
      network.countryScores(by: .relativeBurden(per: capacity, settings))
    }
    let (perPosts, perPeople) = (relative(.hundredPosts), relative(.millionPeople))
    let perGDP = relative(.billionGDP)
    let days = try #require(burden["AAA"])
    #expect(perPosts["AAA"] == days / 0.5 && perPeople["AAA"] == days / 4)
    #expect(perGDP["AAA"] == days / 8)
    let interval = try #require(burden.interval(of: "AAA"))
    #expect(
      perPosts.interval(of: "AAA") == interval.lowerBound / 0.5...interval.upperBound / 0.5)
    #expect(perPosts["BBB"] == nil && perPosts.interval(of: "BBB") == nil)
    #expect(perPeople["CCC"] == nil)
    #expect(perPosts["DDD"] == 0 && perPosts.interval(of: "DDD") == 0...0)
    #expect(burden.interval(of: "ZZZ") == nil)
  }

  @Test("by the assumption that moves them")
  func sensitivity() throws {
    let network = try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
    let rows = network.burdenSensitivity()
    #expect(rows.count == 24)
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.greatestShift >= $1.greatestShift })
    // Days of a leader at 50: AAA 1.5·190 + 30 = 315, BBB 0.25·190 + 150 + 0.5·144 = 269.5,
    // CCC 2·144 = 288: AAA 2 -> 1, CCC 1 -> 2. At 150: AAA 615, BBB 419.5, CCC 688: nobody moves.
    let leader = try #require(rows.first { $0.factor.id == "days.leader" })
    #expect(leader.atLow.averageShift == 2.0 / 3 && leader.atHigh.averageShift == 0)
    #expect(leader.atLow.moved == .init(country: "AAA", from: 2, to: 1))
    #expect(leader.atHigh.moved == nil)
    #expect(leader.atLow.total == (315 + 269.5 + 288) / (465 + 344.5 + 488))
    let one = network.burdenSensitivity(among: ["BBB"])
    #expect(one.first { $0.factor.id == "days.leader" }?.atLow.averageShift == 0)
  }

  @Test("by year")
  func series() throws {
    let network = try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
    let series = network.loadByYear(since: 2009, every: 5, draws: .init(count: 50))
    let dates: [Day] = ["2009-12-31", "2014-12-31", "2019-12-31", "2024-03-01"]
    #expect(Set(series.map(\.date)).sorted() == dates)
    let own = network.countryLoads(draws: .init(count: 50))
    for row in series where row.date == network.date {
      let same = try #require(own.first { $0.country == row.load.country })
      #expect(same.load == row.load && same.estimate?.burden == row.burden)
    }
    #expect(network.loadByYear(since: 2025).isEmpty)
  }

  @Test("by year, of the same groups: none comes or goes because it outgrows the scope")
  func seriesOfTheSameGroups() throws {
    let dataset = SmallDataset(
      groups: ["growing,Growing,2000,,web", "gone,Gone,2000,2018-01-01,web"],
      memberships: [
        "growing,AAA,member,2001,,web", "growing,BBB,member,2020,,web", "gone,AAA,member,2001,,web",
      ])
    let network = try dataset.atlas().network(on: "2024-03-01", scope: Scope(upTo: 1))
    let series = network.loadByYear(since: 2016, every: 4, draws: .init(count: 10))
    let groups = series.filter { $0.load.country == "AAA" }.map(\.load.groups)
    // 2016: gone, but not the group that is too large by 2024, though it was small then.
    #expect(groups == [1, 0, 0])
  }

  @Test("by the years in the chair, the domains and the largest group")
  func profile() throws {
    var dataset = SmallDataset()
    dataset.files["groups.csv"] = """
      id,name,founded,ended,domain,legal_form,secretariat,source
      alpha,Alpha Group,2000-01-01,,trade,treaty,permanent,web
      beta,Beta Group,2010,,trade,informal,none,web
      gamma,Gamma Group,2005-05-05,2030-05-05,security,,,web

      """
    dataset.files["chairs.csv"] = """
      group,year,country,source
      alpha,2013,AAA,web
      alpha,2014,AAA,web
      alpha,2016,AAA,web
      beta,2016,AAA,web
      gamma,2022,BBB,web
      alpha,2025,AAA,web

      """
    let network = try dataset.atlas().network(on: "2023-06-01", counting: .all)
    let loads = network.participationLoad()
    #expect(loads.map(\.chairTerms) == [0, 0, 0, 0])
    #expect(loads.map(\.chairTermsInTenYears) == [3, 1, 0, 0])
    // AAA: alpha 290 and beta 30, both trade. BBB: trade 72.5 + 60, security 122. CCC: gamma.
    #expect(loads[0].spread == 1 && loads[2].spread == 1 && loads[3].spread == nil)
    #expect(loads.map(\.largestGroup) == ["alpha", "gamma", "gamma", nil])
    #expect(loads.map(\.largestShare) == [290.0 / 320, 122.0 / 254.5, 1, nil])
  }
}
