import ArgumentParser
import Measures
import Networks
import Reports

struct OverlapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlap",
    abstract: "Pairs of groups or countries, and what they share.",
    discussion: """
      A row for each pair that shares anything: the members that two groups have in common, or the \
      groups that two countries both belong to, by name, with their number and the Jaccard \
      similarity. The pairs that share most come first.

      EXAMPLES
        minilateral overlap --side groups --only g7,g20,brics,mikta
        minilateral overlap --side countries --format csv --output pairs.csv
        minilateral overlap --side groups --on 2014 --counting all
      """)

  @Option(
    help: ArgumentHelp(
      "The side whose pairs are told: groups (the default) or countries; with --network left (the "
        + "default) or right."))
  var side: SideName?

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func run() throws {
    let source = try source.source()
    let side = side ?? (self.source.network == nil ? .groups : .left)
    let table = try computation.run { try source.asking(side, Question()) }
    try output.write(table, as: "pairs", provenance: source.provenance, summary: source.summary)
  }

  private struct Question: SideQuestion {
    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [NodeMeasure<Node, Opposite>],
      names: @escaping (Node) -> String?, oppositeNames: @escaping (Opposite) -> String?
    ) throws -> DataTable {
      try side.checkPairs(limit: 2_000_000)
      return .overlap(of: side, names: names, oppositeNames: oppositeNames)
    }
  }
}
