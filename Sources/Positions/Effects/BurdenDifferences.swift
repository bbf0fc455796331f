import Burden
import Facts
import Networks

/// The burdens of two networks of the same countries, from the same draws: each group and assumption
/// has the same random numbers in both, so that a difference is that of the networks alone.
struct BurdenDifferences {
  let before: [Country: Estimate]
  let after: [Country: Estimate]

  /// From the 5th to the 95th percentile of the differences, draw by draw. With what is unknown left
  /// in a range, the outermost of the differences without and with it.
  let intervals: [Country: ClosedRange<Double>]

  /// O(draws · memberships). Empty where there is no model.
  init(
    _ networkBefore: MembershipNetwork, _ networkAfter: MembershipNetwork, model: BurdenModel?,
    unknown: UnknownTreatment, draws settings: DrawSettings
  ) {
    guard let model else {
      (before, after, intervals) = ([:], [:], [:])
      return
    }
    let draws = BurdenDraws(model, settings: settings)
    let (old, new) = (
      BurdenSums(networkBefore, model: model, unknown: unknown, draws: draws),
      BurdenSums(networkAfter, model: model, unknown: unknown, draws: draws)
    )
    func estimates(_ sums: BurdenSums, _ network: MembershipNetwork) -> [Country: Estimate] {
      Dictionary(
        uniqueKeysWithValues: network.graph.leftNodes.labels.enumerated().map { place, country in
          (country, Estimate(sums.medians[place], within: sums.intervals[place]))
        })
    }
    before = estimates(old, networkBefore)
    after = estimates(new, networkAfter)
    var intervals: [Country: ClosedRange<Double>] = [:]
    for (place, country) in networkBefore.graph.leftNodes.labels.enumerated() {
      guard let later = networkAfter.graph.leftNodes.position(of: country) else { continue }
      let ends = [
        (old.lower[place], new.lower[later]),
        (old.upper?[place] ?? old.lower[place], new.upper?[later] ?? new.lower[later]),
      ].map { was, now in
        var differences = was.indices.map { now[$0] - was[$0] }
        return percentiles([0.05, 0.95], of: &differences)
      }
      intervals[country] = min(ends[0][0], ends[1][0])...max(ends[0][1], ends[1][1])
    }
    self.intervals = intervals
  }
}
