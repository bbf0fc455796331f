import Facts
import Networks

/// Where two countries meet.
public struct Meeting: Sendable, Hashable {
  /// The country that sorts first.
  public let a: Country
  /// The country that sorts second.
  public let b: Country
  /// The groups that both belong to, ascending.
  public let groups: [Group]
  /// The groups that both may belong to: open for one, and known or open for the other; ascending.
  public let mayMeetIn: [Group]
}

/// How much of a group's pairwise contact there is elsewhere: what would be lost without it.
///
/// The numbers are those of the measures ``NodeMeasure/redundancy`` (Latapy, Magnien & Del Vecchio
/// 2008), ``NodeMeasure/exclusivePairs`` and ``NodeMeasure/sharedElsewhere`` of the group.
public struct PairwiseContact: Sendable, Hashable {
  /// The group.
  public let group: Group
  /// Its members by the network's counting rule.
  public let members: Int
  /// The pairs of members that meet in no other group of the network, sorted by country. Those whose
  /// ``Meeting/mayMeetIn`` is not empty may meet in another all the same.
  public let nowhereElse: [Meeting]
  /// The share of the pairs of members that meet in another group as well; `nil` below two members.
  public let redundancy: Double?
  /// In how many other groups a pair of members meets on average; `nil` below two members.
  public let sharedElsewhere: Double?

  /// The pairs of members.
  public var pairs: Int { members * (members - 1) / 2 }

  /// The pairs that are certain to meet nowhere else among the groups of the network.
  public var certainlyNowhereElse: Int { nowhereElse.count { $0.mayMeetIn.isEmpty } }
}
