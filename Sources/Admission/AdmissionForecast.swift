import Burden
import Facts
import Networks

/// How likely each pair of a country and a group is to come about, by a model, after a day.
public struct AdmissionForecast: Sendable {
  /// The years within which a likelihood is told, unless another number is given.
  public static let standardYears = 5.0

  /// The model.
  public let model: AdmissionModel
  /// The network of the day.
  public var network: MembershipNetwork { choices.network }
  /// Within how many years.
  public let years: Double

  let choices: AdmissionChoices
  private let shares: [Double]
  private let means: [Double]

  /// Puts a model to the pairs of a day that are possible by the rules of the dataset.
  /// O(countries · memberships).
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - network: The network of the day, in the scope that the model was learned from.
  ///   - years: Within how many years, more than 0.
  public init(
    _ model: AdmissionModel, on network: MembershipNetwork, years: Double = standardYears
  ) {
    let atlas = network.atlas
    let (year, month, day) = network.date.components
    // The 29th of February has no day five years before.
    let before =
      Day(year: year - 5, month: month, day: day) ?? Day(year: year - 5, month: month, day: 28)
      ?? network.date
    let rules = EligibleCountries(atlas)
    choices = AdmissionChoices(
      network,
      earlier: atlas.network(on: before, counting: network.counting, scope: network.scope)
    ) { rules.possible(for: $0, on: network.date) }
    shares = ConditionalLogit.shares(choices.values, model.beta)
    means = ConditionalLogit.means(
      choices.values, shares: shares, width: AdmissionChoices.width)
    self.model = model
    self.years = years
  }

  /// The probability that a country comes to belong to a group within the years, everything else as it
  /// is, with the 5th to the 95th percentile by what is uncertain in the coefficients; `nil` where the
  /// pair is not among those that could come about: it is there already, outside the rule, open, or of
  /// a group whose members are not all listed. O(log pairs).
  public func likelihood(of country: Country, in group: Group) -> Estimate? {
    guard let place = choices.position(of: country, group) else { return nil }
    let width = AdmissionChoices.width
    let difference = (0..<width).map { choices.values[place * width + $0] - means[$0] }
    let error = max(0, model.robustCovariance.form(difference)).squareRoot()
    func probability(_ shift: Double) -> Double {
      let expected =
        years * model.yearlyAccessions * shares[place] * exponential(max(-700, min(700, shift)))
      return 1 - exponential(-min(expected, 700))
    }
    let spread = 1.644_853_627 * error
    return Estimate(probability(0), within: probability(-spread)...probability(spread))
  }

  /// A country's covariates in a group; `nil` where ``likelihood(of:in:)`` is.
  public func covariates(of country: Country, in group: Group) -> [Double]? {
    choices.position(of: country, group).map { place in
      let width = AdmissionChoices.width
      return Array(choices.values[(place * width)..<((place + 1) * width)])
    }
  }
}
