import Facts
import Measures
import Networks

extension Quantity {
  package static func gatherings(of nodes: String) -> Quantity {
    Quantity(
      id: "gatherings", name: "Gatherings a year", unit: .named("gatherings a year"),
      range: .nonNegative,
      definition:
        "Summits, ministerials and officials' meetings a year \(nodes), as sources count them; where "
        + "only one figure for all levels is known, that. No assumption is in it: a level that no "
        + "source counts is left out, so the number is a minimum.",
      undefined: "where no source tells the rhythm of any of the groups")
  }
}

extension Question where Subject == MembershipNetwork, Answer == Scores<Country> {
  /// Gatherings a year of the groups that a country belongs to, as far as sources tell: a minimum
  /// where the rhythm of some is not known. See ``ParticipationLoad/gatherings``.
  ///
  /// 0 for a country in no group; undefined where the rhythm of none of its groups is known.
  /// O(memberships).
  public static var gatherings: CountryMeasure {
    CountryMeasure(.gatherings(of: "of the groups that the country belongs to")) { $0.gatherings }
  }
}

extension Question where Subject == MembershipNetwork, Answer == Scores<Group> {
  /// Gatherings a year of a group, at all levels. See ``Cadence/gatheringsAYear``.
  ///
  /// Undefined where no source tells the group's rhythm. O(groups).
  public static var gatherings: GroupMeasure {
    GroupMeasure(
      .gatherings(of: "of the group"),
      values: { network in
        network.graph.rightNodes.labels.map { network.atlas.cadences[$0]?.gatheringsAYear }
      })
  }
}
