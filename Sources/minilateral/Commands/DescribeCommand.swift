import ArgumentParser
import Chance
import Measures
import Memberships
import Reports

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Measures of the whole network.",
    discussion: """
      All of them, unless some are named. In a dataset, left are the countries and right the groups.

      --against holds each number against networks that chance makes. --since gives the numbers on each \
      day from a date on up to --on.

      EXAMPLES
        minilateral describe
        minilateral describe density nestedness-nodf --only g7,g20,brics
        minilateral describe --on 1990 --up-to all --format json
        minilateral describe density components --since 1990 --every 5
        minilateral describe --network edges.csv --format csv
        minilateral describe nestedness-nodf --against curveball --samples 99
      """)

  @Argument(help: ArgumentHelp("Identifiers of measures of networks.", valueName: "name"))
  var names: [String] = []

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: "Series options") var series: DaySeriesOptions
  @OptionGroup(title: "Chance options") var against: AgainstOptions
  @OptionGroup(title: "Chance options") var seed: SeedOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func run() throws {
    let all = MeasureCatalogue.networkMeasures
    let chosen = try names.map { name in
      guard let measure = all.first(where: { $0.quantity.id == name }) else {
        throw Failure.unknown(
          "measure of networks called", name, among: all.map(\.quantity.id),
          see: "'minilateral measures' lists them.")
      }
      return measure
    }
    let measures = chosen.isEmpty ? all : chosen
    let design = try against.design(seed: seed.seed(for: against))
    try series.refuse(beside: design == nil ? nil : "--against")
    let sources = try source.sources(series)
    guard let source = sources.last?.source else { return }
    if let design {
      try write(source, measures, against: design)
      return
    }
    let table = try computation.run {
      try DataTable(sources) { source in
        switch source {
        case .memberships(let network): .network(network.graph, by: measures)
        case .edges(let edges, _): .network(edges.graph, by: measures)
        }
      }
    }
    try output.write(
      table, as: "values",
      quantities: measures.map(\.quantity),
      provenance: source.provenance.of(series), summary: source.summary)
  }

  private func write(
    _ source: Source, _ measures: [NetworkMeasure], against design: ChanceDesign
  ) throws {
    let correction = against.chosenCorrection
    let scores = try computation.run {
      switch source {
      case .memberships(let network): try network.graph.measured(by: measures, against: design)
      case .edges(let edges, _): try edges.graph.measured(by: measures, against: design)
      }
    }
    let table = DataTable.chance(scores, of: measures, design, correctedBy: correction)
    let remarks = try source.remarks(on: design, correctedBy: correction)
    try output.write(
      table, as: "values", quantities: measures.map(\.quantity),
      provenance: source.provenance.adding("against", remarks.json), summary: source.summary)
    against.tell(remarks, as: output.format)
  }
}
