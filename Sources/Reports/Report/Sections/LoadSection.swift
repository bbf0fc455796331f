import Memberships
import Networks

/// What membership costs each country.
struct LoadSection {
  /// Whether there is a burden model.
  let hasModel: Bool
  let table: HTMLTable

  init(_ facts: ReportFacts) {
    hasModel = facts.atlas.burdenModel != nil
    let load = facts.load
    func number(_ row: [DataTable.Cell], _ column: String) -> Double? {
      load.place(of: column).flatMap { row[$0].number }
    }
    let rows = load.rows.compactMap { row -> HTMLTable.Row? in
      guard let place = load.place(of: "node"), let code = row[place].string,
        let groups = number(row, "groups"), let unknown = number(row, "unknown-memberships"),
        groups + unknown > 0
      else { return nil }
      let gatherings = number(row, "gatherings")
      return HTMLTable.Row(cells: [
        .name(
          facts.countryName(code), code: code.shortened(), link: anchorID("country", code)),
        .number(groups), .number(unknown),
        .init(gatherings, undefined: "undefined: no source tells the rhythm of any of its groups"),
        .range(number(row, "gatherings-low"), number(row, "gatherings-high"), of: gatherings),
        .init(number(row, "groups-without-rhythm"), undefined: "not known"),
        .init(
          number(row, "commitment-burden"), undefined: "undefined: the dataset has no burden model"),
        .init(
          number(row, "assumed-share"),
          undefined: "undefined: there is no burden that it could be a share of"),
      ])
    }
    table = HTMLTable(
      id: "table-load",
      caption: """
        Participation load of the \(counted(rows.count, .country)) with at least one group or \
        unknown membership\(hasModel ? ", from the greatest burden down" : "")
        """,
      headings: [
        .init(title: "Country"),
        .init(title: "Groups", unit: "groups", isNumeric: true, definition: "def-degree"),
        .init(
          title: "Unknown", unit: "memberships", isNumeric: true,
          definition: "def-unknown-memberships"),
        .init(
          title: "Gatherings", unit: "a year", isNumeric: true, definition: "def-gatherings"),
        .init(
          title: "Low to high", unit: "gatherings a year", isNumeric: true,
          definition: "def-gatherings-range"),
        .init(
          title: "No known rhythm", unit: "groups", isNumeric: true,
          definition: "def-groups-without-rhythm"),
        .init(
          title: "Commitment burden", unit: "delegation-days a year", isNumeric: true,
          definition: "def-commitment-burden"),
        .init(
          title: "Assumed part of it", unit: "share", isNumeric: true,
          definition: "def-assumed-share"),
      ],
      rows: rows, isWide: true)
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
