/// Which groups a network takes in. Minilateral means small: unless said otherwise, groups with more
/// than 25 full members on the day are context and left out. Size is counted by this one rule, whichever
/// statuses count as belonging: a group does not leave the network because its observers are looked at.
///
/// With a ``Scenario`` the facts decide which groups are in scope: a group does not vanish because a
/// scenario makes it larger than the limit, nor appear because it makes it smaller. Groups that a
/// scenario makes are in every scope.
public struct Scope: Sendable, Hashable {
  /// The limit that holds unless another is given: the G20 is in; the EU, NATO, the OECD and lists
  /// of sixty signatories are out.
  public static let defaultLimit = 25

  /// The greatest number of full members that a group may have; `nil` for no limit.
  ///
  /// A group is within the limit only when it is known to be: memberships that are open on the day
  /// count here as if they held, and a group whose list of members is known to be incomplete has at
  /// least the number reported.
  public let upTo: Int?

  /// The groups to take in; `nil` for all.
  public let only: Set<Group>?

  /// All groups with at most 25 members.
  public static let minilateral = Scope(upTo: defaultLimit)

  /// All groups.
  public static let everything = Scope(upTo: nil)

  /// The groups named, whatever their size.
  public static func only(_ groups: some Sequence<Group>) -> Scope {
    Scope(upTo: nil, only: Set(groups))
  }

  /// Limits a network to groups of a size, to groups that are named, or to both.
  public init(upTo: Int?, only: Set<Group>? = nil) {
    self.upTo = upTo
    self.only = only
  }

  /// The scope in words: "groups with up to 25 members".
  public var label: String {
    let size = upTo.map { "groups with up to \($0) members" } ?? "groups of any size"
    guard let only else { return size }
    let chosen = "\(only.count) chosen \(only.count == 1 ? "group" : "groups")"
    return upTo == nil ? chosen : "\(chosen), \(size)"
  }
}
