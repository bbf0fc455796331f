import Burden
import Facts
import Networks

/// What a country would bring to a group, if it came in.
public struct GroupCandidate: Sendable, Hashable {
  /// The country.
  public let country: Country
  /// Whether the group's rule is for it.
  public let verdict: EligibilityVerdict
  /// Whether it has asked to come in, or is said to.
  public let hasAsked: Bool
  /// Whether it has been asked to.
  public let isInvited: Bool
  /// Its region, where no member is of it; else `nil`.
  public let newRegion: String?
  /// Its sub-region, where no member is of it; else `nil`.
  public let newSubregion: String?
  /// Members that share no group with it today, sorted: whom it would newly meet.
  public let newContacts: [Country]
  /// Countries outside the group that it shares a group with, and no member does, sorted: whom the group
  /// would reach over it.
  public let bridged: [Country]
}

/// Who might come to a group, and what it would cost whom.
public struct GroupCandidates: Sendable {
  /// The group.
  public let group: Group
  /// Its members, sorted.
  public let members: [Country]
  /// The countries that are known not to belong, sorted.
  public let candidates: [GroupCandidate]
  /// Countries of which it is open whether they belong, sorted: none of the candidates.
  public let open: [Country]
  /// What membership costs one country, in delegation-days a year, at the typical values of the
  /// assumptions; `nil` without a model.
  public let days: Double?
  /// What one more member changes for all present members together, in delegation-days a year: with a
  /// chair that passes on among all, each chairs less often, so that it is below 0; it is 0 where the
  /// chair does not pass on among all, and `nil` where that is not known or there is no model.
  ///
  /// How often a group meets is taken to stay the same.
  public let daysForOthers: Double?
}

extension MembershipNetwork {
  /// Who might come to a group. O(countries · memberships).
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - status: As what countries would come in; the counting rule counts it.
  ///   - model: The assumptions; the dataset's own unless another is given.
  /// - Returns: `nil` for a group that is not in the network.
  public func candidates(
    for group: Group, joiningAs status: Status = .member, model: BurdenModel? = nil
  ) -> GroupCandidates? {
    guard let column = graph.rightNodes.position(of: group) else { return nil }
    let matrix = graph.matrix
    let labels = graph.leftNodes.labels
    let members = Set(matrix.columns.indices(of: column).map(Int.init))
    // Whom each country meets today.
    func contacts(of row: Int) -> Set<Int> {
      var met: Set<Int> = []
      for own in matrix.rows.indices(of: row) {
        met.formUnion(matrix.columns.indices(of: Int(own)).lazy.map(Int.init))
      }
      met.remove(row)
      return met
    }
    let metByMembers = members.reduce(into: Set<Int>()) { $0.formUnion(contacts(of: $1)) }
    let facts = labels.map { atlas[$0] }
    let regions = Set(members.compactMap { facts[$0]?.region })
    let subregions = Set(members.compactMap { facts[$0]?.subregion })
    let rules = EligibilityOnDay(atlas, on: date)
    let rule = atlas.eligibility[group]

    var candidates: [GroupCandidate] = []
    var open: [Country] = []
    for row in labels.indices where !members.contains(row) {
      let country = labels[row]
      guard state(of: country, in: group) == .absent else {
        open.append(country)
        continue
      }
      let own = contacts(of: row)
      func sorted(_ rows: Set<Int>) -> [Country] { rows.sorted().map { labels[$0] } }
      candidates.append(
        GroupCandidate(
          country: country, verdict: rules[country, group],
          hasAsked: rule?.candidates.contains(country) ?? false,
          isInvited: rule?.invited.contains(country) ?? false,
          newRegion: facts[row]?.region.flatMap { regions.contains($0) ? nil : $0 },
          newSubregion: facts[row]?.subregion.flatMap { subregions.contains($0) ? nil : $0 },
          newContacts: sorted(members.subtracting(own)),
          bridged: sorted(own.subtracting(members).subtracting(metByMembers))))
    }
    let model = model ?? atlas.burdenModel
    let cost = model.map {
      GroupCost(cadence: atlas.cadences[group], legalForm: atlas[group]?.legalForm, model: $0).days
    }
    return GroupCandidates(
      group: group, members: members.sorted().map { labels[$0] }, candidates: candidates,
      open: open,
      days: cost.flatMap { days in model.map { days * $0.statusFactor(of: status) } },
      daysForOthers: cost.flatMap { days in
        model.flatMap { chairRelief($0, of: group, days: days, members: members.count) }
      })
  }

  /// What one more member takes off the chairs of the others, below 0.
  private func chairRelief(
    _ model: BurdenModel, of group: Group, days: Double, members: Int
  ) -> Double? {
    let facts = atlas[group]
    switch facts?.chairModel {
    case .rotatingSemiannual, .rotatingAnnual, .rotatingBiennial:
      let chair = (model.chairFactor(of: facts?.secretariat).typical - 1) * days
      // The chair's part falls to the others in n years of n + 1 instead of in all.
      return 0 - chair / Double(members + 1)
    case .elected, .other: return 0
    case nil: return nil
    }
  }
}
