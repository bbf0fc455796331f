import Facts
import Measures
import Networks

extension Citation {
  /// Effective numbers.
  static let jost = Citation(
    authors: "Jost", year: 2006, title: "Entropy and diversity",
    container: "Oikos 113(2), 363-375", doi: "10.1111/j.2006.0030-1299.14714.x")
}

extension Quantity {
  /// What the numbers of ``BurdenEstimate`` are.
  public static let commitmentBurden = Quantity(
    id: "commitment-burden", name: "Commitment burden", unit: .named("delegation-days a year"),
    range: .nonNegative,
    definition:
      "Over the groups that the country belongs to, gatherings a year times the delegation-days "
      + "that a gathering of its level costs, times a factor for the status and for chairing: the "
      + "median of seeded draws from the triangular triples of the burden model and of the sources. "
      + "Its interval runs from the 5th to the 95th percentile (Hyndman & Fan's type 7); memberships "
      + "that are open are left out at its lower end, held at its upper end, and counted one half in "
      + "between, unless said otherwise.",
    undefined: "where the dataset has no burden model")

  /// What ``ParticipationLoad/typicalBurden`` is.
  public static let typicalBurden = Quantity(
    id: "commitment-burden-typical", name: "Typical burden",
    unit: .named("delegation-days a year"), range: .nonNegative,
    definition:
      "The commitment burden with every assumption at its typical value: the number that the "
      + "explanation of a burden adds up to. The triples reach further up than down, so it is mostly "
      + "less than the median of the draws.",
    undefined: "where the dataset has no burden model")

  /// What a burden set against a capacity is.
  public static func relativeBurden(per capacity: Capacity) -> Quantity {
    Quantity(
      id: "burden-per-\(capacity.rawValue)", name: "Burden per \(capacity.name)",
      unit: .named("delegation-days a year"), range: .nonNegative,
      definition:
        "The commitment burden, and the ends of its interval, divided by the country's capacity in "
        + "units of \(capacity.name). The capacity is taken as certain, and to hold on earlier days "
        + "too.",
      undefined: "where the capacity is not known, or the dataset has no burden model")
  }

  /// What ``ParticipationLoad/spread`` is.
  public static let burdenSpread = Quantity(
    id: "burden-spread", name: "Spread over policy domains", unit: .named("domains"),
    range: ValueRange(lower: 1, upper: nil),
    definition:
      "The effective number of policy domains that the typical burden falls on: the exponential of "
      + "the Shannon entropy of its shares. Groups whose domain is not known count as one domain.",
    undefined: "where there is no burden", source: .jost)
}

extension Question where Subject == MembershipNetwork, Answer == Scores<Country> {
  /// Delegation-days a year that its memberships cost a country, with an interval. See
  /// ``MembershipNetwork/burdenEstimates(_:unknown:draws:)``, and
  /// ``MembershipNetwork/participationLoad(_:unknown:)`` for the formula.
  ///
  /// 0 for a country in no group; undefined where there is no model. O(draws · memberships).
  public static func commitmentBurden(_ settings: BurdenSettings = .standard) -> CountryMeasure {
    CountryMeasure(.commitmentBurden, estimates: { $0.drawnBurdens(settings) })
  }

  /// The burden at a model's typical values. See
  /// ``MembershipNetwork/participationLoad(_:unknown:)``.
  ///
  /// 0 for a country in no group; undefined where there is no model. O(memberships).
  public static func typicalBurden(_ settings: BurdenSettings = .standard) -> CountryMeasure {
    CountryMeasure(.typicalBurden, values: { $0.typicalBurdens(settings) })
  }

  /// The commitment burden set against what a country has to bear it with.
  ///
  /// Undefined where the capacity is not known or there is no model. O(draws · memberships).
  public static func relativeBurden(
    per capacity: Capacity, _ settings: BurdenSettings = .standard
  ) -> CountryMeasure {
    CountryMeasure(
      .relativeBurden(per: capacity),
      estimates: { network in
        zip(network.graph.leftNodes.labels, network.drawnBurdens(settings)).map { country, burden in
          capacity.amount(of: network.atlas[country]).flatMap { burden?.divided(by: $0) }
        }
      })
  }

  /// Over how many policy domains a country's burden is spread. See ``ParticipationLoad/spread``.
  ///
  /// Undefined where there is no burden. O(memberships).
  public static func burdenSpread(_ settings: BurdenSettings = .standard) -> CountryMeasure {
    CountryMeasure(.burdenSpread, by: settings) { $0.spread }
  }
}

extension Estimate {
  /// The number and its interval, each divided by a positive number.
  package func divided(by divisor: Double) -> Estimate {
    Estimate(
      value / divisor,
      within: interval.lowerBound / divisor...interval.upperBound / divisor)
  }
}
