import Chance
import Facts
import Networks

extension CountryComparison {
  /// How the compared countries stand against a null model: by measure, and in it for each compared
  /// country, in their order. Each measure is asked of every sample with the same draws and anchors, so
  /// that what differs is membership alone.
  ///
  /// - Parameters:
  ///   - design: The null model, seen from the countries, with the samples and their seed.
  ///   - eligible: The cells that may hold an edge; all unless said.
  ///   - threads: How many threads share the samples; the numbers are the same for any number.
  /// - Throws: ``ChanceError`` as ``NullSamples`` does.
  ///
  /// Complexity: O(samples × what the measures take).
  public func held(
    against design: ChanceDesign, within eligible: EligibleCells? = nil, threads: Threads = .all
  ) throws(ChanceError) -> [[ChanceScore]] {
    let networks = try DealtNetworks(
      of: network, by: design.model, within: eligible, seed: design.seed)
    // Draws are made before the samples share them.
    let observed = measures.scores(in: network, of: countries)
    // Scores stand in the order of the labels, the compared countries in their own.
    let scores = compared(
      observed.flatMap { own in countries.map { own[$0] } }, count: design.samples,
      threads: threads,
      to: { k in
        measures.scores(in: networks.sample(k), of: countries).flatMap { own in
          countries.map { own[$0] }
        }
      })
    return observed.indices.map { place in
      Array(scores[place * countries.count..<(place + 1) * countries.count])
    }
  }
}
