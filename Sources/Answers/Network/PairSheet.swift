import Facts
import Networks
import Positions

/// Two countries on a day, and what they share or may share.
public struct DatedPair: Sendable {
  /// The day.
  public let date: Day
  /// The first by code.
  public let a: Country
  /// The second.
  public let b: Country
  /// The groups that both belong to.
  public let shared: [Group]
  /// The groups that both would belong to if open memberships held.
  public let mayShare: [Group]

  /// The pairs of countries of networks that share a group or may, day by day; with `everyPair` all pairs
  /// of countries that belong to a group. O(days · pairs).
  public static func all(in networks: [MembershipNetwork], everyPair: Bool = false) -> [DatedPair] {
    networks.flatMap { network -> [DatedPair] in
      let certain = network.groupsByCountry(including: .certain)
      let possible = network.groupsByCountry(including: .open)
      let countries = Set(certain.keys).union(possible.keys).sorted()
      var pairs: [DatedPair] = []
      for (place, a) in countries.enumerated() {
        let (own, perhaps) = (certain[a] ?? [], possible[a] ?? [])
        for b in countries[(place + 1)...] {
          let (others, others2) = (certain[b] ?? [], possible[b] ?? [])
          let shared = own.intersection(others)
          let all = own.union(perhaps).intersection(others.union(others2))
          guard everyPair || !all.isEmpty else { continue }
          pairs.append(
            DatedPair(
              date: network.date, a: a, b: b, shared: shared.sorted(),
              mayShare: all.subtracting(shared).sorted()))
        }
      }
      return pairs
    }
  }
}

extension MembershipNetwork {
  fileprivate enum Certainty { case certain, open }

  fileprivate func groupsByCountry(including certainty: Certainty) -> [Country: Set<Group>] {
    let cells =
      certainty == .certain
      ? memberships.map { ($0.country, $0.group) } : unknown.map { ($0.country, $0.group) }
    return cells.reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
  }
}

extension Sheet where Row == DatedPair {
  /// What pairs of countries share, day by day: what regressions of dyads, QAP, ERGM and SAOM start from.
  public static func pairs(_ pairs: [DatedPair], in atlas: MembershipAtlas) -> Sheet {
    Sheet(
      columns: [
        .text("date", "On") { $0.date.description }.brief(),
        .text("a", "Country") { $0.a.code }.brief(),
        .text("b", "Other country") { $0.b.code }.brief(),
        .text("a_name", "Name") { atlas[$0.a]?.name },
        .text("b_name", "Other name") { atlas[$0.b]?.name },
        .count(.sharedGroups, "Shared") { $0.shared.count }.brief(),
        .count(.possiblySharedGroups, "May share") { $0.mayShare.count }.brief(),
        .list("groups", "Groups") { $0.shared.map(\.id) }.brief(),
        .list("may_share_groups", "May share") { $0.mayShare.map(\.id) },
      ], rows: pairs)
  }
}

extension Quantity {
  fileprivate static let sharedGroups = count(
    "shared_groups", "Shared groups", of: "groups", "Groups that both belong to on the day.")

  fileprivate static let possiblySharedGroups = count(
    "may_share", "Groups that they may share", of: "groups",
    "Groups that both would belong to on the day if every unknown membership held, less those that they "
      + "share.")
}
