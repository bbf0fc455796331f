import ArgumentParser
import Measures
import Networks

/// The options that say how a computation runs.
struct ComputationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads compute (default: one for each core). The numbers are the same.",
      valueName: "n"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads is at least 1.") }
  }

  /// Computes within the limits, with a line of progress for a person who has waited a second.
  func run<Answer>(_ compute: () throws -> Answer) rethrows -> Answer {
    let limit = threads.map { Threads($0) }
    guard Terminal.isInteractive else {
      return try Threads.$limit.withValue(limit, operation: compute)
    }
    let line = ProgressLine()
    defer { line.end() }
    let report = ProgressReport { share in line.show(share) }
    return try Progress.$report.withValue(report) {
      try Threads.$limit.withValue(limit, operation: compute)
    }
  }
}
