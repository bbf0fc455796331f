import Networks

extension MembershipNetwork {
  /// The days of a series: the last of each year up to the network's own, and its own day; sorted.
  ///
  /// - Parameters:
  ///   - first: The first year.
  ///   - step: Every how many years, counted back from the network's own; at least 1.
  public func days(since first: Int, every step: Int = 1) -> [Day] {
    stride(from: date.year, through: max(1, first), by: -max(1, step)).reversed().map { year in
      lastDay(of: year)
    }
  }

  /// The last day of a year, or the network's own in its own year.
  package func lastDay(of year: Int) -> Day {
    year == date.year ? date : Day(year: year, month: 12, day: 31) ?? date
  }

  /// The network on each day of a series, by date; see ``days(since:every:)``.
  ///
  /// The groups are the network's own, so that none is lost when it outgrows the scope, and those that
  /// were within the scope on the day and have ended since. O(years · (spells + nodes log nodes)).
  public func years(since first: Int, every step: Int = 1) -> [MembershipNetwork] {
    days(since: first, every: step).map { network(ofItsGroupsOn: $0) }
  }

  /// The network on an earlier day, of the groups that are in this one, and of those in scope on that
  /// day that are no more. Several questions look back on the same days: each is made once.
  package func network(ofItsGroupsOn day: Day) -> MembershipNetwork {
    workings.value(of: EarlierDay(day: day)) {
      let then = atlas.network(on: day, counting: counting, scope: scope).graph.rightNodes.labels
      let ended = then.filter { atlas[$0]?.exists(on: date) == false }
      return atlas.network(
        on: day, counting: counting, scope: .only(graph.rightNodes.labels + ended))
    }
  }
}

/// What an earlier network is kept under.
private struct EarlierDay: WorkingsKey {
  typealias Value = MembershipNetwork

  static let kind = 4

  let day: Day
}
