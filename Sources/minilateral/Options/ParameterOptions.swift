import ArgumentParser
import Measures

/// The options for measures that need a choice.
struct ParameterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For alpha-beta-core: the degree that a node of the side asked needs (default: 2).",
      valueName: "n"))
  var alpha: Int?

  @Option(
    help: ArgumentHelp(
      "For alpha-beta-core: the degree that a node of the other side needs (default: 2).",
      valueName: "n"))
  var beta: Int?

  @Option(
    help: ArgumentHelp(
      "For betweenness-sampled: the number of sources (default: 500).", valueName: "n"))
  var sources: Int?

  @Option(
    help: ArgumentHelp(
      "For betweenness-sampled, and with --against: where the random numbers start (default: 1).",
      valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "For fitness and complexity: the number of updates (default: 20).", valueName: "n"))
  var updates: Int?

  /// What the measures are asked with.
  ///
  /// - Parameters:
  ///   - names: The measures.
  ///   - seedIsUsed: Whether the seed has a use of its own, whatever the measures.
  /// - Throws: ``Failure`` for a value below the least that makes sense, and for an option that none
  ///   of the measures uses.
  func parameters(
    for names: [String], seedIsUsed: Bool = false
  ) throws -> MeasureParameters {
    let given = [
      "alpha": alpha, "beta": beta, "sources": sources, "seed": seed.map { Int(clamping: $0) },
      "updates": updates,
    ]
    for parameter in MeasureParameters.all {
      guard let value = given[parameter.id] ?? nil else { continue }
      guard value >= parameter.least else {
        throw Failure(.usage, "--\(parameter.id) is at least \(parameter.least).")
      }
      let isUsed = parameter.id == "seed" && seedIsUsed
      guard isUsed || parameter.measures.contains(where: names.contains) else {
        throw Failure(
          .usage,
          "--\(parameter.id) is for \(parameter.measures.joined(separator: " and ")), which is not "
            + "among the measures asked for.")
      }
    }
    let standard = MeasureParameters()
    return MeasureParameters(
      alpha: alpha ?? standard.alpha, beta: beta ?? standard.beta,
      sources: sources ?? standard.sources, seed: seed ?? standard.seed,
      updates: updates ?? standard.updates)
  }
}
