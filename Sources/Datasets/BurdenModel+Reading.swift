import Facts
import Files
import Foundation
import Tables

extension BurdenModel {
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
    func checked(_ leaf: Leaf?, at path: String) -> Assumption {
      guard let leaf else {
        faults.append(Fault(file: file, found: "no \"\(path)\"", expected: "an assumption"))
        return Assumption(low: 0, typical: 0, high: 0, because: "")
      }
      let assumption = Assumption(
        low: leaf.low, typical: leaf.typical, high: leaf.high, because: leaf.because)
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
    let days = Dictionary(
      uniqueKeysWithValues: (levels + [.any]).map { level in
        (level, checked(model.days[level.rawValue], at: "days.\(level.rawValue)"))
      })
    let meetingsPerWorkingGroup = checked(
      model.meetingsPerWorkingGroup, at: "meetingsPerWorkingGroup")
    let associate = checked(model.status["associate"], at: "status.associate")
    let observer = checked(model.status["observer"], at: "status.observer")
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
    let chairWithSecretariat = checkedChair("withSecretariat")
    let chairWithoutSecretariat = checkedChair("withoutSecretariat")
    let chairSecretariatUnknown = checkedChair("secretariatUnknown")
    let forms = LegalForm.allCases.map { Optional($0) } + [nil]
    let cadence = Dictionary(
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
    self.init(
      days: days, meetingsPerWorkingGroup: meetingsPerWorkingGroup, associate: associate,
      observer: observer, chairWithSecretariat: chairWithSecretariat,
      chairWithoutSecretariat: chairWithoutSecretariat,
      chairSecretariatUnknown: chairSecretariatUnknown, cadence: cadence)
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

  private struct Leaf: Decodable {
    let low: Double
    let typical: Double
    let high: Double
    let because: String
  }

  private struct File: Decodable {
    let days: [String: Leaf]
    let meetingsPerWorkingGroup: Leaf
    let status: [String: Leaf]
    let chair: [String: Leaf]
    let cadence: [String: [String: Leaf]]
  }
}
