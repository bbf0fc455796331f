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

  /// The fields of policy to take in, as ``GroupFacts/domain`` has them; `nil` for all. A group whose
  /// field is not known is in none.
  public let domains: Set<String>?

  /// Regions or sub-regions: only groups more than half of whose members of the day are in one of
  /// them; `nil` for all. A member whose region is not known is in none.
  public let regions: Set<String>?

  /// Income groups: only groups more than half of whose members of the day are in one of them; `nil`
  /// for all. A member whose income group is not known is in none.
  public let incomes: Set<String>?

  /// All groups with at most 25 members.
  public static let minilateral = Scope(upTo: defaultLimit)

  /// All groups.
  public static let everything = Scope(upTo: nil)

  /// The groups named, whatever their size.
  public static func only(_ groups: some Sequence<Group>) -> Scope {
    Scope(upTo: nil, only: Set(groups))
  }

  /// Limits a network to groups of a size, to groups that are named, to fields of policy, to groups of
  /// some regions' or income groups' countries, or to several of these at once.
  public init(
    upTo: Int?, only: Set<Group>? = nil, domains: Set<String>? = nil,
    regions: Set<String>? = nil, incomes: Set<String>? = nil
  ) {
    self.upTo = upTo
    self.only = only
    self.domains = domains
    self.regions = regions
    self.incomes = incomes
  }

  /// Whether members decide what is in scope.
  var dependsOnMembers: Bool { upTo != nil || regions != nil || incomes != nil }

  /// Whether a group is one of those named, and of a field of policy that is asked for.
  func admits(_ group: Group, of domain: String?) -> Bool {
    if let only, !only.contains(group) { return false }
    if let domains { return domain.map(domains.contains) ?? false }
    return true
  }

  /// Whether enough of a group's members are of the regions and income groups that are asked for.
  func admits(members: [CountryFacts?]) -> Bool {
    func most(_ isOne: (CountryFacts) -> Bool) -> Bool {
      2 * members.count { $0.map(isOne) ?? false } > members.count
    }
    if let regions {
      let isThere = most { country in
        [country.region, country.subregion].contains { $0.map(regions.contains) ?? false }
      }
      guard isThere else { return false }
    }
    if let incomes {
      guard most({ $0.incomeGroup.map(incomes.contains) ?? false }) else { return false }
    }
    return true
  }

  /// The scope in words: "groups with up to 25 members".
  public var label: String {
    let size = upTo.map { "groups with up to \($0) members" } ?? "groups of any size"
    let kinds = [
      domains.map { "on \($0.sorted().joined(separator: " or "))" },
      regions.map { "mostly of \($0.sorted().joined(separator: " or "))" },
      incomes.map { "mostly of \($0.sorted().joined(separator: " or ")) countries" },
    ].compactMap { $0.map { ", \($0)" } }.joined()
    guard let only else { return size + kinds }
    let chosen = "\(only.count) chosen \(only.count == 1 ? "group" : "groups")"
    return (upTo == nil ? chosen : "\(chosen), \(size)") + kinds
  }
}
