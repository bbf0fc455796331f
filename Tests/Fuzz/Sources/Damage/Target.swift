import Foundation
import Memberships

/// A reader under test: files to start from, and what is to be done with a damaged one.
public struct Target: Sendable {
  /// What is wrong with an answer that a reader gave.
  public struct Violation: Error, CustomStringConvertible {
    /// What is wrong, in a line.
    public let description: String

    init(_ description: String) { self.description = description }
  }

  /// What a reader made of an input.
  public enum Answer: Sendable {
    case read
    case refused
  }

  /// What the reader is called: a format, or what it reads.
  public let name: String
  let seeds: [[UInt8]]
  let check: @Sendable ([UInt8], inout Damage) throws -> Answer

  /// All readers.
  ///
  /// - Parameter folder: The folder of seeds.
  public static func all(seeds folder: URL) throws -> [Target] {
    try [dataset(folder.appendingPathComponent("dataset")), model(folder), peers(folder)]
      + NetworkFormat.allCases.filter(\.isRead).map { try network($0) }
      + [workbookParts(), unnamed(), gzip(), tableForms(), attribute()]
  }

  /// The input of a number.
  public func input(seed: UInt64, number: Int) -> (bytes: [UInt8], damage: Damage) {
    var damage = Damage(seed: seed, number: number, target: name)
    // Every hundredth is a seed as it is, so that a seed that is refused is noticed.
    let start = damage.chosen(from: seeds)
    return (number % 100 == 0 ? start : damage.damaged(start, splicing: seeds), damage)
  }

  /// Gives bytes to the reader, and looks at what it answers.
  public func answer(to bytes: [UInt8], _ damage: Damage) throws -> Answer {
    var damage = damage
    return try check(bytes, &damage)
  }

  /// A refusal has to say where and what, in one line.
  static func refused(_ error: ReadingError, lines: Int?) throws -> Answer {
    switch error {
    case .unreadable(let path, let reason):
      guard !path.isEmpty, !reason.isEmpty, isOneLine(path + reason) else {
        throw Violation("an error that says nothing: \(error)")
      }
    case .faults(let faults, let more):
      guard !faults.isEmpty, more >= 0 else { throw Violation("an error without a fault") }
      for fault in faults { try check(fault, lines: lines) }
    }
    return .refused
  }

  static func check(_ fault: Fault, lines: Int?) throws {
    guard !fault.file.isEmpty, !fault.found.isEmpty, !fault.expected.isEmpty,
      isOneLine(fault.description)
    else { throw Violation("a fault that says nothing, or more than a line: \(fault)") }
    guard fault.line ?? 1 >= 1, fault.column ?? 1 >= 1, fault.column == nil || fault.line != nil
    else {
      throw Violation("a fault at no place: \(fault)")
    }
    // A line that is missing is the one after the last.
    if let line = fault.line, let lines, line > lines + 1 {
      throw Violation("a fault in line \(line) of \(lines): \(fault)")
    }
  }

  static func isOneLine(_ text: String) -> Bool {
    !text.utf8.contains { $0 == 10 || $0 == 13 }
  }

  /// How many lines bytes have: each line feed and each return ends one, so that CR LF counts twice.
  static func lines(of bytes: [UInt8]) -> Int {
    bytes.count { $0 == 10 || $0 == 13 } + 1
  }
}
