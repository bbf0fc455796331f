import Burden
import Facts
import Measures
import Networks

/// What a scenario does: every measure before and after, and who meets whom.
public struct ScenarioEffect: Sendable {
  /// The countries, from the most affected down.
  public let countries: [NodeEffect<Country>]
  /// The groups: those that are new or gone, then from the most affected down.
  public let groups: [NodeEffect<Group>]
  /// The measures of the whole network.
  public let network: [MeasureChange]
  /// Who no longer meets, and who newly does.
  public let contacts: ContactChanges
}

extension MembershipNetwork {
  /// The same day, counting rule and scope without the scenario; the network itself where there is
  /// none.
  public var withoutScenario: MembershipNetwork {
    atlas.scenario == nil ? self : atlas.facts.network(on: date, counting: counting, scope: scope)
  }

  /// What the network's scenario does, measured by every measure of the catalogue, or by some.
  ///
  /// O(the measures, twice).
  ///
  /// - Parameters:
  ///   - ids: The identifiers of the measures that are compared; `nil` for all.
  ///   - model: The assumptions of burdens; the dataset's own unless another is given.
  ///   - unknown: What burdens do with memberships that are open.
  ///   - draws: How the intervals of burdens are drawn.
  public func scenarioEffect(
    measures ids: Set<String>? = nil, _ model: BurdenModel? = nil,
    unknown: UnknownTreatment = .bounds, draws: DrawSettings = .standard
  ) -> ScenarioEffect {
    let before = withoutScenario
    let model = model ?? atlas.burdenModel
    let burdens = Deferred {
      BurdenDifferences(before, self, model: model, unknown: unknown, draws: draws)
    }
    func isMeant(_ quantity: Quantity) -> Bool { ids?.contains(quantity.id) ?? true }
    let settings = BurdenSettings(model: model, unknown: unknown, draws: draws)
    let ofCountries = MeasureCatalogue.countryMeasures(burden: settings)
    let ofGroups = MeasureCatalogue.groupMeasures()
    let whole = MeasureCatalogue.networkMeasures.filter { isMeant($0.quantity) }
    return ScenarioEffect(
      countries: nodeEffects(
        ofCountries.filter { isMeant($0.quantity) }, from: before, to: self,
        of: before.graph.leftNodes, graph.leftNodes,
        intervals: { Self.intervals(of: $0, burdens, in: before.atlas) }),
      groups: nodeEffects(
        ofGroups.filter { isMeant($0.quantity) }, from: before, to: self,
        of: before.graph.rightNodes, graph.rightNodes),
      network: whole.map { measure in
        MeasureChange(
          quantity: measure.quantity, unit: measure.quantity.unit.name,
          before: before.graph.measured(by: measure), after: graph.measured(by: measure),
          intervalBefore: nil, intervalAfter: nil, intervalOfDifference: nil, rankBefore: nil,
          rankAfter: nil, spread: nil)
      },
      contacts: ContactChanges(from: before, to: self))
  }

  /// The intervals of the differences of a measure that is drawn; `nil` for one that is not.
  private static func intervals(
    of quantity: Quantity, _ burdens: Deferred<BurdenDifferences>, in atlas: MembershipAtlas
  ) -> [Country: ClosedRange<Double>]? {
    if quantity == .commitmentBurden { return burdens.value.intervals }
    guard let capacity = Capacity.allCases.first(where: { quantity == .relativeBurden(per: $0) })
    else { return nil }
    return burdens.value.intervals.reduce(into: [:]) { relative, entry in
      guard let amount = capacity.amount(of: atlas[entry.key]) else { return }
      let (low, high) = (entry.value.lowerBound, entry.value.upperBound)
      relative[entry.key] = low / amount...high / amount
    }
  }
}
