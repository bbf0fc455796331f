import Burden
import Facts
import Networks

/// The differences between the burdens of two networks of the same countries, from the same draws: each
/// group and assumption has the same random numbers in both, so that a difference is that of the
/// networks alone.
///
/// From the 5th to the 95th percentile of the differences, draw by draw. With what is unknown left in a
/// range, the outermost of the differences without and with it. O(draws · countries).
func burdenDifferences(
  from old: BurdenSums, of before: MembershipNetwork, to new: BurdenSums,
  of after: MembershipNetwork
) -> [Country: ClosedRange<Double>] {
  var intervals: [Country: ClosedRange<Double>] = [:]
  for (place, country) in before.graph.leftNodes.labels.enumerated() {
    guard let later = after.graph.leftNodes.position(of: country) else { continue }
    func range(_ was: [Double], _ now: [Double]) -> ClosedRange<Double> {
      // A country whose memberships stay as they were has the very same draws.
      guard was != now else { return 0...0 }
      var differences = was.indices.map { now[$0] - was[$0] }
      let ends = percentiles([0.05, 0.95], of: &differences)
      return ends[0]...ends[1]
    }
    let least = range(old.lower[place], new.lower[later])
    let most = range(
      old.upper?[place] ?? old.lower[place], new.upper?[later] ?? new.lower[later])
    intervals[country] =
      min(least.lowerBound, most.lowerBound)...max(least.upperBound, most.upperBound)
  }
  return intervals
}
