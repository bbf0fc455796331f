import Burden
import Facts
import Measures
import Networks

/// What every single change of a country's memberships would bring and cost, and the draws that
/// rankings and budgets rest on.
public struct ForumChoice: Sendable {
  /// The country.
  public let country: Country
  /// The network that it is taken from.
  public let network: MembershipNetwork
  /// As what groups would be joined.
  public let status: Status
  /// The blocs between which its balance is struck.
  public let anchors: BlocAnchors
  /// Where the country stands today.
  public let before: ForumPosition
  /// The changes, sorted by group.
  public let options: [ForumOption]
  /// For each option its burden in the draws; `nil` where there is no model.
  let drawnBurdens: [[Double]]?
  let settings: DrawSettings

  /// The options of a kind, sorted by group.
  public func options(to change: ForumOption.Change) -> [ForumOption] {
    options.filter { $0.change == change }
  }
}

extension MembershipNetwork {
  /// What it would bring and cost a country to join each of the groups of the network that it is not
  /// in, and what it would lose and save by leaving each of those that it is in: one change at a time,
  /// everything else as it is on the day.
  ///
  /// The groups stay those of this network: one with as many members as the scope allows is not lost
  /// from it by one more. Memberships that are open are no contact, neither the country's own nor those
  /// of others.
  ///
  /// O(groups · nodes²) for betweenness, on as many threads as there are.
  ///
  /// - Parameters:
  ///   - country: The country, which the network holds.
  ///   - status: As what groups would be joined; the counting rule counts it.
  ///   - anchors: The blocs between which its balance is struck.
  ///   - model: The assumptions; the dataset's own unless another is given.
  ///   - draws: How many draws, and the seed.
  /// - Returns: `nil` for a country that the network does not hold.
  public func forumChoice(
    of country: Country, joiningAs status: Status = .member,
    between anchors: BlocAnchors = .standard,
    model: BurdenModel? = nil, draws: DrawSettings = .standard
  ) -> ForumChoice? {
    guard let row = graph.leftNodes.position(of: country) else { return nil }
    let own = Set(graph.matrix.rows.indices(of: row).map(Int.init))
    let positions = ForumPositions(self, of: row, between: anchors)
    let costs = MembershipCosts(self, of: country, model: model, draws: draws)
    let held = heldStatuses(of: country)
    let region = atlas[country]?.region
    let openCells = unknown.filter { $0.country != country }
      .reduce(into: [Group: Int]()) { $0[$1.group, default: 0] += 1 }

    let groups = graph.rightNodes.labels
    let (before, after) = positions.afterEachChange(from: own)
    var options: [ForumOption] = []
    var drawn: [[Double]] = []
    for (place, group) in groups.enumerated() {
      let isIn = own.contains(place)
      let isOpen = !isIn && state(of: country, in: group) == .unknown
      let others = positions.partners(in: place)
      let elsewhere = positions.contact(in: own.subtracting([place])).met
      let cost = costs.cost(of: group, as: isIn ? held[group] ?? .member : status)
      if let cost { drawn.append(cost.draws) }
      options.append(
        ForumOption(
          group: group, change: isIn ? .leave : isOpen ? .unknown : .join,
          status: isOpen ? nil : held[group], isChair: costs.chaired.contains(group),
          members: others.count,
          membersOfRegion: region.map { region in
            others.places.count { atlas[graph.leftNodes.labels[$0]]?.region == region }
          },
          unknownMembers: openCells[group] ?? 0,
          partners: others.subtracting(elsewhere).places.map { graph.leftNodes.labels[$0] },
          after: after[place], burden: cost?.estimate, typicalBurden: cost?.typical,
          assumedShare: cost?.assumedShare))
    }
    return ForumChoice(
      country: country, network: self, status: status, anchors: anchors, before: before,
      options: options, drawnBurdens: costs.isDefined ? drawn : nil, settings: draws)
  }

  /// As what a country is in its groups on the day, whether the counting rule counts it or not.
  private func heldStatuses(of country: Country) -> [Group: Status] {
    var held: [Group: Status] = [:]
    for spell in atlas.spells where spell.country == country && spell.status != .unknown {
      guard let facts = atlas[spell.group],
        spell.covers(date, of: facts, asOf: atlas.description.asOf) == true
      else { continue }
      // Of two that cover the day the one that counts.
      if let other = held[spell.group], counting.counts(other) { continue }
      held[spell.group] = spell.status
    }
    for membership in memberships where membership.country == country {
      held[membership.group] = membership.status
    }
    return held
  }
}

extension ForumChoice {
  /// The same choice without some groups: those that may not be joined, and those that are left out of
  /// account altogether.
  ///
  /// - Parameters:
  ///   - among: The groups that may be joined; `nil` for all.
  ///   - except: Groups that may neither be joined nor left.
  public func considering(_ among: Set<Group>?, except: Set<Group> = []) -> ForumChoice {
    let kept = options.indices.filter { place in
      let option = options[place]
      let isOpen = option.change == .leave || among?.contains(option.group) ?? true
      return isOpen && !except.contains(option.group)
    }
    return ForumChoice(
      country: country, network: network, status: status, anchors: anchors, before: before,
      options: kept.map { options[$0] },
      drawnBurdens: drawnBurdens.map { all in kept.map { all[$0] } },
      settings: settings)
  }
}
