import Burden
import Facts
import Networks

/// What single memberships cost one country, drawn from the same assumptions as its whole burden.
///
/// A burden is a sum over memberships, and in one draw all assumptions are the same before and after a
/// change: what a membership adds is therefore the difference of the burdens with and without it, and
/// needs no sum.
struct MembershipCosts {
  /// What a membership costs.
  struct Cost {
    /// In each draw.
    let draws: [Double]
    /// The median, and the 5th to the 95th percentile.
    let estimate: Estimate
    /// At the model's typical values.
    let typical: Double
    /// The part of ``typical`` for which the number of gatherings is assumed.
    let assumedShare: Double?
  }

  /// The groups that the country chairs in the year of the day.
  let chaired: Set<Group>

  private let network: MembershipNetwork
  private let model: BurdenModel?
  private let draws: BurdenDraws?

  init(
    _ network: MembershipNetwork, of country: Country, model: BurdenModel?, draws: DrawSettings
  ) {
    self.network = network
    let model = model ?? network.atlas.burdenModel
    self.model = model
    self.draws = model.map { BurdenDraws($0, settings: draws) }
    let year = network.date.year
    chaired = Set(
      network.atlas.chairTerms.lazy.filter { $0.year == year && $0.country == country }
        .map { $0.group })
  }

  /// Whether there is a model.
  var isDefined: Bool { draws != nil }

  /// What a membership costs; `nil` where there is no model. A chair of this year bears the chair's part
  /// too. O(draws).
  func cost(of group: Group, as status: Status) -> Cost? {
    guard let model, let draws else { return nil }
    let facts = network.atlas[group]
    let rhythms = LevelRhythm.all(
      of: network.atlas.cadences[group], legalForm: facts?.legalForm, model: model)
    let isChair = chaired.contains(group)
    let support = isChair ? ChairSupport(facts?.secretariat) : nil
    var drawn = [Double](repeating: 0, count: draws.settings.count)
    draws.add(draws.cost(of: group, rhythms), as: status, chairing: support, to: &drawn)
    var scratch = drawn
    let values = percentiles([0.05, 0.5, 0.95], of: &scratch)
    let member = GroupCost(
      cadence: network.atlas.cadences[group], legalForm: facts?.legalForm, model: model)
    let chair = isChair ? model.chairFactor(of: facts?.secretariat).typical - 1 : 0
    let factor = (status == .unknown ? 1 : model.statusFactor(of: status)) + chair
    return Cost(
      draws: drawn, estimate: Estimate(values[1], within: values[0]...values[2]),
      typical: factor * member.days,
      assumedShare: member.days > 0 ? member.assumedDays / member.days : nil)
  }
}
