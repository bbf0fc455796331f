import Chance
import Interchange
import Networks
import Tables

/// A comparison with chance in words: what it rests on, and whether its samples can be relied on.
public struct ChanceRemarks: Sendable {
  /// What numbers were held against.
  public let design: ChanceDesign
  /// How p-values were corrected.
  public let correction: Correction
  /// Whether trades are enough; `nil` for a model without trades.
  public let convergence: TradeConvergence?
  /// How many trades each sample makes for each node of the smaller side.
  public static let tradesPerNode = 10

  /// Follows a chain of trades, where the model trades.
  ///
  /// O(edges × steps): 100 steps, or 20 in a network of more than 100,000 edges.
  public init(
    of matrix: BiadjacencyMatrix, _ design: ChanceDesign, correctedBy correction: Correction
  ) throws(ChanceError) {
    self.design = design
    self.correction = correction
    convergence =
      design.model == .curveball
      ? try TradeConvergence(
        of: matrix, seed: design.seed, steps: matrix.edgeCount > 100_000 ? 20 : 100) : nil
  }

  /// One sentence each.
  public var sentences: [String] {
    let model = design.model
    var sentences = [
      "Held against \(design.samples) random networks by \(model.name), seed \(design.seed): "
        + "\(model.definition). p is two-sided, and never below "
        + "\(readableText(2 / Double(design.samples + 1))) with so many samples; corrected: "
        + "\(correction.name)."
    ]
    if let convergence { sentences.append(Self.sentence(of: convergence)) }
    return sentences
  }

  private static func sentence(of convergence: TradeConvergence) -> String {
    guard let after = convergence.convergedAfter else {
      return "A chain of trades was not level after 10 for each node: the samples may still be too "
        + "much like the network."
    }
    if convergence.level == 0 { return "No trade is possible: the degrees leave one network only." }
    let rest = readableText((1 - convergence.level) * 100)
    return
      "Trades are enough: a chain of them is level after \(readableText(after)) for each node of the "
      + "smaller side, when \(rest) % of the edges are still, or again, in place; each sample makes "
      + "\(tradesPerNode)."
  }

  /// The same for a machine.
  public var json: JSONValue {
    .object([
      ("model", .string(design.model.name)), ("definition", .string(design.model.definition)),
      ("source", .string(design.model.source.doi ?? design.model.source.title)),
      ("samples", .number(Double(design.samples))), ("seed", .string(String(design.seed))),
      ("correction", .string(correction.rawValue)),
      ("tradesPerNode", convergence.map { _ in .number(Double(Self.tradesPerNode)) } ?? .null),
      ("levelAfterTradesPerNode", convergence?.convergedAfter.map { .number($0) } ?? .null),
      ("edgesLeftBehind", convergence.map { .number($0.level) } ?? .null),
    ])
  }
}
