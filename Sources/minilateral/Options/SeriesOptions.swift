import ArgumentParser
import Memberships

/// The options that ask for a series over the years.
struct SeriesOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A series from this year on.", valueName: "year"))
  var since: Int?

  @Option(help: ArgumentHelp("With --since: every how many years (default: 1).", valueName: "n"))
  var every: Int?

  /// How many years lie between two rows.
  var step: Int { every ?? 1 }

  func validate() throws {
    if let every, every < 1 { throw ValidationError("--every is at least 1.") }
    if every != nil, since == nil { throw ValidationError("--every goes with --since only.") }
    if let since, !(1...9999).contains(since) {
      throw ValidationError("--since is a year, as in --since 2000.")
    }
  }

  /// Refuses a series that begins after its last day, and one that is too long.
  ///
  /// - Parameters:
  ///   - since: The year of the first row.
  ///   - date: The day of the last row.
  ///   - most: How many rows there may be.
  func check(since: Int, until date: Day, most: Int = 500) throws {
    guard since <= date.year else {
      throw Failure(.usage, "--since \(since) is after \(date), the day of the last row; see --on.")
    }
    guard (date.year - since) / step < most else {
      throw Failure(.usage, "--since \(since) gives more than \(most) years; use --every.")
    }
  }
}
