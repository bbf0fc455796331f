import ArgumentParser
import Measures
import Networks
import Reports

struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "A one-mode projection as an edge list.",
    discussion: """
      Two nodes of one side are joined where they share a node of the other, with a weight by a \
      measure of pairs. CSV has the columns a, b and weight, a before b, sorted.

      EXAMPLES
        minilateral project --side countries --by shared-neighbors --format csv
        minilateral project --side groups --by jaccard --only g7,g20,brics
        minilateral project --network edges.csv --side left --output ties.txt
      """)

  @Option(
    help: ArgumentHelp(
      "The side that is projected: countries (the default) or groups; with --network left (the "
        + "default) or right."))
  var side: SideName?

  @Option(
    help: ArgumentHelp("A measure of pairs.", valueName: "measure"),
    completion: .list(MeasureCatalogue.pairMeasures.map(\.quantity.id)))
  var by: String = "shared-neighbors"

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func run() throws {
    let measures = MeasureCatalogue.pairMeasures
    guard let measure = measures.first(where: { $0.quantity.id == by }) else {
      throw Failure.unknown(
        "measure of pairs called", by, among: measures.map(\.quantity.id),
        see: "There are \(measures.map(\.quantity.id).joined(separator: ", ")).")
    }
    let source = try source.source()
    let side = side ?? (self.source.network == nil ? .countries : .left)
    let table = try computation.run { try source.asking(side, Question(measure: measure)) }
    try output.write(table, as: "edges", provenance: source.provenance, summary: source.summary)
  }

  private struct Question: SideQuestion {
    let measure: PairMeasure

    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
      names: @escaping @Sendable (Node) -> String?,
      oppositeNames: @escaping @Sendable (Opposite) -> String?
    ) throws -> DataTable {
      try side.checkPairs(limit: 50_000_000)
      let quantity = measure.quantity
      return .edges(
        of: side.projected(by: measure), by: quantity,
        unit: quantity.unit.name(for: side.kind, against: side.oppositeKind))
    }
  }
}
