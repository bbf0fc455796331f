import Foundation

/// A number that is assumed: the least that is believable, the most believable, the most that is, and
/// why.
public struct Assumption: Sendable, Hashable, Decodable {
  /// The least that is believable.
  public let low: Double
  /// The most believable.
  public let typical: Double
  /// The most that is believable.
  public let high: Double
  /// Why: one sentence.
  public let because: String
}

/// The declared assumptions that turn gatherings a year into delegation-days a year. Users edit them.
///
/// The file `burden-model.json` of a dataset holds one; each of its leaves is an ``Assumption``.
public struct BurdenModel: Sendable, Hashable {
  /// Delegation-days that one gathering costs a member, by level (not for working groups, which
  /// stand for officials' meetings).
  public let days: [GatheringLevel: Assumption]

  /// Meetings a year of one working group.
  public let meetingsPerWorkingGroup: Assumption

  /// What an associate bears of a member's burden; a member bears 1.
  public let associate: Assumption

  /// What an observer bears of a member's burden.
  public let observer: Assumption

  /// How many times a member's burden a chair bears where a permanent or hosted secretariat helps.
  public let chairWithSecretariat: Assumption

  /// The same where none does.
  public let chairWithoutSecretariat: Assumption

  /// The same where it is not known.
  public let chairSecretariatUnknown: Assumption

  /// Gatherings a year of a kind of group, by level, where sources give no number. The kind `nil` is
  /// a group whose legal form is not known.
  public let cadence: [LegalForm?: [GatheringLevel: Assumption]]

  /// Reads a model.
  ///
  /// - Throws: ``ReadingError/faults(_:more:)`` with every assumption that is missing, is not a
  ///   number of at least 0, or whose low, typical and high are out of order.
  public init(_ bytes: [UInt8], file: String) throws(ReadingError) {
    let model = try decodedJSON(File.self, bytes, file: file)
    var faults: [Fault] = []
    func checked(_ assumption: Assumption?, at path: String) -> Assumption {
      guard let assumption else {
        faults.append(Fault(file: file, found: "no \"\(path)\"", expected: "an assumption"))
        return Assumption(low: 0, typical: 0, high: 0, because: "")
      }
      if !(0 <= assumption.low && assumption.low <= assumption.typical
        && assumption.typical <= assumption.high && assumption.high <= Gathering.limit)
      {
        faults.append(
          Fault(
            file: file,
            found: "\(assumption.low), \(assumption.typical), \(assumption.high) at \"\(path)\"",
            expected: "low, typical and high in this order, from 0 to \(Int(Gathering.limit))"))
      }
      if assumption.because.isEmpty {
        faults.append(
          Fault(file: file, found: "an empty \"because\" at \"\(path)\"", expected: "a reason"))
      }
      return assumption
    }
    let levels = GatheringLevel.additive
    days = Dictionary(
      uniqueKeysWithValues: (levels + [.any]).map { level in
        (level, checked(model.days[level.rawValue], at: "days.\(level.rawValue)"))
      })
    meetingsPerWorkingGroup = checked(model.meetingsPerWorkingGroup, at: "meetingsPerWorkingGroup")
    associate = checked(model.status["associate"], at: "status.associate")
    observer = checked(model.status["observer"], at: "status.observer")
    chairWithSecretariat = checked(model.chair["withSecretariat"], at: "chair.withSecretariat")
    chairWithoutSecretariat = checked(
      model.chair["withoutSecretariat"], at: "chair.withoutSecretariat")
    chairSecretariatUnknown = checked(
      model.chair["secretariatUnknown"], at: "chair.secretariatUnknown")
    let forms = LegalForm.allCases.map { Optional($0) } + [nil]
    cadence = Dictionary(
      uniqueKeysWithValues: forms.map { form in
        let name = form?.rawValue ?? "unknown"
        let byLevel = levels.map { level in
          (
            level,
            checked(
              model.cadence[name]?[level.rawValue], at: "cadence.\(name).\(level.rawValue)")
          )
        }
        return (form, Dictionary(uniqueKeysWithValues: byLevel))
      })
    guard faults.isEmpty else { throw .faults(faults) }
  }

  private struct File: Decodable {
    let days: [String: Assumption]
    let meetingsPerWorkingGroup: Assumption
    let status: [String: Assumption]
    let chair: [String: Assumption]
    let cadence: [String: [String: Assumption]]
  }
}
