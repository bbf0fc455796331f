import Chance
import Interchange
import Networks
import Positions

/// Countries side by side, held against chance: p-values are corrected for all numbers that are told.
public struct HeldComparison: Sendable {
  /// What was held.
  public let comparison: CountryComparison
  /// What it was held against.
  public let design: ChanceDesign
  /// How p-values are corrected.
  public let correction: Correction
  /// How the countries stand, by measure.
  public let scores: [[ChanceScore]]
  /// The corrected p-values, by measure.
  public let correctedP: [[Double?]]

  /// Corrects the p-values of a comparison.
  public init(
    _ comparison: CountryComparison, _ scores: [[ChanceScore]], against design: ChanceDesign,
    correctedBy correction: Correction
  ) {
    self.comparison = comparison
    self.design = design
    self.correction = correction
    self.scores = scores
    let all = correction.adjusted(scores.flatMap { $0.map(\.p) })
    let width = comparison.countries.count
    correctedP = scores.indices.map { Array(all[$0 * width..<($0 + 1) * width]) }
  }
}

extension DataTable {
  /// The table of ``positions(_:)`` with how each number stands against chance behind it.
  public static func positions(_ held: HeldComparison) -> DataTable {
    let comparison = held.comparison
    let measures = comparison.measures.quantities.count
    var row = -1
    return positions(comparison).appending(
      chanceColumns(
        of: .rowsMeasure, unit: "of the measure", held.design, held.correction, prefix: "")
    ) { _ in
      // The rows go through the measures of one country after the other.
      row += 1
      let (country, measure) = (row / measures, row % measures)
      return chanceCells(
        held.scores[measure][country], held.correctedP[measure][country])
    }
  }

  /// For a terminal: a row for each measure, and for each of some countries z with the corrected p.
  public static func chanceInBrief(_ held: HeldComparison, of countries: Range<Int>) -> DataTable {
    let comparison = held.comparison
    return DataTable(
      columns: [Column("measure", title: "z (corrected p)")]
        + countries.map {
          let code = comparison.countries[$0].code
          return Column(code, title: code)
        },
      rows: comparison.measures.quantities.enumerated().map { measure, quantity in
        [.text(positionTitle(of: quantity))]
          + countries.map { country in
            guard let z = held.scores[measure][country].z else { return .missing }
            let p = held.correctedP[measure][country].map { " (\(readableText($0)))" } ?? ""
            return .text((z > 0 ? "+" : "") + readableText((z * 10).rounded() / 10) + p)
          }
      })
  }
}
