import Chance
import Interchange
import Networks
import Positions

extension DataTable {
  /// Homophily: a row for the share of pairs of the same value, one for assortativity, one for each value
  /// and, where asked, one for each two values. p-values are corrected for the rows of single values and
  /// of pairs of values together; the first two rows sum these up, and are tests of their own.
  ///
  /// - Parameters:
  ///   - named: The values and what they give.
  ///   - correction: How p-values are corrected.
  ///   - mixing: Whether pairs of different values are told.
  public static func homophily(
    _ named: NamedHomophily, correctedBy correction: Correction, mixing: Bool
  ) -> DataTable {
    let homophily = named.homophily
    var cells: [(a: String, b: String, score: ChanceScore)] = []
    for a in named.values.indices {
      for b in a..<named.values.count where a == b || mixing {
        cells.append((named.values[a], named.values[b], homophily[a, b]))
      }
    }
    let corrected = correction.adjusted(cells.map(\.score.p))
    let observed = Quantity(
      id: "observed", name: "Observed", unit: .named("as the row says"),
      range: ValueRange(lower: nil, upper: nil),
      definition:
        "Share: of all times that two nodes with a value meet on the other side, the part in which both "
        + "have the same value. Assortativity: Newman's (2003), 1 where only the same meet, 0 where values "
        + "do not matter. Meetings: how often nodes with these values meet"
        + (homophily.weight == .everyMembership
          ? ", a meeting of d nodes with a value counting 1/(d - 1)." : "."))
    func row(
      _ what: String, _ a: String?, _ b: String?, _ score: ChanceScore, _ corrected: Double?
    ) -> [Cell] {
      [.text(what), Cell(a), Cell(b), Cell(score.observed)] + chanceCells(score, corrected)
    }
    return DataTable(
      columns: [
        Column("statistic", title: "Statistic"), Column("value", title: "Value"),
        Column("other", title: "Other value"), Column(observed),
      ]
        + chanceColumns(
          of: .rowsMeasure, unit: "as the row says", named.design, correction, prefix: ""),
      rows: [
        row("share", nil, nil, homophily.share, homophily.share.p),
        row("assortativity", nil, nil, homophily.assortativity, homophily.assortativity.p),
      ]
        + zip(cells, corrected).map { cell, corrected in
          row("meetings", cell.a, cell.b, cell.score, corrected)
        })
  }
}
