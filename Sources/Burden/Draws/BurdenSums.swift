import Facts
import Networks

/// The burdens of all countries of a network, draw by draw.
package struct BurdenSums {
  /// At the typical values.
  package let typical: [Double]

  /// For each country its burdens in the draws, at the lower end of what is unknown.
  package let lower: [[Double]]

  /// The same at the upper end; `nil` where nothing is unknown, or its treatment leaves no range.
  package let upper: [[Double]]?

  /// The median of each country's draws, what is unknown counted as between the ends.
  package let medians: [Double]

  /// The 5th percentile of the lower and the 95th of the upper burdens.
  package let intervals: [ClosedRange<Double>]

  /// Adds up the burdens.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - model: The assumptions.
  ///   - unknown: What is done with memberships that are open.
  ///   - draws: Draws of the same model.
  ///   - costs: What groups cost in the draws, where that is known already.
  ///   - countries: Whose burdens are added up, in this order; all countries' unless some are named.
  package init(
    _ network: MembershipNetwork, model: BurdenModel, unknown: UnknownTreatment,
    draws: BurdenDraws, costs known: [Group: [Double]]? = nil, of countries: [Country]? = nil
  ) {
    let costs = known ?? draws.costs(in: network, model: model)
    self.init(network, model: model, unknown: unknown, of: countries) { bearings, hasRange in
      BurdenSum(
        bearings, hasRange: hasRange, draws: draws, in: network.atlas, cost: { costs[$0] })
    }
  }

  /// Adds up the burdens, each by a function of what a country bears, and of whether what is unknown
  /// leaves a range.
  init(
    _ network: MembershipNetwork, model: BurdenModel, unknown: UnknownTreatment,
    of countries: [Country]? = nil, sum: ([BurdenLedger.Bearing], Bool) -> BurdenSum
  ) {
    let ledger = BurdenLedger(network, model: model, unknown: unknown)
    let hasRange = unknown == .bounds && !network.unknown.isEmpty
    let countries = countries ?? network.graph.leftNodes.labels
    let sums = countries.map { sum(ledger.bearings(of: $0), hasRange) }
    typical = countries.map { ledger.lines(of: $0).reduce(0) { $0 + $1.burden } }
    lower = sums.map { $0.lower }
    upper = hasRange ? sums.map { $0.upper ?? $0.lower } : nil
    medians = sums.map { $0.estimate.value }
    intervals = sums.map { $0.estimate.interval }
  }
}

extension BurdenDraws {
  /// What each group of a network costs a full member, draw by draw.
  func costs(in network: MembershipNetwork, model: BurdenModel) -> [Group: [Double]] {
    costs(of: network.graph.rightNodes.labels, in: network.atlas, model: model)
  }

  /// What each of some groups costs a full member, draw by draw.
  package func costs(
    of groups: [Group], in atlas: MembershipAtlas, model: BurdenModel
  ) -> [Group: [Double]] {
    Dictionary(
      uniqueKeysWithValues: groups.map { group in
        let rhythms = LevelRhythm.all(
          of: atlas.cadences[group], legalForm: atlas[group]?.legalForm, model: model)
        return (group, cost(of: group, rhythms))
      })
  }
}
