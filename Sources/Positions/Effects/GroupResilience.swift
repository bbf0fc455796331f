import Facts
import Measures
import Networks

/// What a group has without its best connected member.
///
/// After the attack on the best connected node of a network (Albert, Jeong & Barabási 2000): who would be
/// missed most is taken away, and what is left is looked at. The best connected member is the one with
/// the greatest reach (`NodeMeasure.reach`), of equals the one in more groups, then the first by code.
///
/// The terms, for a group `g` with members `M`, by the network's counting rule and scope:
///
/// - Two countries *meet elsewhere* where both belong to a group other than `g`.
/// - The group's *outer reach* is the set of countries that are not in `M` and that some country of `M`
///   meets elsewhere: whom the group can speak to through its members.
/// - *Parts* are the sets into which the members fall who are joined by groups other than `g`, directly
///   or through chains of countries and groups: connected components, as far as members are in them. A
///   group whose members are in one part would not fall apart if it ceased to meet.
///
/// Memberships that are open join nobody.
public struct GroupResilience: Sendable, Hashable {
  /// What a group has with some of its members.
  public struct State: Sendable, Hashable {
    /// How many members there are.
    public let members: Int
    /// Pairs of members.
    public let pairs: Int
    /// Pairs of members that meet elsewhere.
    public let pairsMeetingElsewhere: Int
    /// How many parts the members are in; 0 without members.
    public let parts: Int
    /// How many members are in the largest part.
    public let largestPart: Int
    /// The number of countries of the whole group's outer reach that these members meet elsewhere.
    public let outerReach: Int
  }

  /// The group.
  public let group: Group
  /// Its best connected member; `nil` for a group without members.
  public let bestConnected: Country?
  /// How many countries the best connected member meets in all; `nil` for a group without members.
  public let reachOfBest: Int?
  /// All members are there.
  public let whole: State
  /// The best connected member has left the group, and stays in its others.
  public let afterLeaving: State
  /// The best connected member has left every group.
  public let afterWithdrawing: State
  /// Countries of the outer reach that nobody but the best connected member meets elsewhere, sorted.
  public let lostReach: [Country]

  /// The part of the outer reach that stays, from 0 to 1. Whether the best connected member leaves the
  /// group or all groups is one: what the others meet they meet without it. `nil` where the group has
  /// no outer reach.
  public var keptReach: Double? {
    whole.outerReach == 0
      ? nil : Double(afterLeaving.outerReach) / Double(whole.outerReach)
  }
}

extension Citation {
  /// Taking away the best connected node.
  static let albertJeongBarabasi = Citation(
    authors: "Albert, Jeong & Barabási", year: 2000,
    title: "Error and attack tolerance of complex networks",
    container: "Nature 406, 378-382", doi: "10.1038/35019019")
}

extension Quantity {
  /// What ``GroupResilience/keptReach`` is.
  public static let keptReach = Quantity(
    id: "kept-reach", name: "Reach kept", unit: .share, range: .unitInterval,
    definition:
      "Of the countries outside the group that its members meet in other groups, the part that members "
      + "other than the best connected one (the one with the greatest reach) meet too.",
    undefined: "where the members meet nobody in other groups", source: .albertJeongBarabasi)
}

extension MembershipNetwork {
  /// What each group has without its best connected member, sorted by group.
  /// O(groups · memberships + sum of the squared numbers of members).
  public func groupResilience() -> [GroupResilience] {
    let members = graph.rightNodes.labels.map { Set(groups.neighbors(of: $0) ?? []) }
    let seats = Dictionary(grouping: members.indices.flatMap { g in members[g].map { ($0, g) } }) {
      $0.0
    }.mapValues { $0.map { $0.1 } }
    let reach = countries.scored(by: .reach)
    return graph.rightNodes.labels.enumerated().map { place, group in
      let outside = OutsideContacts(of: place, members: members, seats: seats)
      let own = members[place].sorted()
      let best = own.max {
        (reach[$0] ?? 0, seats[$0]?.count ?? 0, $1) < (reach[$1] ?? 0, seats[$1]?.count ?? 0, $0)
      }
      let others = own.filter { $0 != best }
      let whole = outside.reach(of: own)
      let kept = outside.reach(of: others).intersection(whole)
      return GroupResilience(
        group: group, bestConnected: best, reachOfBest: best.flatMap { reach[$0] }.map { Int($0) },
        whole: outside.state(of: own, reach: whole.count, withdrawn: nil),
        afterLeaving: outside.state(of: others, reach: kept.count, withdrawn: nil),
        afterWithdrawing: outside.state(of: others, reach: kept.count, withdrawn: best),
        lostReach: whole.subtracting(kept).sorted())
    }
  }
}

/// Who meets whom outside one group.
private struct OutsideContacts {
  let group: Int
  let members: [Set<Country>]
  let seats: [Country: [Int]]

  init(of group: Int, members: [Set<Country>], seats: [Country: [Int]]) {
    self.group = group
    self.members = members
    self.seats = seats
  }

  /// Whom a country meets in other groups, itself not included.
  private func contacts(of country: Country) -> Set<Country> {
    var met: Set<Country> = []
    for seat in seats[country] ?? [] where seat != group { met.formUnion(members[seat]) }
    met.remove(country)
    return met
  }

  /// Whom some countries meet in other groups, members of the group not included.
  func reach(of countries: [Country]) -> Set<Country> {
    countries.reduce(into: Set<Country>()) { $0.formUnion(contacts(of: $1)) }
      .subtracting(members[group])
  }

  func state(of own: [Country], reach: Int, withdrawn: Country?) -> GroupResilience.State {
    let parts = partSizes(of: own, withdrawn: withdrawn)
    let all = Set(own)
    let meetings = own.reduce(0) { $0 + contacts(of: $1).intersection(all).count }
    return GroupResilience.State(
      members: own.count, pairs: own.count * (own.count - 1) / 2,
      pairsMeetingElsewhere: meetings / 2, parts: parts.count, largestPart: parts.max() ?? 0,
      outerReach: reach)
  }

  /// How many of some countries are in each part that other groups make, without one country.
  private func partSizes(of own: [Country], withdrawn: Country?) -> [Int] {
    var seenCountries: Set<Country> = []
    var seenGroups: Set<Int> = [group]
    let wanted = Set(own)
    return own.compactMap { start in
      guard seenCountries.insert(start).inserted else { return nil }
      var (size, waiting) = (1, [start])
      while let country = waiting.popLast() {
        for seat in seats[country] ?? [] where seenGroups.insert(seat).inserted {
          for other in members[seat]
          where other != withdrawn && seenCountries.insert(other).inserted {
            waiting.append(other)
            if wanted.contains(other) { size += 1 }
          }
        }
      }
      return size
    }
  }
}
