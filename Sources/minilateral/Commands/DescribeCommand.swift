import ArgumentParser
import Measures
import Reports

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Measures of the whole network.",
    discussion: """
      EXAMPLES
        minilateral describe
        minilateral describe --on 1990 --up-to all --format json
        minilateral describe --network edges.csv --format csv
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let source = try source.source()
    let table: DataTable =
      switch source {
      case .memberships(let network): .network(network.graph)
      case .edges(let graph, _): .network(graph)
      }
    try output.write(
      table, as: "values",
      quantities: .array(
        MeasureCatalogue.networkMeasures.map { $0.quantity.json(unit: $0.quantity.unit.name) }),
      provenance: source.provenance, summary: source.summary)
  }
}
