import ArgumentParser
import Memberships

/// The options that belong to one kind of diagram.
struct KindOptions: ParsableArguments {
  @Option(help: "overlap: the side whose nodes are joined, groups (the default) or countries.")
  var side: SideName?

  @Option(
    help: ArgumentHelp(
      "overlap: the least number of members (or groups) that a joined pair shares (default: as few "
        + "as are legible).", valueName: "k"))
  var atLeast: Int?

  @Option(
    help: ArgumentHelp(
      "change: the earlier day, as for --on.", valueName: "date"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "change: the later day (default: the day up to which the dataset's facts were gathered).",
      valueName: "date"))
  var to: String?

  /// The country that an ego diagram is about, and the earlier day of a diagram of changes, once they
  /// are read.
  struct Subject {
    var country: Country?
    var earlierDay: Day?
  }

  /// Checks that each option goes with the kind.
  func check(for kind: DiagramKind) throws {
    if kind != .change, from != nil || to != nil {
      throw Failure(.usage, "--from and --to go with 'draw change' only; one day is --on DATE.")
    }
    if kind == .change, from == nil {
      throw Failure(.usage, "'draw change' compares two days: give --from 2010, for instance.")
    }
    if kind != .overlap, side != nil || atLeast != nil {
      throw Failure(.usage, "--side and --at-least go with 'draw overlap' only.")
    }
    if let atLeast, atLeast < 1 {
      throw Failure(.usage, "--at-least \(atLeast) joins what shares nothing: give 1 or more.")
    }
    if side == .left || side == .right {
      throw Failure(.usage, "the sides of a dataset are countries and groups: --side countries.")
    }
  }
}
