import Networks

/// The two-mode network of countries and groups on a day, by a counting rule, within a scope.
///
/// All countries of the dataset that may exist on the day are nodes, also those that belong to nothing,
/// so that a zero is seen to be a zero; and so is any country that belongs or may belong to a group. Groups are nodes when they exist on the day, or when their dates do not decide it,
/// and are within the scope. An edge is a membership that sources and dates decide; what they leave
/// open is no edge and no absence: it is listed in ``unknown``.
public struct MembershipNetwork: Sendable {
  /// A membership that counts.
  public struct Membership: Sendable, Hashable {
    /// Who belongs.
    public let country: Country
    /// Where.
    public let group: Group
    /// As what.
    public let status: Status
    /// The spell that covers the day.
    public let spell: Spell
  }

  /// A cell that sources or dates leave open.
  public struct UnknownMembership: Sendable, Hashable {
    /// Who may belong.
    public let country: Country
    /// Where.
    public let group: Group
    /// The spell that does not decide it.
    public let spell: Spell
  }

  /// The dataset that the network is taken from.
  public let atlas: MembershipAtlas
  /// The day.
  public let date: Day
  /// Which statuses count.
  public let counting: CountingRule
  /// Which groups are taken in.
  public let scope: Scope
  /// The edges, sorted by country and group.
  public let memberships: [Membership]
  /// What is left open, sorted by country and group.
  public let unknown: [UnknownMembership]
  /// The network without the facts.
  public let graph: BipartiteGraph<Country, Group>

  /// The countries, to put questions to.
  public var countries: Side<Country, Group> { graph.left }

  /// The groups, to put questions to.
  public var groups: Side<Group, Country> { graph.right }

  /// The groups whose list of members is known to be incomplete. A country that is not on such a list
  /// may belong to the group all the same. O(groups).
  public var incompletelyListed: [Group] {
    graph.rightNodes.labels.filter { atlas[$0]?.leastMembers != nil }
  }

  /// What the cell of a country and a group holds. O(unknown), and O(spells) for a country that is
  /// not on an incomplete list.
  public func state(of country: Country, in group: Group) -> MembershipState {
    guard graph.rightNodes.contains(group), graph.leftNodes.contains(country) else {
      return .notApplicable
    }
    if let status = statuses[Cell(country: country, group: group)] { return .belongs(status) }
    if unknown.contains(where: { $0.country == country && $0.group == group }) { return .unknown }
    if atlas[group]?.leastMembers == nil { return .absent }
    // The list is incomplete: only those on it are known to be absent now, or to be there as what
    // does not count.
    let isListed = atlas.spells.contains { $0.country == country && $0.group == group }
    return isListed ? .absent : .unknown
  }

  /// What was worked out of the network already.
  package let workings = Workings()

  /// What was worked out of the dataset and the day alone, whoever belongs to what: shared with the
  /// networks that chance makes of this one.
  package let workingsOfGroups: Workings

  private struct Cell: Hashable {
    let country: Country
    let group: Group
  }

  private let statuses: [Cell: Status]
}

extension MembershipAtlas {
  /// The two-mode network on a day. O(spells + nodes log nodes).
  ///
  /// - Parameters:
  ///   - date: The day; see ``Spell/covers(_:of:asOf:)`` for how dates of limited precision are read.
  ///   - counting: Which statuses count as belonging.
  ///   - scope: Which groups are taken in.
  public func network(
    on date: Day, counting: CountingRule = .members, scope: Scope = .minilateral
  ) -> MembershipNetwork {
    MembershipNetwork(self, on: date, counting: counting, scope: scope)
  }
}

extension MembershipNetwork {
  init(_ atlas: MembershipAtlas, on date: Day, counting: CountingRule, scope: Scope) {
    func isSupposed(_ group: Group) -> Bool { atlas.facts[group] == nil }
    var belonging: [Cell: Membership] = [:]
    var open: [Cell: UnknownMembership] = [:]
    var existing = Set(
      atlas.groups.lazy.filter { $0.exists(on: date) != false }.map { $0.group })
    existing = existing.filter { isSupposed($0) || scope.admits($0, of: atlas[$0]?.domain) }
    // Full members, certain and possible, whatever the counting rule.
    var sizes: [Group: Set<Country>] = [:]

    // Spells come sorted by group, so that a group is looked up once and not for each of its spells.
    let spells = atlas.spells
    var start = 0
    while start < spells.count {
      let group = spells[start].group
      let run = start..<(spells[start...].firstIndex { $0.group != group } ?? spells.count)
      start = run.upperBound
      guard existing.contains(group), let facts = atlas[group] else { continue }
      for place in run {
        let covers = spells[place].covers(date, of: facts, asOf: atlas.description.asOf)
        guard covers != false else { continue }
        let spell = spells[place]
        let cell = Cell(country: spell.country, group: group)
        if CountingRule.members.counts(spell.status) || spell.status == .unknown {
          sizes[group, default: []].insert(spell.country)
        }
        guard counting.counts(spell.status) || spell.status == .unknown else { continue }
        if covers == true, spell.status != .unknown {
          belonging[cell] = Membership(
            country: spell.country, group: group, status: spell.status, spell: spell)
        } else {
          open[cell] = UnknownMembership(country: spell.country, group: group, spell: spell)
        }
      }
    }
    for cell in belonging.keys { open[cell] = nil }

    if atlas.scenario != nil, scope.dependsOnMembers {
      // The facts decide which groups are in scope, so that none comes or goes for its new members.
      let small = MembershipNetwork(atlas.facts, on: date, counting: counting, scope: scope)
        .graph.rightNodes
      existing = existing.filter { small.contains($0) || isSupposed($0) }
      belonging = belonging.filter { existing.contains($0.key.group) }
      open = open.filter { existing.contains($0.key.group) }
    } else if scope.dependsOnMembers {
      if let limit = scope.upTo {
        // A group is small when it is known to be: what is open may belong.
        existing = existing.filter {
          max(sizes[$0]?.count ?? 0, atlas[$0]?.leastMembers ?? 0) <= limit
        }
      }
      let members = Dictionary(grouping: belonging.keys, by: { $0.group })
      existing = existing.filter { group in
        scope.admits(members: (members[group] ?? []).map { atlas[$0.country] })
      }
      belonging = belonging.filter { existing.contains($0.key.group) }
      open = open.filter { existing.contains($0.key.group) }
    }

    self.init(
      atlas, on: date, counting: counting, scope: scope, groups: existing,
      memberships: Array(belonging.values), unknown: Array(open.values))
  }

  /// Puts a network together from its cells, in any order: each at most once, of groups that are named.
  /// O(nodes + cells · log cells).
  init(
    _ atlas: MembershipAtlas, on date: Day, counting: CountingRule, scope: Scope,
    groups: Set<Group>, memberships: [Membership], unknown: [UnknownMembership]
  ) {
    self.atlas = atlas
    self.date = date
    self.counting = counting
    self.scope = scope
    workingsOfGroups = Workings()
    self.memberships = memberships.sorted { ($0.country, $0.group) < ($1.country, $1.group) }
    self.unknown = unknown.sorted { ($0.country, $0.group) < ($1.country, $1.group) }
    statuses = Dictionary(
      keepingFirst: memberships.map { (Cell(country: $0.country, group: $0.group), $0.status) })
    var neighbors = Dictionary(
      keepingFirst: atlas.countries.lazy.filter { $0.mayExist(on: date) }.map {
        ($0.country, Set<Group>())
      })
    for membership in memberships {
      neighbors[membership.country, default: []].insert(membership.group)
    }
    for cell in unknown where neighbors[cell.country] == nil { neighbors[cell.country] = [] }
    graph = BipartiteGraph(
      neighbors: neighbors, includingRight: Array(groups), leftKind: .country, rightKind: .group)
  }
  /// The same day of the same dataset with other edges between the same nodes. O(cells · log cells).
  ///
  /// - Parameters:
  ///   - other: The network.
  ///   - matrix: The edges, a row for each country.
  ///   - memberships: The same edges, in any order.
  ///   - unknown: Cells that are open, in the order in which they stand in the network.
  init(
    _ other: MembershipNetwork, edges matrix: BiadjacencyMatrix, memberships: [Membership],
    unknown: [UnknownMembership]
  ) {
    atlas = other.atlas
    date = other.date
    counting = other.counting
    scope = other.scope
    workingsOfGroups = other.workingsOfGroups
    self.memberships = memberships.sorted { ($0.country, $0.group) < ($1.country, $1.group) }
    self.unknown = unknown
    statuses = Dictionary(
      keepingFirst: memberships.map { (Cell(country: $0.country, group: $0.group), $0.status) })
    graph = BipartiteGraph(
      left: other.graph.leftNodes, right: other.graph.rightNodes, matrix: matrix,
      leftKind: other.graph.leftKind, rightKind: other.graph.rightKind)
  }
}
