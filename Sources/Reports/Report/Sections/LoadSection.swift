import Memberships
import Networks

/// What membership costs each country.
struct LoadSection {
  /// Whether a source tells how often any of the groups meets.
  let hasGatherings: Bool
  /// Whether there is a burden model.
  let hasModel: Bool
  /// What the draws say, in plain words.
  let sentences: [Sentence]
  /// The charts of the burdens; none where there is no model.
  let charts: [DiagramsSection.Figure]
  let table: HTMLTable
  /// The burdens over the years; `nil` where one day only is told of.
  let series: HTMLTable?

  init(_ facts: ReportFacts) {
    let atlas = facts.atlas
    hasGatherings = facts.groups.scores("gatherings").contains { $0.value != nil }
    hasModel = atlas.burdenModel != nil
    sentences = hasModel ? facts.burdenSentences : []
    let burden = BurdenChart(facts.loads, of: facts.network)
    let capacity = CapacityChart(facts.loads, against: .billionGDP, of: facts.network)
    charts =
      hasModel
      ? [
        DiagramsSection.Figure(
          anchor: "chart-burden", title: "Commitment burden, with its uncertainty",
          description: burden.description, svg: burden.svg(id: "chart-burden-svg")),
        DiagramsSection.Figure(
          anchor: "chart-capacity", title: "Commitment burden against capacity",
          description: capacity.description, svg: capacity.svg(id: "chart-capacity-svg")),
      ] : []
    let shown = facts.loads.filter { $0.load.groups + $0.load.unknownMemberships > 0 }
    table =
      HTMLTable(
        id: "table-load",
        caption: """
          Participation load of the \(counted(shown.count, .country)) with at least one group or \
          unknown membership\(hasModel ? ", from the greatest burden down" : "") (tables/load.csv has \
          more columns)
          """,
        headings: Self.headings,
        rows: shown.map { Self.row($0, facts) },
        whenEmpty: "No country belongs to a group of this report, or may belong to one.",
        isWide: true
      ).withoutEmptyColumns
    let burdens = facts.series.isEmpty || !hasModel ? nil : HTMLTable(burdensByYear: facts)
    series = burdens.flatMap { $0.rows.isEmpty ? nil : $0 }
  }

  private static let headings: [HTMLTable.Heading] = [
    .init(title: "Country"),
    .init(title: "Places", isNumeric: true, definition: "def-burden-ranks"),
    .init(title: "Groups", unit: "groups", isNumeric: true, definition: "def-degree"),
    .init(
      title: "Unknown", unit: "memberships", isNumeric: true, definition: "def-unknown-memberships"),
    .init(title: "Gatherings", unit: "a year", isNumeric: true, definition: "def-gatherings"),
    .init(
      title: "Low to high", unit: "gatherings a year", isNumeric: true,
      definition: "def-gatherings-range"),
    .init(
      title: "No known rhythm", unit: "groups", isNumeric: true,
      definition: "def-groups-without-rhythm"),
    .init(
      title: "Commitment burden", unit: "delegation-days a year", isNumeric: true,
      definition: "def-commitment-burden"),
    .init(title: "5 % to 95 %", unit: "delegation-days a year", isNumeric: true),
    .init(
      title: "Assumed part", unit: "share", isNumeric: true, definition: "def-assumed-share"),
    .init(
      title: "Per 100 posts", unit: "days", isNumeric: true, definition: "def-burden-per-100-posts"),
    .init(
      title: "Per million people", unit: "days", isNumeric: true,
      definition: "def-burden-per-million-people"),
    .init(
      title: "Per billion dollars", unit: "days", isNumeric: true,
      definition: "def-burden-per-billion-gdp"),
    .init(
      title: "Chair terms", unit: "this year, ten years", isNumeric: true,
      definition: "def-chair-terms"),
    .init(title: "Spread", unit: "domains", isNumeric: true, definition: "def-burden-spread"),
    .init(title: "Largest group", unit: "its share"),
  ]

  private static func row(_ row: CountryLoad, _ facts: ReportFacts) -> HTMLTable.Row {
    let (load, estimate) = (row.load, row.estimate)
    let code = load.country.code
    let noModel = "undefined: the dataset has no burden model"
    let noBurden = "undefined: there is no burden"
    let places = estimate.map { HTMLTable.Cell.figure(rankText($0, tiedWith: row.tiedWith)) }
    let interval = estimate.map { estimate in
      HTMLTable.Cell.figure(rangeText(estimate.interval.rounded))
    }
    let largest = load.largestGroup.map { group in
      let share = load.largestShare.map { ", \(Int(($0 * 100).rounded())) %" } ?? ""
      return HTMLTable.Cell.names([
        HTMLTable.Name(name: "\(facts.names[group])\(share)", link: facts.anchor(group))
      ])
    }
    let counts: [HTMLTable.Cell] = [
      .name(facts.countryName(code), code: code.shortened(), link: anchorID("country", code)),
      places ?? .missing(noModel), .number(Double(load.groups)),
      .number(Double(load.unknownMemberships)),
      .init(
        load.gatherings, undefined: "undefined: no source tells the rhythm of any of its groups"),
      .range(load.gatheringsLow, load.gatheringsHigh, of: load.gatherings),
      .number(Double(load.groupsWithoutRhythm)),
    ]
    let burden: [HTMLTable.Cell] = [
      .init(estimate.map { $0.median.rounded() }, undefined: noModel),
      interval ?? .missing(noModel), .init(load.assumedShare, undefined: noBurden),
    ]
    let relative: [HTMLTable.Cell] = Capacity.allCases.map {
      .init(
        row.relativeBurden(per: $0, in: facts.atlas)?.value,
        undefined: "undefined: the capacity is not known, or there is no burden model")
    }
    let rest: [HTMLTable.Cell] = [
      facts.atlas.chairTerms.isEmpty
        ? .missing("undefined: the dataset has no chair terms")
        : .figure("\(load.chairTerms), \(load.chairTermsInTenYears)"),
      .init(load.spread.map { ($0 * 100).rounded() / 100 }, undefined: noBurden),
      largest ?? .notKnown(noBurden),
    ]
    return HTMLTable.Row(cells: counts + burden + relative + rest)
  }
}

extension HTMLTable {
  /// The burdens of the countries that bear most, by year.
  fileprivate init(burdensByYear facts: ReportFacts) {
    let dates = Set(facts.series.map(\.date)).sorted()
    // The last day, and every fifth year before it.
    let shown = dates.enumerated().filter { (dates.count - 1 - $0.offset) % 5 == 0 }.map(\.element)
    let countries = facts.loads.prefix(12).filter { ($0.estimate?.median ?? 0) > 0 }.map(\.country)
    let rows = facts.series.filter {
      countries.contains($0.load.country) && shown.contains($0.date)
    }
    let cells = Dictionary(grouping: rows, by: \.load.country)
    self.init(
      id: "table-load-by-year",
      caption: """
        Commitment burden over the years of the \(counted(countries.count, .country)) that \
        \(countries.count == 1 ? "bears" : "bear") most now, in delegation-days a year, with the \
        number of groups (tables/load-by-year.csv has all years, countries and intervals)
        """,
      headings: [.init(title: "Country")]
        + shown.map { .init(title: $0.description, isNumeric: true) },
      rows: countries.map { country in
        let own = cells[country] ?? []
        return Row(
          cells: [
            .name(
              facts.countryName(country.code), code: country.code.shortened(),
              link: facts.anchor(country))
          ]
            + shown.map { date in
              guard let row = own.first(where: { $0.date == date }), let burden = row.burden else {
                return .missing("undefined")
              }
              return .figure(
                "\(readableText(burden.value.rounded())) (\(row.load.groups))")
            })
      }, isWide: true)
  }
}

extension HTMLTable.Cell {
  /// A range, open upwards where it has no upper end.
  fileprivate static func range(_ low: Double?, _ high: Double?, of value: Double?) -> Self {
    guard value != nil, let low else {
      return .missing("undefined: no source tells the rhythm of any of its groups")
    }
    let text = readableText(low)
    guard let high else { return .figure("\(text) or more") }
    return .figure(high == low ? text : "\(text) to \(readableText(high))")
  }
}

extension LoadSection {
  var html: HTML {
    .lines([
      hasGatherings ? Self.gatherings : Self.noGatherings, hasModel ? Self.caution : Self.noModel,
      .paragraphs(sentences.map { .tag(.p, [], $0.html) }),
      .paragraphs(charts.map(\.html)), table.html,
      series.flatMap { series in
        .paragraphs([.tag(.h3, [], "Over the years"), Self.overYears, series.html])
      },
    ])
  }

  private static var gatherings: HTML {
    .tag(
      .p, [],
      """
      Gatherings a year are what sources count, with no assumption: summits, ministerials and \
      officials’ meetings of the groups that a country belongs to. Where the rhythm of some of \
      them is not known, the number is a minimum.
      """)
  }

  private static var noGatherings: HTML {
    .tag(
      .p, [],
      """
      No source in the dataset tells how often any of these groups meets, so that gatherings a \
      year are undefined.
      """)
  }

  private static var caution: HTML {
    .tag(
      .p, [.class("caution")],
      .tag(.strong, [], "Read the burden with its interval."),
      " It rests on ",
      .tag(.a, [.href(to: "table-assumptions")], "declared assumptions"),
      """
      about how many delegation-days a gathering costs. The number is the median of seeded draws \
      from them, the interval runs from the 5th to the 95th percentile, and a place is told as \
      the places that a country takes in nine draws of ten: “=2–5” marks a country that is \
      statistically tied with others, because their places overlap. It serves to compare \
      countries, not to state what one of them spends.
      """)
  }

  private static var noModel: HTML {
    .tag(
      .p, [.class("caution")],
      "The dataset has no burden model, so the commitment burden is undefined.")
  }

  private static var overYears: HTML {
    .tag(
      .p, [],
      """
      How often groups meet is known for recent years only, and is taken to be the same in all \
      years: what moves here is membership and the chair. The groups are those of this report in \
      all years, and groups of its scope that have ended since, so that nothing jumps where a \
      group outgrows the scope.
      """)
  }
}
