import Facts
import Networks

/// Looks up what pairs of groups and pairs of countries of a network share.
///
/// Memberships by the network's counting rule are known; those in ``MembershipNetwork/unknown`` are
/// open. A country that is not on a list of members that is known to be incomplete may belong to that
/// group all the same: this holds back the containment of the group itself, and nothing else.
public struct Overlaps: Sendable {
  /// The network.
  public let network: MembershipNetwork
  private let openGroups: [Country: [Group]]
  private let openCountries: [Group: [Country]]

  /// Sorts what is open. O(unknown).
  public init(_ network: MembershipNetwork) {
    self.network = network
    openGroups = Dictionary(grouping: network.unknown, by: { $0.country })
      .mapValues { $0.map { $0.group }.sorted() }
    openCountries = Dictionary(grouping: network.unknown, by: { $0.group })
      .mapValues { $0.map { $0.country }.sorted() }
  }

  /// What two countries share; `nil` where one is not in the network.
  /// O(groups of both · log groups).
  public subscript(a: Country, b: Country) -> Overlap<Country, Group>? {
    guard let first = part(a), let second = part(b) else { return nil }
    return Overlap(first, second)
  }

  /// What two groups share; `nil` where one is not in the network.
  /// O(members of both · log members).
  public subscript(a: Group, b: Group) -> Overlap<Group, Country>? {
    guard let first = part(a), let second = part(b) else { return nil }
    return Overlap(first, second)
  }

  private func part(_ country: Country) -> Overlap<Country, Group>.Part? {
    network.countries.neighbors(of: country).map {
      .init(country, known: $0, open: openGroups[country] ?? [])
    }
  }

  private func part(_ group: Group) -> Overlap<Group, Country>.Part? {
    network.groups.neighbors(of: group).map {
      .init(
        group, known: $0, open: openCountries[group] ?? [],
        isComplete: network.atlas[group]?.leastMembers == nil)
    }
  }
}
