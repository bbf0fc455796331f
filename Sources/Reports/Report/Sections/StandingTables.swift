import Memberships
import Networks

extension HTMLTable {
  /// Where countries stand by each measure: the percentile among all, and the place among the peers.
  init(standingsIn comparison: CountryComparison, _ facts: ReportFacts) {
    self.init(
      id: "table-standings",
      caption: """
        Where they stand by each measure: the percentile among the \
        \(counted(comparison.all.count, .country)) that belong to a group, with the place among the \
        \(counted(comparison.peers.count, Noun("peer"))) in brackets (tables/comparison.csv has the \
        numbers)
        """,
      comparison, facts
    ) { country, measure in
      let standing = comparison.standing(of: country, by: measure)
      guard let all = standing.amongAll, let peers = standing.amongPeers else {
        return .missing("undefined")
      }
      let percentile = readableText(all.percentile.rounded())
      return .figure("\(percentile) (\(peers.rank) of \(peers.count))")
    }
  }

  /// In which third of its peers each country stands under all definitions of who they are.
  init(
    of sensitivity: PositionSensitivity, in comparison: CountryComparison, _ facts: ReportFacts
  ) {
    let width = comparison.measures.quantities.count
    let places = Dictionary(
      comparison.countries.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    self.init(
      id: "table-sensitivity",
      caption: """
        In which third of its peers each stands, and from which to which percentile, under \
        \(counted(sensitivity.definitions.count, Noun("definition"))) of who they are \
        (tables/peer-sensitivity.csv)
        """,
      comparison, facts
    ) { country, measure in
      guard let place = places[country] else { return .missing("undefined") }
      let row = sensitivity.steady[place * width + measure]
      guard let percentiles = row.percentiles else { return .missing("undefined") }
      let (low, high) = (
        readableText(percentiles.lowerBound.rounded()),
        readableText(percentiles.upperBound.rounded())
      )
      return .text(
        "\(row.third?.rawValue ?? "depends"), \(low == high ? low : "\(low) to \(high)")")
    }
  }

  /// A row for each compared country, a column for each measure.
  private init(
    id: String, caption: Sentence, _ comparison: CountryComparison, _ facts: ReportFacts,
    cell: (Country, Int) -> Cell
  ) {
    let quantities = comparison.measures.quantities
    self.init(
      id: id, caption: caption,
      headings: [Heading(title: "Country")]
        + quantities.map {
          Heading(title: positionTitle(of: $0), isNumeric: true, definition: "def-\($0.id)")
        },
      rows: comparison.countries.map { country in
        Row(
          cells: [
            .name(
              facts.names[country], code: country.code.shortened(), link: facts.anchor(country))
          ] + quantities.indices.map { cell(country, $0) })
      }, isWide: true)
  }

  /// With which of two blocs countries share their groups.
  init(_ balances: [BlocBalance], between blocs: BlocNames, _ facts: ReportFacts) {
    func links(_ groups: [Group]) -> Cell { .names(groups.map { facts.link($0) }) }
    self.init(
      id: "table-balance",
      caption: """
        With whom they sit: the groups that each shares with \(blocs.first) only, with \(blocs.second) \
        only, with both and with neither
        """,
      headings: [
        Heading(title: "Country"),
        Heading(title: "Balance", isNumeric: true, definition: "def-balance"),
        Heading(title: "With \(blocs.first.text) only", unit: "groups", isNumeric: true),
        Heading(title: "Groups with \(blocs.first.text) only"),
        Heading(title: "With \(blocs.second.text) only", unit: "groups", isNumeric: true),
        Heading(title: "Groups with \(blocs.second.text) only"),
        Heading(title: "With both", unit: "groups", isNumeric: true),
        Heading(title: "With neither", unit: "groups", isNumeric: true),
        Heading(title: "Open", unit: "groups", isNumeric: true),
      ],
      rows: balances.map { row in
        Row(cells: [
          .name(
            facts.names[row.country], code: row.country.code.shortened(),
            link: facts.anchor(row.country)),
          Self.cell(row),
          .number(Double(row.withFirstOnly.count)), links(row.withFirstOnly),
          .number(Double(row.withSecondOnly.count)), links(row.withSecondOnly),
          .number(Double(row.withBoth.count)), .number(Double(row.withNeither.count)),
          .number(Double(row.undecided.count)),
        ])
      }, isWide: true)
  }

  private static func cell(_ balance: BlocBalance) -> Cell {
    guard let index = balance.index, let interval = balance.interval else {
      return .missing("undefined where no group is shared with one bloc only")
    }
    func text(_ number: Double) -> String { readableText((number * 100).rounded() / 100) }
    return interval.lowerBound == interval.upperBound
      ? .figure(text(index))
      : .figure("\(text(index)) (\(text(interval.lowerBound)) to \(text(interval.upperBound)))")
  }
}
