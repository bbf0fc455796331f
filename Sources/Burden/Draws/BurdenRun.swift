import Facts
import Networks

/// The burdens of one network after another, from the same draws: what groups cost is drawn once, and a
/// country whose memberships are those of a network before is not added up again.
///
/// The numbers are those of ``MembershipNetwork/burdenEstimates(_:unknown:draws:)`` for each network on
/// its own. For one thread.
package final class BurdenRun {
  private let model: BurdenModel
  private let draws: BurdenDraws
  private var costs: [CostKey: Int] = [:]
  private var drawn: [[Double]] = []
  private var sums: [SumKey: BurdenSum] = [:]
  private var ranked: Ranked?

  /// How many countries' sums are kept; a sum of 10,000 draws takes 80 kB, and twice that where
  /// memberships are open.
  private static let limit = 700

  /// Draws the assumptions. O(draws).
  package init(_ model: BurdenModel, settings: DrawSettings) {
    self.model = model
    draws = BurdenDraws(model, settings: settings)
  }

  /// The burdens of a network, draw by draw. O(draws · memberships of countries that are new).
  package func sums(of network: MembershipNetwork, unknown: UnknownTreatment) -> BurdenSums {
    let atlas = network.atlas
    var places: [Group: Int] = [:]
    for group in network.graph.rightNodes.labels { places[group] = place(of: group, in: atlas) }
    if sums.count > Self.limit { sums = [:] }
    return BurdenSums(network, model: model, unknown: unknown) { bearings, hasRange in
      let key = SumKey(
        parts: bearings.map {
          SumKey.Part(
            cost: places[$0.group] ?? -1, bearing: $0,
            support: $0.isChair ? ChairSupport(atlas[$0.group]?.secretariat) : nil)
        }, hasRange: hasRange)
      if let sum = sums[key] { return sum }
      let sum = BurdenSum(
        bearings, hasRange: hasRange, draws: draws, in: atlas,
        cost: { places[$0].map { drawn[$0] } })
      sums[key] = sum
      return sum
    }
  }

  /// The burdens with their ranks, from their draws. Ranks are counted from nothing where `isBase`, and
  /// otherwise from those of the last base, where few burdens differ from it.
  package func estimates(
    of network: MembershipNetwork, _ sums: BurdenSums, isBase: Bool
  ) -> [BurdenEstimate] {
    let (lower, upper) = (sums.lower, sums.upper ?? sums.lower)
    let countries = network.graph.leftNodes.labels
    if isBase {
      ranked = RankTable(lower: lower, upper: upper).map {
        Ranked(table: $0, countries: countries, lower: lower, upper: upper)
      }
    }
    guard let ranked, ranked.countries == countries else {
      return network.burdenEstimates(of: sums)
    }
    let changed = lower.indices.filter {
      lower[$0] != ranked.lower[$0] || upper[$0] != ranked.upper[$0]
    }
    return network.burdenEstimates(
      of: sums, ranges: ranked.table.ranges(lower: lower, upper: upper, changed: changed))
  }

  private struct Ranked {
    let table: RankTable
    let countries: [Country]
    let lower: [[Double]]
    let upper: [[Double]]
  }

  /// Where what a group costs is kept: drawn where it is not known yet.
  private func place(of group: Group, in atlas: MembershipAtlas) -> Int {
    let rhythms = LevelRhythm.all(
      of: atlas.cadences[group], legalForm: atlas[group]?.legalForm, model: model)
    let key = CostKey(group: group, rhythms: rhythms)
    if let place = costs[key] { return place }
    drawn.append(draws.cost(of: group, rhythms))
    costs[key] = drawn.count - 1
    return drawn.count - 1
  }

  private struct CostKey: Hashable {
    let group: Group
    let rhythms: [LevelRhythm]
  }

  /// All that a country's sum depends on.
  private struct SumKey: Hashable {
    struct Part: Hashable {
      let cost: Int
      let bearing: BurdenLedger.Bearing
      let support: ChairSupport?
    }

    let parts: [Part]
    let hasRange: Bool
  }
}
