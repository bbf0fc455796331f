import Chance
import Networks

/// Homophily by values that have names: see ``Homophily``.
public struct NamedHomophily: Sendable {
  /// The values that occur, ascending.
  public let values: [String]

  /// How many rows have each.
  public let rowCounts: [Int]

  /// How many rows have none, and are left out.
  public let rowsWithoutValue: Int

  /// The pairs that meet, held against chance; values by their place in ``values``.
  public let homophily: Homophily

  /// What they were held against.
  public let design: ChanceDesign

  /// Holds the pairs of a network against a null model.
  ///
  /// - Parameters:
  ///   - rowValues: The value of each row; `nil` where it is unknown.
  ///   - matrix: The network. Weights are left out.
  ///   - weight: How pairs count.
  ///   - design: The null model, with the samples and their seed.
  ///   - eligible: The cells that may hold an edge; all unless said.
  ///   - threads: How many threads share the samples.
  /// - Throws: ``ChanceError`` as ``NullSamples`` does.
  ///
  /// Complexity: as of ``Homophily``.
  public init(
    of rowValues: [String?], in matrix: BiadjacencyMatrix, weight: PairWeight = .everyPair,
    against design: ChanceDesign, within eligible: EligibleCells? = nil, threads: Threads = .all
  ) throws(ChanceError) {
    var counts: [String: Int] = [:]
    for value in rowValues { if let value { counts[value, default: 0] += 1 } }
    let values = counts.keys.sorted()
    var places: [String: Int] = [:]
    for (place, value) in values.enumerated() { places[value] = place }
    let samples = try NullSamples(
      of: matrix, by: design.model, within: eligible, seed: design.seed)
    self.values = values
    self.design = design
    rowCounts = values.map { counts[$0] ?? 0 }
    rowsWithoutValue = rowValues.count { $0 == nil }
    homophily = Homophily(
      of: rowValues.map { value in value.flatMap { places[$0] } }, valueCount: values.count,
      weight: weight, against: samples, count: design.samples, threads: threads)
  }
}
