/// Something wrong at one place of a file: where, what was found, and what was expected.
public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Whether data with such a fault can still be used.
  public enum Severity: String, Sendable {
    /// It can not: reading stops with this fault.
    case error
    /// It can, by a stated rule; the author of the data should look at it all the same.
    case warning
  }

  /// How bad it is.
  public let severity: Severity
  /// The file, as the user named it.
  public let file: String
  /// The line, from 1; `nil` for a fault of the whole file.
  public let line: Int?
  /// The character in the line, from 1; `nil` for a fault of the whole line.
  public let column: Int?
  /// What was found.
  public let found: String
  /// What was expected.
  public let expected: String

  /// Names a fault.
  public init(
    _ severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil,
    found: String, expected: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.found = found
    self.expected = expected
  }

  /// The fault in one line: "groups.csv:12:5: found …; expected …".
  public var description: String {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }
    let kind = severity == .warning ? "warning: " : ""
    return "\(place.joined(separator: ":")): \(kind)found \(found); expected \(expected)"
  }

  /// Data's own text as part of a message: in quotation marks, without control characters, and cut
  /// where it is long.
  package static func quoted(_ text: String) -> String {
    let limit = 60
    let shown = text.prefix(limit).map { character in
      character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        ? "\u{FFFD}" : String(character)
    }
    return "\"\(shown.joined())\(text.count > limit ? "…" : "")\""
  }
}

/// Why data can't be read.
public enum ReadingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A file or folder is not there, is of the wrong kind, or may not be read.
  case unreadable(path: String, reason: String)
  /// The data has faults: all of them, or as many as are shown, with the number of the others.
  case faults([Fault], more: Int)

  /// How many faults are told at once.
  public static let faultLimit = 50

  package static func faults(_ all: [Fault]) -> ReadingError {
    .faults(Array(all.prefix(faultLimit)), more: max(0, all.count - faultLimit))
  }

  /// One line for each fault.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .faults(let faults, let more):
      (faults.map { $0.description } + (more > 0 ? ["… and \(more) more"] : []))
        .joined(separator: "\n")
    }
  }
}
