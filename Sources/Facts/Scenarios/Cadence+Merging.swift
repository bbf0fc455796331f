extension Cadence {
  /// How often a group meets that takes the place of others: at each level at least as often as the one
  /// that meets most, at most as often as all together, and most believably as the one that meets most.
  ///
  /// A level that is not known of one of the groups is a minimum (``Gathering/Bound/floor``): that of
  /// the others. Where one group is known by one figure for all levels and another level by level, the
  /// rhythm of the one that meets most in all is the minimum of the merged group's. `nil` where the
  /// rhythm of none is known.
  static func merging(_ cadences: [Cadence?], into group: Group) -> Cadence? {
    let known = cadences.compactMap { $0 }
    let areFine = known.filter { $0.gatheringsAYear != nil }.map { $0.counted.first?.level != .any }
    if Set(areFine).count > 1 {
      let busiest = known.max { ($0.gatheringsAYear ?? 0) < ($1.gatheringsAYear ?? 0) }
      return busiest.map { merging([$0, nil], into: group) } ?? nil
    }
    var merged: [GatheringLevel: Gathering] = [:]
    for level in GatheringLevel.allCases {
      merged[level] = Gathering(merging: cadences.map { $0?[level] }, at: level, into: group)
    }
    return merged.isEmpty ? nil : Cadence(gatherings: merged)
  }
}

extension Gathering {
  fileprivate init?(merging parts: [Gathering?], at level: GatheringLevel, into group: Group) {
    let known = parts.compactMap { $0 }
    guard let most = known.map({ $0.perYear }).max() else { return nil }
    let highs = known.map { $0.high }
    let isMinimum = known.count < parts.count || highs.contains(nil)
    self.init(
      group: group, level: level, perYear: most, low: known.map { $0.low }.max() ?? most,
      high: isMinimum ? nil : highs.reduce(0) { $0 + ($1 ?? 0) },
      bound: isMinimum ? .floor : known.contains { $0.bound == .plan } ? .plan : .count,
      basisYear: nil, confidence: Scenario.source, source: Scenario.source, notes: nil)
  }
}
