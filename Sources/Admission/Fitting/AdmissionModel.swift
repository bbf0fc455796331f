import Burden
import Facts
import Networks

/// What makes a country come to belong to a group, learned from dated accessions.
public struct AdmissionModel: Sendable {
  /// What one covariate does.
  public struct Coefficient: Sendable, Hashable {
    /// The covariate.
    public let covariate: AdmissionCovariate
    /// By how much the logarithm of the odds rises with one more of it, and the 95 % interval of that:
    /// normal, with ``robustError``.
    public let estimate: Estimate
    /// The standard error if every accession is independent of the others.
    public let standardError: Double
    /// The standard error if the accessions to one group depend on each other in any way.
    public let robustError: Double
  }

  /// The coefficients, in the order of ``AdmissionCovariate``.
  public let coefficients: [Coefficient]
  /// How many accessions it was learned from.
  public let accessions: Int
  /// The years of the first and the last of them.
  public let years: ClosedRange<Int>
  /// The logarithm of the likelihood of the accessions.
  public let logLikelihood: Double
  /// The same where every pair of a year is as likely as another.
  public let nullLogLikelihood: Double
  /// How many steps of Newton's method it took.
  public let steps: Int
  /// Accessions a year in the last ten whole years that it was learned from.
  public let yearlyAccessions: Double

  let beta: [Double]
  let robustCovariance: SymmetricMatrix

  /// McFadden's pseudo-R²: 1 less the ratio of the log likelihoods.
  public var pseudoR2: Double {
    nullLogLikelihood < 0 ? 1 - logLikelihood / nullLogLikelihood : 0
  }
}

/// Why nothing can be learned of admissions.
public enum AdmissionError: Error, Equatable, Sendable {
  /// The dataset has no dated accession in the years asked for.
  case noAccessions
  /// The accessions don't decide between the covariates: too few, or all of one kind.
  case notIdentified(accessions: Int)
}

extension AdmissionHistory {
  /// Learns from the accessions up to a year. O(steps · pairs).
  ///
  /// - Parameter last: The last year that is learned from; `nil` for all.
  public func model(trainedUntil last: Int? = nil) throws(AdmissionError) -> AdmissionModel {
    let training = years.filter { $0.year <= last ?? .max }
    let count = training.reduce(0) { $0 + $1.chosen.count }
    guard let first = training.first?.year, let final = training.last?.year else {
      throw .noAccessions
    }
    let fit: ConditionalLogit
    do {
      fit = try ConditionalLogit(training.map(\.stratum), width: AdmissionChoices.width)
    } catch {
      switch error {
      case .noChoices: throw .noAccessions
      case .notIdentified: throw .notIdentified(accessions: count)
      }
    }
    let end = min(last ?? lastWholeYear, lastWholeYear)
    let recent = training.filter { $0.year > end - 10 && $0.year <= end }
    let coefficients = AdmissionCovariate.allCases.enumerated().map { place, covariate in
      let value = fit.coefficients[place]
      let robust = fit.robustCovariance[place, place].squareRoot()
      return AdmissionModel.Coefficient(
        covariate: covariate,
        estimate: Estimate(
          value, within: (value - 1.959_963_985 * robust)...(value + 1.959_963_985 * robust)),
        standardError: fit.covariance[place, place].squareRoot(), robustError: robust)
    }
    return AdmissionModel(
      coefficients: coefficients, accessions: count, years: first...final,
      logLikelihood: fit.logLikelihood, nullLogLikelihood: fit.nullLogLikelihood,
      steps: fit.steps,
      yearlyAccessions: Double(recent.reduce(0) { $0 + $1.chosen.count }) / 10,
      beta: fit.coefficients, robustCovariance: fit.robustCovariance)
  }
}
