/// A number that is uncertain, with an interval that holds it.
public struct Estimate: Sendable, Hashable {
  /// The number.
  public let value: Double

  /// How sure it is.
  public let interval: ClosedRange<Double>

  /// Puts an interval beside a number.
  ///
  /// - Precondition: the interval holds the number.
  public init(_ value: Double, within interval: ClosedRange<Double>) {
    precondition(interval.contains(value), "an interval that holds the number")
    self.value = value
    self.interval = interval
  }
}
