import Burden
import Facts
import Measures
import Networks

/// The groups of a network on one day of a series: how many and how large they are, and who came and
/// went since the row before.
public struct YearOfGrowth: Sendable {
  /// A country and a group.
  public struct Move: Sendable, Hashable {
    /// Who came or went.
    public let country: Country
    /// Where.
    public let group: Group
  }

  /// The day: the last of the year, or the network's own in its last year.
  public let date: Day
  /// How many members each group has, by the network's counting rule; a group that may exist is here
  /// too.
  public let sizes: [Group: Int]
  /// The groups of which dates don't decide whether they exist on the day.
  public let undecided: [Group]
  /// Memberships that are open on the day. They are in no size.
  public let unknownMemberships: Int
  /// Countries that belong to at least one of the groups.
  public let countries: Int
  /// Groups that exist and did not on the day of the row before.
  public let founded: [Group]
  /// Groups that existed on the day of the row before and do no more.
  public let ended: [Group]
  /// Who belongs to a group now, and did not while it existed on the day of the row before.
  public let joined: [Move]
  /// Who belonged to a group on the day of the row before and no more does, though the group goes on.
  public let left: [Move]

  /// Memberships: the sum of the sizes.
  public var memberships: Int { sizes.values.reduce(0, +) }

  /// Members of a group on average; `nil` where there is none.
  public var meanSize: Double? {
    sizes.isEmpty ? nil : Double(memberships) / Double(sizes.count)
  }

  /// The size that half of the groups do not exceed: of an even number of groups the mean of the two in
  /// the middle. `nil` where there is none.
  public var medianSize: Double? {
    let sorted = sizes.values.sorted()
    guard !sorted.isEmpty else { return nil }
    let half = sorted.count / 2
    return sorted.count % 2 == 1
      ? Double(sorted[half]) : Double(sorted[half - 1] + sorted[half]) / 2
  }
}

extension MembershipNetwork {
  /// How the number and the size of groups changed over the years, by date: on the last day of each year
  /// up to the network's own, and on its own day. Statuses are counted as in the network, and a change
  /// of status into or out of what is counted is a move.
  ///
  /// The groups are the network's own, so that a group is not lost when it outgrows the scope, and
  /// those that were within the scope on the day and have ended since. A membership that is open on
  /// either day makes no move: when it began or ended is not known.
  /// O(years · (spells + nodes log nodes)).
  ///
  /// - Parameters:
  ///   - first: The first year; its moves are those since `step` years before.
  ///   - step: Every how many years, counted back from the network's own; at least 1.
  public func growth(since first: Int, every step: Int = 1) -> [YearOfGrowth] {
    let days = days(since: first, every: step)
    guard let start = days.first else { return [] }
    let earlier = lastDay(of: max(1, start.year - max(1, step)))
    var before = Snapshot(network(ofItsGroupsOn: earlier))
    return days.map { day in
      let now = Snapshot(network(ofItsGroupsOn: day))
      defer { before = now }
      return YearOfGrowth(now, after: before, in: atlas)
    }
  }
}

/// What a row is made of, and the next one compared with.
private struct Snapshot {
  let network: MembershipNetwork
  let certain: Set<YearOfGrowth.Move>
  let open: Set<YearOfGrowth.Move>

  init(_ network: MembershipNetwork) {
    self.network = network
    certain = Set(
      network.memberships.map { YearOfGrowth.Move(country: $0.country, group: $0.group) })
    open = Set(network.unknown.map { YearOfGrowth.Move(country: $0.country, group: $0.group) })
  }
}

extension YearOfGrowth {
  fileprivate init(_ now: Snapshot, after before: Snapshot, in atlas: MembershipAtlas) {
    date = now.network.date
    let groups = now.network.graph.rightNodes.labels
    let (day, earlier) = (date, before.network.date)
    func existence(_ group: Group, on day: Day) -> Bool? { atlas[group]?.exists(on: day) ?? false }
    sizes = Dictionary(
      uniqueKeysWithValues: groups.map { group in
        (group, now.network.groups.neighbors(of: group)?.count ?? 0)
      })
    undecided = groups.filter { existence($0, on: day) == nil }
    unknownMemberships = now.open.count
    countries = Set(now.certain.map { $0.country }).count
    founded = groups.filter {
      existence($0, on: day) == true && existence($0, on: earlier) == false
    }
    ended = before.network.graph.rightNodes.labels.filter {
      existence($0, on: earlier) == true && existence($0, on: day) == false
    }
    func sorted(_ moves: some Sequence<Move>) -> [Move] {
      moves.sorted { ($0.group, $0.country) < ($1.group, $1.country) }
    }
    joined = sorted(
      now.certain.lazy.filter {
        !before.certain.contains($0) && !before.open.contains($0)
          && existence($0.group, on: earlier) == true
      })
    left = sorted(
      before.certain.lazy.filter {
        !now.certain.contains($0) && !now.open.contains($0)
          && existence($0.group, on: day) == true
      })
  }
}
