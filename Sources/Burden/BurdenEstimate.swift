import Facts
import Networks

/// What its memberships cost one country in a year, with how sure that is.
public struct BurdenEstimate: Sendable, Hashable {
  /// The country.
  public let country: Country

  /// Delegation-days a year at the model's typical values: the number that an explanation adds up to.
  /// The triples reach further up than down, so it lies in the lower part of the interval, and may lie
  /// below it.
  public let typical: Double

  /// The median of the draws, in delegation-days a year.
  public let median: Double

  /// From the 5th to the 95th percentile of the draws. With ``UnknownTreatment/bounds`` the lower end
  /// is that without the unknown memberships, the upper end that with them.
  public let interval: ClosedRange<Double>

  /// The place by ``median``, 1 for the greatest burden; equal burdens have one place.
  public let rank: Int

  /// From the 5th to the 95th percentile of the places in the draws, widened where needed to hold
  /// ``rank`` and the place by ``typical``.
  public let ranks: ClosedRange<Int>

  /// Whether two countries are statistically tied: their rank intervals overlap, so that the draws
  /// don't decide which bears more.
  public func isTied(with other: BurdenEstimate) -> Bool { ranks.overlaps(other.ranks) }
}

extension MembershipNetwork {
  /// What its memberships cost each country in the year of the network's day, drawn from the model's
  /// triples; sorted by country. `nil` where there is no model.
  ///
  /// The formula is that of ``participationLoad(_:unknown:)``. A country in no group has a burden of 0
  /// with an interval of no width. O(draws · (memberships + countries · log countries)): 10,000 draws of
  /// the embedded dataset take a third of a second.
  ///
  /// - Parameters:
  ///   - model: The assumptions; the dataset's own unless another is given.
  ///   - unknown: What is done with memberships that are open.
  ///   - settings: How many draws, and the seed.
  public func burdenEstimates(
    _ model: BurdenModel? = nil, unknown: UnknownTreatment = .bounds,
    draws settings: DrawSettings = .standard
  ) -> [BurdenEstimate]? {
    guard let model = model ?? atlas.burdenModel else { return nil }
    return burdenEstimates(of: burdenSums(model, unknown: unknown, draws: settings))
  }

  /// The estimates and ranks that draws of this network's burdens come to; the intervals of ranks are
  /// counted unless they are known.
  func burdenEstimates(
    of sums: BurdenSums, ranges: [ClosedRange<Int>]? = nil
  ) -> [BurdenEstimate] {
    let (middles, intervals) = (sums.medians, sums.intervals)
    let (ranks, typicalRanks) = (places(of: middles), places(of: sums.typical))
    let ranges =
      ranges ?? RankIntervals(lower: sums.lower, upper: sums.upper ?? sums.lower).ranges
    return graph.leftNodes.labels.indices.map { place in
      let range = ranges[place]
      let both = [ranks[place], typicalRanks[place], range.lowerBound, range.upperBound]
      return BurdenEstimate(
        country: graph.leftNodes.labels[place], typical: sums.typical[place],
        median: middles[place], interval: intervals[place], rank: ranks[place],
        ranks: (both.min() ?? 1)...(both.max() ?? 1))
    }
  }
}

extension BurdenEstimate {
  /// The median within its interval.
  public var burden: Estimate { Estimate(median, within: interval) }
}

extension MembershipNetwork {
  /// The burdens with their intervals, without ranks; empty where there is no model.
  package func burdens(
    _ model: BurdenModel?, unknown: UnknownTreatment, draws settings: DrawSettings
  ) -> [Country: Estimate] {
    guard let model = model ?? atlas.burdenModel else { return [:] }
    let sums = burdenSums(model, unknown: unknown, draws: settings)
    return Dictionary(
      uniqueKeysWithValues: graph.leftNodes.labels.enumerated().map { place, country in
        (country, Estimate(sums.medians[place], within: sums.intervals[place]))
      })
  }
}

/// What groups cost in the draws of a model.
private struct DrawnCosts: Sendable {
  let draws: BurdenDraws
  let costs: [Group: [Double]]
}

/// What those draws are told apart by.
private struct DrawnCostsKey: WorkingsKey {
  typealias Value = DrawnCosts

  static let kind = 3

  let model: BurdenModel
  let settings: DrawSettings
}

extension MembershipNetwork {
  /// The burdens draw by draw. What groups cost is drawn once for all networks of these groups, so that
  /// random ones need no draws of their own.
  private func burdenSums(
    _ model: BurdenModel, unknown: UnknownTreatment, draws settings: DrawSettings
  ) -> BurdenSums {
    let drawn = workingsOfGroups.value(of: DrawnCostsKey(model: model, settings: settings)) {
      let draws = BurdenDraws(model, settings: settings)
      return DrawnCosts(draws: draws, costs: draws.costs(in: self, model: model))
    }
    return BurdenSums(
      self, model: model, unknown: unknown, draws: drawn.draws, costs: drawn.costs)
  }
}

/// The place of each number, 1 for the greatest; equal numbers have one place, the best of theirs.
package func places(of numbers: [Double]) -> [Int] {
  let sorted = numbers.sorted(by: >)
  var place: [Double: Int] = [:]
  for (index, number) in sorted.enumerated() where place[number] == nil {
    place[number] = index + 1
  }
  return numbers.map { place[$0] ?? 1 }
}
