import Facts
import Measures
import Networks

/// A measure of the countries of any network of memberships: a question that holds no network.
public typealias CountryMeasure = Question<MembershipNetwork, Scores<Country>>

/// A measure of the groups of any network of memberships.
public typealias GroupMeasure = Question<MembershipNetwork, Scores<Group>>

extension MembershipNetwork {
  /// The scores that a measure gives to the countries, with their intervals where they are uncertain.
  public func countryScores(by measure: CountryMeasure) -> Scores<Country> { measure.ask(self) }

  /// The scores that a measure gives to the groups.
  public func groupScores(by measure: GroupMeasure) -> Scores<Group> { measure.ask(self) }
}

extension Question where Subject == MembershipNetwork, Answer == Scores<Country> {
  /// A measure that needs no facts, of the countries of a network of memberships.
  public init(_ measure: NodeMeasure<Country, Group>) {
    self.init(measure.quantity) { $0.countries.scored(by: measure) }
  }

  /// Defines a measure of countries: a number for each, in the order of the network's countries; `nil`
  /// where it is undefined.
  public init(_ quantity: Quantity, values: @escaping @Sendable (MembershipNetwork) -> [Double?]) {
    self.init(quantity) { network in
      network.countries.scored(by: NodeMeasure(quantity, evaluate: { _ in values(network) }))
    }
  }

  /// Defines a measure of countries whose numbers are uncertain.
  public init(
    _ quantity: Quantity, estimates: @escaping @Sendable (MembershipNetwork) -> [Estimate?]
  ) {
    self.init(quantity) { network in
      let all = estimates(network)
      return Scores(
        quantity: quantity, unit: quantity.unit.name(for: .country, against: .group),
        nodes: network.graph.leftNodes, values: all.map { $0?.value },
        intervals: all.map { $0?.interval })
    }
  }

  /// A measure that is a part of a country's load by a model.
  init(
    _ quantity: Quantity, by settings: BurdenSettings = .standard,
    load: @escaping @Sendable (ParticipationLoad) -> Double?
  ) {
    self.init(quantity, values: { $0.loads(settings).map(load) })
  }
}

extension Question where Subject == MembershipNetwork, Answer == Scores<Group> {
  /// A measure that needs no facts, of the groups of a network of memberships.
  public init(_ measure: NodeMeasure<Group, Country>) {
    self.init(measure.quantity) { $0.groups.scored(by: measure) }
  }

  /// Defines a measure of groups: a number for each, in the order of the network's groups; `nil` where
  /// it is undefined.
  public init(_ quantity: Quantity, values: @escaping @Sendable (MembershipNetwork) -> [Double?]) {
    self.init(quantity) { network in
      network.groups.scored(by: NodeMeasure(quantity, evaluate: { _ in values(network) }))
    }
  }
}
