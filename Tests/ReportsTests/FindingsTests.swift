import Memberships
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

@Suite struct FindingsTests {
  private func sentences(_ network: MembershipNetwork) -> [String] {
    let facts = ReportFacts(
      Report(network: network, diagrams: [], provenance: Provenance(network)))
    let section = FindingsSection(facts)
    return (section.nothing.map { [$0.text] } ?? []) + section.findings.map(\.sentence.text)
  }

  @Test func tellsALeader() throws {
    let network = try Sample(
      [("g1", ["AAA", "BBB"]), ("g2", ["AAA", "CCC"]), ("g3", ["AAA"])]
    ).network()
    let sentences = sentences(network)
    #expect(sentences.contains("Alpha belongs to 3 of the 3 groups, more than any other country."))
    #expect(
      sentences.contains(
        "Alpha shares at least one group with 2 other countries, more than any other country."))
  }

  @Test func tellsATieAsATie() throws {
    let sentences = sentences(
      try Sample([("g1", ["AAA", "BBB"]), ("g2", ["BBB", "AAA", "CCC"])]).network())
    #expect(
      sentences.contains(
        "Alpha and Beta each belong to 2 of the 2 groups; no country belongs to more."))
    #expect(sentences.contains("Group g1 and Group g2 share 2 countries."))
    #expect(
      sentences.contains(
        "Alpha and Beta sit together in 2 groups, more than any other two countries."))
  }

  @Test func allEqualHasNoSuperlative() throws {
    let sentences = sentences(
      try Sample([("g1", ["AAA", "BBB", "CCC"]), ("g2", ["AAA", "BBB", "CCC"])]).network())
    #expect(!sentences.contains { $0.contains("more than any") || $0.contains("highest") })
    #expect(sentences.contains("Group g1 and Group g2 have exactly the same countries."))
    #expect(
      sentences.contains {
        $0.contains("sit together in 2 groups each; no two countries in more.")
      })
  }

  @Test func oneGroup() throws {
    let sentences = sentences(try Sample([("g1", ["AAA"])]).network())
    #expect(
      sentences.contains("The only group of this scope is Group g1; Alpha belongs to it."))
    #expect(sentences.contains("2 of the 3 countries in the dataset do not belong to it."))
    #expect(!sentences.contains { $0.contains("more than") || $0.contains("prestige") })
    #expect(!sentences.contains { $0.contains("1 groups") || $0.contains("1 countries") })
    #expect(!sentences.contains { $0.contains("share") })
  }

  @Test func oneCountry() throws {
    var sample = Sample([("g1", ["AAA"])])
    sample.countries = ["AAA,Alpha"]
    let sentences = sentences(try sample.network())
    #expect(sentences.contains("The only group of this scope is Group g1; Alpha belongs to it."))
    #expect(!sentences.contains { $0.contains("any other") })
  }

  @Test func noChairsNoGatheringsNoModel() throws {
    var sample = Sample([("g1", ["AAA", "BBB"]), ("g2", ["AAA"])])
    sample.hasModel = false
    let sentences = sentences(try sample.network())
    #expect(
      sentences.contains("No source in the dataset tells how often any of the 2 groups meets."))
    #expect(!sentences.contains { $0.contains("chair") || $0.contains("burden") })
    #expect(!sentences.contains { $0.contains("sources count") })
  }

  @Test func chairsAndGatherings() throws {
    var sample = Sample([("g1", ["AAA", "BBB"]), ("g2", ["AAA"])])
    sample.chairs = ["g1,2026,AAA,s", "g2,2025,BBB,s"]
    sample.gatherings = ["g1,leader,1,,,count,s"]
    let sentences = sentences(try sample.network())
    #expect(
      sentences.contains("The chair in 2026 is known for 1 of the 2 groups: Alpha chairs 1 group."))
    #expect(
      sentences.contains(
        "For the groups of Alpha and Beta, sources count 1 gathering a year each; for no country do they count more."
      ))
    #expect(
      sentences.contains(
        "For 1 of the 2 groups, no source in the dataset tells how often it meets."))
  }

  @Test func nothingIsKnown() throws {
    var sample = Sample([("g1", ["AAA", "BBB"])])
    sample.memberships = sample.memberships.map { $0.replacing("member,", with: "unknown,") }
    let network = try sample.network()
    #expect(network.unknown.count == 2)
    #expect(
      sentences(network) == [
        "By this counting rule the dataset knows of no membership in a group of this scope."
      ])
  }

  @Test func noGroupNoCountry() throws {
    var sample = Sample()
    sample.countries = []
    #expect(
      sentences(try sample.network()) == ["On this day the dataset has no group of this scope."])
  }

  @Test func aMembershipThatIsOpenIsNotDenied() throws {
    var sample = Sample([("g1", ["AAA", "BBB"])])
    sample.memberships.append("g1,CCC,unknown,2001,,s,")
    #expect(
      sentences(try sample.network()).contains(
        "1 of the 3 countries in the dataset does not belong to it as far as is known; for this one a membership is unknown."
      ))
    sample.countries += ["DDD,Delta", "EEE,Epsilon"]
    sample.groups.append("g2,Group g2,2000,,a source")
    sample.memberships.append("g2,DDD,unknown,2001,,s,")
    func told() throws -> String? {
      sentences(try sample.network()).first { $0.contains("as far as is known") }
    }
    #expect(
      try told()
        == "3 of the 5 countries in the dataset belong to none of these groups as far as is known; for 2 of them a membership is unknown."
    )
    sample.memberships.append("g2,EEE,unknown,2001,,s,")
    #expect(try told()?.hasSuffix("for all of them a membership is unknown.") == true)
  }

  @Test func leadersCountRoundingAsEqual() throws {
    let leaders = try #require(Leaders([("a", 0.1 + 0.2), ("b", 0.3), ("c", nil), ("d", 0.1)]))
    #expect(leaders.nodes == ["a", "b"])
    #expect(leaders.contenders == 3)
    #expect(Leaders([("a", 0), ("b", nil)]) == nil)
  }

  @Test func aBurdenOfNothingButUnknownsLeads() throws {
    var sample = Sample([("g1", ["AAA", "BBB"]), ("g2", ["AAA"])])
    sample.countries = ["AAA,Alpha", "BBB,Beta"]
    func sentences() throws -> [String] {
      let network = try sample.network()
      return ReportFacts(
        Report(network: network, diagrams: [], provenance: Provenance(network))
      ).burdenSentences.map(\.text)
    }
    #expect(try !sentences().isEmpty)
    sample.memberships = sample.memberships.map { $0.replacing("member,", with: "unknown,") }
    #expect(try sentences().isEmpty)
  }

  @Test func whatAllHaveAlikeIsNoFinding() throws {
    var sample = Sample([("g1", ["AAA"]), ("g2", ["AAA"]), ("g3", ["AAA"])])
    sample.groupColumns = "id,name,founded,ended,source,domain"
    let plain = sample.groups
    sample.groups = zip(plain, ["trade", "health", ""]).map { "\($0),\($1)" }
    #expect(!sentences(try sample.network()).contains { $0.contains("domain") })
    sample.groups = zip(plain, ["trade", "health", "trade"]).map { "\($0),\($1)" }
    #expect(
      sentences(try sample.network()).contains(
        "The domain “trade” has 2 of the 3 groups, more than any other of the 2 that occur."))
  }

  @Test func namesStandInTheirOrder() {
    let names = ["Oman", "the Gambia", "India"]
    #expect(Sentence.list(names: names, of: .country).text == "the Gambia, India and Oman")
  }

  @Test func longTiesAreCut() {
    let names = (1...8).map { "N\($0)" }
    #expect(
      Sentence.list(names: names, of: .country).text == "N1, N2, N3, N4 and 4 other countries")
    #expect(Sentence.list(names: Array(names.prefix(2)), of: .group).text == "N1 and N2")
  }

  @Test func theEmbeddedDatasetHasFindings() throws {
    let atlas = try MembershipAtlas.embedded()
    let views: [(CountingRule, Scope)] = [
      (.members, .minilateral), (.associates, .only(["mikta"])), (.all, .only(["g7", "g20"])),
    ]
    for (counting, scope) in views {
      let found = sentences(atlas.network(on: "2024-01-08", counting: counting, scope: scope))
      #expect(found.count > 5)
      #expect(found.allSatisfy { $0.hasSuffix(".") && !$0.contains("  ") && !$0.contains("..") })
    }
  }
}
