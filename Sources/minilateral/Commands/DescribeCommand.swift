import ArgumentParser
import Measures
import Memberships
import Reports

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Measures of the whole network.",
    discussion: """
      All of them, unless some are named. In a dataset, left are the countries and right the groups.

      EXAMPLES
        minilateral describe
        minilateral describe density nestedness-nodf --only g7,g20,brics
        minilateral describe --on 1990 --up-to all --format json
        minilateral describe --network edges.csv --format csv
      """)

  @Argument(help: ArgumentHelp("Identifiers of measures of networks.", valueName: "name"))
  var names: [String] = []

  @OptionGroup var source: SourceOptions
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
    let source = try source.source()
    let table = computation.run { () -> DataTable in
      switch source {
      case .memberships(let network): .network(network.graph, by: measures)
      case .edges(let edges, _): .network(edges.graph, by: measures)
      }
    }
    try output.write(
      table, as: "values",
      quantities: measures.map(\.quantity),
      provenance: source.provenance, summary: source.summary)
  }
}
