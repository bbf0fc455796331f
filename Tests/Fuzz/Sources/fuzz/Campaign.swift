import Damage
import Foundation

/// All inputs of one reader, in processes that are started anew after each failure.
struct Campaign {
  struct Outcome: Sendable {
    let line: String
    let failures: Int
  }

  let target: Target
  let arguments: Arguments

  /// After so many failures of a reader it is enough.
  private static let failureLimit = 20

  func run() throws -> Outcome {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("fuzz-ledger-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let ledger = try Ledger(file: file.path)
    let start = Date()
    var failures = 0
    while ledger[.current] < arguments.inputs, failures < Self.failureLimit {
      let first = ledger[.current]
      let messages = Pipe()
      let process = Process()
      process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      process.arguments = [
        "--seed", "\(arguments.seed)", "--work", target.name, "\(first)", "\(arguments.inputs)",
        file.path,
      ]
      process.standardError = messages
      try process.run()
      let said = messages.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      if process.terminationStatus == 0, process.terminationReason == .exit { break }
      failures += 1
      try keep(ledger[.current], process, said: String(decoding: said, as: UTF8.self))
      ledger[.current] += 1
    }
    let fields = [
      target.name.padding(toLength: 15, withPad: " ", startingAt: 0),
      String(format: "%9d read", ledger[.read]), String(format: "%9d refused", ledger[.refused]),
      String(format: "%4d failures", failures),
      String(
        format: "slowest %7.1f ms (%d)", Double(ledger[.slowest]) / 1e6, ledger[.slowestNumber]),
      String(format: "%5d MB", ledger[.memory] / 1024),
      String(format: "%6.1f s", Date().timeIntervalSince(start)),
    ]
    return Outcome(line: fields.joined(separator: "  "), failures: failures)
  }

  /// Keeps an input that a reader failed on, and says what happened.
  private func keep(_ number: Int, _ process: Process, said: String) throws {
    let folder = arguments.failures
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("\(target.name)-\(arguments.seed)-\(number)")
    try Data(target.input(seed: arguments.seed, number: number).bytes).write(to: file)
    let what =
      switch (process.terminationReason, process.terminationStatus) {
      case (.uncaughtSignal, SIGALRM): "took more than \(Worker.timeLimit) seconds"
      case (.uncaughtSignal, let signal): "crashed (signal \(signal))"
      case (_, let status): "ended with \(status)"
      }
    let words =
      said.split(separator: "\n").first { !$0.isEmpty }.map { ": \($0.prefix(300))" } ?? ""
    FileHandle.standardError.write(
      Data("\(target.name) \(number) \(what)\(words)\n  \(file.path)\n".utf8))
  }
}
