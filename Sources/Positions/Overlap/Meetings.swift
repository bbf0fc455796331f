import Facts
import Measures
import Networks

extension Overlaps {
  /// Where each two of some countries meet, for those that meet at all; sorted by country.
  /// O(pairs · groups of both).
  public func meetings(among countries: [Country]) -> [Meeting] {
    let countries = Set(countries).sorted()
    return countries.indices.flatMap { place in
      countries[(place + 1)...].compactMap { meeting(countries[place], $0) }
    }
  }

  /// The pairs of countries that meet in two groups of the network and in no third: what would be lost
  /// without both, and with neither alone. O(pairs of shared members · groups of both).
  public func meetingsOnly(in a: Group, and b: Group) -> [Meeting] {
    guard let overlap = self[a, b], a != b else { return [] }
    return meetings(among: overlap.shared).filter { $0.groups.count == 2 }
  }

  /// How much of the groups' pairwise contact there is elsewhere, sorted by group.
  /// O(sum of the squared sizes of the groups).
  public func contacts() -> [PairwiseContact] {
    let groups = network.groups
    let redundancy = groups.scored(by: .redundancy)
    let elsewhere = groups.scored(by: .sharedElsewhere)
    var nowhereElse: [Group: [Meeting]] = [:]
    for edge in network.countries.projected(by: .sharedNeighbors).edges where edge.weight == 1 {
      guard let meeting = meeting(edge.a, edge.b), let group = meeting.groups.first else {
        continue
      }
      nowhereElse[group, default: []].append(meeting)
    }
    return groups.nodes.labels.map { group in
      PairwiseContact(
        group: group, members: groups.neighbors(of: group)?.count ?? 0,
        nowhereElse: nowhereElse[group] ?? [], redundancy: redundancy[group],
        sharedElsewhere: elsewhere[group])
    }
  }

  /// How many pairs of countries meet in two groups of the network and in no third, for all pairs of
  /// groups. O(sum of the squared sizes of the groups).
  public func countsOfMeetingsInTwoOnly() -> GroupPairCounts {
    var counts = GroupPairCounts()
    for edge in network.countries.projected(by: .sharedNeighbors).edges where edge.weight == 2 {
      let shared = network.countries.sharedNeighbors(of: edge.a, and: edge.b)
      counts.add(shared[0], shared[1])
    }
    return counts
  }

  private func meeting(_ a: Country, _ b: Country) -> Meeting? {
    guard let overlap = self[a, b], !overlap.shared.isEmpty else { return nil }
    return Meeting(a: a, b: b, groups: overlap.shared, mayMeetIn: overlap.mayShare)
  }
}

/// A count for each pair of groups, in either order.
public struct GroupPairCounts: Sendable, Equatable {
  private struct Pair: Hashable {
    let a: Group
    let b: Group

    init(_ a: Group, _ b: Group) { (self.a, self.b) = a < b ? (a, b) : (b, a) }
  }

  private var counts: [Pair: Int] = [:]

  /// The count of a pair; 0 where there is none.
  public subscript(a: Group, b: Group) -> Int { counts[Pair(a, b)] ?? 0 }

  /// The sum over all pairs.
  public var total: Int { counts.values.reduce(0, +) }

  fileprivate mutating func add(_ a: Group, _ b: Group) { counts[Pair(a, b), default: 0] += 1 }
}
