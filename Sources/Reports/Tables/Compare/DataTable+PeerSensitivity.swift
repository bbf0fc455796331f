import Memberships
import Networks

extension DataTable {
  /// Where countries stand under each definition of their peers: a row for each country, definition and
  /// measure.
  public static func peerSensitivity(
    _ sensitivity: PositionSensitivity, in comparison: CountryComparison
  ) -> DataTable {
    DataTable(
      columns: [
        Column("node", title: "Country"), Column("name", title: "Name"),
        Column("definition", title: "Definition"), Column("title", title: "Title"),
        Column("status", title: "Status of the source"), Column("is-member", title: "Member"),
      ] + measureColumns + [
        Column("value", title: "Value"), Column("rank", title: "Rank"),
        Column("countries", title: "of"),
        Column("percentile", title: "Percentile", unit: "percent"),
        Column("third", title: "Third"),
      ],
      rows: sensitivity.standings.flatMap { row in
        row.places.enumerated().map { measure, place in
          [
            .text(row.country.code), Cell(comparison.network.atlas[row.country]?.name),
            .text(row.definition.id), .text(row.definition.title), .text(row.definition.status),
            .text(row.isMember ? "yes" : "no"),
          ] + measureCells(comparison.scores[measure]) + [
            Cell(comparison.scores[measure][row.country]), Cell(place.map { Double($0.rank) }),
            Cell(place.map { Double($0.count) }), Cell(place?.percentile),
            Cell(place?.third.rawValue),
          ]
        }
      })
  }

  /// One country's percentiles for a terminal: a row for each definition, a column for each measure.
  /// "+" stands before a definition that does not have the country.
  public static func peerSensitivityInBrief(
    _ sensitivity: PositionSensitivity, of country: Country, in comparison: CountryComparison
  ) -> DataTable {
    DataTable(
      columns: [
        Column("definition", title: "\(country) among"), Column("countries", title: "of"),
      ]
        + comparison.measures.quantities.map {
          Column($0.id, title: shortTitle(of: $0))
        },
      rows: sensitivity.standings.filter { $0.country == country }.map { row in
        [
          .text((row.isMember ? "" : "+ ") + row.definition.id),
          Cell(Set(row.definition.countries + [country]).count),
        ] + row.places.map { Cell($0?.percentile.rounded()) }
      })
  }

  /// What holds under all definitions: a row for each country and measure.
  public static func steadyStandings(
    _ sensitivity: PositionSensitivity, in comparison: CountryComparison
  ) -> DataTable {
    DataTable(
      columns: [
        Column("node", title: "Country"), Column("name", title: "Name"),
        Column("measure", title: "Measure"), Column("third", title: "Third"),
        Column("percentile-low", title: "Percentile from", unit: "percent"),
        Column("percentile-high", title: "to", unit: "percent"),
        Column("rank-best", title: "Rank from"), Column("rank-worst", title: "to"),
      ],
      rows: sensitivity.steady.map { row in
        [
          .text(row.country.code), Cell(comparison.network.atlas[row.country]?.name),
          .text(row.quantity.id), Cell(row.third?.rawValue), Cell(row.percentiles?.lowerBound),
          Cell(row.percentiles?.upperBound), Cell(row.ranks.map { Double($0.lowerBound) }),
          Cell(row.ranks.map { Double($0.upperBound) }),
        ]
      })
  }
}

/// What holds for a country under all definitions of its peers, in a sentence or two that are true of any
/// data.
public func peerSensitivityText(
  _ sensitivity: PositionSensitivity, of country: Country, in comparison: CountryComparison
) -> String {
  peerSensitivitySentence(sensitivity, of: country, in: comparison).text
}

/// The same with the country's name kept apart.
func peerSensitivitySentence(
  _ sensitivity: PositionSensitivity, of country: Country, in comparison: CountryComparison
) -> Sentence {
  let name: Sentence = "\(name: comparison.network.atlas[country]?.name ?? country.code)"
  let count = sensitivity.definitions.count
  guard count > 0 else { return "There is no definition of peers to set \(name) against." }
  let all =
    switch count {
    case 1: "the one definition"
    case 2: "both definitions"
    default: "all \(count) definitions"
    }
  let rows = sensitivity.steady.filter { $0.country == country }
  func measures(_ rows: [SteadyStanding]) -> Sentence {
    .list(rows.map { "\(positionTitle(of: $0.quantity).lowercasedFirst)" })
  }
  var steady: Sentence?
  for third in Place.Third.allCases {
    let own = rows.filter { $0.third == third }
    guard !own.isEmpty else { continue }
    let start: Sentence = steady.map { "\($0);" } ?? "Under \(all) \(name) is"
    steady = "\(start) in the \(third.rawValue) third by \(measures(own))"
  }
  let changing = rows.filter { $0.third == nil && $0.percentiles != nil }
  let undefined = rows.filter { $0.percentiles == nil }
  var text: Sentence =
    steady.map { "\($0)." } ?? "By no measure is \(name) in the same third under \(all)."
  if steady != nil, !changing.isEmpty {
    text = text + " Where it stands by \(measures(changing)) depends on the definition."
  }
  if !undefined.isEmpty { text = text + " Undefined for it: \(measures(undefined))." }
  let beside = sensitivity.standings.count { $0.country == country && !$0.isMember }
  if beside == count {
    text = text + " It is set beside the countries of each definition, as none has it."
  } else if beside > 0 {
    let some = "\(beside) of the definitions, which \(beside == 1 ? "does" : "do") not have it"
    text = text + " It is set beside the countries of \(some)."
  }
  return text
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
