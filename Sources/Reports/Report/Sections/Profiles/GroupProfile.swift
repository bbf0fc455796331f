import Memberships
import Networks

/// All that the report knows of one group, in one place.
struct GroupProfile {
  let anchor: String
  let name: String
  let code: String
  /// The profile in a line: what stands beside the name while the profile is closed.
  let gist: Sentence
  let facts: [ProfileFact]
  /// Where the group shows itself; `nil` where the dataset knows of no such place.
  let website: LinkedText?
  let notes: LinkedText?
  /// How often it meets, and what that costs a member; `nil` where neither is known.
  let rhythm: HTMLTable?
  let members: HTMLTable?
  /// The groups that it shares most countries with.
  let overlaps: HTMLTable?
  /// Who chaired in which year, with the sources.
  let chairs: [SourcedText]
  /// What one would like to know of how it is set up.
  let answers: [Answer]

  struct Answer {
    let question: String
    let verdict: String
    let reason: LinkedText
  }

  /// Its accessions and exits, by year.
  let history: HTMLTable?

  init(_ group: Group, _ profiles: ProfileFacts) {
    let report = profiles.report
    let about = report.atlas[group]
    anchor = anchorID("group", group.id)
    name = report.names.full(group)
    code = group.id.shortened()
    let spells = profiles.spellsByGroup[group] ?? []
    let size = spells.count { profiles.standings[$0] == .counted }
    let open = spells.count { profiles.standings[$0] == .open }
    var gist: Sentence = "\(countedOrNo(size, .country))"
    if open > 0 { gist = gist + " and \(counted(open, Noun("unknown membership")))" }
    if let founded = about?.founded { gist = gist + " · since \(String(founded.firstDay.year))" }
    if let domain = about?.domain { gist = gist + " · \(name: domain.shortened())" }
    self.gist = gist
    facts = about.map { Self.facts($0, profiles.designs[group], profiles) } ?? []
    website = about?.website.map { LinkedText($0) }
    notes = about?.notes.map { LinkedText($0) }
    rhythm = HTMLTable(rhythmOf: group, profiles)
    members = HTMLTable(membersOf: group, profiles)
    overlaps = HTMLTable(overlapsOf: group, profiles)
    chairs = Self.chairs(of: group, profiles)
    history = HTMLTable(changesOf: group, profiles)
    answers = (profiles.designs[group]?.answers ?? []).map {
      Answer(
        question: $0.question.text, verdict: $0.verdict.rawValue, reason: LinkedText($0.reason))
    }
  }

  private static func facts(
    _ about: GroupFacts, _ design: GroupDesign?, _ profiles: ProfileFacts
  ) -> [ProfileFact] {
    let sources = profiles.sources
    func fact(_ term: String, _ text: Sentence?, _ attribute: DesignAttribute? = nil)
      -> ProfileFact
    {
      let source = text.flatMap { _ in attribute.flatMap { design?.further[$0] } }?.source
      return ProfileFact(
        term, text ?? "not known", sources: source.map(sources.references) ?? [])
    }
    /// What only the table of design facts knows.
    func further(
      _ term: String, _ attribute: DesignAttribute, _ text: (DesignFact) -> Sentence
    ) -> ProfileFact? {
      design?.further[attribute].map {
        ProfileFact(term, text($0), sources: sources.references(to: $0.source))
      }
    }
    let secretariat = about.secretariat.map { kind -> Sentence in
      let place: Sentence = about.secretariatLocation.map { ", \(name: $0.shortened())" } ?? ""
      return "\(kind.label)\(place)"
    }
    return [
      ProfileFact(
        "Founded", "\(about.founded?.description ?? "not known")",
        sources: sources.references(to: about.source)),
      about.ended.map { ProfileFact("Ended", "\($0.description)") },
      about.leastMembers.map {
        fact(
          "Members reported", "at least \(readableText(Double($0))); not all are listed",
          .memberList)
      },
      fact("Domain", about.domain.map { "\(name: $0.shortened())" }),
      fact("Legal form", about.legalForm.map { "\($0.rawValue)" }),
      fact("Secretariat", secretariat, .secretariat),
      fact("Shared budget", about.sharedBudget.map { "\($0.rawValue)" }, .sharedBudget),
      further("On the budget", .budgetNote) { "\(linked: LinkedText($0.value))\($0.year)" },
      further("Pays most", .fundingLead) { "\(profiles.link(Country($0.value)))\($0.year)" },
      fact("Chair", about.chairModel.map { "\($0.label)" }, .chairModel),
      further("Civil society", .civilSocietyEngagement) {
        "\(name: $0.value.shortened())\($0.year)"
      },
      further("Founding document", .foundingDocument) { "\(linked: LinkedText($0.value))" },
    ].compactMap { $0 }
  }

  private static func chairs(of group: Group, _ profiles: ProfileFacts) -> [SourcedText] {
    Dictionary(grouping: profiles.chairTermsByGroup[group] ?? [], by: \.year)
      .sorted { $0.key < $1.key }.map { year, terms in
        let countries = Set(terms.map(\.country)).sorted()
        return SourcedText(
          text: "\(String(year)) \(Sentence.list(countries.map { "\(profiles.link($0))" }))",
          sources: profiles.sources.references(to: terms.map(\.source)))
      }
  }
}

extension DesignFact {
  /// The year of the fact, as it stands behind it.
  fileprivate var year: String { basisYear.map { " (\($0))" } ?? "" }
}

extension Secretariat {
  /// The kind in words.
  var label: String { rawValue.replacing("-", with: " ") }
}

extension ChairModel {
  /// How the chair passes on, in words.
  var label: String {
    switch self {
    case .rotatingSemiannual: "rotates every half-year"
    case .rotatingAnnual: "rotates every year"
    case .rotatingBiennial: "rotates every two years"
    case .elected: "is elected"
    case .other: "passes on in another way"
    }
  }
}
