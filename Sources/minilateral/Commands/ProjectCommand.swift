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

      --against holds the number of every pair against networks that chance makes, also of pairs that \
      share nothing where chance has them share something. --backbone keeps the ties that are beyond \
      chance, with their weights and p; of sdsm and the fixed models p is exact.

      EXAMPLES
        minilateral project --side countries --by shared-neighbors --format csv
        minilateral project --side groups --by jaccard --only g7,g20,brics
        minilateral project --network edges.csv --side left --output ties.txt
        minilateral project --backbone sdsm --alpha 0.05
        minilateral project --backbone sdsm --correction bh --signed --format csv
        minilateral project --side groups --by jaccard --backbone disparity --only g7,g20,brics,mikta
        minilateral project --only g7,g20,brics,mikta --against curveball --samples 200 --format csv
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
  @OptionGroup(title: "Chance options") var backbone: BackboneOptions
  @OptionGroup(title: "Chance options") var against: AgainstOptions
  @OptionGroup(title: "Chance options") var seed: SeedOptions
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
    if let method = backbone.backbone {
      guard against.against == nil else {
        throw Failure(
          .usage, "--against and --backbone are different questions; ask one at a time.")
      }
      try writeBackbone(method, source, side, by: measure, seed: seed.seed)
      return
    }
    if let design = try against.design(seed: seed.seed(for: against)) {
      try write(source, side, by: measure, against: design)
      return
    }
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
