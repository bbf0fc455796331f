import Memberships
import Networks

/// How the network changed over the years, and which accessions and exits explain it.
struct ChangeSection {
  let sentences: [Sentence]
  let chart: DiagramsSection.Figure
  let countries: HTMLTable
  let groups: HTMLTable

  /// How many countries have a chart.
  static let charted = 12

  init(_ facts: ReportFacts) {
    let years = facts.years
    let moves = CountryMove.all(in: facts)
    let shown = Self.chosen(moves, facts)
    let chart = SmallMultiplesChart(
      title: "Number of groups, over the years", years: years.days.map(\.year),
      lines: shown.map { .init(name: facts.names[$0.country], counts: $0.counts) },
      subtitle: "Counting \(facts.network.counting.label), \(facts.network.scope.label)",
      source: facts.network.chartSource)
    self.chart = DiagramsSection.Figure(
      anchor: "chart-change", title: "Number of groups, over the years",
      description: chart.description, svg: chart.svg(id: "chart-change-svg"))
    countries = HTMLTable(movesOf: moves, facts)
    groups = HTMLTable(sizesOverYears: facts)
    sentences = Self.sentences(moves, facts)
  }

  /// Those that the report is for and their peers, then those that moved most.
  private static func chosen(_ moves: [CountryMove], _ facts: ReportFacts) -> [CountryMove] {
    let first = facts.chosen + (facts.peers?.countries ?? [])
    let named = first.compactMap { country in moves.first { $0.country == country } }
    var seen: Set<Country> = []
    return (named + moves.sorted { ($1.size, $0.country) < ($0.size, $1.country) })
      .filter { $0.counts.contains { $0 > 0 } && seen.insert($0.country).inserted }
      .prefix(charted).map { $0 }
  }

  private static func sentences(_ moves: [CountryMove], _ facts: ReportFacts) -> [Sentence] {
    let years = facts.years
    guard let first = years.networks.first, let last = years.networks.last else { return [] }
    func size(_ network: MembershipNetwork) -> Sentence {
      let count = network.graph.rightNodes.count
      let groups = countedOrNo(count, .group)
      guard count > 0 else { return "\(groups)" }
      return "\(groups) with \(countedOrNo(network.memberships.count, .membership))"
    }
    func verb(_ network: MembershipNetwork, _ singular: String, _ plural: String) -> String {
      network.graph.rightNodes.count < 2 ? singular : plural
    }
    var sentences: [Sentence] = [
      """
      On \(first.date.written) there \(verb(first, "was", "were")) \(size(first)); on \
      \(last.date.written) there \(verb(last, "is", "are")) \(size(last)).
      """
    ]
    let scores = moves.map { (label: $0.country.code, value: Double?(Double($0.change))) }
    if let leaders = Leaders(scores) {
      sentences.append(
        leaders.sentence(
          .country, "gained", "gained", "\(counted(leaders.value, .group)) on balance",
          names: facts.countryInText
        ).capitalized)
    }
    return sentences
  }
}

/// How the groups of one country changed between the first and the last day.
struct CountryMove {
  let country: Country
  /// How many groups it belonged to on each day.
  let counts: [Int]
  let joined: [(group: Group, day: Day)]
  let left: [(group: Group, day: Day)]

  var change: Int { (counts.last ?? 0) - (counts.first ?? 0) }

  /// How much came and went.
  var size: Int { joined.count + left.count }

  /// The moves of all countries that belonged to anything on any of the days, by country.
  static func all(in facts: ReportFacts) -> [CountryMove] {
    let years = facts.years
    let last = years.days.count - 1
    return Dictionary(grouping: years.spans, by: \.country).map { country, spans in
      CountryMove(
        country: country,
        counts: years.days.indices.map { place in
          spans.count { $0.first <= place && place <= $0.last }
        },
        joined: spans.filter { $0.first > 0 }.map { ($0.group, years.days[$0.first]) },
        left: spans.filter { $0.last < last }.map { ($0.group, years.days[$0.last + 1]) })
    }.sorted { $0.country < $1.country }
  }
}

extension HTMLTable {
  /// Who moved most, and by which accessions and exits.
  fileprivate init(movesOf moves: [CountryMove], _ facts: ReportFacts) {
    let (first, last) = (facts.years.days.first?.year ?? 0, facts.years.days.last?.year ?? 0)
    func names(_ list: [(group: Group, day: Day)]) -> Cell {
      .names(
        list.sorted { ($0.day, $0.group) < ($1.day, $1.group) }.map { group, day in
          Name(name: "\(facts.names[group]) \(day.year)", link: facts.anchor(group))
        })
    }
    let shown = moves.filter { $0.size > 0 }.sorted {
      ($1.size, $1.change, $0.country) < ($0.size, $0.change, $1.country)
    }
    self.init(
      id: "table-moves",
      caption: """
        How the number of groups changed from \(String(first)) to \(String(last)), and by which \
        accessions and exits, for the \(counted(shown.count, .country)) that joined or left any, from \
        the most moves down
        """,
      headings: [
        .init(title: "Country"), .init(title: "\(first)", unit: "groups", isNumeric: true),
        .init(title: "\(last)", unit: "groups", isNumeric: true),
        .init(title: "Change", isNumeric: true), .init(title: "Joined, by the end of"),
        .init(title: "Left or ended, by the end of"),
      ],
      rows: shown.map { move in
        Row(cells: [
          .name(
            facts.names[move.country], code: move.country.code.shortened(),
            link: facts.anchor(move.country)),
          .number(Double(move.counts.first ?? 0)), .number(Double(move.counts.last ?? 0)),
          .figure(move.change > 0 ? "+\(move.change)" : "\(move.change)"), names(move.joined),
          names(move.left),
        ])
      }, whenEmpty: "No country is known to have joined or left a group.", isWide: true)
  }

  /// How large groups were and are.
  fileprivate init(sizesOverYears facts: ReportFacts) {
    let years = facts.years
    let last = years.days.count - 1
    let shown = years.days.indices.filter { (last - $0) % 5 == 0 }
    let groups = facts.network.graph.rightNodes.labels + years.endedGroups
    self.init(
      id: "table-sizes",
      caption: """
        How many countries each group had, every fifth year; an en dash stands where the group did not \
        exist
        """,
      headings: [.init(title: "Group")]
        + shown.map { .init(title: years.days[$0].description, isNumeric: true) },
      rows: groups.map { group in
        Row(
          cells: [.name(facts.names[group], code: nil, link: facts.anchor(group))]
            + shown.map { place in
              Cell(
                years.size(of: group, on: place).map(Double.init),
                undefined: "it did not exist, or was not in scope")
            })
      }, isWide: true)
  }
}

extension ChangeSection {
  var html: HTML {
    .lines([
      .tag(
        .p, [],
        """
        As groups grow and multiply, so does what their members owe. These are the groups of \
        this report, and those of its scope that have ended since, on the last day of each year. \
        A membership that dates or sources leave open in a year is not counted in it.
        """),
      .paragraphs(sentences.map { .tag(.p, [], $0.html) }),
      chart.html,
      .tag(.h3, [], "Who moved, and what explains it"), countries.html,
      .tag(.h3, [], "Size of groups"), groups.html,
    ])
  }
}
