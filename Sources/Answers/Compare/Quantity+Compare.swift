import Networks
import Positions

extension Quantity {
  private static let anyNumber = ValueRange(lower: nil, upper: nil)

  /// The number of the measure that a row names.
  static let valueOfMeasure = ofMeasure(
    "value", "Value", "The number of the measure that the row names.")

  /// An end of its interval.
  static func endOfMeasure(_ end: IntervalEnd) -> Quantity {
    ofMeasure(
      end.rawValue, "Value, \(end == .low ? "lower" : "upper") end",
      "The \(end == .low ? "lower" : "upper") end of the interval of the measure that the row names.",
      undefined: "where the measure is undefined, or has no interval")
  }

  /// A number in the unit of the measure that a row names.
  static func ofMeasure(
    _ id: String, _ name: String, _ definition: String,
    undefined: String? = "where the measure is undefined"
  ) -> Quantity {
    amount(
      id, name, in: "unit of the row's measure", range: anyNumber, definition, undefined: undefined)
  }

  /// Where a country stands by a measure among others: "peers" or "all".
  static func placeAmong(_ others: String) -> Quantity {
    rank(
      "rank-among-\(others)", "Rank among \(others)",
      "One more than the number of countries among \(others) with a greater number.",
      undefined: "where the measure is undefined")
  }

  /// How many countries are compared.
  static func countOfPlaced(_ others: String) -> Quantity {
    count(
      others, "Countries among \(others)", of: "countries",
      "Countries that the rank is taken among: those whose measure is defined.",
      undefined: "where the measure is undefined")
  }

  /// What part of them has less.
  static func percentileAmong(_ others: String) -> Quantity {
    percentile("percentile-among-\(others)", "Percentile among \(others)")
  }

  /// A percentile, by the rule of ``percentileMethod``.
  static func percentile(_ id: String, _ name: String) -> Quantity {
    Quantity(
      id: id, name: name, unit: .named("percent"), range: ValueRange(lower: 0, upper: 100),
      definition: percentileMethod, undefined: "where the measure is undefined")
  }

  /// Where a country stands among those of a definition of its peers.
  static let rankUnderDefinition = rank(
    "rank", "Rank under the definition",
    "One more than the number of countries of the definition with a greater number.",
    undefined: "where the measure is undefined")

  /// How many countries a definition has.
  static let countUnderDefinition = count(
    "countries", "Countries of the definition", of: "countries",
    "Countries of the definition whose measure is defined, with the country set beside them.",
    undefined: "where the measure is undefined")

  /// The best or worst rank under all definitions.
  static func extremeRank(_ id: String, _ which: String) -> Quantity {
    rank(
      "rank-\(id)", "\(id.capitalizedFirst) rank",
      "The \(which) rank under any of the definitions.",
      undefined: "where the measure is undefined")
  }
}
