import Networks

extension Quantity {
  /// How many of something there are: a plain count, with no source but itself.
  static func count(
    _ id: String, _ name: String, of unit: String, _ definition: String, undefined: String? = nil
  ) -> Quantity {
    Quantity(
      id: id, name: name, unit: .named(unit), range: .nonNegative, definition: definition,
      undefined: undefined)
  }

  /// A part of a whole.
  static func share(
    _ id: String, _ name: String, _ definition: String, undefined: String? = nil
  ) -> Quantity {
    Quantity(
      id: id, name: name, unit: .share, range: .unitInterval, definition: definition,
      undefined: undefined)
  }

  /// A year of the Gregorian calendar.
  static func year(
    _ id: String, _ name: String, _ definition: String, undefined: String? = nil
  ) -> Quantity {
    Quantity(
      id: id, name: name, unit: .named("year"), range: ValueRange(lower: nil, upper: nil),
      definition: definition, undefined: undefined)
  }

  /// A place in an order, 1 for the first.
  static func rank(
    _ id: String, _ name: String, _ definition: String, undefined: String? = nil
  ) -> Quantity {
    Quantity(
      id: id, name: name, unit: .named("place"), range: ValueRange(lower: 1, upper: nil),
      definition: definition, undefined: undefined)
  }

  /// Any number.
  static func amount(
    _ id: String, _ name: String, in unit: String, range: ValueRange = .nonNegative,
    _ definition: String, undefined: String? = nil
  ) -> Quantity {
    Quantity(
      id: id, name: name, unit: .named(unit), range: range, definition: definition,
      undefined: undefined)
  }
}
