import Facts
import Measures
import Networks

/// Why two countries stand differently: what they share, what only one has, and which memberships make
/// the difference in each measure.
public struct CountryDifference: Sendable {
  /// The first country.
  public let first: Country
  /// The second country.
  public let second: Country
  /// The groups of both, sorted.
  public let sharedGroups: [Group]
  /// The groups of the first only, sorted. Where the second's membership is open, the group is here, and
  /// the membership in ``open``.
  public let groupsOfFirst: [Group]
  /// The groups of the second only, sorted.
  public let groupsOfSecond: [Group]
  /// The countries that both meet in some group, sorted; without the two themselves.
  public let sharedPartners: [Country]
  /// The countries that only the first meets, sorted; without the second.
  public let partnersOfFirst: [Country]
  /// The countries that only the second meets, sorted; without the first.
  public let partnersOfSecond: [Country]
  /// The memberships of the two that sources or dates leave open: they are in none of the lists.
  public let open: [MembershipNetwork.UnknownMembership]
  /// Years in the chair of groups of the network in the ten years up to that of the day, by group and
  /// year: these are no memberships, and explain the chair terms.
  public let chairTerms: [ChairTerm]
  /// What each membership does to the difference, by measure in the order of the comparison's
  /// ``PositionMeasures/quantities``, from the greatest effect down.
  public let contributions: [[MembershipContribution]]
}

/// What one membership of one of two countries, or those of both in a group that they share, do to the
/// difference between them.
public struct MembershipContribution: Sendable, Hashable {
  /// Whose membership: one of the two, or both for a group that they share.
  public let countries: [Country]
  /// In which group.
  public let group: Group
  /// The first country's number less the second's.
  public let difference: Double
  /// The same without the membership, or without both, everything else as it is; `nil` where a number is
  /// undefined then.
  public let without: Double?

  /// How much of the difference goes with the membership: positive where it favours the first. The
  /// effects of several memberships don't add up, since each is taken away alone.
  public var effect: Double? { without.map { difference - $0 } }
}

extension CountryComparison {
  /// Explains the difference between two of the compared countries.
  ///
  /// Each membership of either is taken away alone, and all measures are computed anew, so an effect is
  /// exact. In a group that the two share, both memberships are also taken away at once, since what one
  /// gives to the one country and the other to the other often cancels. What changes nothing (to a
  /// billionth of the numbers) is not listed, nor is anything for a measure that is undefined for one of the two. O(memberships of both · cost of the measures).
  public func difference(between first: Country, and second: Country) -> CountryDifference {
    let side = network.countries
    let (a, b) = (Set(side.neighbors(of: first) ?? []), Set(side.neighbors(of: second) ?? []))
    let (met, metBySecond) = (network.partners(of: first), network.partners(of: second))
    let both: Set = [first, second]
    let year = network.date.year
    let terms = network.chairTerms(in: year - 9...year)
    return CountryDifference(
      first: first, second: second, sharedGroups: a.intersection(b).sorted(),
      groupsOfFirst: a.subtracting(b).sorted(), groupsOfSecond: b.subtracting(a).sorted(),
      sharedPartners: met.intersection(metBySecond).sorted(),
      partnersOfFirst: met.subtracting(metBySecond).subtracting(both).sorted(),
      partnersOfSecond: metBySecond.subtracting(met).subtracting(both).sorted(),
      open: network.unknown.filter { both.contains($0.country) },
      chairTerms: (terms[first] ?? []) + (terms[second] ?? []),
      contributions: contributions(to: first, and: second))
  }

  private func contributions(to first: Country, and second: Country) -> [[MembershipContribution]] {
    let groups = [first, second].map { Set(network.countries.neighbors(of: $0) ?? []) }
    let taken =
      groups[0].map { ([first], $0) } + groups[1].map { ([second], $0) }
      + groups[0].intersection(groups[1]).map { ([first, second], $0) }
    var rows = [[MembershipContribution]](repeating: [], count: scores.count)
    for (countries, group) in taken {
      let changed = measures.scores(
        in: network.without(countries, in: group), of: [first, second])
      for measure in scores.indices {
        guard let a = scores[measure][first], let b = scores[measure][second] else { continue }
        let after = [changed[measure][first], changed[measure][second]].compactMap { $0 }
        let contribution = MembershipContribution(
          countries: countries, group: group, difference: a - b,
          without: after.count == 2 ? after[0] - after[1] : nil)
        let least = 1e-9 * max(abs(a), abs(b))
        if let effect = contribution.effect, abs(effect) <= least { continue }
        rows[measure].append(contribution)
      }
    }
    return rows.map { $0.sortedByEffect }
  }
}

extension [MembershipContribution] {
  /// From the greatest effect down, whichever way it goes; first those without which there is no number,
  /// and equal ones by group and country.
  fileprivate var sortedByEffect: [MembershipContribution] {
    sorted {
      let (a, b) = (abs($0.effect ?? .infinity), abs($1.effect ?? .infinity))
      return a != b
        ? a > b
        : ($0.group, $0.countries.map { $0.code }.joined()) < (
          $1.group, $1.countries.map { $0.code }.joined()
        )
    }
  }
}

extension MembershipNetwork {
  /// The countries that a country meets in at least one group. O(members of its groups).
  func partners(of country: Country) -> Set<Country> {
    var partners = Set(
      (countries.neighbors(of: country) ?? []).flatMap { groups.neighbors(of: $0) ?? [] })
    partners.remove(country)
    return partners
  }
}
