import Memberships
import Networks
import Testing

@testable import Admission
@testable import Burden
@testable import Datasets
@testable import Facts

@Suite("The pairs that an accession is chosen from")
struct AdmissionChoicesTests {
  private func choices(_ newcomers: Newcomers = Newcomers(), on day: Day, before: Day) throws
    -> AdmissionChoices
  {
    let atlas = try newcomers.atlas()
    let rules = EligibleCountries(atlas)
    return AdmissionChoices(
      atlas.network(on: day), earlier: atlas.network(on: before)
    ) { rules.possible(for: $0, on: day) }
  }

  @Test("are those of no member, with covariates that are worked by hand")
  func covariates() throws {
    // Alpha: A, B and C. Beta: D, E and F. Five years before: A, B; D, E.
    let choices = try choices(on: "2004-12-31", before: "2000-12-31")
    #expect(choices.count == 6)
    #expect(choices.position(of: "AAA", "alpha") == nil)
    let place = try #require(choices.position(of: "AAA", "beta"))
    let values = Array(choices.values[(place * 8)..<(place * 8 + 8)])
    // Nothing of A's region is in beta; it shares no group with its members.
    #expect(values[0] == 0 && values[1] == 0 && values[2] == 0)
    // Low income (0) against a mean of 3 of the two that are known.
    #expect(values[3] == 3)
    // ln 100 against ln 1000.
    #expect(abs(values[4] - naturalLogarithm(10)) < 1e-12)
    // None of A's groups is on trade; three members grew from two: ln 4/3; the size is ln 3.
    #expect(values[5] == 0)
    #expect(abs(values[6] - naturalLogarithm(4.0 / 3)) < 1e-12)
    #expect(abs(values[7] - naturalLogarithm(3)) < 1e-12)
  }

  @Test("count regions, shared groups and fields")
  func shared() throws {
    var newcomers = Newcomers()
    // C is in beta from the start, so that it shares a group with D and E.
    newcomers.memberships.append("beta,CCC,member,true,2000,,web")
    let choices = try choices(newcomers, on: "2000-12-31", before: "1995-12-31")
    let place = try #require(choices.position(of: "CCC", "alpha"))
    let values = Array(choices.values[(place * 8)..<(place * 8 + 8)])
    // Both members are of the region, one of two of the sub-region; no group is shared with either.
    #expect(values[0] == 1 && values[1] == 0.5 && values[2] == 0)
    // High income (3) against 0.
    #expect(values[3] == 3 && values[4] == 0)
    // Alpha was not there five years before.
    #expect(values[6] == 0)
    // D shares one group with C and E, C one with A's alpha's nobody: D and beta's members are no pair.
    #expect(choices.position(of: "DDD", "beta") == nil)
    let other = try #require(choices.position(of: "DDD", "alpha"))
    #expect(choices.values[other * 8 + 2] == 0)
  }

  @Test("share groups with members")
  func ties() throws {
    // In 2006 A is in both: B shares one group with A of beta's four members.
    let choices = try choices(on: "2006-12-31", before: "2001-12-31")
    let place = try #require(choices.position(of: "BBB", "beta"))
    #expect(abs(choices.values[place * 8 + 2] - naturalLogarithm(1.25)) < 1e-12)
    // D shares beta with A, one of alpha's three members.
    let other = try #require(choices.position(of: "DDD", "alpha"))
    #expect(abs(choices.values[other * 8 + 2] - naturalLogarithm(4.0 / 3)) < 1e-12)
  }

  @Test("take what is not known as the mean of what is")
  func unknown() throws {
    let choices = try choices(on: "2000-12-31", before: "1995-12-31")
    let places = AdmissionCovariate.allCases.map(\.place)
    #expect(places == Array(0..<8))
    // F has neither income nor size. Known distances: to alpha C 3, D 3, E 3; to beta A 3, B 3, C 0.
    for group in ["alpha", "beta"] as [Group] {
      let place = try #require(choices.position(of: "FFF", group))
      #expect(choices.values[place * 8 + 3] == 2.5)
    }
  }

  @Test("are not those that a rule shuts out, nor those that are open")
  func bounds() throws {
    var newcomers = Newcomers()
    newcomers.eligibility = ["group,rule,regions,source", "beta,region,West,web"]
    newcomers.memberships.append("alpha,DDD,unknown,false,2000,,web")
    let choices = try choices(newcomers, on: "2000-12-31", before: "1995-12-31")
    #expect(choices.position(of: "AAA", "beta") == nil)
    #expect(choices.position(of: "FFF", "beta") != nil)
    #expect(choices.position(of: "DDD", "alpha") == nil)
    #expect(choices.position(of: "EEE", "alpha") != nil)
  }

  @Test("are chosen from year by year")
  func history() throws {
    let history = try Newcomers().atlas().admissionHistory()
    #expect(history.accessions.map(\.country) == ["CCC", "FFF", "AAA"])
    #expect(history.accessions.map(\.group) == ["alpha", "beta", "beta"])
    #expect(history.accessions.map(\.year) == [2001, 2003, 2005])
    #expect(history.leftOut == 0 && history.lastWholeYear == 2006)
    #expect(history.years.map(\.choices.count) == [8, 7, 6])
    let early = try Newcomers().atlas().admissionHistory(until: 2004)
    #expect(early.accessions.count == 2)
    // Alpha's rule was for others: the pair was not possible.
    var newcomers = Newcomers()
    newcomers.eligibility = ["group,rule,countries,source", "alpha,criterion,DDD,web"]
    let bounded = try newcomers.atlas().admissionHistory()
    #expect(bounded.accessions.map(\.country) == ["FFF", "AAA"] && bounded.leftOut == 1)
  }
}
