/// How often a group meets, at all levels that sources tell of.
public struct Cadence: Sendable, Hashable {
  /// What sources say, at most one entry a level.
  public let gatherings: [GatheringLevel: Gathering]

  /// What a source says of one level; `nil` where none does.
  public subscript(level: GatheringLevel) -> Gathering? { gatherings[level] }

  /// The gatherings that make up a year, each counted once and with no assumption: those of leaders,
  /// ministers and officials where any of them is known, else the one figure for all levels.
  ///
  /// The number of working groups is left out: it is no number of gatherings.
  public var counted: [Gathering] {
    let levels = GatheringLevel.additive.compactMap { gatherings[$0] }
    return levels.isEmpty ? [gatherings[.any]].compactMap { $0 } : levels
  }

  /// Whether some level has no number: then ``gatheringsAYear`` is a minimum.
  public var isPartlyKnown: Bool {
    gatheringsAYear != nil && counted.first?.level != .any
      && counted.count < GatheringLevel.additive.count
  }

  /// Gatherings a year; `nil` where no source gives a number for any level.
  public var gatheringsAYear: Double? {
    counted.isEmpty ? nil : counted.reduce(0) { $0 + $1.perYear }
  }

  /// The least gatherings a year that sources give; `nil` where none gives a number.
  public var low: Double? { counted.isEmpty ? nil : counted.reduce(0) { $0 + $1.low } }

  /// The most gatherings a year that sources give; `nil` (open) where none gives a number, one of the
  /// numbers is a floor with nothing above it, or no source counts one of the levels.
  public var high: Double? {
    guard !counted.isEmpty, !isPartlyKnown else { return nil }
    return counted.reduce(0) { sum, gathering in
      sum.flatMap { sum in gathering.high.map { sum + $0 } }
    }
  }
}
