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

  /// Reads a model from a file.
  ///
  /// - Throws: ``ReadingError/unreadable(path:reason:)`` for a file that can't be read, and what
  ///   ``init(_:file:)`` throws.
  public init(contentsOf file: URL) throws(ReadingError) {
    try self.init(readBytes(of: file), file: file.relativePath)
  }

  /// Reads a model.
  ///
  /// Beside the assumptions the file may have a title, a description, a unit and the like at its top,
  /// which are for its readers.
  ///
  /// - Throws: ``ReadingError/faults(_:more:)`` with every assumption that is missing, is not a
  ///   number of at least 0, or whose low, typical and high are out of order, every chair factor
  ///   below 1, and every key among the assumptions that stands twice or means nothing.
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
    func checkedChair(_ name: String) -> Assumption {
      let assumption = checked(model.chair[name], at: "chair.\(name)")
      if assumption.low < 1, model.chair[name] != nil {
        faults.append(
          Fault(
            file: file, found: "\(assumption.low) at \"chair.\(name).low\"",
            expected: "at least 1: a chair bears no less than a member"))
      }
      return assumption
    }
    chairWithSecretariat = checkedChair("withSecretariat")
    chairWithoutSecretariat = checkedChair("withoutSecretariat")
    chairSecretariatUnknown = checkedChair("secretariatUnknown")
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
    faults += Self.unusedKeys(in: bytes, file: file)
    guard faults.isEmpty else { throw .faults(faults) }
  }

  /// The keys below the top that no assumption has: what a user writes there would be without effect.
  private static func unusedKeys(in bytes: [UInt8], file: String) -> [Fault] {
    var known: [[String]: Set<String>] = [:]
    for parameter in BurdenParameter.all {
      let path = parameter.id.split(separator: ".").map(String.init)
      for length in path.indices { known[Array(path[..<length]), default: []].insert(path[length]) }
      known[path] = ["low", "typical", "high", "because"]
    }
    return JSONKeys(of: bytes).all.compactMap { key in
      let (place, name) = (Array(key.path.dropLast()), key.path.last ?? "")
      guard !place.isEmpty, let names = known[place], !names.contains(name) else { return nil }
      let meant = nearest(to: name, among: names.sorted()).map { " (\($0)?)" } ?? ""
      return Fault(
        file: file, line: key.line, column: key.column,
        found: "\(Fault.quoted(name)) in \(place.joined(separator: "."))\(meant)",
        expected: names.sorted().joined(separator: ", "))
    }
  }

  private struct File: Decodable {
    let days: [String: Assumption]
    let meetingsPerWorkingGroup: Assumption
    let status: [String: Assumption]
    let chair: [String: Assumption]
    let cadence: [String: [String: Assumption]]
  }
}
