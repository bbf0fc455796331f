import Facts
import Measures
import Networks

/// What its memberships cost one country in one year of a series.
public struct YearOfLoad: Sendable, Hashable {
  /// The day that the numbers are of: the last of the year, or the network's own in its last year.
  public let date: Day
  /// The counts, and the burden at typical values.
  public let load: ParticipationLoad
  /// The burden with its interval; `nil` where there is no model.
  public let burden: Estimate?
}

extension MembershipNetwork {
  /// What memberships cost over the years, by date and country: on the last day of each year up to the
  /// network's own, and on its own day. Statuses are counted as in the network.
  ///
  /// The groups are the network's own, so that a series does not jump where one of them outgrows the
  /// scope: a group that exists on the network's day is in all years or in none. One that has ended by
  /// then is in while it is within the scope.
  ///
  /// How often groups meet is known for recent years only: a group's rhythm is taken to be the same in
  /// all years, in each draw too, so that what moves is membership and the chair.
  /// O(draws · memberships · years), where what a country bears changes each year.
  ///
  /// - Parameters:
  ///   - first: The first year.
  ///   - step: Every how many years, counted back from the network's own; at least 1.
  ///   - model: The assumptions; the dataset's own unless another is given.
  ///   - unknown: What is done with memberships that are open.
  ///   - settings: How many draws, and the seed.
  public func loadByYear(
    since first: Int, every step: Int = 1, _ model: BurdenModel? = nil,
    unknown: UnknownTreatment = .bounds, draws settings: DrawSettings = .standard
  ) -> [YearOfLoad] {
    let model = model ?? atlas.burdenModel
    let draws = model.map { BurdenDraws($0, settings: settings) }
    let costs = model.flatMap { model in
      draws?.costs(of: atlas.groups.map { $0.group }, in: atlas, model: model)
    }
    // In most years most countries bear what they bore in the year before.
    var known: [[BurdenLedger.Bearing]: Estimate] = [:]
    return days(since: first, every: step).flatMap { end -> [YearOfLoad] in
      let network = network(ofItsGroupsOn: end)
      let loads = network.participationLoad(model, unknown: unknown)
      guard let model, let draws, let costs else {
        return loads.map { YearOfLoad(date: end, load: $0, burden: nil) }
      }
      let ledger = BurdenLedger(network, model: model, unknown: unknown)
      return loads.map { load in
        let bearings = ledger.bearings(of: load.country)
        let burden =
          known[bearings]
          ?? BurdenSum(
            bearings, hasRange: unknown == .bounds, draws: draws, in: atlas, cost: { costs[$0] }
          ).estimate
        known[bearings] = burden
        return YearOfLoad(date: end, load: load, burden: burden)
      }
    }
  }
}
