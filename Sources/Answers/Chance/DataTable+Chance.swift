import Chance
import Interchange
import Measures
import Networks

/// How much of a comparison with chance a table tells.
public enum ChanceDetail: Sendable {
  /// All parts.
  case all
  /// What fits beside each of several numbers on a terminal: z and the corrected p.
  case brief

  var parts: [ChancePart] {
    switch self {
    case .all: ChancePart.allCases
    case .brief: [.z, .correctedP]
    }
  }
}

extension DataTable {
  /// A row for each node, sorted by node: what measures give, and behind each number how it stands
  /// against a null model.
  ///
  /// - Parameters:
  ///   - scores: How the nodes of one side stand, by each measure.
  ///   - kind: What the nodes are.
  ///   - correction: How p-values are corrected: for the nodes of the table, each measure by itself.
  ///   - detail: How much is told.
  ///   - name: What a node is called.
  public static func chance<Node>(
    _ scores: [ChanceScores<Node>], of kind: NodeKind, correctedBy correction: Correction,
    detail: ChanceDetail = .all, name: ((Node) -> String?)? = nil
  ) -> DataTable {
    var columns = [Column("node", title: kind.singular.capitalizedFirst)]
    if name != nil { columns.append(Column("name", title: "Name")) }
    for own in scores {
      columns.append(Column(own.quantity, unit: own.unit))
      columns += chanceColumns(
        of: own.quantity, unit: own.unit, own.design, correction, detail: detail)
    }
    let cells = scores.map { own in
      zip(own.scores, own.adjustedP(by: correction)).map { score, corrected in
        [Cell(score.observed)] + chanceCells(score, corrected, detail: detail)
      }
    }
    let rows = (scores.first?.nodes.labels ?? []).enumerated().map { place, node in
      [.text("\(node)")] + (name.map { [Cell($0(node))] } ?? []) + cells.flatMap { $0[place] }
    }
    return DataTable(columns: columns, rows: rows)
  }

  /// Measures of a whole network, one a row, and how each stands against a null model.
  public static func chance(
    _ scores: [ChanceScore], of measures: [NetworkMeasure], _ design: ChanceDesign,
    correctedBy correction: Correction
  ) -> DataTable {
    let corrected = correction.adjusted(scores.map(\.p))
    return DataTable(
      columns: [Column("measure", title: "Measure"), Column(.valueOfMeasure, title: "Value")]
        + chanceColumns(of: .rowsMeasure, unit: "of the measure", design, correction, prefix: ""),
      rows: zip(measures, zip(scores, corrected)).map { measure, score in
        [.text(measure.quantity.id), Cell(score.0.observed)] + chanceCells(score.0, score.1)
      })
  }

  /// The columns that tell how a quantity's numbers stand against chance.
  ///
  /// - Parameter prefix: What their identifiers begin with; the quantity's unless said.
  public static func chanceColumns(
    of quantity: Quantity, unit: String, _ design: ChanceDesign, _ correction: Correction,
    detail: ChanceDetail = .all, prefix: String? = nil
  ) -> [Column] {
    detail.parts.map { part in
      let held = quantity.held(part, against: design, correctedBy: correction)
      let isOfOwnUnit = held.unit == quantity.unit
      return Column(
        held, unit: isOfOwnUnit ? unit : held.unit.name,
        id: prefix.map { $0 + part.rawValue } ?? held.id, title: part.title)
    }
  }

  /// The cells of those columns for one number.
  public static func chanceCells(
    _ score: ChanceScore?, _ correctedP: Double?, detail: ChanceDetail = .all
  ) -> [Cell] {
    detail.parts.map { part in Cell(score.flatMap { part.value($0, correctedP: correctedP) }) }
  }
}

extension Quantity {
  /// Whatever the measure of a row gives, where rows are of different measures.
  static let rowsMeasure = Quantity(
    id: "measure", name: "The row's measure", unit: .named("of the measure"),
    range: ValueRange(lower: nil, upper: nil), definition: "the measure that the row names.")
}
