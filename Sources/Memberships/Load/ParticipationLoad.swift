import Networks

/// What its memberships cost one country in a year.
public struct ParticipationLoad: Sendable, Hashable {
  /// The country.
  public let country: Country

  /// The groups that it belongs to, by the network's counting rule.
  public let groups: Int

  /// Memberships that sources or dates leave open; they are in none of the other numbers.
  public let unknownMemberships: Int

  /// Gatherings a year of the groups whose rhythm is known: no assumption is in it. 0 for a country
  /// in no group; `nil` where the rhythm of none of its groups is known.
  public let gatherings: Double?

  /// The least that sources give.
  public let gatheringsLow: Double?

  /// The most that sources give; `nil` where they leave it open: for a group without a known rhythm, a
  /// level that nobody counts, or a minimum.
  public let gatheringsHigh: Double?

  /// The groups whose rhythm no source tells: they meet too, so ``gatherings`` is a minimum.
  public let groupsWithoutRhythm: Int

  /// The groups of which sources count the gatherings of some levels only.
  public let groupsPartlyKnown: Int

  /// Delegation-days a year at the model's typical values; `nil` where the dataset has no model.
  public let commitmentBurden: Double?

  /// The part of the burden for which the number of gatherings is assumed, from 0 to 1; `nil` where
  /// there is no burden.
  public let assumedShare: Double?
}

extension MembershipNetwork {
  /// What its memberships cost each country in the year of the network's day, sorted by country.
  ///
  /// The commitment burden of a country `c` is, over its groups `g` and the levels `l`,
  ///
  ///     burden(c) = Σ_g status(c,g) · Σ_l gatherings(g,l) · days(l)
  ///               + Σ_(g chaired this year) (chair(g) - 1) · Σ_l gatherings(g,l) · days(l)
  ///
  /// with the assumptions of a model at their typical values. O(memberships).
  ///
  /// - Parameter model: The assumptions; the dataset's own unless another is given.
  public func participationLoad(_ model: BurdenModel? = nil) -> [ParticipationLoad] {
    let model = model ?? atlas.burdenModel
    let costs = model.map { model in
      Dictionary(
        uniqueKeysWithValues: graph.rightNodes.labels.map { group in
          let form = atlas[group]?.legalForm
          return (
            group, GroupCost(cadence: atlas.cadences[group], legalForm: form, model: model)
          )
        })
    }
    let year = date.year
    let chairs = Set(
      atlas.chairTerms.lazy.filter { $0.year == year }
        .map { ChairedGroup(group: $0.group, country: $0.country) })
    let memberships = Dictionary(grouping: memberships, by: \.country)
    let unknown = Dictionary(grouping: unknown, by: \.country)

    return graph.leftNodes.labels.map { country in
      let own = memberships[country] ?? []
      let known = own.compactMap { atlas.cadences[$0.group] }.filter { $0.gatheringsAYear != nil }
      func sum(_ value: (Cadence) -> Double?) -> Double? {
        if !own.isEmpty, known.isEmpty { return nil }
        return known.reduce(0) { sum, cadence in sum.flatMap { a in value(cadence).map { a + $0 } }
        }
      }
      var (days, assumed) = (0.0, 0.0)
      if let model, let costs {
        for membership in own {
          guard let cost = costs[membership.group] else { continue }
          var factor = model.statusFactor(of: membership.status)
          if chairs.contains(ChairedGroup(group: membership.group, country: country)) {
            factor += model.chairFactor(of: atlas[membership.group]?.secretariat).typical - 1
          }
          days += factor * cost.days
          assumed += factor * cost.assumedDays
        }
      }
      return ParticipationLoad(
        country: country, groups: own.count, unknownMemberships: unknown[country]?.count ?? 0,
        gatherings: sum(\.gatheringsAYear), gatheringsLow: sum(\.low),
        gatheringsHigh: known.count < own.count ? nil : sum(\.high),
        groupsWithoutRhythm: own.count - known.count,
        groupsPartlyKnown: known.count(where: \.isPartlyKnown),
        commitmentBurden: model == nil ? nil : days,
        assumedShare: model == nil || days <= 0 ? nil : assumed / days)
    }
  }

  private struct ChairedGroup: Hashable {
    let group: Group
    let country: Country
  }
}
