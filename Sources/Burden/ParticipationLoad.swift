import Facts
import Networks

/// What its memberships cost one country in a year.
public struct ParticipationLoad: Sendable, Hashable {
  /// The country.
  public let country: Country

  /// The groups that it belongs to, by the network's counting rule.
  public let groups: Int

  /// Memberships that sources or dates leave open. They are in the burden as ``UnknownTreatment`` says,
  /// and in no count of groups or gatherings.
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
  public let typicalBurden: Double?

  /// The part of the typical burden for which the number of gatherings is assumed, from 0 to 1; `nil`
  /// where there is no burden.
  public let assumedShare: Double?

  /// Groups of the network that it chairs in the year of the day, as far as sources tell.
  public let chairTerms: Int

  /// Years in the chair of groups of the network in the ten years up to that of the day, as far as
  /// sources tell: a year in the chair of two groups is two.
  public let chairTermsInTenYears: Int

  /// Over how many policy domains the typical burden is spread: the exponential of the Shannon entropy
  /// of its shares (Jost 2006). Groups whose domain is not known count as one domain of their own. `nil`
  /// where there is no burden.
  public let spread: Double?

  /// The group that costs most at the typical values, the first of equals; `nil` where there is no
  /// burden.
  public let largestGroup: Group?

  /// The part of the typical burden that falls on ``largestGroup``.
  public let largestShare: Double?
}

extension MembershipNetwork {
  /// What its memberships cost each country in the year of the network's day, sorted by country.
  ///
  /// The commitment burden of a country `c` is, over its groups `g` and the levels `l`,
  ///
  ///     burden(c) = Σ_g status(c,g) · Σ_l gatherings(g,l) · days(l)
  ///               + Σ_(g chaired this year) (chair(g) - 1) · Σ_l gatherings(g,l) · days(l)
  ///
  /// with the assumptions of a model at their typical values; ``burdenEstimates(_:unknown:draws:)``
  /// draws them. Each of several chairs of a year bears the chair's part in full. A chair of a group to
  /// which the country does not belong, by the counting rule, costs it nothing. O(memberships).
  ///
  /// - Parameters:
  ///   - model: The assumptions; the dataset's own unless another is given.
  ///   - treatment: What is done with memberships that are open.
  public func participationLoad(
    _ model: BurdenModel? = nil, unknown treatment: UnknownTreatment = .bounds
  ) -> [ParticipationLoad] {
    let model = model ?? atlas.burdenModel
    let ledger = model.map { BurdenLedger(self, model: $0, unknown: treatment) }
    let year = date.year
    let terms = chairTerms(in: year - 9...year)
    let memberships = Dictionary(grouping: memberships, by: { $0.country })
    let open = Dictionary(grouping: unknown, by: { $0.country })

    return graph.leftNodes.labels.map { country in
      let own = memberships[country] ?? []
      let known = own.compactMap { atlas.cadences[$0.group] }.filter { $0.gatheringsAYear != nil }
      func sum(_ value: (Cadence) -> Double?) -> Double? {
        if !own.isEmpty, known.isEmpty { return nil }
        return known.reduce(0) { sum, cadence in sum.flatMap { a in value(cadence).map { a + $0 } }
        }
      }
      let lines = ledger?.lines(of: country) ?? []
      let days = lines.reduce(0) { $0 + $1.burden }
      let assumed = lines.reduce(0) { $0 + $1.assumedBurden }
      let byGroup = lines.totals { $0.group }
      let byDomain = lines.totals { atlas[$0.group]?.domain ?? "" }
      let largest = byGroup.max { ($0.value, $1.key) < ($1.value, $0.key) }
      let isBurdened = ledger != nil && days > 0
      let chaired = terms[country] ?? []
      return ParticipationLoad(
        country: country, groups: own.count, unknownMemberships: open[country]?.count ?? 0,
        gatherings: sum { $0.gatheringsAYear }, gatheringsLow: sum { $0.low },
        gatheringsHigh: known.count < own.count ? nil : sum { $0.high },
        groupsWithoutRhythm: own.count - known.count,
        groupsPartlyKnown: known.count(where: { $0.isPartlyKnown }),
        typicalBurden: ledger == nil ? nil : days,
        assumedShare: isBurdened ? assumed / days : nil,
        chairTerms: Set(chaired.lazy.filter { $0.year == year }.map { $0.group }).count,
        chairTermsInTenYears: chaired.count,
        spread: isBurdened
          ? effectiveNumber(of: byDomain.sorted { $0.key < $1.key }.map { $0.value }) : nil,
        largestGroup: isBurdened ? largest?.key : nil,
        largestShare: isBurdened ? largest.map { $0.value / days } : nil)
    }
  }
}

extension [BurdenLine] {
  /// The burden by something, each added in the order of the lines.
  fileprivate func totals<Key: Hashable>(by key: (BurdenLine) -> Key) -> [Key: Double] {
    reduce(into: [:]) { $0[key($1), default: 0] += $1.burden }
  }
}
