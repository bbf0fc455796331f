/// What one group costs a full member in a year at the model's typical values, and how much of it
/// rests on assumptions about how often the group meets.
struct GroupCost {
  /// Delegation-days a year.
  let days: Double

  /// The part of ``days`` for which no source gives a count of gatherings.
  let assumedDays: Double

  /// Adds up the levels of a group, none counted twice:
  ///
  /// - where only one figure for all levels is known, it is used, at the days of that level;
  /// - otherwise each level's count; a floor gives way to the prior of the group's legal form where
  ///   that is higher; a level without a source takes the prior;
  /// - the number of working groups, times their meetings, stands in for officials' meetings where
  ///   those are unknown or a floor.
  init(cadence: Cadence?, legalForm: LegalForm?, model: BurdenModel) {
    func days(at level: GatheringLevel) -> Double { model.days[level]?.typical ?? 0 }
    if let any = cadence?[.any], GatheringLevel.additive.allSatisfy({ cadence?[$0] == nil }) {
      self.days = any.perYear * days(at: .any)
      assumedDays = 0
      return
    }
    var (total, assumed) = (0.0, 0.0)
    for level in GatheringLevel.additive {
      let sourced = cadence?[level]
      var expected = sourced?.perYear ?? 0
      if sourced == nil || sourced?.bound == .floor {
        let prior = model.cadence[legalForm]?[level]?.typical ?? 0
        let workingGroups = level == .official ? cadence?[.workingGroup]?.perYear : nil
        let standIn = workingGroups.map { $0 * model.meetingsPerWorkingGroup.typical } ?? prior
        assumed += max(0, standIn - expected) * days(at: level)
        expected = max(expected, standIn)
      }
      total += expected * days(at: level)
    }
    self.days = total
    assumedDays = assumed
  }
}

extension BurdenModel {
  /// How many times a member's burden the chair of a group bears.
  func chairFactor(of secretariat: Secretariat?) -> Assumption {
    switch secretariat {
    case .permanent, .hosted: chairWithSecretariat
    case .rotating, .chairSupported, .none?: chairWithoutSecretariat
    case .other, nil: chairSecretariatUnknown
    }
  }

  /// What a status bears of a member's burden, at the typical value; 0 for a status that is unknown.
  func statusFactor(of status: Status) -> Double {
    switch status {
    case .member: 1
    case .associate: associate.typical
    case .observer: observer.typical
    case .unknown: 0
    }
  }
}
