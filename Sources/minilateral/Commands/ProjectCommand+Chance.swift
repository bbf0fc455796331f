import Chance
import Measures
import Memberships
import Networks
import Reports

extension ProjectCommand {
  // MARK: - Against chance

  func write(
    _ source: Source, _ side: SideName, by measure: PairMeasure, against design: ChanceDesign
  ) throws {
    let correction = against.chosenCorrection
    let table = try computation.run {
      try source.asking(
        side, Held(measure: measure, design: design, correction: correction))
    }
    let remarks = try source.remarks(on: design, correctedBy: correction)
    try output.write(
      table, as: "edges", provenance: source.provenance.adding("against", remarks.json),
      summary: source.summary)
    against.tell(remarks, as: output.format)
  }

  private struct Held: SideQuestion {
    let measure: PairMeasure
    let design: ChanceDesign
    let correction: Correction

    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
      names: @escaping (Node) -> String?, oppositeNames: @escaping (Opposite) -> String?
    ) throws -> DataTable {
      try side.checkSampledPairs(samples: design.samples)
      return .chance(
        try side.paired(by: measure, against: design), ofPairsOf: side, by: measure.quantity,
        design, correctedBy: correction)
    }
  }

  // MARK: - Backbones

  func writeBackbone(
    _ method: BackboneMethod, _ source: Source, _ side: SideName, by measure: PairMeasure,
    seed: UInt64?
  ) throws {
    let question = Backbone(
      method: method, measure: measure, level: backbone.level, isSigned: backbone.signed,
      correction: against.correction ?? .none, samples: against.samples ?? 5_000, seed: seed ?? 1)
    let (table, remark) = try computation.run { try source.asking(side, question) }
    let choice: [(key: String, value: JSONValue)] = [
      ("method", .string(method.rawValue)), ("alpha", .number(question.level)),
      ("signed", .bool(question.isSigned)), ("correction", .string(question.correction.rawValue)),
      ("samples", method == .fdsm ? .number(Double(question.samples)) : .null),
      ("seed", method == .fdsm ? .string(String(question.seed)) : .null),
    ]
    try output.write(
      table, as: "edges", provenance: source.provenance.adding("backbone", .object(choice)),
      summary: source.summary)
    if output.format != .json { Terminal.tell(remark) }
  }

  private struct Backbone: SideQuestion {
    let method: BackboneMethod
    let measure: PairMeasure
    let level: Double
    let isSigned: Bool
    let correction: Correction
    let samples: Int
    let seed: UInt64

    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
      names: @escaping (Node) -> String?, oppositeNames: @escaping (Opposite) -> String?
    ) throws -> (DataTable, String) {
      guard let model = method.model else { return try disparity(of: side) }
      let significance = try PairSignificance(
        ofRows: side.matrix, by: model, samples: samples, seed: seed)
      let tails: Tails = isSigned ? .signed : .more
      func ties(_ correction: Correction) -> [BackboneTie] {
        significance.ties(alpha: level, correction: correction, tails: tails)
      }
      let kept = ties(correction)
      let counts = [Correction.none, .benjaminiHochberg, .holm].map {
        "\(ties($0).count) by \($0.name)"
      }
      return (
        .backbone(
          kept, of: side, weighedBy: measure, significance, correctedBy: correction,
          isSigned: isSigned),
        "\(kept.count) of \(significance.pairs.pairCount) pairs are kept at p below \(level), "
          + (isSigned ? "half of it for each sign" : "one-sided")
          + ", by \(method.rawValue): \(model.definition) "
          + "(\(significance.samples.map { "\($0) samples, seed \(seed)" } ?? "exact")). "
          + "There are \(counts.joined(separator: ", "))."
      )
    }

    private func disparity<Node, Opposite>(
      of side: Side<Node, Opposite>
    ) throws -> (DataTable, String) {
      try side.checkPairs(limit: 50_000_000)
      let graph = side.projected(by: measure)
      let unit = measure.quantity.unit.name(for: side.kind, against: side.oppositeKind)
      func table(_ correction: Correction) -> DataTable {
        .disparityBackbone(
          of: graph, by: measure.quantity, unit: unit, alpha: level, correctedBy: correction)
      }
      let kept = table(correction)
      return (
        kept,
        "\(kept.rows.count) of \(graph.upper.indices.count) ties are kept at p below \(level) by the "
          + "disparity filter, which asks whether a tie stands out among a node's ties, not whether it "
          + "is beyond what degrees give."
      )
    }
  }
}

extension Side {
  /// Refuses a side whose pairs can't all be held against samples in reasonable memory.
  func checkSampledPairs(samples: Int) throws {
    let pairs = nodes.count * max(0, nodes.count - 1) / 2
    let most = 60_000_000
    guard pairs * (samples / 40 + 2) > most else { return }
    throw Failure(
      .data,
      "all \(pairs) pairs of \(kind.plural) would be held against \(samples) samples, and pairs times "
        + "a fortieth of the samples are at most \(most): ask for fewer nodes or samples, or for exact "
        + "probabilities with 'minilateral project --backbone sdsm'.")
  }
}
