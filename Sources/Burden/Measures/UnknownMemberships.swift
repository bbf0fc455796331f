import Facts
import Measures
import Networks

extension Quantity {
  package static func unknownMemberships(in place: String) -> Quantity {
    Quantity(
      id: "unknown-memberships", name: "Unknown memberships", unit: .named("memberships"),
      range: .nonNegative,
      definition:
        "Memberships \(place) that sources or dates leave open on the day. They are neither counted "
        + "as memberships nor as their absence.")
  }
}

extension Question where Subject == MembershipNetwork, Answer == Scores<Country> {
  /// How many of a country's memberships are open on the day. See ``MembershipNetwork/unknown``.
  public static var unknownMemberships: CountryMeasure {
    CountryMeasure(
      .unknownMemberships(in: "of the country"),
      values: { network in
        let count = network.unknown.reduce(into: [Country: Int]()) {
          $0[$1.country, default: 0] += 1
        }
        return network.graph.leftNodes.labels.map { Double(count[$0] ?? 0) }
      })
  }
}

extension Question where Subject == MembershipNetwork, Answer == Scores<Group> {
  /// How many memberships in a group are open on the day. See ``MembershipNetwork/unknown``.
  public static var unknownMemberships: GroupMeasure {
    GroupMeasure(
      .unknownMemberships(in: "in the group"),
      values: { network in
        let count = network.unknown.reduce(into: [Group: Int]()) { $0[$1.group, default: 0] += 1 }
        return network.graph.rightNodes.labels.map { Double(count[$0] ?? 0) }
      })
  }
}
