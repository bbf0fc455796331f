import Burden
import Facts
import Networks

/// One change of a country's memberships: a group that it would join, or leave, with what that brings
/// and costs. Everything else stays as it is.
public struct ForumOption: Sendable, Hashable {
  /// What is changed.
  public enum Change: String, Sendable, CaseIterable {
    /// The country is not in the group, and joins it.
    case join
    /// The country is in the group, and leaves it.
    case leave
    /// Sources or dates leave open if it is in the group: what the membership would bring and cost, if
    /// it did not hold today.
    case unknown
  }

  /// The group.
  public let group: Group
  /// Joining or leaving.
  public let change: Change
  /// As what the country is in the group today, where sources decide it: for one that is left what it
  /// gives up; for one that is joined a status that the counting rule does not count, as an observer's.
  public let status: Status?
  /// Whether the country chairs the group in the year of the day; its part of the burden is in
  /// ``burden``.
  public let isChair: Bool
  /// Other countries in the group, by the counting rule.
  public let members: Int
  /// Those of ``members`` that are of the country's own region; `nil` where that is not known.
  public let membersOfRegion: Int?
  /// Memberships of other countries in the group that are open: they are in no count of partners.
  public let unknownMembers: Int
  /// The countries that are met in this group and in no other: gained by joining, lost by leaving.
  /// Sorted.
  public let partners: [Country]
  /// Where the country stands after the change.
  public let after: ForumPosition
  /// Delegation-days a year that joining costs, or leaving saves: the median and the 5th to the 95th
  /// percentile of the draws of the difference; `nil` where there is no burden model.
  ///
  /// Before and after are taken in the same draw, so that whatever else is uncertain cancels, and the
  /// interval is that of the difference.
  public let burden: Estimate?
  /// The same at the model's typical values.
  public let typicalBurden: Double?
  /// The part of ``typicalBurden`` for which the number of gatherings is assumed; `nil` where there is
  /// none.
  public let assumedShare: Double?
}
