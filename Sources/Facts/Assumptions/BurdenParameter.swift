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

extension BurdenParameter {
  /// What a text such as `days.leader:20:40:80` supposes: a parameter's ``id`` with its low, typical and
  /// high value, which don't go down and lie from 0 to a million; `nil` for any other text.
  public static func supposed(
    _ text: String
  ) -> (parameter: BurdenParameter, assumption: Assumption)? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
    let numbers = fields.dropFirst().compactMap { Double($0) }
    guard fields.count == 4, numbers.count == 3,
      let parameter = all.first(where: { $0.id == fields[0] }), numbers[0] >= 0,
      numbers[0] <= numbers[1], numbers[1] <= numbers[2], numbers[2] <= 1e6
    else { return nil }
    return (
      parameter,
      Assumption(low: numbers[0], typical: numbers[1], high: numbers[2], because: "supposed")
    )
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
    supposing(Assumption(fixed: value), for: parameter)
  }

  /// The model with another assumption for one parameter.
  public func supposing(_ assumption: Assumption, for parameter: BurdenParameter) -> BurdenModel {
    var model = self
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
