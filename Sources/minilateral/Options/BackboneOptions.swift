import ArgumentParser
import Chance

/// How the ties of a backbone are chosen.
enum BackboneMethod: String, ExpressibleByArgument, CaseIterable {
  case sdsm
  case fdsm
  case fixedRow = "fixed-row"
  case fixedColumn = "fixed-column"
  case fixedFill = "fixed-fill"
  case disparity

  /// The null model that pairs are held against; `nil` for one that asks about weights alone.
  var model: NullModel? {
    switch self {
    case .sdsm: .bicm
    case .fdsm: .curveball
    case .fixedRow: .fixedRows
    case .fixedColumn: .fixedColumns
    case .fixedFill: .fixedFill
    case .disparity: nil
    }
  }
}

/// The options of a backbone: the ties of a projection that are beyond chance.
struct BackboneOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only ties beyond chance: sdsm (every node keeps its degree on average; exact), fdsm (exactly; "
        + "sampled), fixed-row (hypergeometric), fixed-column, fixed-fill, or disparity (ties that "
        + "matter to either end).", valueName: "method"))
  var backbone: BackboneMethod?

  @Option(
    help: ArgumentHelp("With --backbone: the level of p (default: 0.05).", valueName: "level"))
  var alpha: Double?

  @Flag(
    help:
      "With --backbone: also pairs that share less than chance has it, each sign at half the level."
  )
  var signed = false

  /// The level.
  var level: Double { alpha ?? 0.05 }

  func validate() throws {
    if let alpha, !(alpha > 0 && alpha <= 1) {
      throw ValidationError("--alpha is above 0 and at most 1.")
    }
    if backbone == nil {
      if alpha != nil { throw ValidationError("--alpha goes with --backbone only.") }
      if signed { throw ValidationError("--signed goes with --backbone only.") }
    }
    if backbone == .disparity, signed {
      throw ValidationError("--signed does not go with disparity, which has no lower tail.")
    }
  }
}
