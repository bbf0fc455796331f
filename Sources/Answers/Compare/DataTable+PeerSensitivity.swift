import Burden
import Facts
import Interchange
import Networks
import Positions
import Tables

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
        Column(.valueOfMeasure, title: "Value"), Column(.rankUnderDefinition, title: "Rank"),
        Column(.countUnderDefinition, title: "of"),
        Column(.percentile("percentile", "Percentile"), title: "Percentile"),
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
        Column(.percentile("percentile-low", "Least percentile"), title: "Percentile from"),
        Column(.percentile("percentile-high", "Greatest percentile"), title: "to"),
        Column(.extremeRank("best", "least"), title: "Rank from"),
        Column(.extremeRank("worst", "greatest"), title: "to"),
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
