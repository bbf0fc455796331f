import Chance
import Interchange
import Measures
import Networks

extension DataTable {
  /// A row for each pair of one side's nodes, held against a null model: `a`, `b`, `weight` and how the
  /// weight stands. Pairs whose number is 0 or undefined and that share nothing in any sample are left
  /// out; they are counted as tests. Sorted by node.
  ///
  /// - Parameters:
  ///   - scores: How each pair stands, numbered as `NodePairs` numbers them.
  ///   - side: The side.
  ///   - quantity: What the numbers are.
  ///   - design: What they were held against.
  ///   - correction: How p-values are corrected, for all pairs of the side.
  public static func chance<Node, Opposite>(
    _ scores: [ChanceScore], ofPairsOf side: Side<Node, Opposite>, by quantity: Quantity,
    _ design: ChanceDesign, correctedBy correction: Correction
  ) -> DataTable {
    let pairs = NodePairs(count: side.nodes.count)
    let corrected = correction.adjusted(scores.map(\.p))
    let unit = quantity.unit.name(for: side.kind, against: side.oppositeKind)
    var rows: [[Cell]] = []
    for a in 0..<pairs.count {
      for b in (a + 1)..<max(a + 1, pairs.count) {
        let place = pairs.place(of: a, b)
        let score = scores[place]
        guard score.observed ?? 0 != 0 || score.expected ?? 0 != 0 else { continue }
        rows.append(
          [
            .text("\(side.nodes.labels[a])"), .text("\(side.nodes.labels[b])"),
            Cell(score.observed),
          ] + chanceCells(score, corrected[place]))
      }
    }
    return DataTable(
      columns: [
        Column("a", title: "A"), Column("b", title: "B"),
        Column(quantity, unit: unit, id: "weight"),
      ] + chanceColumns(of: quantity, unit: unit, design, correction, prefix: ""),
      rows: rows)
  }

  /// The same table with further columns behind its own.
  ///
  /// - Parameters:
  ///   - further: The columns.
  ///   - cells: Their cells, by row.
  public func appending(_ further: [Column], cells: ([Cell]) -> [Cell]) -> DataTable {
    DataTable(columns: columns + further, rows: rows.map { $0 + cells($0) })
  }

  /// The same table with how the number that each pair of nodes shares stands against a null model: of
  /// the nodes that the first two columns name.
  ///
  /// - Parameters:
  ///   - scores: How each pair of the side stands, numbered as `NodePairs` numbers them.
  ///   - side: The side.
  ///   - quantity: What the numbers are.
  ///   - design: What they were held against.
  ///   - correction: How p-values are corrected, for all pairs of the side.
  ///   - detail: How much is told.
  public func appending<Node, Opposite>(
    _ scores: [ChanceScore], ofPairsOf side: Side<Node, Opposite>, by quantity: Quantity,
    _ design: ChanceDesign, correctedBy correction: Correction, detail: ChanceDetail
  ) -> DataTable {
    let pairs = NodePairs(count: side.nodes.count)
    let corrected = correction.adjusted(scores.map(\.p))
    let place = Dictionary(
      side.nodes.labels.enumerated().map { ("\($1)", $0) }, uniquingKeysWith: { a, _ in a })
    return appending(
      Self.chanceColumns(
        of: quantity, unit: quantity.unit.name(for: side.kind, against: side.oppositeKind), design,
        correction, detail: detail)
    ) { row in
      guard case .text(let a) = row[0], case .text(let b) = row[1], let first = place[a],
        let second = place[b]
      else { return Self.chanceCells(nil, nil, detail: detail) }
      let pair = pairs.place(of: first, second)
      return Self.chanceCells(scores[pair], corrected[pair], detail: detail)
    }
  }

  /// The same table with how countries' or groups' numbers stand against a null model: of the nodes
  /// that a column names.
  ///
  /// - Parameters:
  ///   - scores: How nodes stand, by one measure after the other.
  ///   - column: The column that names nodes.
  ///   - correction: How p-values are corrected, for all nodes by each measure.
  ///   - detail: How much is told.
  public func appending<Node>(
    _ scores: [ChanceScores<Node>], ofNodesIn column: String, correctedBy correction: Correction,
    detail: ChanceDetail
  ) -> DataTable {
    let corrected = scores.map { $0.adjustedP(by: correction) }
    let place = Dictionary(
      (scores.first?.nodes.labels ?? []).enumerated().map { ("\($1)", $0) },
      uniquingKeysWith: { a, _ in a })
    let named = columns.firstIndex { $0.id == column }
    return appending(
      scores.flatMap {
        Self.chanceColumns(of: $0.quantity, unit: $0.unit, $0.design, correction, detail: detail)
      }
    ) { row in
      var node: Int?
      if let named, case .text(let label) = row[named] { node = place[label] }
      return scores.indices.flatMap { own in
        Self.chanceCells(
          node.map { scores[own].scores[$0] }, node.flatMap { corrected[own][$0] }, detail: detail)
      }
    }
  }
}
