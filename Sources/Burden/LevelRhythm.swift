import Facts

/// How often a group meets at one level: what sources say, and what is assumed where they are silent
/// or give a minimum only.
///
/// One rule makes the typical value, the draws and the explanation:
///
/// - A *count* or a *plan* is taken as sources give it, with their range.
/// - A *floor* is the low end. A stand-in gives the typical value and the high end where it is higher
///   than what sources give.
/// - A level of which no source tells is the stand-in itself.
/// - The stand-in is the model's prior for groups of this legal form. For officials' meetings of a
///   group whose working groups are counted, it is their number times the meetings of a working group.
///   (A count of no working groups at all tells nothing of officials' meetings; then it is the prior.)
/// - ``GatheringLevel/any`` is used only where the levels are all unknown. The stand-in of a floor for
///   it is the sum of the levels' priors.
public struct LevelRhythm: Sendable, Hashable {
  /// The level.
  public let level: GatheringLevel
  /// The least gatherings a year.
  public let low: Double
  /// The gatherings a year that are most believable.
  public let typical: Double
  /// The most gatherings a year.
  public let high: Double
  /// The part of ``typical`` that sources count; the rest is assumed.
  public let sourced: Double
  /// What a source says of the level; `nil` where none does.
  public let gathering: Gathering?
  /// What stands in; `nil` for a count or a plan.
  public let standIn: StandIn?

  /// What the number of gatherings rests on where sources don't count them.
  public enum StandIn: Sendable, Hashable {
    /// The model's prior for groups of a legal form.
    case prior(LegalForm?)
    /// The number of working groups, times the meetings of one.
    case workingGroups(Gathering)
  }

  /// Whether some of the typical value is assumed.
  public var isAssumed: Bool { typical > sourced }

  init(
    _ level: GatheringLevel, gathering: Gathering?, standIn: StandIn, range: Range,
    isFloor: Bool
  ) {
    self.level = level
    self.gathering = gathering
    sourced = gathering?.perYear ?? 0
    if let gathering, !isFloor {
      low = gathering.low
      typical = gathering.perYear
      high = gathering.high ?? gathering.perYear
      self.standIn = nil
    } else {
      low = gathering?.low ?? range.low
      typical = max(sourced, range.typical)
      high = max(gathering?.high ?? sourced, range.high, typical)
      self.standIn = standIn
    }
  }

  /// The least, the typical and the most of what stands in.
  typealias Range = (low: Double, typical: Double, high: Double)
}

extension LevelRhythm {
  /// How often a group meets, by level, each gathering in one level only. O(1).
  ///
  /// - Parameters:
  ///   - cadence: What sources say; `nil` where they say nothing.
  ///   - legalForm: The group's legal form, which chooses the prior.
  ///   - model: The assumptions.
  package static func all(
    of cadence: Cadence?, legalForm: LegalForm?, model: BurdenModel
  ) -> [LevelRhythm] {
    func prior(_ level: GatheringLevel) -> Range {
      let assumption = model.cadence[legalForm]?[level]
      return (assumption?.low ?? 0, assumption?.typical ?? 0, assumption?.high ?? 0)
    }
    let levels = GatheringLevel.additive
    if let any = cadence?[.any], levels.allSatisfy({ cadence?[$0] == nil }) {
      let range = levels.map(prior).reduce((0, 0, 0)) { ($0.0 + $1.0, $0.1 + $1.1, $0.2 + $1.2) }
      return [
        LevelRhythm(
          .any, gathering: any, standIn: .prior(legalForm), range: range,
          isFloor: any.bound == .floor)
      ]
    }
    return levels.map { level in
      let gathering = cadence?[level]
      var (standIn, range) = (StandIn.prior(legalForm), prior(level))
      if level == .official, let groups = cadence?[.workingGroup], groups.perYear > 0 {
        let meetings = model.meetingsPerWorkingGroup
        standIn = .workingGroups(groups)
        range = (
          groups.low * meetings.low, groups.perYear * meetings.typical,
          (groups.high ?? groups.perYear) * meetings.high
        )
      }
      return LevelRhythm(
        level, gathering: gathering, standIn: standIn, range: range,
        isFloor: gathering?.bound == .floor)
    }
  }
}
