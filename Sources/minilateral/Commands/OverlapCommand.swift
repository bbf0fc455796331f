import ArgumentParser
import Chance
import Foundation
import Measures
import Memberships
import Networks
import Reports

struct OverlapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlap",
    abstract: "Pairs of groups or countries, what they share, and who meets nowhere else.",
    discussion: """
      A row for each pair that shares anything: the members that two groups have in common, or the \
      groups that two countries both belong to, by name, with their number, Jaccard and Simpson \
      similarity, whether one contains the other, what they may share, and days a year by the burden \
      model's typical values: of two countries those that each spends in the same rooms as the other \
      (an associate counts for its part of a member's days), of two groups those that the members of \
      both spend on the two together. Of groups also the pairs of countries that meet in these two \
      and in no third. The pairs that share most come first.

      --pair A,B explains one pair in full. --redundancy tells of each group how much of its members' \
      contact there is elsewhere: the share of its pairs that meet in another group too (the \
      redundancy coefficient of Latapy, Magnien and Del Vecchio 2008), and in how many on average. \
      --nowhere-else lists the pairs that would be lost without it. "Elsewhere" is among the groups \
      of the network: --up-to all takes in large ones.

      --against holds the number that each pair shares against networks that chance makes. Pairs that \
      share nothing are counted as tests, and listed by 'minilateral project --against'.

      EXAMPLES
        minilateral overlap --side groups --only g7,g20,brics,mikta
        minilateral overlap --side countries --format csv --output pairs.csv
        minilateral overlap --side groups --on 2014 --counting all
        minilateral overlap --pair g20,mikta
        minilateral overlap --pair KOR,AUS
        minilateral overlap --redundancy
        minilateral overlap --nowhere-else mikta,quad
        minilateral overlap --nowhere-else all --format csv
        minilateral overlap --only g7,g20,brics --against fixed-row --samples 99
      """)

  @Option(
    help: ArgumentHelp(
      "The side whose pairs are told: groups (the default) or countries; with --network left (the "
        + "default) or right."))
  var side: SideName?

  @Option(
    help: ArgumentHelp(
      "Explain one pair: two groups, or two countries, with a comma between.", valueName: "a,b"))
  var pair: String?

  @Flag(help: "How much of each group's pairwise contact there is elsewhere, and how often.")
  var redundancy = false

  @Option(
    help: ArgumentHelp(
      "The pairs of countries that meet nowhere else than in these groups, each for itself; or all.",
      valueName: "group,...|all"))
  var nowhereElse: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: "Chance options") var against: AgainstOptions
  @OptionGroup(title: "Chance options") var seed: SeedOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func run() throws {
    try checkOptions()
    let design = try against.design(seed: seed.seed(for: against))
    let source = try source.source()
    if let pair {
      try explain(pair, in: source)
    } else if redundancy || nowhereElse != nil {
      try writeContacts(in: source)
    } else {
      let side = side ?? (self.source.network == nil ? .groups : .left)
      if let design {
        try write(source, side, against: design)
        return
      }
      let table = try computation.run { try pairs(of: side, in: source) }
      try output.write(table, as: "pairs", provenance: source.provenance, summary: source.summary)
    }
  }

  private func checkOptions() throws {
    let questions = [
      pair.map { _ in "--pair" }, redundancy ? "--redundancy" : nil,
      nowhereElse.map { _ in "--nowhere-else" },
    ].compactMap { $0 }
    guard questions.count <= 1 else {
      throw Failure(
        .usage,
        "\(questions.joined(separator: " and ")) are different questions; ask one at a time.")
    }
    if let question = questions.first, against.against != nil {
      throw Failure(.usage, "--against is of all pairs, and does not go with \(question).")
    }
    if questions.first ?? "--pair" != "--pair" {
      if source.network != nil {
        throw Failure(
          .usage,
          "\(questions[0]) is of groups of countries. For a --network, 'minilateral measure redundancy "
            + "exclusive-pairs shared-elsewhere --network FILE' gives the numbers.")
      }
      if side == .countries {
        throw Failure(.usage, "\(questions[0]) is told of groups, not of --side countries.")
      }
    }
  }

  // MARK: - Against chance

  private func write(_ source: Source, _ side: SideName, against design: ChanceDesign) throws {
    let correction = against.chosenCorrection
    let table = try computation.run {
      let plain = try pairs(of: side, in: source)
      return try source.asking(
        side,
        Held(
          table: plain, design: design, correction: correction,
          detail: output.format == .table ? .brief : .all))
    }
    let remarks = try source.remarks(on: design, correctedBy: correction)
    try output.write(
      table, as: "pairs", provenance: source.provenance.adding("against", remarks.json),
      summary: source.summary)
    against.tell(remarks, as: output.format)
  }

  private struct Held: SideQuestion {
    let table: DataTable
    let design: ChanceDesign
    let correction: Correction
    let detail: ChanceDetail

    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
      names: @escaping (Node) -> String?, oppositeNames: @escaping (Opposite) -> String?
    ) throws -> DataTable {
      try side.checkSampledPairs(samples: design.samples)
      let measure = PairMeasure.sharedNeighbors
      return table.appending(
        try side.paired(by: measure, against: design), ofPairsOf: side, by: measure.quantity,
        design, correctedBy: correction, detail: detail)
    }
  }

  // MARK: - All pairs

  private func pairs(of side: SideName, in source: Source) throws -> DataTable {
    try source.asking(side, PairLimit())
    switch (source, side) {
    case (.memberships(let network), .countries): return .countryOverlap(of: network)
    case (.memberships(let network), _): return .groupOverlap(of: network)
    case (.edges, _): return try source.asking(side, Question())
    }
  }

  private struct PairLimit: SideQuestion {
    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
      names: @escaping @Sendable (Node) -> String?,
      oppositeNames: @escaping @Sendable (Opposite) -> String?
    ) throws {
      try side.checkPairs(limit: 2_000_000)
    }
  }

  private struct Question: SideQuestion {
    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
      names: @escaping @Sendable (Node) -> String?,
      oppositeNames: @escaping @Sendable (Opposite) -> String?
    ) throws -> DataTable {
      .overlap(of: side, names: names, oppositeNames: oppositeNames)
    }
  }

  // MARK: - One pair

  private func explain(_ text: String, in source: Source) throws {
    let names = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard names.count == 2, !names.contains("") else {
      throw Failure(
        .usage, "--pair is two groups or two countries: --pair g20,mikta, or --pair KOR,AUS.")
    }
    let explanation =
      switch source {
      case .memberships(let network): try explain(names[0], names[1], in: network)
      case .edges: try source.asking(side ?? .left, PairQuestion(a: names[0], b: names[1]))
      }
    switch output.format {
    case .table: try OutputFile(path: output.output).write(Array(explanation.text.utf8))
    case .csv: try OutputFile(path: output.output).write(Array(explanation.table.csv.utf8))
    case .json:
      let document = source.provenance.document([
        ("pair", explanation.json), ("quantities", explanation.table.quantities),
        ("parts", explanation.table.json),
      ])
      try OutputFile(path: output.output).write(Array((document.text + "\n").utf8))
    }
    if output.format != .json { Terminal.tell(source.summary) }
  }

  private func explain(
    _ a: String, _ b: String, in network: MembershipNetwork
  ) throws -> OverlapExplanation {
    let atlas = network.atlas
    let (overlaps, days) = (Overlaps(network), DaysTogether(in: network))
    let isOfGroups =
      switch side {
      case .groups: true
      case .countries: false
      case nil: try atlas.namesGroups(a, b)
      default: throw Failure(.usage, "the sides of a dataset are countries and groups.")
      }
    guard isOfGroups else {
      let (first, second) = (try atlas.country(named: a), try atlas.country(named: b))
      try checkDifferent(first, second)
      guard let explanation = OverlapExplanation(first, second, in: overlaps, days) else {
        throw Failure(.usage, "\(first) and \(second) are not in the network.")
      }
      return explanation
    }
    let (first, second) = (try atlas.group(named: a), try atlas.group(named: b))
    try checkDifferent(first, second)
    for group in [first, second] { try network.checkContains(group) }
    guard let explanation = OverlapExplanation(first, second, in: overlaps, days) else {
      throw Failure(.usage, "\(first) and \(second) are not in the network.")
    }
    return explanation
  }

  private func checkDifferent<Node: NodeLabel>(_ a: Node, _ b: Node) throws {
    guard a == b else { return }
    throw Failure(.usage, "--pair names \(a) twice; a pair is of two.")
  }

  private struct PairQuestion: SideQuestion {
    let a: String
    let b: String

    func answer<Node, Opposite>(
      of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
      names: @escaping @Sendable (Node) -> String?,
      oppositeNames: @escaping @Sendable (Opposite) -> String?
    ) throws -> OverlapExplanation {
      func node(_ name: String) throws -> Node {
        if let node = side.nodes.labels.first(where: { "\($0)" == name }) { return node }
        throw Failure.unknown(
          "\(side.kind.singular) node", name, among: side.nodes.labels.map { "\($0)" },
          see: "See --side for the other side.")
      }
      let (first, second) = (try node(a), try node(b))
      guard first != second, let overlap = side.overlap(of: first, and: second) else {
        throw Failure(.usage, "--pair names \(first) twice; a pair is of two.")
      }
      return OverlapExplanation(overlap, of: side)
    }
  }

  // MARK: - Contact elsewhere

  private func writeContacts(in source: Source) throws {
    guard case .memberships(let network) = source else { return }
    let atlas = network.atlas
    let chosen = try nowhereElse.flatMap { text in
      text == "all" ? nil : try atlas.groups(named: text, option: "--nowhere-else")
    }
    for group in chosen ?? [] { try network.checkContains(group) }
    var contacts = computation.run { Overlaps(network).contacts() }
    if let chosen {
      let wanted = Set(chosen)
      contacts = contacts.filter { wanted.contains($0.group) }
    }
    try output.write(
      redundancy ? .contacts(contacts, in: atlas) : .nowhereElse(contacts, in: atlas),
      as: redundancy ? "groups" : "pairs", provenance: source.provenance,
      summary: source.summary)
    guard output.format != .json, !redundancy else { return }
    let count = contacts.reduce(0) { $0 + $1.nowhereElse.count }
    let open = count - contacts.reduce(0) { $0 + $1.certainlyNowhereElse }
    Terminal.tell(
      "\(count) \(count == 1 ? "pair meets" : "pairs meet") in one group only"
        + (open > 0
          ? ", of which \(open) may meet elsewhere too, as a membership is unknown." : "."))
  }
}
