import ArgumentParser
import Chance
import Memberships
import Networks
import Reports

struct CommunitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Communities of countries and groups, how firm they are, and whether beyond chance.",
    discussion: """
      Communities are of both sides: countries with the groups that they sit in. They are those of \
      greatest modularity as Barber (2007) defines it for two-mode networks, which any search only \
      approaches: how many of its starts came to the best is told, and how much they agree. Stability \
      says of each node how much of its company is the same in the other starts. CSV has a row for \
      each node.

      --against searches random networks with the same effort: any network has communities of some \
      modularity, and a sparse one of much.

      EXAMPLES
        minilateral communities
        minilateral communities --resolution 2 --only g7,g20,brics,mikta
        minilateral communities --against curveball --samples 20 --format json
        minilateral communities --network edges.csv
      """)

  @Option(
    help: ArgumentHelp(
      "More than 1 for smaller communities, less for larger (default: 1).", valueName: "number"))
  var resolution: Double = 1

  @Option(
    help: ArgumentHelp(
      "How many searches set out (default: as many as take well below a second).", valueName: "n"))
  var starts: Int?

  @Option(help: ArgumentHelp("Where the random numbers start.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: "Chance options") var against: AgainstOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution is above 0.")
    }
    if let starts, !(1...1_000_000).contains(starts) {
      throw ValidationError("--starts is from 1 to 1000000.")
    }
  }

  func run() throws {
    if against.correction != nil {
      throw Failure(
        .usage, "one number is tested, so that there is nothing for --correction to do.")
    }
    let design = try against.design(seed: seed, usualSamples: 100)
    let source = try source.source()
    let network = try source.named()
    let (search, score) = try computation.run {
      let found = network.matrix.communities(
        resolution: resolution, effort: starts.map { CommunityEffort(starts: $0) }, seed: seed)
      let score = try design.map { design in
        modularityCompared(
          with: try NullSamples(of: network.matrix, by: design.model, seed: design.seed),
          count: design.samples, resolution: resolution)
      }
      return (found, score)
    }
    let parts = Partition(
      of: network, called: "community",
      definition: "The community of greatest modularity (resolution \(resolution)) that was found.",
      source: Communities.source, ofRows: search.best.ofRows, ofColumns: search.best.ofColumns,
      isCommon: true, stability: (search.rowStability, search.columnStability))
    let choice: [(key: String, value: JSONValue)] = [
      ("resolution", .number(resolution)), ("starts", .number(Double(search.modularities.count))),
      ("seed", .string(String(seed))),
    ]
    let remarks = try design.map { try source.remarks(on: $0, correctedBy: .none) }
    var provenance = source.provenance.adding("communities", .object(choice))
    if let remarks { provenance = provenance.adding("against", remarks.json) }
    try output.write(
      text: parts.text(width: Terminal.width), table: .parts(parts), as: "nodes",
      further: [("modularity", json(of: search, score))], provenance: provenance,
      summary: source.summary)
    guard output.format != .json else { return }
    Terminal.tell(sentence(on: search))
    if let score, let remarks {
      Terminal.tell(sentence(on: score))
      against.tell(remarks, as: output.format)
    }
  }

  private func sentence(on search: CommunitySearch) -> String {
    guard let modularity = search.best.modularity else {
      return "Modularity is undefined, as there are no edges."
    }
    let agreement = search.agreement.map {
      " The others agree with it by \(readableText($0)) (adjusted Rand index; 1 is the same)."
    }
    let alone = search.best.members.count { $0.rows.count + $0.columns.count == 1 }
    return
      "\(search.best.count - alone) communities of more than one node, modularity \(readableText(modularity)) (Barber 2007); "
      + "\(search.startsAtBest) of \(search.modularities.count) starts came to it.\(agreement ?? "")"
  }

  private func sentence(on score: ChanceScore) -> String {
    guard let expected = score.expected, let observed = score.observed else {
      return "Modularity is not defined in the random networks."
    }
    return
      "Searched with ten starts the network has \(readableText(observed)), random networks "
      + "\(readableText(expected)) on average: z = \(score.z.map(readableText) ?? "undefined"), "
      + "p = \(score.p.map(readableText) ?? "undefined")."
  }

  private func json(of search: CommunitySearch, _ score: ChanceScore?) -> JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    let held: [(key: String, value: JSONValue)] =
      score.map {
        [
          ("observedWithTenStarts", number($0.observed)), ("expected", number($0.expected)),
          ("standardDeviation", number($0.standardDeviation)), ("z", number($0.z)),
          ("p", number($0.p)), ("expectedLow", number($0.interval?.lowerBound)),
          ("expectedHigh", number($0.interval?.upperBound)),
        ]
      } ?? []
    return .object(
      [
        ("modularity", number(search.best.modularity)),
        ("communities", .number(Double(search.best.count))),
        ("startsAtBest", .number(Double(search.startsAtBest))),
        ("agreement", number(search.agreement)),
      ] + held)
  }
}
