import Networks

/// An end of an interval.
public enum IntervalEnd: String, Sendable {
  /// The lower end.
  case low
  /// The upper end.
  case high
}

extension Quantity {
  /// What an end of the quantity's interval is: its own quantity, so that a reader of the number alone
  /// knows what it is.
  public func end(_ end: IntervalEnd) -> Quantity {
    Quantity(
      id: "\(id)-\(end.rawValue)", name: "\(name), \(end == .low ? "lower" : "upper") end",
      unit: unit,
      range: range,
      definition: "The \(end == .low ? "lower" : "upper") end of the interval of: \(definition)",
      undefined: undefined, source: source)
  }
}
