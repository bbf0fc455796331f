import Memberships
import Testing

@testable import Datasets
@testable import Facts
@testable import Positions

@Suite("A rule of admission")
struct EligibilityTests {
  private let korea = CountryFacts(
    country: "KOR", name: "South Korea", region: "Asia", subregion: "Eastern Asia",
    incomeGroup: "High income")
  private let nowhere = CountryFacts(country: "NOW", name: "Nowhere")

  private func verdict(_ rule: Eligibility, on country: CountryFacts? = nil) -> EligibilityVerdict {
    rule.verdict(on: country ?? korea) { $0 == "oecd" }
  }

  @Test("without bounds shuts nobody out, and tells only of open and invited groups")
  func unbounded() {
    for rule in AdmissionRule.allCases {
      let isTold = rule == .open || rule == .invitation
      #expect(verdict(Eligibility(group: "g", rule: rule)) == (isTold ? .within : .untold))
    }
  }

  @Test("asks for a region or sub-region")
  func regions() {
    #expect(verdict(Eligibility(group: "g", rule: .region, regions: ["Asia"])) == .within)
    #expect(verdict(Eligibility(group: "g", rule: .region, regions: ["Eastern Asia"])) == .within)
    let other = Eligibility(group: "g", rule: .region, regions: ["Africa"])
    #expect(verdict(other) == .outside(.regions(["Africa"])))
    #expect(!verdict(other).isPossible)
    #expect(verdict(other, on: nowhere) == .untold)
  }

  @Test("asks for all of its bounds, but of none of those that it names")
  func severalBounds() {
    let both = Eligibility(
      group: "g", rule: .criterion, regions: ["Europe"], countries: ["NOW"], memberOf: ["oecd"])
    #expect(verdict(both) == .outside(.regions(["Europe"])))
    #expect(verdict(both, on: nowhere) == .within)
    let members = Eligibility(
      group: "g", rule: .criterion, regions: ["Asia"], memberOf: ["eu", "oecd"])
    #expect(verdict(members) == .within)
    let others = Eligibility(group: "g", rule: .criterion, memberOf: ["eu"])
    #expect(verdict(others) == .outside(.memberOf(["eu"])))
    let poor = Eligibility(group: "g", rule: .criterion, incomeGroups: ["Low income"])
    #expect(verdict(poor) == .outside(.incomeGroups(["Low income"])))
    #expect(verdict(poor, on: nowhere) == .untold)
    let named = Eligibility(group: "g", rule: .region, countries: ["NOW"])
    #expect(verdict(named) == .outside(.countries(["NOW"])))
  }

  @Test("counts memberships of the day, and those that may be")
  func membersOnADay() throws {
    var dataset = SmallDataset()
    dataset.files["eligibility.csv"] = lines([
      "group,rule,member_of,source", "gamma,criterion,alpha,web",
    ])
    let atlas = try dataset.atlas()
    // A is a member of alpha since 2000; B is an observer; D is in nothing.
    let late = EligibilityOnDay(atlas, on: "2020-01-01")
    #expect(late["AAA", "gamma"] == .within)
    #expect(late["BBB", "gamma"] == .outside(.memberOf(["alpha"])))
    #expect(late["DDD", "alpha"] == .untold)
    let early = EligibilityOnDay(atlas, on: "1999-01-01")
    #expect(early["AAA", "gamma"] == .outside(.memberOf(["alpha"])))
  }

  @Test(
    "is refused where it can't be",
    arguments: [
      ("alpha,open,,,", "2:7: found \"open\" as \"rule\"; expected \"unknown\", as no source"),
      ("alpha,open,,,unverified", "expected \"unknown\", as no source tells of the rule"),
      ("alpha,region,,,web", "expected regions or countries beside the rule"),
      ("alpha,closed,,,web", "expected one of open, invitation, region, criterion, unknown"),
      ("alpha,region,AAA; XXX,,web", "a country that the dataset has, not \"XXX\""),
      ("alpha,criterion,,beta; delta,web", "a group that the dataset has, not \"delta\""),
      ("alpha,open,,,web\nalpha,open,,,web", "each group once; it stands in line 2 too"),
      ("omega,open,,,web", "a group that groups.csv has"),
    ])
  func faults(row: String, fault: String) {
    let dataset = SmallDataset(
      "eligibility.csv", "group,rule,countries,member_of,source\n\(row)\n")
    #expect(dataset.faults.count == 1 && dataset.faults.allSatisfy { $0.contains(fault) })
  }

  @Test("may be unknown without a source")
  func unknown() throws {
    let dataset = SmallDataset("eligibility.csv", "group,rule,source\nalpha,unknown,\n")
    #expect(dataset.faults == [])
    #expect(try dataset.atlas().eligibility["alpha"]?.source == nil)
  }

  @Test("is there for each group of the embedded dataset, with a source where it is known")
  func embedded() throws {
    let atlas = try MembershipAtlas.embedded()
    #expect(Set(atlas.eligibility.keys) == Set(atlas.groups.map(\.group)))
    for rule in atlas.eligibility.values where rule.rule != .unknown {
      #expect(rule.source?.contains("http") == true, "\(rule.group)")
    }
    // A rule is not for fewer than those who are in.
    let date = try #require(atlas.description.asOf)
    let rules = EligibilityOnDay(atlas, on: date)
    for membership in atlas.network(on: date, scope: .everything).memberships {
      let verdict = rules[membership.country, membership.group]
      #expect(verdict.isPossible, "\(membership.country) in \(membership.group)")
    }
  }
}
