import Facts
import Networks

/// What its memberships cost one country: the counts, and the burden with how sure it is.
public struct CountryLoad: Sendable, Hashable {
  /// The counts, and the burden at typical values.
  public let load: ParticipationLoad
  /// The burden with its interval and its rank; `nil` where there is no model.
  public let estimate: BurdenEstimate?
  /// How many other countries are statistically tied with it: their rank intervals overlap.
  public let tiedWith: Int?

  /// The country.
  public var country: Country { load.country }

  /// The burden set against a capacity; `nil` where that is not known, or there is no model.
  public func relativeBurden(per capacity: Capacity, in atlas: MembershipAtlas) -> Estimate? {
    guard let estimate, let amount = capacity.amount(of: atlas[country]) else { return nil }
    return estimate.burden.divided(by: amount)
  }
}

extension MembershipNetwork {
  /// What its memberships cost each country, from the greatest burden down; equal burdens by the number
  /// of groups, then by country. See ``participationLoad(_:unknown:)`` and
  /// ``burdenEstimates(_:unknown:draws:)``.
  public func countryLoads(
    _ model: BurdenModel? = nil, unknown: UnknownTreatment = .bounds,
    draws: DrawSettings = .standard
  ) -> [CountryLoad] {
    let loads = participationLoad(model, unknown: unknown)
    let estimates = burdenEstimates(model, unknown: unknown, draws: draws)
    let rows = loads.enumerated().map { place, load in
      let estimate = estimates?[place]
      return CountryLoad(
        load: load, estimate: estimate,
        tiedWith: estimate.flatMap { own in
          estimates.map { all in all.count { $0.isTied(with: own) } - 1 }
        })
    }
    return rows.sorted {
      ($1.estimate?.median ?? 0, $1.load.groups, $0.country)
        < ($0.estimate?.median ?? 0, $0.load.groups, $1.country)
    }
  }
}
