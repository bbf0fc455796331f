import Burden
import Facts
import Interchange
import Networks
import Positions
import Tables

extension DataTable {
  /// What each assumption does to the ranking at its low and its high end, from the greatest shift
  /// down.
  public static func sensitivity(_ rows: [BurdenSensitivity]) -> DataTable {
    DataTable(
      columns: [
        Column("assumption", title: "Assumption"), Column(.assumed("low", "least"), title: "Low"),
        Column(.assumed("typical", "most likely"), title: "Typical"),
        Column(.assumed("high", "greatest"), title: "High"),
        Column(.shift(.low), title: "Shift at low"), Column(.shift(.high), title: "at high"),
        Column(.total(.low), title: "Total at low"), Column(.total(.high), title: "at high"),
        Column("moves-most-at-low", title: "Moves most at low"),
        Column("moves-most-at-high", title: "at high"),
      ],
      rows: rows.map { row in
        [
          .text(row.factor.id), Cell(row.assumption?.low), Cell(row.assumption?.typical),
          Cell(row.assumption?.high), .number(row.atLow.averageShift),
          .number(row.atHigh.averageShift), .number(row.atLow.total), .number(row.atHigh.total),
          Cell(row.atLow.moved?.text), Cell(row.atHigh.moved?.text),
        ]
      })
  }
}

extension Quantity {
  fileprivate static func assumed(_ id: String, _ which: String) -> Quantity {
    amount(
      id, "Assumption, \(id)", in: "of the assumption",
      "The \(which) value that the burden model gives for the assumption.",
      undefined: "where the assumption is no single number")
  }

  fileprivate static func shift(_ end: IntervalEnd) -> Quantity {
    amount(
      "shift-at-\(end.rawValue)", "Average shift in ranks, \(end.rawValue)", in: "places",
      "The mean number of places that countries with a burden move when the assumption alone goes from "
        + "its typical to its \(end.rawValue) value (Saisana, Saltelli & Tarantola 2005, "
        + "doi:10.1111/j.1467-985X.2005.00350.x).")
  }

  fileprivate static func total(_ end: IntervalEnd) -> Quantity {
    amount(
      "total-at-\(end.rawValue)", "Total burden, \(end.rawValue)", in: "times the typical total",
      "The burden of all countries with the assumption at its \(end.rawValue) value, by that with all "
        + "at their typical ones.")
  }
}

extension BurdenSensitivity.Move {
  fileprivate var text: String { "\(country.code) \(from)→\(to)" }
}

/// Which assumptions to argue about, in a sentence or two that are true of any data.
public func sensitivitySentence(_ rows: [BurdenSensitivity]) -> String {
  guard let first = rows.first else {
    return "There is no burden, so no assumption moves a ranking."
  }
  guard first.greatestShift > 0 else {
    return "No assumption, changed alone within its range, moves any country's place."
  }
  func places(_ shift: Double) -> String {
    let tenths = (shift * 10).rounded()
    return "\(shortestText(tenths / 10)) \(tenths == 10 ? "place" : "places")"
  }
  let end = first.atLow.averageShift >= first.atHigh.averageShift ? "low" : "high"
  var text =
    "Argue first about \(first.factor.id): at its \(end) end countries move by "
    + "\(places(first.greatestShift)) on average"
  let next = rows.dropFirst().prefix(2).filter { $0.greatestShift > 0 }
  if !next.isEmpty {
    let list = next.map { "\($0.factor.id) (\(places($0.greatestShift)))" }
    text += "; then about " + list.joined(separator: " and ")
  }
  let still = rows.filter { $0.greatestShift == 0 }.count
  if still > 0 {
    text += ". \(still) of the \(rows.count) move no country"
  }
  return text + "."
}
