import Networks

/// One measure of one node, before and after.
public struct MeasureChange: Sendable, Hashable {
  /// What the numbers are.
  public let quantity: Quantity
  /// The unit's name for the node's side.
  public let unit: String
  /// The number before; `nil` where it is undefined, or the node is not there.
  public let before: Double?
  /// The number after; `nil` where it is undefined, or the node is not there.
  public let after: Double?
  /// How sure ``before`` is; `nil` for a measure that is not uncertain.
  public let intervalBefore: ClosedRange<Double>?
  /// How sure ``after`` is; `nil` for a measure that is not uncertain.
  public let intervalAfter: ClosedRange<Double>?
  /// From the 5th to the 95th percentile of the differences, draw by draw with the same draws before
  /// and after: what is uncertain in both alike cancels, so that it is narrower than the two intervals
  /// suggest. `nil` for a measure that is not uncertain.
  public let intervalOfDifference: ClosedRange<Double>?
  /// The place among the side's nodes before, 1 for the greatest number; equal numbers share a place.
  public let rankBefore: Int?
  /// The place after.
  public let rankAfter: Int?
  /// The standard deviation of the measure over the side's nodes before (that of a population); `nil`
  /// where fewer than two have a number.
  public let spread: Double?

  /// ``after`` less ``before``; `nil` where one of them is undefined.
  public var difference: Double? { before.flatMap { before in after.map { $0 - before } } }

  /// How many places the node rises; negative where it falls.
  public var placesGained: Int? { rankBefore.flatMap { before in rankAfter.map { before - $0 } } }

  /// The difference in standard deviations, so that measures of different units can be set side by
  /// side; `nil` where the difference is undefined, or all nodes had the same number.
  public var standardizedDifference: Double? {
    guard let difference, let spread, spread > 0 else { return nil }
    return difference / spread
  }
}

/// Numbers that differ by no more than this part of a standard deviation, which iterations leave open,
/// are taken to be the same when it is counted who is affected.
let negligibleChange = 1e-6

/// The standard deviation of those numbers that are defined (that of a population, divided by n);
/// `nil` for fewer than two. O(n).
func standardDeviation(of numbers: [Double?]) -> Double? {
  let defined = numbers.compactMap { $0 }
  guard defined.count > 1 else { return nil }
  let count = Double(defined.count)
  let mean = defined.reduce(0, +) / count
  return (defined.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
}
