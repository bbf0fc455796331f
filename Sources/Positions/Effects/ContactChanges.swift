import Facts
import Measures
import Networks

/// Two countries that meet, in at least one group, before or after but not both.
public struct ContactChange: Sendable, Hashable {
  /// The country that comes first by code.
  public let a: Country
  /// The other.
  public let b: Country
  /// The groups in which they met, or come to meet.
  public let groups: [Group]
}

/// The contact that comes and goes when a network becomes another.
///
/// Two countries meet where both belong to a group, by the network's counting rule. A membership that
/// is open makes no contact.
public struct ContactChanges: Sendable, Hashable {
  /// Pairs that no longer meet at all, sorted.
  public let lost: [ContactChange]
  /// Pairs that did not meet before, sorted.
  public let gained: [ContactChange]

  /// Compares who meets. O(sum of the squared numbers of members).
  public init(from before: MembershipNetwork, to after: MembershipNetwork) {
    lost = Self.pairs(of: before, notIn: after)
    gained = Self.pairs(of: after, notIn: before)
  }

  private static func pairs(
    of network: MembershipNetwork, notIn other: MembershipNetwork
  ) -> [ContactChange] {
    let others = other.countries.projected(by: .sharedNeighbors)
    let side = network.countries
    return side.projected(by: .sharedNeighbors).edges.compactMap { edge in
      guard others[edge.a, edge.b] == nil else { return nil }
      return ContactChange(
        a: edge.a, b: edge.b, groups: side.sharedNeighbors(of: edge.a, and: edge.b))
    }
  }
}
