import Admission
import Facts
import Networks
import Positions

/// Whether and how likely groups would have a country.
public struct ForumOutlook: Sendable {
  /// What is learned of admissions; `nil` where the dataset does not tell enough.
  public private(set) var forecast: AdmissionForecast?

  private let country: Country
  private let atlas: MembershipAtlas
  private let eligibility: EligibilityOnDay

  /// Puts the rules of a network's dataset and a forecast together.
  public init(
    _ network: MembershipNetwork, of country: Country, forecast: AdmissionForecast? = nil
  ) {
    self.forecast = forecast
    self.country = country
    atlas = network.atlas
    eligibility = EligibilityOnDay(network.atlas, on: network.date)
  }

  /// The same with a forecast.
  public func with(_ forecast: AdmissionForecast?) -> ForumOutlook {
    var outlook = self
    outlook.forecast = forecast
    return outlook
  }

  /// Whether the country could join a group by its rule.
  public func verdict(on group: Group) -> EligibilityVerdict { eligibility[country, group] }

  /// The group's rule; `nil` where none is known.
  public func rule(of group: Group) -> AdmissionRule { atlas.eligibility[group]?.rule ?? .unknown }

  /// How likely the country is to come to belong to a group within the forecast's years; `nil` where
  /// that can't be told.
  public func likelihood(in group: Group) -> Estimate? {
    forecast?.likelihood(of: country, in: group)
  }

  /// Why the country is not among those that a group's rule is for; `nil` where it is, or may be.
  public func reason(against group: Group) -> String? {
    guard case .outside(let bound) = verdict(on: group) else { return nil }
    return boundText(bound, in: atlas)
  }
}

/// A bound that a country is outside of, in words: "for countries of Africa".
public func boundText(_ bound: EligibilityVerdict.Bound, in atlas: MembershipAtlas) -> String {
  func some(_ words: [String], _ last: String) -> String {
    words.count > 4
      ? words.prefix(3).joined(separator: ", ") + " and \(words.count - 3) more"
      : words.dropLast().isEmpty
        ? words.joined()
        : words.dropLast().joined(separator: ", ") + " \(last) " + (words.last ?? "")
  }
  switch bound {
  case .regions(let regions): return "for countries of \(some(regions, "or"))"
  case .countries(let countries):
    return "for \(some(countries.map { atlas[$0]?.name ?? $0.code }, "and"))"
  case .memberOf(let groups):
    return "for members of \(some(groups.map { atlas[$0]?.shortName ?? $0.id }, "or"))"
  case .incomeGroups(let incomes): return "for countries of \(some(incomes, "or")) income group"
  }
}

extension Quantity {
  /// What ``AdmissionForecast/likelihood(of:in:)`` is.
  static let admissionLikelihood = Quantity(
    id: "likelihood", name: "Likelihood within five years", unit: .share, range: .unitInterval,
    definition:
      "Probability that the country comes to belong to the group within five years, everything else as "
      + "it is: 1 - exp(-5·λ·p), where p is the pair's share of all pairs that are possible, by the "
      + "conditional logit of 'minilateral admission', and λ the number of accessions a year of the last "
      + "ten. The interval, from the 5th to the 95th percentile, is that of the coefficients.",
    undefined:
      "where the pair is outside the group's rule or open, the group's members are not all listed, or the "
      + "dataset has too few dated accessions")

  /// Gain a day times likelihood.
  static let expectedGainPerHundredDays = Quantity(
    id: "expected-gain-per-100-days", name: "Expected gain per 100 delegation-days",
    unit: .named("of the objective per 100 delegation-days a year"),
    range: ValueRange(lower: nil, upper: nil),
    definition:
      "What joining adds to the objective for 100 delegation-days a year, times the likelihood of being "
      + "taken in within five years.",
    undefined: "where either is")
}
