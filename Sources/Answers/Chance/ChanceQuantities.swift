import Chance
import Networks

/// What is told of a number that was held against chance.
public enum ChancePart: String, Sendable, CaseIterable {
  /// Its mean over the samples.
  case expected
  /// Its standard deviation over the samples.
  case standardDeviation = "standard-deviation"
  /// How many standard deviations it lies above the expected number.
  case z
  /// The two-sided probability.
  case p
  /// The two-sided probability, corrected for the number of tests.
  case correctedP = "corrected-p"
  /// The 2.5th percentile of the samples.
  case expectedLow = "expected-low"
  /// The 97.5th percentile of the samples.
  case expectedHigh = "expected-high"

  /// What an identifier of such a quantity ends with.
  package var suffix: String { "-\(rawValue)" }

  /// The heading in a table for people.
  var title: String {
    switch self {
    case .expected: "Expected"
    case .standardDeviation: "SD"
    case .z: "z"
    case .p: "p"
    case .correctedP: "corrected p"
    case .expectedLow: "Expected, low"
    case .expectedHigh: "Expected, high"
    }
  }

  /// Takes the part out of a score.
  func value(_ score: ChanceScore, correctedP: Double?) -> Double? {
    switch self {
    case .expected: score.expected
    case .standardDeviation: score.standardDeviation
    case .z: score.z
    case .p: score.p
    case .correctedP: correctedP
    case .expectedLow: score.interval?.lowerBound
    case .expectedHigh: score.interval?.upperBound
    }
  }
}

extension Quantity {
  /// What a part of a comparison with chance is, for a quantity.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - design: What the quantity's numbers are held against.
  ///   - correction: How p is corrected for many tests.
  public func held(
    _ part: ChancePart, against design: ChanceDesign, correctedBy correction: Correction
  ) -> Quantity {
    let networks =
      "over \(design.samples) random networks (\(design.model.name), seed \(design.seed): "
      + "\(design.model.definition))"
    let undefined: String?
    let unit: Unit
    let range: ValueRange
    let meaning: String
    switch part {
    case .expected:
      (unit, range) = (self.unit, self.range)
      meaning = "The mean \(networks) of: \(definition)"
      undefined = "where it is defined in none of them"
    case .standardDeviation:
      (unit, range) = (self.unit, .nonNegative)
      meaning = "The standard deviation, with N - 1, \(networks) of: \(definition)"
      undefined = "where it is defined in fewer than two of them"
    case .z:
      (unit, range) = (.named("standard deviations"), ValueRange(lower: nil, upper: nil))
      meaning =
        "How many standard deviations the number lies above the mean \(networks) of: \(definition)"
      undefined = "where it is undefined, or the same in all of them"
    case .p:
      (unit, range) = (.named("probability"), .unitInterval)
      meaning =
        "The two-sided probability of a number at least as far out \(networks): twice the smaller "
        + "of (1 + how many have as much or more) / (N + 1) and (1 + how many have as little or less) "
        + "/ (N + 1), at most 1. It is of: \(definition)"
      undefined = "where the number is undefined, or is so in all of them"
    case .correctedP:
      (unit, range) = (.named("probability"), .unitInterval)
      meaning =
        "The two-sided probability, corrected by \(correction.name) for as many tests as the table "
        + "has of: \(definition)"
      undefined = "where the probability is"
    case .expectedLow, .expectedHigh:
      (unit, range) = (self.unit, self.range)
      meaning =
        "The \(part == .expectedLow ? "2.5th" : "97.5th") percentile (Hyndman & Fan's type 7) "
        + "\(networks) of: \(definition)"
      undefined = "where it is defined in none of them"
    }
    return Quantity(
      id: id + part.suffix, name: "\(name), \(part.title.lowercased())", unit: unit,
      range: range, definition: meaning, undefined: undefined,
      source: part == .p || part == .correctedP ? .phipsonSmyth : design.model.source)
  }
}

extension NullModel {
  /// The name on the command line and in text.
  public var name: String {
    switch self {
    case .curveball: "curveball"
    case .bicm: "bicm"
    case .fixedRows: "fixed-row"
    case .fixedColumns: "fixed-column"
    case .fixedFill: "fixed-fill"
    }
  }
}

extension Correction {
  /// The name in text.
  public var name: String {
    switch self {
    case .none: "no correction"
    case .holm: "Holm (1979)"
    case .benjaminiHochberg: "Benjamini & Hochberg (1995)"
    }
  }
}
