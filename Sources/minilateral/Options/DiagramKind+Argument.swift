import ArgumentParser
import Diagrams
import Memberships

extension DiagramKind: ExpressibleByArgument {
  /// Reads a kind from the command line.
  public init?(argument: String) { self.init(id: argument) }

  /// The identifiers of all kinds.
  public static var allValueStrings: [String] { all.map(\.id) }

  /// A line for each kind: what to write and what it shows.
  static var helpLines: String {
    let names = all.map { $0.required.contains(.country) ? "\($0.id) KOR" : $0.id }
    let width = (names.map(\.count).max() ?? 0) + 2
    return zip(names, all).map { name, kind in
      name + String(repeating: " ", count: width - name.count) + kind.summary
    }.joined(separator: "\n")
  }

  /// A line for each example of each kind.
  static var exampleLines: String {
    all.flatMap(\.examples).map { "  minilateral \($0)" }.joined(separator: "\n")
  }

  /// The kinds by name: "two-column, spring or matrix".
  static var listed: String {
    let names = all.map(\.id)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  /// The kinds that take an option, as one writes them: "'draw change'".
  static func written(taking option: Option) -> String {
    taking(option).map { "'draw \($0.id)'" }.joined(separator: " or ")
  }
}
