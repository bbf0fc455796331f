import Burden
import Facts
import Measures
import Networks

/// A network with what some measures say of it: one side of a comparison.
package struct MeasuredNetwork: Sendable {
  package let network: MembershipNetwork
  /// The burdens draw by draw; `nil` where there is no model.
  package let burdens: BurdenSums?
  let countries: [Scores<Country>]
  let groups: [Scores<Group>]
  let whole: [(quantity: Quantity, value: Double?)]

  /// Puts measures to a network. O(the measures).
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - ids: The identifiers of the measures; `nil` for all.
  ///   - settings: What burdens are computed with.
  ///   - burdens: The network's burdens, drawn with the same settings, where they are known already.
  package init(
    _ network: MembershipNetwork, measures ids: Set<String>? = nil, _ settings: BurdenSettings,
    burdens: BurdenSums?
  ) {
    self.network = network
    self.burdens = burdens
    if let burdens { network.keep(burdens, of: settings) }
    func isMeant(_ quantity: Quantity) -> Bool { ids?.contains(quantity.id) ?? true }
    countries = MeasureCatalogue.countryMeasures(burden: settings)
      .filter { isMeant($0.quantity) }.map { $0.ask(network) }
    groups = MeasureCatalogue.groupMeasures()
      .filter { isMeant($0.quantity) }.map { $0.ask(network) }
    whole = MeasureCatalogue.networkMeasures
      .filter { isMeant($0.quantity) }.map { ($0.quantity, network.graph.measured(by: $0)) }
  }
}
