import Burden
import Facts
import Networks
import Positions
import Tables

/// A dataset of which a page asks one what-if after another.
///
/// Every number is the one that `minilateral what-if` and `minilateral load` give for the same words, to
/// the last bit. What an answer shares with one before it is kept: the network without the scenario and
/// its measures, the draws of the assumptions, and the burdens of countries whose memberships are the
/// same. For one thread.
public final class LiveSession {
  private let facts: MembershipAtlas
  private var run: (settings: BurdenSettings, run: BurdenRun)?
  private var before: (key: NetworkKey, measured: Measured)?

  /// Reads a dataset; see ``MembershipAtlas/init(factLines:)``.
  public init(factLines: String) throws(FactLinesError) {
    facts = try MembershipAtlas(factLines: factLines)
  }

  /// The answer to a question as JSON: options and their values, one a line. An object with the key
  /// "error" where it can't be answered. O(the measures · network).
  public func answer(to words: String) -> String {
    do {
      return try answer(to: LiveWords(words)).compactText
    } catch {
      return JSONValue.object([("error", .string(error.message))]).compactText
    }
  }

  private func answer(to words: LiveWords) throws(LiveError) -> JSONValue {
    guard let day = words.day ?? facts.description.asOf else {
      throw LiveError("the dataset doesn't say up to when its facts were gathered; give --on DATE.")
    }
    let atlas = try changed(by: words, on: day)
    let model = facts.burdenModel.map { model in
      words.assumptions.reduce(model) { $0.supposing($1.assumption, for: $1.parameter) }
    }
    let settings = BurdenSettings(model: model, unknown: words.unknown, draws: words.draws)
    let network = atlas.network(on: day, counting: words.counting, scope: words.scope)
    let old = known(
      NetworkKey(
        day: day, counting: words.counting, scope: words.scope, settings: settings,
        measures: words.measures))
    let new = atlas.scenario == nil ? old : measured(network, words.measures, settings)
    return LiveAnswer(from: old, to: new).json
  }

  private func changed(by words: LiveWords, on day: Day) throws(LiveError) -> MembershipAtlas {
    var atlas = facts
    for change in words.changes {
      let start = change.day ?? day
      guard start <= day else {
        throw LiveError("a change from \(start) on comes after \(day), the day of the network.")
      }
      do {
        atlas = try atlas.changed(by: Scenario([Change(change.kind, on: start)]))
      } catch {
        throw LiveError("\(error)")
      }
    }
    return atlas
  }

  /// The network without a scenario, measured: kept until another is asked for.
  private func known(_ key: NetworkKey) -> Measured {
    if let before, before.key == key { return before.measured }
    let network = facts.network(on: key.day, counting: key.counting, scope: key.scope)
    let measured = measured(network, key.measures, key.settings)
    before = (key, measured)
    return measured
  }

  private func measured(
    _ network: MembershipNetwork, _ measures: Set<String>?, _ settings: BurdenSettings
  ) -> Measured {
    guard let model = settings.model else {
      return Measured(
        network: MeasuredNetwork(network, measures: measures, settings, burdens: nil),
        estimates: nil, model: nil)
    }
    let run = run(model, settings)
    let sums = run.sums(of: network, unknown: settings.unknown)
    return Measured(
      network: MeasuredNetwork(network, measures: measures, settings, burdens: sums),
      estimates: run.estimates(of: network, sums, isBase: network.atlas.scenario == nil),
      model: model)
  }

  /// The draws of a model: kept until another is asked for.
  private func run(_ model: BurdenModel, _ settings: BurdenSettings) -> BurdenRun {
    if let run, run.settings.model == model, run.settings.draws == settings.draws {
      return run.run
    }
    let new = BurdenRun(model, settings: settings.draws)
    run = (settings, new)
    return new
  }

  /// What the numbers of a network without a scenario depend on.
  private struct NetworkKey: Equatable {
    let day: Day
    let counting: CountingRule
    let scope: Scope
    let settings: BurdenSettings
    let measures: Set<String>?
  }
}

/// A network with its measures and what its memberships cost.
struct Measured {
  let network: MeasuredNetwork
  let estimates: [BurdenEstimate]?
  let model: BurdenModel?
}
