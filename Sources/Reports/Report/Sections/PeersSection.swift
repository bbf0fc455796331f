import Memberships
import Networks

/// Middle powers and the countries that the report is for: where they stand, with which bloc they sit,
/// and what of that depends on who is called a middle power.
struct PeersSection {
  /// Who the peers are, and by whose definition.
  let intro: Sentence
  let table: HTMLTable
  let standings: HTMLTable
  /// With which bloc they sit; `nil` where the dataset lacks a bloc.
  let balance: BalancePart?
  /// What depends on the definition; `nil` where there is one only.
  let sensitivity: SensitivityPart?

  struct BalancePart {
    let sentence: Sentence?
    let table: HTMLTable
  }

  struct SensitivityPart {
    let definitions: [Sentence]
    let sentences: [Sentence]
    let table: HTMLTable
  }

  init(_ peers: PeerGroup, _ comparison: CountryComparison, _ facts: ReportFacts) {
    intro = """
      \(name: peers.title.shortened(to: 200)): \
      \(Sentence.list(peers.countries.map { "\(facts.link($0))" })). Nobody agrees who is a middle \
      power: this is one definition (\(Self.origin(of: peers))), and another may lead to another \
      conclusion.
      """
    table = HTMLTable(
      comparing: comparison.countries, id: "table-peers",
      caption: "The numbers: \(name: peers.title.shortened(to: 200))", facts)
    standings = HTMLTable(standingsIn: comparison, facts)
    let balances = BlocBalances(comparison, facts)
    balance =
      balances.rows.isEmpty
      ? nil
      : BalancePart(
        sentence: balances.sentence,
        table: HTMLTable(balances.rows, between: balances.names, facts))
    let sensitivity = comparison.sensitivity()
    self.sensitivity =
      sensitivity.definitions.count < 2
      ? nil
      : SensitivityPart(
        definitions: sensitivity.definitions.map {
          """
          \(name: $0.title.shortened(to: 200)): \(counted($0.countries.count, .country)) \
          (\(Self.origin(of: $0)))
          """
        },
        sentences: comparison.countries.map {
          peerSensitivitySentence(sensitivity, of: $0, in: comparison)
        },
        table: HTMLTable(of: sensitivity, in: comparison, facts))
  }

  /// Where a definition was seen, and how well it is sourced.
  private static func origin(of peers: PeerGroup) -> Sentence {
    let source: Sentence = "\(linked: LinkedText(full: peers.source))"
    let status: Sentence = "; status: \(name: peers.status.shortened())"
    return peers.source == peers.status ? source : source + status
  }
}

/// What the two blocs are called in a sentence.
struct BlocNames {
  let first: Sentence
  let second: Sentence
}

/// The balances of the compared countries, without the blocs' own.
struct BlocBalances {
  let rows: [BlocBalance]
  let names: BlocNames
  /// How many of the peers sit with which bloc; `nil` where none of them sits with one only.
  let sentence: Sentence?

  init(_ comparison: CountryComparison, _ facts: ReportFacts) {
    let anchors = comparison.measures.anchors
    let balances = comparison.network.balances(between: anchors, of: comparison.countries)
    func label(_ bloc: [Country]) -> Sentence {
      Sentence.list(bloc.map { "\(name: facts.countryInText($0.code))" }, separator: " or ")
    }
    let names = BlocNames(first: label(anchors.first), second: label(anchors.second))
    rows = comparison.countries.compactMap { balances[$0] }
    self.names = names
    let peers = Set(comparison.peers)
    let own = rows.filter { peers.contains($0.country) && $0.index != nil }
    func part(_ countries: [BlocBalance], _ end: Sentence) -> Sentence? {
      guard !countries.isEmpty else { return nil }
      let verb = countries.count == 1 ? "sits" : "sit"
      let list = Sentence.list(countries.map { "\(name: facts.countryInText($0.country.code))" })
      return "\(list) \(verb) \(end)"
    }
    func index(_ row: BlocBalance) -> Double { row.index ?? 0 }
    let parts = [
      part(
        own.filter { index($0) > 0 },
        "in more groups with \(names.first) and without \(names.second) than the other way round"),
      part(
        own.filter { index($0) < 0 },
        "in more groups with \(names.second) and without \(names.first) than the other way round"),
      part(own.filter { index($0) == 0 }, "in as many with the one alone as with the other alone"),
    ].compactMap { $0 }
    sentence = parts.isEmpty ? nil : (Sentence.list(parts, separator: "; ") + ".").capitalized
  }
}

extension PeersSection {
  var html: HTML? {
    .paragraphs([
      .tag(.h3, [], "Middle powers"), .tag(.p, [], intro.html), standings.html,
      .tag(
        .p, [.class("note")],
        """
        A percentile is the share of the countries with a lesser number and half of those with \
        an equal one, itself included (Crawford, Garthwaite & Slick 2009); greater is higher, \
        good or bad. Place 1 has the greatest number. A country that is not one of the peers is \
        placed among them and itself.
        """),
      table.html, balance?.html, sensitivity?.html,
    ])
  }
}

extension PeersSection.BalancePart {
  fileprivate var html: HTML? {
    .paragraphs([
      .tag(.h4, [], "Between the blocs"), sentence.map { .tag(.p, [], $0.html) },
      .tag(
        .p, [],
        """
        To sit with one bloc is not to side with it: this tells in whose company a country \
        meets, not how it votes. The 
        """,
        .tag(.a, [.href(to: "def-balance")], "balance"),
        """
        is 1 for a country that sits with the first bloc alone, −1 with the second alone, and 0 \
        with both alike.
        """),
      table.html,
    ])
  }
}

extension PeersSection.SensitivityPart {
  fileprivate var html: HTML? {
    .paragraphs([
      .tag(.h4, [], "Who is a middle power?"),
      .tag(.p, [], "The definitions, with the sources in which they were seen:"),
      .block(.ul, [.class("note")], definitions.map { .tag(.li, [], $0.html) }),
      .tag(.p, [], "What depends on them, country by country:"),
      .block(.ul, [], sentences.map { .tag(.li, [], $0.html) }),
      table.html,
    ])
  }
}
