import Measures
import Networks

extension NodeMeasure<Country, Group> {
  /// Delegation-days a year that its memberships cost a country, at a model's typical values. See
  /// ``MembershipNetwork/participationLoad(_:)`` for the formula.
  ///
  /// 0 for a country in no group; undefined where there is no model. O(memberships).
  ///
  /// - Parameters:
  ///   - model: The assumptions; the dataset's own unless another is given.
  ///   - network: The network that the countries belong to.
  public static func commitmentBurden(
    _ model: BurdenModel? = nil, in network: MembershipNetwork
  ) -> NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "commitment-burden", name: "Commitment burden", unit: .named("delegation-days a year"),
        range: .nonNegative,
        definition:
          "Over the groups that the country belongs to, gatherings a year times the delegation-days "
          + "that a gathering of its level costs, times a factor for the status and for chairing, at "
          + "the typical values of the burden model.",
        undefined: "where the dataset has no burden model")
    ) { side in
      let load = Dictionary(
        uniqueKeysWithValues: network.participationLoad(model).map {
          ($0.country, $0.commitmentBurden)
        })
      return side.nodes.labels.map { load[$0] ?? nil }
    }
  }
}
