import ArgumentParser
import Diagrams
import Memberships

/// The options that belong to one kind of diagram.
struct KindOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "overlap: the side whose nodes are joined, groups (the default) or countries; with --network "
        + "right (the default) or left."))
  var side: SideName?

  @Option(
    help: ArgumentHelp(
      "overlap: the least number of members (or groups) that a joined pair shares (default: as few "
        + "as are legible).", valueName: "k"))
  var atLeast: Int?

  @Option(
    help: ArgumentHelp(
      "change: the later day, --from being the earlier (default: the day up to which the dataset's facts were gathered).",
      valueName: "date"))
  var to: String?

  /// Checks that each option goes with the kind.
  ///
  /// - Parameter from: The earlier day; with a table, which has a column of that option, `nil`.
  func check(for kind: DiagramKind, ofDataset isDataset: Bool, from: String?) throws {
    if !kind.options.contains(.days), from != nil || to != nil {
      throw Failure(
        .usage,
        "--from and --to go with \(DiagramKind.written(taking: .days)) only; one day is --on DATE.")
    }
    if isDataset, kind.required.contains(.days), from == nil {
      throw Failure(
        .usage, "'draw \(kind.id)' compares two days: give --from 2010, for instance.")
    }
    if !kind.options.contains(.side), side != nil {
      throw Failure(
        .usage,
        "--side and --at-least go with \(DiagramKind.written(taking: .side)) only.")
    }
    if !kind.options.contains(.least), atLeast != nil {
      throw Failure(
        .usage,
        "--side and --at-least go with \(DiagramKind.written(taking: .least)) only.")
    }
    if let atLeast, atLeast < 1 {
      throw Failure(.usage, "--at-least \(atLeast) joins what shares nothing: give 1 or more.")
    }
    switch side {
    case .left where isDataset, .right where isDataset:
      throw Failure(.usage, "the sides of a dataset are countries and groups: --side countries.")
    case .countries where !isDataset, .groups where !isDataset:
      throw Failure(.usage, "the sides of a --network are left and right: --side left.")
    default: break
    }
  }

  /// The side whose nodes are joined.
  var joinedSide: DiagramChoice.JoinedSide { side == .countries || side == .left ? .left : .right }
}
