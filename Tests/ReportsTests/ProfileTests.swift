import Memberships
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

@Suite struct ProfileTests {
  private func facts(_ network: MembershipNetwork, series: Bool = false) -> ReportFacts {
    ReportFacts(
      Report(
        network: network, diagrams: [], provenance: Provenance(network),
        series: series ? network.loadByYear(since: network.date.year - 3) : []))
  }

  private static var sample: Sample {
    var sample = Sample([("g1", ["AAA", "BBB"]), ("g2", ["AAA", "BBB", "CCC"])])
    sample.memberships += [
      "g3,AAA,member,2001,2020,old source,", "g2,AAA,observer,1999,2001,old source,",
      "g1,CCC,associate,2005,,unverified,CONFLICT: see https://example.org/x.",
    ]
    sample.memberships.removeAll { $0.hasPrefix("g2,AAA,observer") }
    sample.groups.append("g3,Group g3,2000,2021,a source; https://example.org/g3")
    sample.chairs = ["g1,2025,AAA,chair source", "g1,2026,BBB,chair source"]
    sample.gatherings = ["g1,leader,2,,,count,rhythm source"]
    return sample
  }

  @Test func aCountryHasWhatItBelongsTo() throws {
    let profiles = ProfileFacts(facts(try Self.sample.network()))
    let alpha = CountryProfile("AAA", profiles)
    let table = try #require(alpha.memberships)
    // The two that count first, the one that is over last.
    #expect(table.rows.map(\.isQuiet) == [false, false, true])
    #expect(alpha.gist.text.hasPrefix("2 groups · "))
    #expect(alpha.gist.text.hasSuffix("meets 2 other countries"))
    #expect(alpha.chairTerms.map(\.text.text) == ["Group g1 2025"])
    let chairSource = profiles.sources.references(to: "chair source").map(\.number)
    #expect(alpha.chairTerms.map { $0.sources.map(\.number) } == [chairSource])
    #expect(chairSource != [nil])
    #expect(
      alpha.peers?.text == "Beta (1; 2 groups shared) and Gamma (0.5; 1 group shared).")
    #expect(
      alpha.partners.map { $0.intro.text + $0.names.map(\.name).joined(separator: ",") }
        == ["In 2 groups: Beta", "In 1 group: Gamma"])
  }

  @Test func theLinesOfACountryAddUp() throws {
    let profiles = ProfileFacts(facts(try Self.sample.network()))
    let table = try #require(CountryProfile("BBB", profiles).memberships)
    let place = try #require(table.headings.firstIndex { $0.title == "Burden" })
    func number(_ cell: HTMLTable.Cell) -> Double? {
      if case .number(let number) = cell { number } else { nil }
    }
    let total = try #require(table.total.flatMap { number($0.cells[place]) })
    let sum = table.rows.compactMap { number($0.cells[place]) }.reduce(0, +)
    #expect(abs(total - sum) < 1e-9)
    let typical = try #require(profiles.loads["BBB"]?.load.typicalBurden)
    #expect(total == tenths(typical))
  }

  @Test func aCountryInNothing() throws {
    var sample = Sample([("g1", ["AAA"])])
    sample.hasModel = false
    let profile = CountryProfile("CCC", ProfileFacts(facts(try sample.network())))
    #expect(profile.memberships == nil && profile.peers == nil && profile.partners.isEmpty)
    #expect(profile.chairTerms.isEmpty)
    #expect(profile.gist.text == "no group")
  }

  @Test func standingsAreTold() throws {
    let network = try Self.sample.network()
    let standings = network.standings()
    func standing(_ group: Group, _ country: Country) -> SpellStanding? {
      network.atlas.spells.first { $0.group == group && $0.country == country }
        .flatMap { standings[$0] }
    }
    #expect(standing("g1", "AAA") == .counted)
    #expect(standing("g1", "CCC") == .notCounted)
    #expect(standing("g3", "AAA") == .former)
    let before = try Self.sample.network(on: "1999-01-01").standings()
    #expect(before.values.allSatisfy { $0 == .later })
    let narrow = try Self.sample.atlas().network(on: "2026-01-01", scope: .only(["g2"]))
    let outside = narrow.atlas.spells.filter { $0.group == "g1" }
    #expect(outside.allSatisfy { narrow.standings()[$0] == .outOfScope })
  }

  @Test func sourcesAreNumberedOnce() {
    let list = SourceList(["b; a", "a", "unverified", "c;d", "x; Unverified "])
    #expect(list.texts == ["a", "b", "c;d", "x"])
    #expect(list.references(to: "b; a").map(\.number) == [1, 2])
    #expect(list.references(to: "unverified").map(\.number) == [nil])
    #expect(list.references(to: "x; unverified").map(\.number) == [nil, 4])
    #expect(list.references(to: "elsewhere").map(\.number) == [nil])
    #expect(list.references(to: ["x", "b; a", "a"]).map(\.number) == [1, 2, 4])
  }

  @Test func yearsHoldTheSpans() throws {
    var sample = Sample([("g1", ["AAA"])])
    sample.memberships = ["g1,AAA,member,2001,2024,s,", "g1,BBB,member,2025,,s,"]
    let years = facts(try sample.network(), series: true).years
    #expect(
      years.days.map(\.description) == ["2023-12-31", "2024-12-31", "2025-12-31", "2026-01-01"])
    #expect(years.spans.map { "\($0.country) \($0.first) \($0.last)" } == ["AAA 0 0", "BBB 2 3"])
    #expect((0..<4).map { years.size(of: "g1", on: $0) } == [1, 0, 1, 1])
    #expect(years.size(of: "elsewhere", on: 0) == nil)
    #expect(years.summary(of: 0) == "31 December 2023: 1 country in 1 group by 1 membership.")
    #expect(
      years.summary(of: 1) == "31 December 2024: 0 countries in 1 group by 0 memberships.")
    let moves = CountryMove.all(in: facts(try sample.network(), series: true))
    #expect(moves.map(\.counts) == [[1, 0, 0, 0], [0, 0, 1, 1]])
    #expect(moves.map(\.change) == [-1, 1])
  }

  @Test(arguments: [
    ("United States", "the United States"), ("Japan", "Japan"), ("Netherlands", "the Netherlands"),
    ("Central African Republic", "the Central African Republic"), ("The Gambia", "The Gambia"),
    ("Gambia", "the Gambia"), ("Cook Islands", "the Cook Islands"), ("", ""),
    ("United States Virgin Islands", "the United States Virgin Islands"), ("Ukraine", "Ukraine"),
  ])
  func namesHaveArticles(_ name: String, _ expected: String) {
    #expect(name.withArticle == expected)
  }

  @Test func sentencesBeginWithACapital() {
    let sentence: Sentence = "\(name: "the United States") belongs."
    #expect(sentence.capitalized.text == "The United States belongs.")
    let list: Sentence = "\(Sentence.list(names: ["the Gambia", "Oman"], of: .country)) belong."
    #expect(list.capitalized.text == "The Gambia and Oman belong.")
    #expect(("There is one." as Sentence).capitalized.text == "There is one.")
    #expect(("\(name: "e-Land") is one." as Sentence).capitalized.text == "e-Land is one.")
  }

  @Test func everythingIsReachedFromItsName() throws {
    let network = try Self.sample.network()
    let html = try Report(network: network, diagrams: [], provenance: Provenance(network)).html()
    for anchor in ["country-AAA", "country-CCC", "group-g1", "s-1"] {
      #expect(html.contains("id=\(anchor)"))
      #expect(html.contains("href=#\(anchor)"))
    }
    #expect(html.contains("<a href=\"https://example.org/x\">example.org</a>"))
  }

  @Test func incomeGroupsHaveTheirSources() throws {
    var sample = Self.sample
    sample.countryColumns += ",income_group,income_group_source"
    sample.countries = [
      "AAA,Alpha,High income,a bank", "BBB,Beta,Low income,", "CCC,Gamma,,a bank",
    ]
    let profiles = ProfileFacts(facts(try sample.network()))
    func numbers(_ country: Country) -> [Int?]? {
      CountryProfile(country, profiles).facts.first { $0.term == "Income group" }?
        .sources.map(\.number)
    }
    let bank = try #require(profiles.sources.texts.firstIndex(of: "a bank")) + 1
    #expect(numbers("AAA") == [bank])
    #expect(numbers("BBB") == [nil])
    #expect(numbers("CCC") == nil)
  }

  @Test func factsOfDesignHaveTheirSources() throws {
    var sample = Self.sample
    sample.design = ["g1,funding_lead,BBB,2024,pay source,", "g1,secretariat,hosted,,home source,"]
    sample.groupColumns += ",secretariat"
    sample.groups = sample.groups.map { $0 + ($0.hasPrefix("g1") ? ",hosted" : ",") }
    let profiles = ProfileFacts(facts(try sample.network()))
    let group = GroupProfile("g1", profiles)
    func fact(_ term: String) -> ProfileFact? { group.facts.first { $0.term == term } }
    #expect(fact("Pays most")?.text.text == "Beta (2024)")
    for (term, source) in [("Pays most", "pay source"), ("Secretariat", "home source")] {
      let number = try #require(profiles.sources.references(to: source).first?.number)
      #expect(fact(term)?.sources.map(\.number) == [number])
    }
    #expect(fact("Chair")?.sources.isEmpty == true)
    #expect(
      group.answers.contains {
        $0.reason.parts.map(\.text) == ["a source names Beta as paying most (2024)"]
      })
  }

  @Test func theReportIsForSomeone() throws {
    let network = try Self.sample.network()
    let html = try Report(
      network: network, diagrams: [], provenance: Provenance(network), countries: ["BBB"]
    ).html()
    try expectSoundPage(html)
    #expect(html.components(separatedBy: "open=open").count == 2)
    #expect(html.contains("id=table-chosen"))
    #expect(html.contains("{\"chosen\":[\"BBB\"]"))
  }
}
