import Chance
import Interchange
import Measures
import Networks

extension Quantity {
  /// The p-value that decides whether a tie belongs to a backbone.
  static func backboneP(_ test: String, correctedBy correction: Correction, source: Citation)
    -> Quantity
  {
    Quantity(
      id: "p", name: "p", unit: .named("probability"), range: .unitInterval,
      definition:
        "The one-sided probability of a tie as strong as this one or stronger (of a negative one: as "
        + "weak or weaker), \(test); correction for the number of pairs: \(correction.name).",
      source: source)
  }
}

extension Quantity {
  /// Whether a tie is stronger or weaker than chance has it.
  fileprivate static let signOfTie = Quantity(
    id: "sign", name: "Sign", unit: .number, range: ValueRange(lower: -1, upper: 1),
    definition: "1 for a pair that shares more than chance has it, -1 for one that shares less.")
}

extension DataTable {
  /// The ties of a side that are beyond chance, as an edge list: `a`, `b`, `weight`, for a signed
  /// backbone `sign`, and `p`. Sorted by node. Weights are kept.
  ///
  /// - Parameters:
  ///   - ties: The ties.
  ///   - side: The side.
  ///   - measure: What weighs a tie.
  ///   - significance: What the ties were taken from.
  ///   - correction: How p-values were corrected.
  ///   - isSigned: Whether signs are told.
  public static func backbone<Node, Opposite>(
    _ ties: [BackboneTie], of side: Side<Node, Opposite>, weighedBy measure: PairMeasure,
    _ significance: PairSignificance, correctedBy correction: Correction, isSigned: Bool
  ) -> DataTable {
    let weights = side.paired(by: measure)
    let test =
      "by \(significance.model.name): \(significance.model.definition)"
      + (significance.samples.map { " (\($0) samples)" } ?? " (exact)")
    let sign = [Column(.signOfTie)]
    let labels = side.nodes.labels
    return DataTable(
      columns: [
        Column("a", title: "A"), Column("b", title: "B"),
        Column(measure.quantity, unit: weights.unit, id: "weight"),
      ] + (isSigned ? sign : []) + [
        Column(
          .backboneP(test, correctedBy: correction, source: significance.model.source), title: "p")
      ],
      rows: ties.map { tie in
        [
          .text("\(labels[tie.a])"), .text("\(labels[tie.b])"),
          Cell(weights[labels[tie.a], labels[tie.b]]),
        ] + (isSigned ? [.number(tie.isPositive ? 1 : -1)] : []) + [.number(tie.p)]
      })
  }

  /// The ties whose disparity is below a level, as an edge list: `a`, `b`, `weight` and `p`.
  ///
  /// - Parameters:
  ///   - graph: The projection.
  ///   - quantity: What its weights are.
  ///   - unit: Their unit.
  ///   - alpha: The level.
  ///   - correction: How p-values are corrected.
  public static func disparityBackbone<Node>(
    of graph: Graph<Node>, by quantity: Quantity, unit: String, alpha: Double,
    correctedBy correction: Correction
  ) -> DataTable {
    let p = correction.adjusted(graph.disparityP)
    return DataTable(
      columns: [
        Column("a", title: "A"), Column("b", title: "B"),
        Column(quantity, unit: unit, id: "weight"),
        Column(
          .backboneP(
            "where a node's weights are cut at random places (disparity filter)",
            correctedBy: correction, source: .serrano), title: "p"),
      ],
      rows: zip(graph.edges, p).compactMap { edge, p in
        guard let p, p < alpha else { return nil }
        return [.text("\(edge.a)"), .text("\(edge.b)"), .number(edge.weight), .number(p)]
      })
  }
}
