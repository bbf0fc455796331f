import ArgumentParser
import Chance
import Reports

extension NullModel: ExpressibleByArgument {
  /// The names that the help lists: as in the literature, or as the library spells them.
  public init?(argument: String) {
    guard
      let model = Self.allCases.first(where: { $0.name == argument || $0.rawValue == argument })
    else { return nil }
    self = model
  }

  /// The names that the help lists.
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension Correction: ExpressibleByArgument {
  /// `bh` is short for Benjamini and Hochberg.
  public init?(argument: String) {
    guard let correction = argument == "bh" ? .benjaminiHochberg : Self(rawValue: argument) else {
      return nil
    }
    self = correction
  }

  /// The names that the help lists.
  public static var allValueStrings: [String] { ["holm", "bh", "none"] }
}

/// The options that hold numbers against a null model. The seed is told apart, since some commands draw
/// random numbers for other ends too.
struct AgainstOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Hold each number against random networks: curveball (every node keeps its degree), bicm (on "
        + "average), fixed-row (only nodes of the side asked do), fixed-column (only those of the other "
        + "side), fixed-fill (only the number of edges is kept).", valueName: "model"))
  var against: NullModel?

  @Option(
    help: ArgumentHelp(
      "With --against: how many (default: 1000; 100 of communities).", valueName: "n"))
  var samples: Int?

  @Option(
    help: ArgumentHelp(
      "With --against: how p is corrected for many tests: bh (Benjamini and Hochberg, the default), "
        + "holm or none.", valueName: "method"))
  var correction: Correction?

  func validate() throws {
    if let samples, !(1...1_000_000).contains(samples) {
      throw ValidationError("--samples is from 1 to 1000000.")
    }
  }

  /// The correction that is made.
  var chosenCorrection: Correction { correction ?? .benjaminiHochberg }

  /// What numbers are held against; `nil` where they are not.
  ///
  /// - Parameters:
  ///   - seed: Where random numbers begin.
  ///   - usualSamples: How many samples are drawn unless a number is given.
  /// - Throws: ``Failure`` for options that have no use without it.
  func design(seed: UInt64?, usualSamples: Int = 1_000) throws -> ChanceDesign? {
    if against == nil {
      if samples != nil { throw Failure(.usage, "--samples goes with --against only.") }
      if correction != nil { throw Failure(.usage, "--correction goes with --against only.") }
    }
    return against.map {
      ChanceDesign(against: $0, samples: samples ?? usualSamples, seed: seed ?? 1)
    }
  }

  /// Tells a person what the comparison rests on; in JSON it is with the provenance.
  func tell(_ remarks: ChanceRemarks, as format: TableFormat) {
    guard format != .json else { return }
    for sentence in remarks.sentences { Terminal.tell(sentence) }
  }
}

/// The seed of the random networks, for commands that draw nothing else.
struct SeedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "With --against: where the random numbers start (default: 1).", valueName: "n"))
  var seed: UInt64?

  /// The seed, which without a null model has no use.
  func seed(for against: AgainstOptions) throws -> UInt64? {
    guard seed == nil || against.against != nil else {
      throw Failure(.usage, "--seed goes with --against only.")
    }
    return seed
  }
}
