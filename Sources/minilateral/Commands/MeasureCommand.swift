import ArgumentParser
import Chance
import Measures
import Networks
import Reports

struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Scores of the nodes of one side by one or more measures.",
    discussion: """
      'minilateral measures' lists the measures. CSV has a row for each node, sorted by node, numbers \
      in the shortest form that reads back exactly, and an empty cell where a measure is undefined. \
      Countries that belong to nothing are there too. CSV and JSON have the interval of a measure that is \
      uncertain, as the commitment burden is.

      --against holds each number against networks that chance makes: behind it stand the number that \
      is expected, its standard deviation, z, the two-sided p, p corrected for the number of nodes, \
      and the range that holds 95 % of the random networks. Of a dataset's facts, those of a country \
      stay with the country and those of a group with the group; statuses are dealt out among a \
      group's members.

      --since gives the network on each day from a date on up to --on, in years or months, with the day \
      as the first column. The groups are those of the last day and those that ended before it.

      EXAMPLES
        minilateral measure degree reach betweenness-centrality
        minilateral measure degree --side groups --on 2010-06-30 --format csv
        minilateral measure degree reach --since 2000 --format csv
        minilateral measure degree --since 2024-01 --every month --only g7,brics
        minilateral measure betweenness --network edges.csv --side right
        minilateral measure alpha-beta-core --alpha 3 --beta 2
        minilateral measure betweenness-centrality --against curveball --samples 200
        minilateral measure reach --against bicm --correction holm --samples 99
        minilateral measure reach --network edges.csv --against fixed-row --format csv
      """)

  @Argument(
    help: ArgumentHelp("Identifiers of measures.", valueName: "name"),
    completion: .list(
      MeasureCatalogue.nodeMeasures().map { (measure: NodeMeasure<String, String>) in
        measure.quantity.id
      }))
  var names: [String]

  @Option(
    help: ArgumentHelp(
      "The side that is asked: countries (the default) or groups; with --network left (the default) "
        + "or right."))
  var side: SideName?

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: "Series options") var series: DaySeriesOptions
  @OptionGroup(title: "Measure options") var parameters: ParameterOptions
  @OptionGroup(title: "Chance options") var against: AgainstOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func run() throws {
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw Failure(.usage, "\(twice.prefix(60)) is named twice.")
    }
    let design = try against.design(seed: parameters.seed)
    let parameters = try parameters.parameters(for: names, seedIsUsed: design != nil)
    try series.refuse(beside: design == nil ? nil : "--against")
    let sources = try source.sources(series)
    guard let source = sources.last?.source else { return }
    let side = side ?? (self.source.network == nil ? .countries : .left)
    if let design {
      try write(source, side, parameters, against: design)
      return
    }
    let question = Question(names: names, format: output.format)
    let table = try computation.run {
      try DataTable(sources) { try $0.asking(side, question, parameters: parameters) }
    }
    try output.write(
      table, as: "scores", provenance: source.provenance.of(series), summary: source.summary)
    table.tellOfHighCloseness()
  }

  private func write(
    _ source: Source, _ side: SideName, _ parameters: MeasureParameters,
    against design: ChanceDesign
  ) throws {
    let isBrief = output.format == .table && names.count > 1
    let table = try computation.run {
      try source.chanceTable(
        of: side, by: names, parameters, against: design, correctedBy: against.chosenCorrection,
        detail: isBrief ? .brief : .all, isNamed: output.format == .table)
    }
    let remarks = try source.remarks(on: design, correctedBy: against.chosenCorrection)
    try output.write(
      table, as: "scores", provenance: source.provenance.adding("against", remarks.json),
      summary: source.summary)
    against.tell(remarks, as: output.format)
  }

  private struct Question: SideQuestion {
    let names: [String]
    let format: TableFormat

    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
      names nodeNames: @escaping @Sendable (Node) -> String?,
      oppositeNames: @escaping @Sendable (Opposite) -> String?
    ) throws -> DataTable {
      let chosen = try names.map { name in
        guard let measure = measures.first(where: { $0.quantity.id == name }) else {
          throw unknownMeasure(name, among: measures.map(\.quantity.id), of: side.kind)
        }
        return measure
      }
      // In a network without names a name column would repeat the labels.
      let hasNames = side.nodes.labels.contains { nodeNames($0) ?? "\($0)" != "\($0)" }
      return .scores(
        chosen.map { $0.ask(()) }, of: side.kind,
        intervals: format == .table ? .hidden : .shown,
        name: format == .table && hasNames ? nodeNames : nil)
    }
  }
}

/// Says why a measure can't be had here: it asks something else, or there is none of that name.
func unknownMeasure(_ name: String, among ids: [String], of kind: NodeKind) -> Failure {
  if MeasureCatalogue.pairMeasures.contains(where: { $0.quantity.id == name }) {
    return Failure(.usage, "\(name) is a measure of pairs: 'minilateral project --by \(name)'.")
  }
  if MeasureCatalogue.networkMeasures.contains(where: { $0.quantity.id == name }) {
    return Failure(.usage, "\(name) is a measure of the whole network: 'minilateral describe'.")
  }
  return Failure.unknown(
    "measure of \(kind.plural) called", name, among: ids, see: "'minilateral measures' lists them.")
}
