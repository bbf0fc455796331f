import Burden
import Facts
import Networks
import Positions

extension DataTable {
  /// Countries side by side: a row for each country and measure, with the places among the peers and
  /// among all.
  public static func positions(_ comparison: CountryComparison) -> DataTable {
    DataTable(
      columns: [
        Column("node", title: "Country"), Column("name", title: "Name"),
        Column("is-peer", title: "Peer"),
      ] + measureColumns + standingColumns,
      rows: comparison.countries.flatMap { country in
        comparison.measures.quantities.indices.map { measure in
          [
            .text(country.code), Cell(comparison.network.atlas[country]?.name),
            .text(comparison.peers.contains(country) ? "yes" : "no"),
          ] + measureCells(comparison.scores[measure])
            + cells(comparison.standing(of: country, by: measure))
        }
      })
  }

  /// The same for a terminal: a row for each measure, a column for each of some countries, with the
  /// percentiles among the peers and among all behind a number, and below it the interval of one that is
  /// uncertain.
  public static func positionsInBrief(
    _ comparison: CountryComparison, of countries: [Country]
  ) -> DataTable {
    DataTable(
      columns: [Column("measure", title: "Measure")]
        + countries.map { Column($0.code, title: $0.code) },
      rows: comparison.scores.enumerated().flatMap { measure, scores -> [[Cell]] in
        let standings = countries.map { comparison.standing(of: $0, by: measure) }
        let numbers = standings.map { standing in
          Cell(
            standing.value.map { value in
              brief(value, of: scores.quantity) + " (\(percentileText(standing.amongPeers)), "
                + "\(percentileText(standing.amongAll)))"
            })
        }
        let intervals = standings.map { standing in
          Cell(
            standing.interval.map {
              brief($0.lowerBound, of: scores.quantity) + " to "
                + brief($0.upperBound, of: scores.quantity)
            })
        }
        let isCertain = standings.allSatisfy {
          $0.interval.map { $0.lowerBound == $0.upperBound } ?? true
        }
        return [[.text(positionTitle(of: scores.quantity))] + numbers]
          + (isCertain ? [] : [[.text("  interval")] + intervals])
      })
  }

  /// Positions over the years: a row for each day, country and measure.
  public static func positionSeries(_ series: PositionSeries) -> DataTable {
    let comparison = series.comparison
    return DataTable(
      columns: [
        Column(.yearOfRow, title: "Year"), Column("date", title: "Date"),
        Column("node", title: "Country"), Column("name", title: "Name"),
      ] + measureColumns + standingColumns,
      rows: series.days.enumerated().flatMap { day, positions in
        comparison.countries.flatMap { country in
          positions.scores.indices.map { measure in
            [
              .number(Double(positions.date.year)), .text(positions.date.description),
              .text(country.code), Cell(comparison.network.atlas[country]?.name),
            ] + measureCells(positions.scores[measure])
              + cells(series.standing(of: country, on: day, by: measure))
          }
        }
      })
  }

  /// A series of one measure for a terminal: a row for each day, a column for each country, with the
  /// percentile among all behind the number.
  public static func positionSeriesInBrief(
    _ series: PositionSeries, by measure: Int, of countries: [Country]
  ) -> DataTable {
    DataTable(
      columns: [Column("date", title: "Date")]
        + countries.map { Column($0.code, title: $0.code) },
      rows: series.days.enumerated().map { day, positions in
        [.text(positions.date.description)]
          + countries.map { country in
            let standing = series.standing(of: country, on: day, by: measure)
            return Cell(
              standing.value.map { value in
                brief(value, of: positions.scores[measure].quantity)
                  + " (\(percentileText(standing.amongAll)))"
              })
          }
      })
  }

  static let measureColumns = [
    Column("measure", title: "Measure"), Column("measure-name", title: "Measure's name"),
    Column("unit", title: "Unit"),
  ]

  static func measureCells(_ scores: Scores<Country>) -> [Cell] {
    [.text(scores.quantity.id), .text(scores.quantity.name), .text(scores.unit)]
  }

  private static let standingColumns = [
    Column(.valueOfMeasure, title: "Value"), Column(.endOfMeasure(.low), title: "low"),
    Column(.endOfMeasure(.high), title: "high"),
    Column(.placeAmong("peers"), title: "Rank among peers"),
    Column(.countOfPlaced("peers"), title: "of"),
    Column(.percentileAmong("peers"), title: "Percentile"),
    Column(.placeAmong("all"), title: "Rank among all"), Column(.countOfPlaced("all"), title: "of"),
    Column(.percentileAmong("all"), title: "Percentile"),
  ]

  private static func cells(_ standing: Standing) -> [Cell] {
    func cells(_ place: Place?) -> [Cell] {
      [
        Cell(place.map { Double($0.rank) }), Cell(place.map { Double($0.count) }),
        Cell(place?.percentile),
      ]
    }
    return [
      Cell(standing.value), Cell(standing.interval?.lowerBound),
      Cell(standing.interval?.upperBound),
    ] + cells(standing.amongPeers) + cells(standing.amongAll)
  }

  private static func brief(_ value: Double, of quantity: Quantity) -> String {
    readableText(quantity.id == Quantity.commitmentBurden.id ? value.rounded() : value)
  }
}

/// A percentile in whole numbers; a dash where there is none.
func percentileText(_ place: Place?) -> String {
  place.map { readableText($0.percentile.rounded()) } ?? "–"
}
