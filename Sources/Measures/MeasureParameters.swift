/// What measures that need a choice are asked with. Each has a default, so that a measure is always
/// defined, and stands in the definition of the quantity that it gives, so that no number loses it.
///
/// A measure takes its own as arguments, `.alphaBetaCore(alpha: 3, beta: 2)`; the catalogue takes
/// them all at once, `MeasureCatalogue.nodeMeasures(parameters)`.
public struct MeasureParameters: Hashable, Sendable {
  /// The degree that a node of this side needs in an (α, β)-core.
  public var alpha: Int

  /// The degree that a node of the other side needs in an (α, β)-core.
  public var beta: Int

  /// The number of sources that betweenness is sampled from; all nodes where there are fewer.
  public var sources: Int

  /// Where the random numbers that choose the sources start.
  public var seed: UInt64

  /// How often fitness and complexity are updated.
  public var updates: Int

  /// Chooses parameters.
  public init(
    alpha: Int = 2, beta: Int = 2, sources: Int = 500, seed: UInt64 = 1, updates: Int = 20
  ) {
    self.alpha = alpha
    self.beta = beta
    self.sources = sources
    self.seed = seed
    self.updates = updates
  }
}

/// A parameter as documentation and a command line list it.
public struct MeasureParameter: Hashable, Sendable {
  /// The name of the option: "alpha" for `--alpha`.
  public let id: String

  /// What it is.
  public let meaning: String

  /// Its value where none is given.
  public let defaultValue: String

  /// The least value that makes sense.
  public let least: Int

  /// The identifiers of the measures that use it.
  public let measures: [String]
}

extension MeasureParameters {
  /// Every parameter, once.
  public static let all: [MeasureParameter] = {
    let standard = MeasureParameters()
    let sampled = ["betweenness-sampled", "betweenness-sampled-error"]
    return [
      MeasureParameter(
        id: "alpha", meaning: "Degree that a node of this side needs to stay in the core.",
        defaultValue: "\(standard.alpha)", least: 0, measures: ["alpha-beta-core"]),
      MeasureParameter(
        id: "beta", meaning: "Degree that a node of the other side needs to stay in the core.",
        defaultValue: "\(standard.beta)", least: 0, measures: ["alpha-beta-core"]),
      MeasureParameter(
        id: "sources", meaning: "Number of sources in the sample.",
        defaultValue: "\(standard.sources)", least: 1, measures: sampled),
      MeasureParameter(
        id: "seed", meaning: "Seed of the random numbers that choose the sample.",
        defaultValue: "\(standard.seed)", least: 0, measures: sampled),
      MeasureParameter(
        id: "updates", meaning: "Number of updates of fitness and complexity.",
        defaultValue: "\(standard.updates)", least: 0, measures: ["fitness", "complexity"]),
    ]
  }()
}
