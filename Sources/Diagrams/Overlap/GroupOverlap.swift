/// Two groups and what they share.
struct GroupOverlap {
  /// Places of the groups in the picture, the lesser first.
  let a: Int
  let b: Int
  /// Places of the countries that belong to both, ascending.
  let shared: [Int]
  /// The shared as a part of all that belong to either.
  let jaccard: Double

  /// All pairs of groups that share a country, sorted by place. O(sum of squared degrees).
  static func all(in picture: MembershipPicture) -> [GroupOverlap] {
    struct Pair: Hashable, Comparable {
      let a: Int
      let b: Int
      static func < (x: Pair, y: Pair) -> Bool { (x.a, x.b) < (y.a, y.b) }
    }
    var shared: [Pair: [Int]] = [:]
    for (place, country) in picture.countries.enumerated() {
      for (position, a) in country.groups.enumerated() {
        for b in country.groups[(position + 1)...] {
          shared[Pair(a: a, b: b), default: []].append(place)
        }
      }
    }
    return shared.sorted { $0.key < $1.key }.map { pair, countries in
      let union =
        picture.groups[pair.a].drawnCount + picture.groups[pair.b].drawnCount - countries.count
      return GroupOverlap(
        a: pair.a, b: pair.b, shared: countries,
        jaccard: Double(countries.count) / Double(max(union, 1)))
    }
  }

  /// The pairs to join by a line, and the rule in words; no words where all are joined.
  static func chosen(
    _ overlaps: [GroupOverlap], by lines: OverlapLines, groupCount: Int,
    in network: DrawnNetwork
  ) -> (overlaps: [GroupOverlap], rule: String) {
    switch lines {
    case .automatic:
      return overlaps.count <= 3 * groupCount
        ? (overlaps, "") : chosen(overlaps, by: .closest(2), groupCount: groupCount, in: network)
    case .sharing(let least):
      let kept = overlaps.filter { $0.shared.count >= least }
      let members = network.member.counted(least)
      return (
        kept,
        kept.isEmpty
          ? "No two \(network.right.plural) share \(members)."
          : "Lines join \(network.right.plural) that share at least \(members)."
      )
    case .closest(let count):
      var kept: Set<Int> = []
      for group in 0..<groupCount {
        let own = overlaps.indices.filter { overlaps[$0].a == group || overlaps[$0].b == group }
        let ranked = own.sorted { x, y in
          let (x, y) = (overlaps[x], overlaps[y])
          return (-x.jaccard, -x.shared.count, x.a, x.b) < (-y.jaccard, -y.shared.count, y.a, y.b)
        }
        kept.formUnion(ranked.prefix(max(count, 0)))
      }
      return (
        kept.sorted().map { overlaps[$0] },
        "Lines join each \(network.right.singular) to the \(count) it overlaps with most (Jaccard index): "
          + "\(kept.count) of the \(overlaps.count) pairs that share a \(network.member.singular)."
      )
    }
  }
}
