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
    let settings = BurdenSettings(
      model: model ?? atlas.burdenModel, unknown: unknown, draws: draws)
    func isMeant(_ quantity: Quantity) -> Bool { ids?.contains(quantity.id) ?? true }
    let isDrawn =
      isMeant(.commitmentBurden)
      || Capacity.allCases.contains { isMeant(.relativeBurden(per: $0)) }
    let run = isDrawn ? settings.model.map { BurdenRun($0, settings: draws) } : nil
    func measured(_ network: MembershipNetwork) -> MeasuredNetwork {
      MeasuredNetwork(
        network, measures: ids, settings, burdens: run?.sums(of: network, unknown: unknown))
    }
    let before = measured(withoutScenario)
    return ScenarioEffect(from: before, to: measured(self))
  }
}

extension ScenarioEffect {
  /// What is different between two networks of the same measures and the same draws. O(nodes · (measures
  /// + draws)), and the pairs that share a group.
  package init(from before: MeasuredNetwork, to after: MeasuredNetwork) {
    let intervals = before.burdens.flatMap { old in
      after.burdens.map {
        burdenDifferences(from: old, of: before.network, to: $0, of: after.network)
      }
    }
    self.init(
      countries: nodeEffects(
        from: before.countries, to: after.countries, of: before.network.graph.leftNodes,
        after.network.graph.leftNodes,
        intervals: {
          Self.intervals(of: $0, intervals ?? [:], in: before.network.atlas)
        }),
      groups: nodeEffects(
        from: before.groups, to: after.groups, of: before.network.graph.rightNodes,
        after.network.graph.rightNodes),
      network: zip(before.whole, after.whole).map { old, new in
        MeasureChange(
          quantity: old.quantity, unit: old.quantity.unit.name, before: old.value,
          after: new.value, intervalBefore: nil, intervalAfter: nil, intervalOfDifference: nil,
          rankBefore: nil, rankAfter: nil, spread: nil)
      },
      contacts: ContactChanges(from: before.network, to: after.network))
  }

  /// The intervals of the differences of a measure that is drawn; `nil` for one that is not.
  private static func intervals(
    of quantity: Quantity, _ burdens: [Country: ClosedRange<Double>], in atlas: MembershipAtlas
  ) -> [Country: ClosedRange<Double>]? {
    if quantity == .commitmentBurden { return burdens }
    guard let capacity = Capacity.allCases.first(where: { quantity == .relativeBurden(per: $0) })
    else { return nil }
    return burdens.reduce(into: [:]) { relative, entry in
      guard let amount = capacity.amount(of: atlas[entry.key]) else { return }
      let (low, high) = (entry.value.lowerBound, entry.value.upperBound)
      relative[entry.key] = low / amount...high / amount
    }
  }
}
