import ArgumentParser
import Measures
import Memberships
import Networks
import Reports

extension EffectSide: ExpressibleByArgument {}

struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "What a scenario does to every measure: before, after, difference.",
    discussion: """
      Suppose that countries join or leave groups, that groups are dissolved, merged or formed. \
      Changes are made in the order given. They hold from the day of the network on (--on), so that \
      earlier years of a series stay as they were, unless a change names an earlier day. The facts \
      decide which groups are in scope: none comes or goes because a scenario makes it larger or \
      smaller than --up-to; groups that it makes are in. 'load', 'measure', 'draw', 'report' and the \
      other commands take the same options.

      Most affected comes first: by the mean of a node's absolute differences, each divided by the \
      standard deviation of its measure over all nodes before, so that measures of different units \
      count alike. The difference of a burden is drawn with the same draws before and after; its \
      interval stands in brackets. CSV has a row for each measure of each node.

      EXAMPLES
        minilateral what-if --join KOR:aukus
        minilateral what-if --without USA --side countries --measures reach,degree
        minilateral what-if --leave KOR:mikta --join KOR:quad:observer --counting all
        minilateral what-if --merge mikta,quad --side groups
        minilateral what-if --new "Middle Five:KOR,AUS,MEX,IDN,TUR" --pairs
        minilateral what-if --dissolve g20 --format json --output g20.json
      """)

  @Option(help: "Only countries, groups or network (default: all of them).")
  var side: EffectSide?

  @Option(
    help: ArgumentHelp(
      "Only so many nodes of each side, the most affected (default: 15 in a table, else all).",
      valueName: "n"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Only these measures, with commas between (default: all; a table shows a few of them).",
      valueName: "name,..."))
  var measures: String?

  @Flag(help: "The pairs of countries that no longer meet, or newly do, instead of measures.")
  var pairs = false

  @OptionGroup(title: "Burden options") var burden: BurdenOptions
  @OptionGroup(title: "Dataset options") var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func run() throws {
    if let top, top < 1 { throw Failure(.usage, "--top is at least 1.") }
    guard !dataset.scenario.isEmpty else {
      throw Failure(
        .usage,
        "nothing is supposed. Give one change or more: --join KOR:aukus, --leave KOR:mikta, "
          + "--dissolve g20, --without USA, --merge mikta,quad or --new \"Middle Five:KOR,AUS,MEX\"."
      )
    }
    let chosen = try measures.map(identifiers)
    let network = try dataset.network()
    let model = try burden.model(of: network.atlas)
    let effect = computation.run {
      network.scenarioEffect(
        measures: chosen.map(Set.init), model, unknown: burden.unknown,
        draws: burden.settings)
    }
    try write(effect, of: network, chosen)
  }

  /// The measures that are asked for, each of which must be one of those that the sides have.
  private func identifiers(_ text: String) throws -> [String] {
    let names = commaSeparated(text)
    guard !names.isEmpty else {
      throw Failure(.usage, "--measures names no measure. Write, for instance, --measures reach.")
    }
    let known: [(EffectSide, [String])] = [
      (.countries, MeasureCatalogue.countryMeasures().map(\.quantity.id)),
      (.groups, MeasureCatalogue.groupMeasures().map(\.quantity.id)),
      (.network, MeasureCatalogue.networkMeasures.map(\.quantity.id)),
    ]
    let all = known.filter { side == nil || $0.0 == side }.flatMap(\.1)
    for name in names where !all.contains(name) {
      throw Failure.unknown(
        "measure\(side.map { " of \($0.rawValue)" } ?? "") called", name, among: all,
        see: "'minilateral measures' lists them.")
    }
    return names
  }
}
