/// A number that is assumed: the least that is believable, the most believable, the most that is, and
/// why.
public struct Assumption: Sendable, Hashable {
  /// The least that is believable.
  public let low: Double
  /// The most believable.
  public let typical: Double
  /// The most that is believable.
  public let high: Double
  /// Why: one sentence.
  public let because: String

  /// Names an assumption. Readers check that the numbers are in order and not negative.
  public init(low: Double, typical: Double, high: Double, because: String) {
    (self.low, self.typical, self.high, self.because) = (low, typical, high, because)
  }
}

extension Assumption {
  /// An assumption that is held at one value.
  init(fixed value: Double) {
    self.init(low: value, typical: value, high: value, because: "held at one value")
  }
}

/// The declared assumptions that turn gatherings a year into delegation-days a year. Users edit them.
///
/// The file `burden-model.json` of a dataset holds one; each of its leaves is an ``Assumption``.
public struct BurdenModel: Sendable, Hashable {
  /// Delegation-days that one gathering costs a member, by level (not for working groups, which
  /// stand for officials' meetings).
  public internal(set) var days: [GatheringLevel: Assumption]

  /// Meetings a year of one working group.
  public internal(set) var meetingsPerWorkingGroup: Assumption

  /// What an associate bears of a member's burden; a member bears 1.
  public internal(set) var associate: Assumption

  /// What an observer bears of a member's burden.
  public internal(set) var observer: Assumption

  /// How many times a member's burden a chair bears where a permanent or hosted secretariat helps.
  public internal(set) var chairWithSecretariat: Assumption

  /// The same where none does.
  public internal(set) var chairWithoutSecretariat: Assumption

  /// The same where it is not known.
  public internal(set) var chairSecretariatUnknown: Assumption

  /// Gatherings a year of a kind of group, by level, where sources give no number. The kind `nil` is
  /// a group whose legal form is not known.
  public internal(set) var cadence: [LegalForm?: [GatheringLevel: Assumption]]

  /// Puts a model together.
  package init(
    days: [GatheringLevel: Assumption], meetingsPerWorkingGroup: Assumption, associate: Assumption,
    observer: Assumption, chairWithSecretariat: Assumption, chairWithoutSecretariat: Assumption,
    chairSecretariatUnknown: Assumption, cadence: [LegalForm?: [GatheringLevel: Assumption]]
  ) {
    self.days = days
    self.meetingsPerWorkingGroup = meetingsPerWorkingGroup
    self.associate = associate
    self.observer = observer
    self.chairWithSecretariat = chairWithSecretariat
    self.chairWithoutSecretariat = chairWithoutSecretariat
    self.chairSecretariatUnknown = chairSecretariatUnknown
    self.cadence = cadence
  }
}
