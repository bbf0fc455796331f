import Measures
import Networks

/// What a measure's numbers were held against.
public struct ChanceDesign: Sendable, Hashable {
  /// What is kept.
  public let model: NullModel
  /// How many samples.
  public let samples: Int
  /// Where random numbers begin.
  public let seed: UInt64

  /// Describes a comparison.
  public init(against model: NullModel, samples: Int = 1_000, seed: UInt64 = 1) {
    self.model = model
    self.samples = max(1, samples)
    self.seed = seed
  }
}

/// The numbers that a measure gave to the nodes of one side, beside what chance gives.
public struct ChanceScores<Node: NodeLabel>: Sendable {
  /// What the numbers are.
  public let quantity: Quantity

  /// The unit's name for this side.
  public let unit: String

  /// What they were held against.
  public let design: ChanceDesign

  /// The nodes, in canonical order.
  public let nodes: NodeSet<Node>

  /// How each stands, in the same order.
  public let scores: [ChanceScore]

  /// Puts how nodes stand beside them.
  ///
  /// - Precondition: there is one for each node.
  public init(
    quantity: Quantity, unit: String, design: ChanceDesign, nodes: NodeSet<Node>,
    scores: [ChanceScore]
  ) {
    precondition(nodes.count == scores.count, "one for each node")
    self.quantity = quantity
    self.unit = unit
    self.design = design
    self.nodes = nodes
    self.scores = scores
  }

  /// How a node stands; `nil` for a node that is not here. O(1).
  public subscript(node: Node) -> ChanceScore? { nodes.position(of: node).map { scores[$0] } }

  /// The two-sided p-values, corrected for as many tests as have one.
  public func adjustedP(by correction: Correction) -> [Double?] {
    correction.adjusted(scores.map { $0.p })
  }
}

extension Side {
  /// A measure of this side's nodes, held against a null model.
  ///
  /// Weights are left out, of the network as of the samples. For a measure whose numbers rest on more
  /// than the edges, such as a burden, the sample is a network of the same labels with other edges.
  ///
  /// - Throws: ``ChanceError`` as ``NullSamples`` does.
  public func scored(
    by measure: NodeMeasure<Node, Opposite>, against design: ChanceDesign,
    within eligible: EligibleCells? = nil, threads: Threads = .all
  ) throws(ChanceError) -> ChanceScores<Node> {
    try scored(by: [measure], against: design, within: eligible, threads: threads)[0]
  }

  /// Several measures of this side's nodes, held against the same samples of a null model; see
  /// ``scored(by:against:within:threads:)``.
  ///
  /// - Throws: ``ChanceError`` as ``NullSamples`` does.
  public func scored(
    by measures: [NodeMeasure<Node, Opposite>], against design: ChanceDesign,
    within eligible: EligibleCells? = nil, threads: Threads = .all
  ) throws(ChanceError) -> [ChanceScores<Node>] {
    let samples = try NullSamples(
      of: matrix, by: design.model, within: eligible, seed: design.seed)
    let scores = compared(with: samples, count: design.samples, threads: threads) { matrix in
      let side = with(edges: matrix)
      return measures.flatMap { $0.evaluate(side) }
    }
    return measures.enumerated().map { place, measure in
      ChanceScores(
        quantity: measure.quantity,
        unit: measure.quantity.unit.name(for: kind, against: oppositeKind), design: design,
        nodes: nodes, scores: Array(scores[place * nodes.count..<(place + 1) * nodes.count]))
    }
  }

  /// A measure of this side's pairs, held against a null model: a number for each two nodes, the
  /// earlier first, as ``NodePairs`` numbers them. Weights are left out.
  ///
  /// - Throws: ``ChanceError`` as ``NullSamples`` does, or where there are more than
  ///   ``NodePairs/mostNodes`` nodes.
  public func paired(
    by measure: PairMeasure, against design: ChanceDesign, within eligible: EligibleCells? = nil,
    threads: Threads = .all
  ) throws(ChanceError) -> [ChanceScore] {
    guard nodes.count <= NodePairs.mostNodes else {
      throw .tooManyNodes(limit: NodePairs.mostNodes)
    }
    let samples = try NullSamples(
      of: matrix, by: design.model, within: eligible, seed: design.seed)
    return compared(with: samples, count: design.samples, threads: threads) { matrix in
      let (rows, pairs) = (matrix.rows, NodePairs(count: matrix.rowCount))
      var values = [Double?](repeating: nil, count: pairs.pairCount)
      for a in 0..<rows.count {
        for b in (a + 1)..<max(a + 1, rows.count) {
          values[pairs.place(of: a, b)] = measure.value(
            0, Double(rows.degree(of: a)), Double(rows.degree(of: b)))
        }
      }
      let projected = with(edges: matrix).projected(by: measure).upper
      for a in 0..<projected.count {
        for place in projected.range(of: a) {
          values[pairs.place(of: a, Int(projected.indices[place]))] = projected.weight(at: place)
        }
      }
      return values
    }
  }

  /// This side with other edges between the same nodes.
  private func with(edges matrix: BiadjacencyMatrix) -> Side {
    BipartiteGraph(
      left: nodes, right: opposites, matrix: matrix, leftKind: kind, rightKind: oppositeKind
    ).left
  }
}

extension BipartiteGraph {
  /// A measure of this network, held against a null model. Weights are left out; rows are the left
  /// nodes.
  ///
  /// - Throws: ``ChanceError`` as ``NullSamples`` does.
  public func measured(
    by measure: NetworkMeasure, against design: ChanceDesign, within eligible: EligibleCells? = nil,
    threads: Threads = .all
  ) throws(ChanceError) -> ChanceScore {
    try measured(by: [measure], against: design, within: eligible, threads: threads)[0]
  }

  /// Several measures of this network, held against the same samples of a null model; see
  /// ``measured(by:against:within:threads:)``.
  ///
  /// - Throws: ``ChanceError`` as ``NullSamples`` does.
  public func measured(
    by measures: [NetworkMeasure], against design: ChanceDesign,
    within eligible: EligibleCells? = nil, threads: Threads = .all
  ) throws(ChanceError) -> [ChanceScore] {
    let samples = try NullSamples(
      of: matrix, by: design.model, within: eligible, seed: design.seed)
    return compared(with: samples, count: design.samples, threads: threads) { matrix in
      measures.map { $0.evaluate(matrix) }
    }
  }
}
