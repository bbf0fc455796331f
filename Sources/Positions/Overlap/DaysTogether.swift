import Burden
import Facts
import Measures
import Networks

extension Quantity {
  /// What ``DaysTogether/days(of:)-(Overlap<Country,Group>)`` is.
  public static let daysTogether = Quantity(
    id: "days-together", name: "Days together", unit: .named("delegation-days a year"),
    range: .nonNegative,
    definition:
      "Over the groups that both countries belong to, gatherings a year times the delegation-days that "
      + "a gathering of its level costs a member, times the lesser of the two countries' status "
      + "factors, at the typical values of the burden model: what each of the two delegations spends in "
      + "the same rooms as the other. What a chair bears beyond a member is not in it. Memberships "
      + "that are open are left out; the higher number takes them to hold.",
    undefined: "where the dataset has no burden model")

  /// What ``DaysTogether/days(of:)-(Overlap<Group,Country>)`` is.
  public static let daysOfSharedMembers = Quantity(
    id: "days-of-shared-members", name: "Days of shared members",
    unit: .named("delegation-days a year"), range: .nonNegative,
    definition:
      "Over the countries that belong to both groups, the delegation-days a year that belonging to "
      + "either costs a country of its status, at the typical values of the burden model: what the two "
      + "groups together draw from the same delegations. What a chair bears beyond a member is not in "
      + "it. Memberships that are open are left out; the higher number takes them to hold.",
    undefined: "where the dataset has no burden model")
}

/// How many delegation-days a year pairs of countries, and the members that pairs of groups share, spend
/// on what they share; at the typical values of a burden model.
///
/// Two countries sit in the same room when both attend: of an associate, whose factor says which part
/// of a member's days it spends, and a member, for the associate's days. So the lesser of the two status
/// factors counts. An open membership of unknown status is taken to be a member's, as in a burden.
///
/// Two groups have no room in common, and no number of days "together" would mean anything; what they
/// share is delegations, so the days are those that the shared members spend on the one and the other.
public struct DaysTogether: Sendable {
  /// Delegation-days a year.
  public struct Days: Sendable, Hashable {
    /// Without the memberships that are open.
    public let known: Double
    /// With them.
    public let atMost: Double
  }

  private let cost: [Group: Double]
  private let factor: [Cell: Double]

  private struct Cell: Hashable {
    let country: Country
    let group: Group
  }

  /// Works out what each group costs a member; `nil` where there is no model. O(memberships + groups).
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - model: The assumptions; the dataset's own unless another is given.
  public init?(in network: MembershipNetwork, _ model: BurdenModel? = nil) {
    guard let model = model ?? network.atlas.burdenModel else { return nil }
    let atlas = network.atlas
    cost = Dictionary(
      uniqueKeysWithValues: network.graph.rightNodes.labels.map { group in
        (
          group,
          GroupCost(
            cadence: atlas.cadences[group], legalForm: atlas[group]?.legalForm, model: model
          ).days
        )
      })
    let open = network.unknown.map { cell in
      (
        Cell(country: cell.country, group: cell.group),
        cell.spell.status == .unknown ? 1 : model.statusFactor(of: cell.spell.status)
      )
    }
    let known = network.memberships.map { membership in
      (
        Cell(country: membership.country, group: membership.group),
        model.statusFactor(of: membership.status)
      )
    }
    factor = Dictionary(keepingFirst: known + open)
  }

  /// What belonging to a group costs a country in a year, the chair's part left out; `nil` where it
  /// neither belongs nor may.
  public func days(of country: Country, in group: Group) -> Double? {
    guard let cost = cost[group], let factor = factor[Cell(country: country, group: group)] else {
      return nil
    }
    return cost * factor
  }

  /// What each of two countries spends in the same room as the other in one group; `nil` where one
  /// neither belongs nor may.
  public func days(of a: Country, and b: Country, in group: Group) -> Double? {
    guard let first = days(of: a, in: group), let second = days(of: b, in: group) else {
      return nil
    }
    return min(first, second)
  }

  /// What each of two countries spends in the same rooms as the other.
  public func days(of overlap: Overlap<Country, Group>) -> Days {
    let (a, b) = (overlap.first.node, overlap.second.node)
    return sum(over: overlap) { days(of: a, and: b, in: $0) ?? 0 }
  }

  /// What the countries that belong to two groups spend on both.
  public func days(of overlap: Overlap<Group, Country>) -> Days {
    let (a, b) = (overlap.first.node, overlap.second.node)
    return sum(over: overlap) { country in
      (days(of: country, in: a) ?? 0) + (days(of: country, in: b) ?? 0)
    }
  }

  private func sum<Node, Opposite>(
    over overlap: Overlap<Node, Opposite>, _ days: (Opposite) -> Double
  ) -> Days {
    let known = overlap.shared.reduce(0) { $0 + days($1) }
    return Days(known: known, atMost: overlap.mayShare.reduce(known) { $0 + days($1) })
  }
}
