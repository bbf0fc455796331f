import ArgumentParser
import Chance
import Memberships
import Networks
import Reports

extension Equivalence: ExpressibleByArgument {}

/// The numbers of clusters of a block model: "3x2".
struct BlockShape: ExpressibleByArgument {
  let rows: Int
  let columns: Int

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let rows = Int(parts[0]), let columns = Int(parts[1]), rows > 0,
      columns > 0
    else { return nil }
    (self.rows, self.columns) = (rows, columns)
  }
}

struct EquivalenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "equivalence",
    abstract: "Positions: who is tied to the same, or to the same kinds, and block models.",
    discussion: """
      Structural equivalence: the same neighbours. Exact: as many neighbours of each class. Regular: \
      neighbours of the same classes, however many; on a two-mode network that is trivial unless \
      --told-apart-by gives classes to begin with. Countries and groups have positions of their own.

      --blocks 3x2 looks for three clusters of countries and two of groups such that each block is as \
      nearly empty or full as can be (or, with --regular, has a tie in every row and column): a block \
      model, with its inconsistencies. The search may miss the best: how many starts came to it is \
      told.

      EXAMPLES
        minilateral equivalence
        minilateral equivalence --kind regular --told-apart-by region --only g7,brics
        minilateral equivalence --kind exact --format csv --output positions.csv
        minilateral equivalence --blocks 3x3 --only g7,g20,brics,mikta,quad,aukus
        minilateral equivalence --network edges.csv
      """)

  @Option(help: "What makes two nodes equivalent: structural (the default), exact or regular.")
  var kind: Equivalence?

  // Not --from, which names a column of a table.
  @Option(
    name: .customLong("told-apart-by"),
    help: ArgumentHelp(
      "With --kind exact or regular: what countries are told apart by to begin with: region, "
        + "subregion or income.", valueName: "attribute"))
  var from: CountryAttribute?

  @Option(
    help: ArgumentHelp(
      "A block model of so many clusters of countries (left nodes) and of groups (right nodes).",
      valueName: "RxC"))
  var blocks: BlockShape?

  @Flag(help: "With --blocks: blocks may be regular too.")
  var regular = false

  @Option(help: ArgumentHelp("With --blocks: how many searches (default: 100).", valueName: "n"))
  var starts: Int?

  @Option(
    help: ArgumentHelp(
      "With --blocks: where the random numbers start (default: 1).", valueName: "n"))
  var seed: UInt64?

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func validate() throws {
    if let starts, !(1...100_000).contains(starts) {
      throw ValidationError("--starts is from 1 to 100000.")
    }
    if blocks == nil {
      if regular { throw ValidationError("--regular goes with --blocks only.") }
      if starts != nil { throw ValidationError("--starts goes with --blocks only.") }
      if seed != nil { throw ValidationError("--seed goes with --blocks only.") }
    } else if kind != nil {
      throw ValidationError("--kind and --blocks are different questions; ask one at a time.")
    }
    if from != nil, (kind ?? .structural) == .structural {
      throw ValidationError("--told-apart-by goes with --kind exact or --kind regular.")
    }
  }

  func run() throws {
    let source = try source.source()
    let network = try source.named()
    if let blocks {
      try writeBlocks(blocks, of: network, in: source)
    } else {
      try writeClasses(of: network, in: source)
    }
  }

  private func writeClasses(of network: NamedMatrix, in source: Source) throws {
    let kind = kind ?? .structural
    var start: [Int]?
    if let from {
      guard case .memberships(let memberships) = source else {
        throw Failure(
          .usage, "--told-apart-by is of countries, and nothing is known of those of a --network.")
      }
      let values = memberships.values(of: from)
      let numbers = Dictionary(
        Set(values).sorted { ($0 ?? "") < ($1 ?? "") }.enumerated().map { ($1, $0) },
        uniquingKeysWith: { a, _ in a })
      start = values.map { numbers[$0] ?? 0 }
    }
    let classes = computation.run { network.matrix.equivalenceClasses(kind, rows: start) }
    let parts = Partition(
      of: network, called: "position", definition: kind.definition, source: nil,
      ofRows: classes.ofRows, ofColumns: classes.ofColumns, isCommon: false)
    let choice: [(key: String, value: JSONValue)] = [
      ("kind", .string(kind.rawValue)), ("from", JSONValue(from?.rawValue)),
    ]
    try output.write(
      text: parts.text(width: Terminal.width), table: .parts(parts), as: "nodes",
      provenance: source.provenance.adding("equivalence", .object(choice)), summary: source.summary)
    guard output.format != .json else { return }
    Terminal.tell(
      "\(classes.rowClassCount) positions of \(network.rowKind.plural), \(classes.columnClassCount) of "
        + "\(network.columnKind.plural). \(kind.definition)")
    if kind == .regular, from == nil {
      Terminal.tell(
        "Without classes to begin with, all nodes that have any tie are regularly equivalent: --told-apart-by "
          + "region gives some.")
    }
  }

  private func writeBlocks(
    _ shape: BlockShape, of network: NamedMatrix, in source: Source
  ) throws {
    let kinds: Set<BlockKind> = regular ? [.null, .complete, .regular] : [.null, .complete]
    let model = computation.run {
      BlockModel(
        of: network.matrix, rowClusters: shape.rows, columnClusters: shape.columns, kinds: kinds,
        starts: starts ?? 100, seed: seed ?? 1)
    }
    guard let model else {
      throw Failure(
        .usage,
        "--blocks \(shape.rows)x\(shape.columns) asks for more clusters than there are nodes: there are "
          + "\(network.rows.count) \(network.rowKind.plural) and \(network.columns.count) "
          + "\(network.columnKind.plural).")
    }
    let blocks = DataTable.blocks(model, in: network)
    let clusters = DataTable.clusters(model, in: network)
    let choice: [(key: String, value: JSONValue)] = [
      ("rowClusters", .number(Double(shape.rows))),
      ("columnClusters", .number(Double(shape.columns))),
      ("kinds", .array(BlockKind.allCases.filter(kinds.contains).map { .string($0.rawValue) })),
      ("starts", .number(Double(starts ?? 100))), ("seed", .string(String(seed ?? 1))),
    ]
    try output.write(
      text: clusterText(of: model, in: network, width: Terminal.width) + "\n" + blocks.text(),
      table: clusters, as: "nodes",
      further: [
        ("inconsistencies", .number(Double(model.inconsistencies))),
        ("startsAtBest", .number(Double(model.startsAtBest))),
        ("blockQuantities", blocks.quantities), ("blocks", blocks.json),
      ],
      provenance: source.provenance.adding("equivalence", .object(choice)), summary: source.summary)
    guard output.format != .json else { return }
    Terminal.tell(
      "\(model.inconsistencies) inconsistencies, which \(model.startsAtBest) of \(starts ?? 100) starts "
        + "came to (Doreian, Batagelj & Ferligoj 2004).")
  }
}

extension CountryAttribute: ExpressibleByArgument {}
