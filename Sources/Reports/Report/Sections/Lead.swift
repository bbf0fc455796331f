import Memberships

/// What the report is, as of when, by which rules, from which data, and how sure that is.
struct Lead {
  /// What it shows.
  let basis: Sentence
  /// What the reader should doubt.
  let doubts: [Sentence]

  init(_ facts: ReportFacts) {
    let (network, dataset) = (facts.network, facts.atlas.description)
    let license = dataset.license.map { "licence \($0.shortened())" } ?? "licence not stated"
    let gathered = dataset.asOf.map { "facts gathered up to \($0.written), " } ?? ""
    let supposed: Sentence = facts.atlas.scenarioSentence.map { "\(name: $0) " } ?? ""
    basis = """
      \(supposed)\
      This report shows which countries belong to which groups on \(network.date.written), what \
      that costs them, and where they stand: \(Self.content(facts)). Counting rule: \(network.counting.label). Scope: \(network.scope.label). Dataset: \
      \(name: dataset.title.shortened()), version \(name: dataset.version.shortened()) \
      (\(gathered)\(license)).
      """
    doubts = [
      Self.supposed(facts), Self.kinds(facts), Self.unknown(network), Self.incomplete(network),
      Self.unverified(facts), Self.conflicts(network),
      Self.late(network),
    ].compactMap { $0 }
  }

  private static func content(_ facts: ReportFacts) -> String {
    let (network, groups) = (facts.network, counted(facts.groupCount, .group))
    if facts.groupCount == 0 { return "there is no group of this scope" }
    return network.memberships.isEmpty
      ? "\(groups), with no known membership by this counting rule"
      : """
      \(counted(facts.participants.count, .country)) in \(groups) by \
      \(counted(network.memberships.count, .membership))
      """
  }

  private static func supposed(_ facts: ReportFacts) -> Sentence? {
    guard facts.atlas.scenario != nil else { return nil }
    let count = facts.sources.count { $0 == Scenario.source }
    return """
      What is supposed has the source “\(Scenario.source)”: \(counted(count, .fact)) of those used. The \
      groups in scope are those that the facts put there, and those that the scenario makes.
      """
  }

  private static func kinds(_ facts: ReportFacts) -> Sentence? {
    let kinds = facts.participants.compactMap { facts.atlas[$0]?.kind }.filter { $0 != "country" }
    let counts = kinds.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    guard !counts.isEmpty else { return nil }
    let list = Sentence.list(
      counts.sorted { $0.key < $1.key }.map { kind, count in
        let noun = kind == "territory" ? Noun(kind, "territories") : Noun(kind.shortened())
        return "\(name: counted(count, noun))"
      })
    return "“Countries” here include \(list)."
  }

  private static func unknown(_ network: MembershipNetwork) -> Sentence {
    let count = network.unknown.count
    return count == 0
      ? "No membership is unknown."
      : """
      \(counted(count, .membership)) \(count == 1 ? "is" : "are") unknown, because sources or dates \
      leave \(count == 1 ? "it" : "them") open: counted neither as membership nor as its absence.
      """
  }

  private static func incomplete(_ network: MembershipNetwork) -> Sentence? {
    let groups = network.incompletelyListed
    guard !groups.isEmpty else { return nil }
    let list = Sentence.list(
      groups.map { group -> Sentence in
        let name = network.atlas[group].map(\.shortName) ?? group.id
        return "\(name: name.shortened())"
      })
    return "Not all members are in the dataset for \(list)."
  }

  private static func unverified(_ facts: ReportFacts) -> Sentence? {
    let sources = facts.sources
    let count = sources.filter(isUnverified).count
    guard !sources.isEmpty else { return nil }
    let number = count == 0 ? "none" : readableText(Double(count))
    let part = "\(number) \(count < 2 ? "has" : "have")"
    return """
      Of \(counted(sources.count, .fact)) used (groups, memberships, chair terms of the year and \
      rhythms of meeting) \(part) the source “unverified”\
      \(count == 0 ? "" : " (\(percentText(Double(count) / Double(sources.count))))").
      """
  }

  private static func conflicts(_ network: MembershipNetwork) -> Sentence {
    let groups = network.graph.rightNodes.labels.filter { hasConflict(network.atlas[$0]?.notes) }
    let memberships = network.spells.filter { hasConflict($0.notes) }
    guard !groups.isEmpty || !memberships.isEmpty else {
      return "The dataset notes no conflict between sources on these groups and memberships."
    }
    let counts: [(count: Int, noun: Noun)] = [
      (groups.count, .group), (memberships.count, .membership),
    ]
    let list = Sentence.list(
      counts.filter { $0.count > 0 }.map { "\(counted($0.count, $0.noun))" })
    return "The dataset notes conflicts between sources on \(list)."
  }

  private static func late(_ network: MembershipNetwork) -> Sentence? {
    guard let asOf = network.atlas.description.asOf, network.date > asOf else { return nil }
    return """
      The day lies after the one up to which the facts were gathered: what changed in between is \
      not in this report.
      """
  }
}

private func hasConflict(_ notes: String?) -> Bool { notes?.contains("CONFLICT") ?? false }

extension MembershipNetwork {
  /// The spells of all memberships, open ones too.
  fileprivate var spells: [Spell] { memberships.map(\.spell) + unknown.map(\.spell) }
}

extension ReportFacts {
  /// The sources of the facts that the report uses.
  fileprivate var sources: [String] {
    let groups = network.graph.rightNodes
    var sources = groups.labels.compactMap { atlas[$0]?.source } + network.spells.map(\.source)
    sources += chairTerms.map(\.source)
    for group in groups.labels {
      sources += (atlas.cadences[group]?.gatherings.values).map { $0.map(\.source) } ?? []
    }
    return sources
  }

  /// The chair terms of the network's groups in the year of its day.
  var chairTerms: [ChairTerm] {
    let year = network.date.year
    return atlas.chairTerms.filter {
      $0.year == year && network.graph.rightNodes.contains($0.group)
    }
  }
}

extension Lead {
  var html: HTML {
    .lines([
      .tag(.p, [.class("lead")], basis.html),
      .block(.ul, [.class("doubts")], doubts.map { .tag(.li, [], $0.html) }),
    ])
  }
}
