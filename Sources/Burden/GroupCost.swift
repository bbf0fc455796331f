import Facts

/// What one group costs a full member in a year at the model's typical values, and how much of it
/// rests on assumptions about how often the group meets.
package struct GroupCost {
  /// Delegation-days a year.
  package let days: Double

  /// The part of ``days`` for which no source gives a count of gatherings.
  package let assumedDays: Double

  /// Adds up the levels of a group, none counted twice; see ``LevelRhythm``.
  package init(cadence: Cadence?, legalForm: LegalForm?, model: BurdenModel) {
    let rhythms = LevelRhythm.all(of: cadence, legalForm: legalForm, model: model)
    days = rhythms.reduce(0) { $0 + $1.typical * model.typicalDays(at: $1.level) }
    assumedDays = rhythms.reduce(0) {
      $0 + ($1.typical - $1.sourced) * model.typicalDays(at: $1.level)
    }
  }
}

extension BurdenModel {
  /// Delegation-days that one gathering of a level costs a member, at the typical value.
  func typicalDays(at level: GatheringLevel) -> Double { days[level]?.typical ?? 0 }

  /// How many times a member's burden the chair of a group bears.
  package func chairFactor(of secretariat: Secretariat?) -> Assumption {
    switch ChairSupport(secretariat) {
    case .secretariat: chairWithSecretariat
    case .alone: chairWithoutSecretariat
    case .unknown: chairSecretariatUnknown
    }
  }

  /// What a status bears of a member's burden, at the typical value; 0 for a status that is unknown.
  package func statusFactor(of status: Status) -> Double {
    switch status {
    case .member: 1
    case .associate: associate.typical
    case .observer: observer.typical
    case .unknown: 0
    }
  }
}

/// Who helps the chair of a group.
package enum ChairSupport: Hashable, CaseIterable {
  /// A permanent or hosted secretariat.
  case secretariat
  /// Nobody but its own ministry or staff that moves with the chair.
  case alone
  /// It is not known who.
  case unknown

  package init(_ secretariat: Secretariat?) {
    self =
      switch secretariat {
      case .permanent, .hosted: .secretariat
      case .rotating, .chairSupported, .none?: .alone
      case .other, nil: .unknown
      }
  }
}
