/// One of the assumptions of a ``BurdenModel``, by its place in the file.
public enum BurdenParameter: Sendable, Hashable {
  /// Delegation-days of a gathering.
  case days(GatheringLevel)
  /// Meetings a year of a working group.
  case meetingsPerWorkingGroup
  /// An associate's part.
  case associate
  /// An observer's part.
  case observer
  /// A chair's factor, with a secretariat.
  case chairWithSecretariat
  /// A chair's factor, without one.
  case chairWithoutSecretariat
  /// A chair's factor where it is not known.
  case chairSecretariatUnknown
  /// The prior of a legal form at a level.
  case cadence(LegalForm?, GatheringLevel)

  /// All of them, in the order of the file.
  public static var all: [BurdenParameter] {
    (GatheringLevel.additive + [.any]).map { .days($0) }
      + [
        .meetingsPerWorkingGroup, .associate, .observer, .chairWithSecretariat,
        .chairWithoutSecretariat, .chairSecretariatUnknown,
      ]
      + (LegalForm.allCases.map { Optional($0) } + [nil]).flatMap { form in
        GatheringLevel.additive.map { .cadence(form, $0) }
      }
  }

  /// Where it stands in the file: "days.leader".
  public var id: String {
    switch self {
    case .days(let level): "days.\(level.rawValue)"
    case .meetingsPerWorkingGroup: "meetingsPerWorkingGroup"
    case .associate: "status.associate"
    case .observer: "status.observer"
    case .chairWithSecretariat: "chair.withSecretariat"
    case .chairWithoutSecretariat: "chair.withoutSecretariat"
    case .chairSecretariatUnknown: "chair.secretariatUnknown"
    case .cadence(let form, let level): "cadence.\(form?.rawValue ?? "unknown").\(level.rawValue)"
    }
  }
}

extension BurdenModel {
  /// The assumption of a parameter; `nil` where the model has none.
  public subscript(parameter: BurdenParameter) -> Assumption? {
    switch parameter {
    case .days(let level): days[level]
    case .meetingsPerWorkingGroup: meetingsPerWorkingGroup
    case .associate: associate
    case .observer: observer
    case .chairWithSecretariat: chairWithSecretariat
    case .chairWithoutSecretariat: chairWithoutSecretariat
    case .chairSecretariatUnknown: chairSecretariatUnknown
    case .cadence(let form, let level): cadence[form]?[level]
    }
  }

  /// The model with one parameter held at a value.
  package func holding(_ parameter: BurdenParameter, at value: Double) -> BurdenModel {
    var model = self
    let assumption = Assumption(fixed: value)
    switch parameter {
    case .days(let level): model.days[level] = assumption
    case .meetingsPerWorkingGroup: model.meetingsPerWorkingGroup = assumption
    case .associate: model.associate = assumption
    case .observer: model.observer = assumption
    case .chairWithSecretariat: model.chairWithSecretariat = assumption
    case .chairWithoutSecretariat: model.chairWithoutSecretariat = assumption
    case .chairSecretariatUnknown: model.chairSecretariatUnknown = assumption
    case .cadence(let form, let level): model.cadence[form]?[level] = assumption
    }
    return model
  }
}
