import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

/// The small dataset, with regions, income groups and more facts about its groups.
@Suite("Group design")
struct GroupDesignTests {
  private var dataset: SmallDataset {
    var dataset = SmallDataset(
      "countries.csv",
      """
      code,name,region,income_group
      AAA,Alland,North,High income
      BBB,Bellmark,South,Low income
      CCC,Cerulia,South,
      DDD,Dorne,East,High income

      """)
    dataset.files["groups.csv"] = """
      id,name,founded,ended,legal_form,secretariat,shared_budget,chair_model,website,source
      alpha,Alpha Group,2000-01-01,,treaty,permanent,yes,rotating-annual,https://example.org,web
      beta,Beta Group,2010,,informal,none,no,rotating-annual,,web
      gamma,Gamma Group,2005-05-05,2030-05-05,,,,,,web

      """
    dataset.files["chairs.csv"] = """
      group,year,country,source
      alpha,2021,AAA,web
      alpha,2022,BBB,web
      alpha,2023,AAA,web
      alpha,2024,AAA,web
      alpha,2025,BBB,web
      beta,2023,BBB,web
      beta,2024,AAA,web

      """
    dataset.files["group-design.csv"] = """
      group,attribute,value,basis_year,confidence,source,notes
      alpha,funding_lead,AAA,2019,estimate,web,half
      alpha,website,https://example.org,,,web,
      beta,civil_society_engagement,ad hoc,,,web,

      """
    return dataset
  }

  private func designs(
    on day: Day = "2024-03-01", counting: CountingRule = .all
  ) throws -> [GroupDesign] {
    try dataset.atlas().network(on: day, counting: counting).groupDesigns()
  }

  @Test("has the facts, and counts what is not known")
  func facts() throws {
    let designs = try designs()
    #expect(designs.map(\.group) == ["alpha", "beta", "gamma"])
    #expect(designs[0].fundingLead == "AAA" && designs[0].further[.fundingLead]?.basisYear == 2019)
    #expect(designs[1].civilSociety == .adHoc && designs[1].fundingLead == nil)
    #expect(
      designs[0].unknown == [.civilSociety, .foundingDocument]
        && designs[1].unknown == [.website, .workingGroups, .fundingLead, .foundingDocument])
    // gamma: its founding, gatherings and working group are known, nine of twelve features are not.
    #expect(designs[2].unknown.count == 9)
    #expect(designs[0].earlierGatherings.map(\.basisYear) == [2020])
  }

  @Test("counts members by status on the day, whatever the network counts")
  func members() throws {
    let members = try designs(counting: .members)
    #expect(members.map(\.members) == [1, 1, 1])
    #expect(members[0].byStatus == [.member: 1, .observer: 1])
    #expect(members[1].byStatus == [.member: 1, .associate: 1])
    #expect(try designs().map(\.members) == [2, 2, 2])
    // In 2001 it is open whether BBB observes alpha yet.
    let earlier = try designs(on: "2001-06-01")
    #expect(earlier[0].byStatus == [.member: 1] && earlier[0].openMemberships == 1)
  }

  @Test("gives the ages that a founding date allows")
  func ages() throws {
    // alpha: since 1 January 2000. beta: since some day of 2010. gamma: since 5 May 2005.
    let ages = try designs(on: "2024-05-04").map(\.age)
    #expect(ages == [24...24, 13...14, 18...18])
    #expect(try designs(on: "2024-05-05").map(\.age).last == 19...19)
    #expect(try designs(on: "2010-12-31").map(\.age) == [10...10, 0...0, 5...5])
  }

  @Test("divides members by region and income group")
  func composition() throws {
    let designs = try designs()
    // alpha: AAA (North, high), BBB (South, low).
    let alpha = designs[0].composition
    #expect(alpha[.region]?.parts.map(\.name) == ["East", "North", "South"])
    #expect(alpha[.region]?.parts.map(\.share) == [0, 0.5, 0.5])
    #expect(alpha[.region]?.absent == ["East"])
    #expect(alpha[.incomeGroup]?.parts.map(\.name) == ["Low income", "High income"])
    #expect(alpha[.incomeGroup]?.absent == [])
    // gamma: BBB (South, low) and CCC (South, income not known): high income may be there.
    let gamma = designs[2].composition
    #expect(gamma[.region]?.absent == ["East", "North"])
    #expect(gamma[.incomeGroup]?.unclassified == 1)
    #expect(gamma[.incomeGroup]?.parts.map(\.share) == [1, 0])
    #expect(gamma[.incomeGroup]?.undecided == ["High income"])
    // Counting members only, in the year that CCC joined gamma, nobody is known to be there.
    let open = try self.designs(on: "2006-06-01", counting: .members)[1].composition
    #expect(open[.region]?.parts.map(\.share) == [nil, nil, nil])
    #expect(open[.region]?.absent == ["East", "North"] && open[.region]?.undecided == ["South"])
  }

  @Test("measures how far the chair is in few hands")
  func chairs() throws {
    // Up to 2024 alpha had AAA thrice, BBB once: (9 + 1) / 16.
    let chairs = try #require(try designs()[0].chairs)
    #expect(chairs.terms == 4 && chairs.years == 2021...2024)
    #expect(chairs.herfindahl == 0.625 && chairs.effectiveChairs == 1.6)
    #expect(chairs.leader?.country == "AAA" && chairs.greatestShare == 0.75)
    let beta = try #require(try designs()[1].chairs)
    #expect(beta.herfindahl == 0.5 && beta.effectiveChairs == 2 && beta.leader == nil)
    #expect(try designs()[2].chairs == nil)
    #expect(try designs(on: "2020-03-01")[0].chairs == nil)
  }

  @Test("answers every question, and says that it does not know")
  func answers() throws {
    let designs = try designs()
    func verdicts(_ place: Int) -> [DesignAnswer.Verdict] { designs[place].answers.map(\.verdict) }
    // memory, means, face, momentum, one chair, one payer, everybody.
    // alpha: 75 % of the terms are AAA's. Region East is missing, no income group is.
    #expect(verdicts(0) == [.yes, .yes, .yes, .yes, .yes, .yes, .partly])
    // beta: any 12 gatherings a year, but the chair moves on every year; two terms are too few.
    #expect(verdicts(1) == [.no, .no, .unknown, .partly, .unknown, .no, .partly])
    // gamma: regions are missing; whether high income is depends on CCC.
    #expect(
      verdicts(2) == [.unknown, .unknown, .unknown, .unknown, .unknown, .unknown, .unknown])
    #expect(designs[0].answer(.oneChair).reason == "Alland had 3 of the 4 chair terms known")
    #expect(designs[1].answer(.oneChair).reason == "only 2 chair terms are known")
    #expect(designs[0].answers.allSatisfy { !$0.reason.isEmpty })
  }

  @Test("says that a group loses momentum where nobody stays and little is documented")
  func momentum() throws {
    var dataset = dataset
    dataset.files["gatherings.csv"] = """
      group,level,per_year,low,high,bound,source
      beta,leader,1,,,count,web
      beta,official,2,,,count,web

      """
    let designs = try dataset.atlas().network(on: "2024-03-01").groupDesigns()
    #expect(designs.map { $0.answer(.momentum).verdict } == [.unknown, .no, .unknown])
  }

  @Test("warns of a fact that contradicts the group's own row")
  func contradiction() {
    var dataset = dataset
    dataset.files["group-design.csv"] = "group,attribute,value,source\nalpha,shared_budget,no,web\n"
    #expect(
      dataset.faults == [
        "group-design.csv:2:21: warning: found \"no\" as \"value\"; expected what groups.csv says of "
          + "the group, \"yes\""
      ])
  }

  @Test("of the embedded dataset has a row for every group, with MIKTA as anybody can look it up")
  func embedded() throws {
    let network = try MembershipAtlas.embedded().network(on: "2026-03-31")
    let designs = network.groupDesigns()
    #expect(designs.map(\.group) == network.graph.rightNodes.labels)
    let mikta = try #require(designs.first { $0.group == "mikta" })
    #expect(mikta.members == 5 && mikta.age == 12...12)
    #expect(mikta.answer(.memory).verdict == .partly && mikta.answer(.momentum).verdict == .no)
    #expect(mikta.composition[.region]?.absent == ["Africa", "Europe"])
  }
}
