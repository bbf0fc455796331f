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

      --since gives the projection on each day from a date on up to --on, with the day as the first \
      column.

      EXAMPLES
        minilateral project --side countries --by shared-neighbors --format csv
        minilateral project --side groups --by jaccard --only g7,g20,brics
        minilateral project --network edges.csv --side left --output ties.txt
        minilateral project --at-least 5 --top 100
        minilateral project --only g7,brics,quad --since 2015 --format csv
        minilateral project --by jaccard --threshold 0.5 --at-least 3 --format csv
        minilateral project --backbone sdsm --alpha 0.05
        minilateral project --backbone sdsm --correction bh --signed --format csv
        minilateral project --side groups --backbone disparity --only g7,g20,quad
        minilateral project --only g7,brics --against curveball --samples 99
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

  @Option(help: ArgumentHelp("Only pairs that share at least so many nodes.", valueName: "n"))
  var atLeast: Int?

  @Option(help: ArgumentHelp("Only pairs of at least this weight.", valueName: "weight"))
  var threshold: Double?

  @Option(
    help: ArgumentHelp(
      "Only the pairs of the greatest weights, so many and those that equal the last.",
      valueName: "n"))
  var top: Int?

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: "Series options") var series: DaySeriesOptions
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
    if let atLeast, atLeast < 1 { throw Failure(.usage, "--at-least is at least 1.") }
    if let top, top < 1 { throw Failure(.usage, "--top is at least 1.") }
    if let threshold, !threshold.isFinite {
      throw Failure(.usage, "--threshold is a number, as in --threshold 0.5.")
    }
    let limits = [
      atLeast.map { _ in "--at-least" }, threshold.map { _ in "--threshold" },
      top.map { _ in "--top" },
    ].compactMap { $0 }
    if let limit = limits.first, backbone.backbone != nil || against.against != nil {
      throw Failure(.usage, "\(limit) does not go with --backbone or --against.")
    }
    try series.refuse(beside: against.against.map { _ in "--against" })
    try series.refuse(beside: backbone.backbone.map { _ in "--backbone" })
    let sources = try source.sources(series)
    guard let source = sources.last?.source else { return }
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
    let question = Question(
      measure: measure, atLeast: atLeast, top: top, threshold: threshold)
    let table = try computation.run {
      try DataTable(sources) { try $0.asking(side, question) }
    }
    try output.write(
      table, as: "edges", provenance: source.provenance.of(series), summary: source.summary)
  }

  private struct Question: SideQuestion {
    let measure: PairMeasure
    let atLeast: Int?
    let top: Int?
    let threshold: Double?

    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
      names: @escaping @Sendable (Node) -> String?,
      oppositeNames: @escaping @Sendable (Opposite) -> String?
    ) throws -> DataTable {
      try side.checkPairs(limit: 50_000_000)
      let quantity = measure.quantity
      var graph = side.projected(by: measure)
      if let threshold { graph = graph.keeping { _, _, weight in weight >= threshold } }
      if let atLeast {
        let shared =
          measure.quantity.id == PairMeasure.sharedNeighbors.quantity.id
          ? graph : side.projected(by: .sharedNeighbors)
        let (least, upper) = (Double(atLeast), shared.upper)
        graph = graph.keeping { a, b, _ in
          upper.place(of: UInt32(b), inRow: a).map { upper.weight(at: $0) >= least } ?? false
        }
      }
      if let top, let least = graph.leastWeight(ofGreatest: top) {
        graph = graph.keeping { _, _, weight in weight >= least }
      }
      return .edges(
        of: graph, by: quantity,
        unit: quantity.unit.name(for: side.kind, against: side.oppositeKind))
    }
  }
}
