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

  /// How many pairs of countries meet in two groups and in no third, for the pairs of groups of which
  /// any do. O(sum of the squared sizes of the groups).
  func countsOfMeetingsInTwoOnly() -> [GroupPair: Int] {
    network.countries.projected(by: .sharedNeighbors).edges.reduce(into: [:]) { counts, edge in
      guard edge.weight == 2 else { return }
      let shared = network.countries.sharedNeighbors(of: edge.a, and: edge.b)
      counts[GroupPair(a: shared[0], b: shared[1]), default: 0] += 1
    }
  }

  struct GroupPair: Hashable {
    let a: Group
    let b: Group
  }

  private func meeting(_ a: Country, _ b: Country) -> Meeting? {
    guard let overlap = self[a, b], !overlap.shared.isEmpty else { return nil }
    return Meeting(a: a, b: b, groups: overlap.shared, mayMeetIn: overlap.mayShare)
  }
}
