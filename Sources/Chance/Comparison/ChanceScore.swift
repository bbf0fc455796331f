import Networks

/// A number held against what a null model gives.
///
/// Of N samples in which the number is defined, E have a number as great as the observed one or
/// greater, and L as small or smaller; numbers that differ by less than a thousand-millionth of their
/// size are equal, since sums round differently in another network. Then
///
/// - p that it is so great: (1 + E) / (N + 1), and so small: (1 + L) / (N + 1): the observed network
///   counts as one of those that chance gives, so that no p is 0 (Phipson & Smyth 2010,
///   doi:10.2202/1544-6115.1585);
/// - the two-sided p: twice the smaller of the two, at most 1;
/// - z: observed minus expected, in standard deviations of the samples.
public struct ChanceScore: Sendable, Equatable {
  /// The number in the network itself; `nil` where it is undefined.
  public let observed: Double?

  /// Its mean over the samples; `nil` where it is defined in none.
  public let expected: Double?

  /// Its standard deviation over the samples, with N - 1; `nil` where it is defined in fewer than two.
  public let standardDeviation: Double?

  /// How many standard deviations the observed number lies above the expected one; `nil` where one is
  /// undefined, or where all samples have the same number, as every degree under curveball.
  public let z: Double?

  /// The probability of a number as great or greater, by the rule above; `nil` where the observed
  /// number is undefined or no sample has one.
  public let upperP: Double?

  /// The probability of a number as small or smaller.
  public let lowerP: Double?

  /// The two-sided probability.
  public let p: Double?

  /// From the 2.5th to the 97.5th percentile of the samples, between neighbouring order statistics by
  /// proportion (Hyndman & Fan 1996, type 7, doi:10.1080/00031305.1996.10473566).
  public let interval: ClosedRange<Double>?

  /// How many samples have a number.
  public let samples: Int

  /// In how many samples it is undefined.
  public let undefinedSamples: Int

  /// Puts the parts together from counts.
  init(
    observed: Double?, mean: Double, sumOfSquares: Double, atLeast: Int, atMost: Int, samples: Int,
    undefinedSamples: Int, interval: ClosedRange<Double>?
  ) {
    self.observed = observed
    self.samples = samples
    self.undefinedSamples = undefinedSamples
    self.interval = interval
    expected = samples > 0 ? mean : nil
    let deviation = samples > 1 ? (max(0, sumOfSquares) / Double(samples - 1)).squareRoot() : nil
    standardDeviation = deviation
    if let observed, let deviation, deviation > 1e-12 * max(abs(mean), 1e-300) {
      z = (observed - mean) / deviation
    } else {
      z = nil
    }
    guard observed != nil, samples > 0 else {
      (upperP, lowerP, p) = (nil, nil, nil)
      return
    }
    let upper = Double(1 + atLeast) / Double(samples + 1)
    let lower = Double(1 + atMost) / Double(samples + 1)
    (upperP, lowerP) = (upper, lower)
    p = min(1, 2 * min(upper, lower))
  }
}
