import Memberships
import Networks

/// All that the report knows of one country, in one place.
struct CountryProfile {
  let anchor: String
  /// Whether the report is for this country, so that its profile is open.
  let isOpen: Bool
  let name: String
  let code: String
  /// The profile in a line: what stands beside the name while the profile is closed.
  let gist: Sentence
  let facts: [ProfileFact]
  /// What it belongs to, and what that costs; `nil` where the dataset has no spell of it.
  let memberships: HTMLTable?
  /// The countries whose groups are most like its own.
  let peers: Sentence?
  /// Whom it meets, from the most groups shared down.
  let partners: [NamedList]
  /// The groups that it chaired, each with the years and the sources.
  let chairTerms: [SourcedText]
  let history: HTMLTable?

  init(_ country: Country, _ profiles: ProfileFacts) {
    let report = profiles.report
    anchor = anchorID("country", country.code)
    isOpen = report.chosen.contains(country)
    name = report.names[country]
    code = country.code.shortened()
    let load = profiles.loads[country]
    let met = profiles.countryPartners[country] ?? []
    gist = Self.gist(load, met: met.count)
    facts =
      Self.background(report.atlas[country], profiles.sources)
      + (load.map { Self.burden($0, report.atlas) } ?? [])
    memberships = HTMLTable(membershipsOf: country, profiles)
    peers = Self.peers(met, profiles)
    partners = Self.partners(met, profiles)
    chairTerms = Self.chairTerms(of: country, profiles)
    history = HTMLTable(historyOf: country, profiles)
  }

  private static func gist(_ load: CountryLoad?, met: Int) -> Sentence {
    guard let load, load.load.groups + load.load.unknownMemberships > 0 else { return "no group" }
    var gist: Sentence = "\(countedOrNo(load.load.groups, .group))"
    if load.load.unknownMemberships > 0 {
      gist = gist + " and \(counted(load.load.unknownMemberships, Noun("unknown membership")))"
    }
    if let estimate = load.estimate, estimate.interval.upperBound > 0 {
      let days = counted(estimate.median.rounded(), Noun("delegation-day"))
      gist = gist + " · \(days) a year"
    }
    return gist + " · meets \(countedOrNo(met, .country.other))"
  }

  private static func background(_ facts: CountryFacts?, _ sources: SourceList) -> [ProfileFact] {
    guard let facts else { return [] }
    func figure(
      _ term: String, _ figure: Figure?, per divisor: Double = 1, _ unit: String
    ) -> ProfileFact? {
      figure.map { figure in
        let number = (figure.value / divisor * 100).rounded() / 100
        let year = figure.year.map { " (\($0))" } ?? ""
        return ProfileFact(
          term, "\(readableText(number)) \(unit)\(year)",
          sources: sources.references(to: figure.source))
      }
    }
    let place = [facts.subregion, facts.region].compactMap { $0?.shortened() }
    return [
      facts.kind.flatMap { $0 == "country" ? nil : ProfileFact("Kind", "\(name: $0.shortened())") },
      place.isEmpty ? nil : ProfileFact("Region", "\(name: place.joined(separator: ", "))"),
      facts.incomeGroup.map {
        ProfileFact(
          "Income group", "\(name: $0.shortened())",
          sources: sources.references(to: facts.incomeGroupSource ?? ""))
      },
      figure("Population", facts.population, "inhabitants"),
      figure("GDP", facts.gdp, per: 1e9, "billion dollars"),
      figure("Diplomatic posts", facts.diplomaticPosts, "posts abroad"),
      facts.notes.map { ProfileFact("Note", "\(linked: LinkedText($0))") },
    ].compactMap { $0 }
  }

  private static func burden(_ row: CountryLoad, _ atlas: MembershipAtlas) -> [ProfileFact] {
    let load = row.load
    guard load.groups + load.unknownMemberships > 0 else { return [] }
    var facts: [ProfileFact] = []
    if let gatherings = load.gatherings {
      let missing =
        load.groupsWithoutRhythm == 0
        ? "" : "; \(counted(load.groupsWithoutRhythm, .group)) with no known rhythm left out"
      facts.append(
        ProfileFact(
          "Gatherings a year", definition: "def-gatherings", "\(readableText(gatherings))\(missing)"
        ))
    }
    guard let estimate = row.estimate else { return facts }
    facts.append(
      ProfileFact(
        "Commitment burden", definition: "def-commitment-burden",
        """
        \(counted(estimate.median.rounded(), Noun("delegation-day"))) a year (90 % interval \
        \(rangeText(estimate.interval.rounded)))
        """))
    let tied = row.tiedWith ?? 0
    facts.append(
      ProfileFact(
        "Place by burden", definition: "def-burden-ranks",
        """
        \(placeText(estimate.ranks)), \
        \(tied == 0 ? "clear of all others" : "statistically tied with \(counted(tied, .country.other))")
        """))
    if let share = load.assumedShare {
      facts.append(
        ProfileFact(
          "Assumed part", definition: "def-assumed-share",
          "\(percentText(share)) of the burden at typical values rests on assumed rhythms of meeting"
        ))
    }
    for capacity in Capacity.allCases {
      guard let relative = row.relativeBurden(per: capacity, in: atlas) else { continue }
      facts.append(
        ProfileFact(
          "Per \(capacity.name)", definition: "def-burden-per-\(capacity.rawValue)",
          """
          \(readableText(relative.value)) delegation-days a year \
          (\(rangeText(relative.interval)))
          """))
    }
    if let spread = load.spread {
      facts.append(
        ProfileFact(
          "Spread", definition: "def-burden-spread",
          "over \(counted((spread * 100).rounded() / 100, Noun("policy domain"))), effectively"))
    }
    return facts
  }

  /// The five nearest by Jaccard similarity.
  private static func peers(_ met: [Partner<Country>], _ profiles: ProfileFacts) -> Sentence? {
    let nearest = met.sorted { ($1.jaccard, $1.shared, $0.node) < ($0.jaccard, $0.shared, $1.node) }
    guard !nearest.isEmpty else { return nil }
    return .list(
      nearest.prefix(5).map { peer in
        "\(profiles.link(peer.node)) (\(readableText(peer.jaccard)); \(counted(peer.shared, .group)) shared)"
      }) + "."
  }

  private static func partners(
    _ met: [Partner<Country>], _ profiles: ProfileFacts
  ) -> [NamedList] {
    Dictionary(grouping: met, by: \.shared).sorted { $0.key > $1.key }.map { shared, partners in
      NamedList(
        "In \(counted(shared, .group)): ",
        partners.map { HTMLTable.Name(name: profiles.report.names[$0.node]) }
          .sorted { $0.name < $1.name })
    }
  }

  private static func chairTerms(
    of country: Country, _ profiles: ProfileFacts
  ) -> [SourcedText] {
    Dictionary(grouping: profiles.chairTermsByCountry[country] ?? [], by: \.group)
      .sorted { $0.key < $1.key }.map { group, terms in
        let years = Set(terms.map(\.year)).sorted().map { "\($0)" }.joined(separator: ", ")
        return SourcedText(
          text: "\(profiles.link(group)) \(years)",
          sources: profiles.sources.references(to: terms.map(\.source)))
      }
  }
}

/// A range of places: "3 to 12", or one.
func placeText(_ places: ClosedRange<Int>) -> String {
  places.lowerBound == places.upperBound
    ? "\(places.lowerBound)" : "\(places.lowerBound) to \(places.upperBound)"
}

/// A share as a percentage that does not round something to nothing.
func percentText(_ share: Double) -> String {
  switch share * 100 {
  case 0: "none"
  case ..<1: "less than 1 %"
  case 100: "all"
  case 99...: "more than 99 %"
  case let percent: "\(readableText(percent.rounded())) %"
  }
}
