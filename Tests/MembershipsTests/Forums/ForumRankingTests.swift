import Memberships
import Networks
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("The ranking of forums")
struct ForumRankingTests {
  /// D is in nothing; alpha holds two, beta and gamma three others each; alpha's and beta's days are
  /// certain, gamma's summit is not.
  private func choice(_ rhythms: [String]) throws -> ForumChoice {
    var dataset = SmallDataset(
      groups: ["alpha,A,2000,,web", "beta,B,2000,,web", "gamma,C,2000,,web"],
      memberships: [
        "alpha,AAA,member,2001,,web", "alpha,BBB,member,2001,,web", "beta,AAA,member,2001,,web",
        "beta,BBB,member,2001,,web", "beta,CCC,member,2001,,web", "gamma,AAA,member,2001,,web",
        "gamma,BBB,member,2001,,web", "gamma,CCC,member,2001,,web",
      ])
    dataset.files["gatherings.csv"] = lines(
      ["group,level,per_year,low,high,bound,source"] + rhythms)
    let text = try #require(dataset.files["burden-model.json"])
    dataset.files["burden-model.json"] = text.replacing(
      /"low": [0-9.]+, "typical": ([0-9.]+), "high": [0-9.]+/
    ) { "\"low\": \($0.1), \"typical\": \($0.1), \"high\": \($0.1)" }
    return try #require(
      try dataset.atlas().network(on: "2024-01-01").forumChoice(
        of: "DDD", draws: .init(count: 400)))
  }

  private func rhythm(_ group: String, _ leaders: String) -> [String] {
    ["\(group),leader,\(leaders),count,web", "\(group),minister,0,,,count,web"]
      + ["\(group),official,0,,,count,web"]
  }

  @Test("by gain a day is worked by hand, and certain days tie nobody")
  func certain() throws {
    // A leader's gathering costs 100 days: 2 for 100, 3 for 200, 3 for 300.
    let choice = try choice(
      rhythm("alpha", "1,,") + rhythm("beta", "2,,") + rhythm("gamma", "3,,"))
    let ranked = choice.ranked(.join, by: .reach)
    #expect(ranked.map(\.option.group) == ["alpha", "beta", "gamma"])
    #expect(ranked.map(\.effect) == [2, 3, 3])
    #expect(ranked.map { $0.effectPerHundredDays?.value } == [2, 1.5, 1])
    #expect(ranked.map(\.rank) == [1, 2, 3] && ranked.map(\.tiedWith) == [0, 0, 0])
    #expect(ranked.map(\.ranks) == [1...1, 2...2, 3...3])
    #expect(!ranked[0].isTied(with: ranked[1]))
  }

  @Test("shows as tied what the draws don't decide")
  func ties() throws {
    // Beta's 200 days give 1.5 a hundred; gamma's 100 to 500 give 0.6 to 3.
    let choice = try choice(
      rhythm("alpha", "1,,") + rhythm("beta", "2,,") + rhythm("gamma", "2,1,5"))
    let ranked = choice.ranked(.join, by: .reach)
    let byGroup = Dictionary(uniqueKeysWithValues: ranked.map { ($0.option.group, $0) })
    let (beta, gamma) = (try #require(byGroup["beta"]), try #require(byGroup["gamma"]))
    #expect(beta.isTied(with: gamma) && beta.ranks == 2...3)
    // Gamma may be worth more a day than alpha, if it meets less than one and a half times.
    #expect(gamma.ranks?.upperBound == 3 && ranked.allSatisfy { $0.ranks!.contains($0.rank!) })
    let ratio = try #require(gamma.effectPerHundredDays)
    let burden = try #require(gamma.option.burden)
    #expect(ratio.interval.lowerBound == 300 / burden.interval.upperBound)
    #expect(ratio.interval.upperBound == 300 / burden.interval.lowerBound)
  }

  @Test("gives no ratio where a burden may be nothing, and ranks it all the same")
  func noBurden() throws {
    let choice = try choice(
      rhythm("alpha", "0,,") + rhythm("beta", "2,,") + rhythm("gamma", "3,,"))
    let ranked = choice.ranked(.join, by: .reach)
    #expect(ranked[0].option.group == "alpha" && ranked[0].effectPerHundredDays == nil)
    #expect(ranked[0].rank == 1 && ranked[1].rank == 2)
  }

  @Test("of leaving puts first what loses least a day, and nothing lost before all")
  func leaving() throws {
    let choice = try choice(
      rhythm("alpha", "1,,") + rhythm("beta", "2,,") + rhythm("gamma", "3,,"))
    let own = try #require(choice.network.forumChoice(of: "CCC", draws: .init(count: 50)))
    // CCC is in beta and gamma with the same partners: either may go for nothing lost.
    let leaving = own.ranked(.leave, by: .reach)
    #expect(leaving.map(\.effect) == [0, 0] && leaving.map(\.rank) == [1, 1])
    #expect(leaving.map(\.option.group) == ["gamma", "beta"], "the one that saves more is first")
    // Of exclusive reach leaving brings two partners who are then met once: a loss below nothing.
    #expect(own.ranked(.leave, by: .exclusiveReach).map(\.effect) == [-2, -2])
    #expect(own.ranked(.join, by: .reach).map(\.effect) == [0])
    #expect(own.ranked(.join, by: .exclusiveReach).map(\.effect) == [0])
  }

  @Test("is the same for a choice with fewer groups, as far as values go")
  func considering() throws {
    let choice = try choice(
      rhythm("alpha", "1,,") + rhythm("beta", "2,,") + rhythm("gamma", "3,,"))
    let part = choice.considering(["beta", "gamma"], except: ["gamma"])
    #expect(part.options.map(\.group) == ["beta"])
    #expect(part.ranked(.join, by: .reach)[0].effect == 3)
    #expect(part.ranked(.join, by: .reach)[0].rank == 1)
    let selection = try part.selection(within: ForumBudget(days: 200), for: .reach)
    #expect(selection.picks.map(\.option.group) == ["beta"])
  }
}
