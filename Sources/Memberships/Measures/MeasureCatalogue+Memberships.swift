import Measures
import Networks

extension MeasureCatalogue {
  /// The measures of the countries of a network: those of any network, then those that need facts.
  public static func countryMeasures(
    in network: MembershipNetwork
  ) -> [NodeMeasure<Country, Group>] {
    nodeMeasures()
      + [
        .unknownMemberships(in: network), .gatherings(in: network), .commitmentBurden(in: network),
      ]
  }

  /// The measures of the groups of a network: those of any network, then those that need facts.
  public static func groupMeasures(in network: MembershipNetwork) -> [NodeMeasure<Group, Country>] {
    nodeMeasures() + [.unknownMemberships(in: network), .gatherings(in: network)]
  }
}
