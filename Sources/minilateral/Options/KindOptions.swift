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

  /// Checks that each option goes with the kind.
  func check(for kind: DiagramKind) throws {
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
