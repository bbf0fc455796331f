import Admission
import ArgumentParser
import Memberships
import Networks
import Reports

struct ChooseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "choose",
    abstract: "Which groups a country would gain most from joining, and lose least by leaving.",
    discussion: """
      For each group of the network that the country is not in: the partners that it would meet \
      there and nowhere else, by name; the change of its exclusive reach (partners met in exactly one \
      group), its brokerage (betweenness centrality), its prestige (dual eigenvector centrality) and \
      its balance between two blocs; and the delegation-days a year that membership would cost, with the 5th and the 95th \
      percentile of the draws. For each group that it is in: what leaving would lose and save. One \
      change at a time; all else stays as it is.

      Only groups that the country could join by their rules are taken in, and those whose rules are \
      not known; which are left out and why is told, and --any takes them in. How likely a group is to \
      take the country in within five years is learned from past accessions (see 'minilateral \
      admission').

      Rows are ranked by expected gain a day (joining: gain times likelihood; with --by gain by the \
      gain alone) or loss a day (leaving, the least first) of the \
      --objective, which is reach unless another is given. A rank is shown as its interval: "=2-4" is \
      tied with every row whose interval overlaps. Groups whose membership is unknown stand apart.

      --budget DAYS finds the best set of groups to join within that many delegation-days a year, on \
      top of all memberships of today; with --afresh all memberships are chosen anew within them. A \
      group costs its median burden. For reach and exclusive-reach the set is proved best by branch and \
      bound; where that takes more than 20,000 branches, the best set found is given with a proved upper \
      bound. For brokerage and prestige every set within the budget is tried, up to 10,000 of them. For \
      balance, where what is gained is a balance nearer to 0 (the groups shared with each bloc of \
      --anchors alone being equally many), the cheapest groups with each bloc are enough.

      A group must want its new member too: --among and --except say which groups to look at. Those \
      that --among names are taken in whatever their rule.

      EXAMPLES
        minilateral choose KOR
        minilateral choose KOR --domain technology --budget 60
        minilateral choose URY --by gain --any --top 5
        minilateral choose KOR --objective prestige --top 5
        minilateral choose KOR --budget 60
        minilateral choose KOR --budget 300 --at-most 2 --among iora,pif,dco,quad
        minilateral choose KOR --budget 60 --objective prestige
        minilateral choose AUS --objective balance --anchors USA+GBR,CHN+RUS
        minilateral choose "New Zealand" --budget 2000 --afresh --keep anzus
        minilateral choose IDN --format csv --output choices.csv
        minilateral choose ISR --counting associates --as associate --format json
      """)

  @Argument(help: ArgumentHelp("The country, by code or name.", valueName: "country"))
  var country: String

  @OptionGroup var forums: ForumOptions
  @OptionGroup var anchors: AnchorOptions

  @Option(
    help: ArgumentHelp(
      "How many rows of each table are shown (default: 15; csv and json have all).",
      valueName: "n"))
  var top: Int?

  @OptionGroup(title: "Burden options") var burden: BurdenOptions
  @OptionGroup(title: "Dataset options") var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is at least 1.") }
    if top != nil, forums.budget != nil {
      throw ValidationError("--top does not go with --budget: all groups of the set are shown.")
    }
  }

  func run() throws {
    let network = try dataset.network()
    let country = try network.atlas.country(named: country)
    guard network.counting.counts(forums.status) else {
      throw Failure(
        .usage,
        "--as \(forums.status.rawValue) brings nothing where \(network.counting.label) count; use "
          + "--counting \(forums.status == .associate ? "associates" : "all").")
    }
    let groups = try forums.groups(of: country, in: network)
    let anchors = try anchors.blocs(in: network.atlas)
    let model = try burden.model(of: network.atlas)
    if let asOf = network.atlas.description.asOf, network.date.year < asOf.year {
      Terminal.tell(
        "Note: how often groups meet is known for recent years only; the same numbers are taken to "
          + "hold on \(network.date).")
    }
    let choice = computation.run {
      network.forumChoice(
        of: country, joiningAs: forums.status, between: anchors, model: model,
        draws: burden.settings)
    }
    guard let choice else {
      throw Failure(.data, "\(country) is not a country of the network.")
    }
    let outlook = ForumOutlook(network, of: country)
    let joinable = choice.options.filter { $0.change != .leave }.map(\.group)
    let outside =
      forums.any || groups.among != nil
      ? [] : joinable.filter { outlook.reason(against: $0) != nil }
    if let among = groups.among {
      for group in among.sorted() {
        guard let reason = outlook.reason(against: group) else { continue }
        Terminal.tell("Note: by its rule \(group) is \(reason).")
      }
    }
    let chosen = ChosenGroups(
      among: groups.among, except: groups.except.union(outside), keeping: groups.keeping)
    let answer = Answer(choice: choice, outlook: outlook, groups: chosen, outside: outside)
    if let budget = forums.budget {
      try writeSelection(within: budget, of: answer)
    } else {
      try writeRanking(of: answer, model)
    }
  }

  /// What the command found.
  private struct Answer {
    let choice: ForumChoice
    let outlook: ForumOutlook
    /// The groups left out of account, those whose rules are for others among them.
    let groups: ChosenGroups
    /// The groups whose rules are for others.
    let outside: [Group]

    var reasons: JSONValue {
      .array(
        outside.map { group in
          .object([
            ("group", .string(group.id)), ("reason", JSONValue(outlook.reason(against: group))),
          ])
        })
    }
  }

  private func provenance(_ answer: Answer) -> Provenance {
    let choice = answer.choice
    return Provenance(
      choice.network,
      options: forums.provenance(answer.groups) + [("anchors", choice.anchors.json)]
        + burden.provenance)
  }

  private func summary(of network: MembershipNetwork) -> String {
    network.summary + " " + burden.summary(of: network.atlas)
  }

  // MARK: - One change at a time

  private func writeRanking(of answer: Answer, _ model: BurdenModel?) throws {
    let (choice, groups) = (answer.choice, answer.groups)
    let network = choice.network
    let outlook = answer.outlook.with(admissionForecast(for: network, by: computation))
    let weighing: ((Group) -> Double?)? =
      forums.by == .expected && outlook.forecast != nil
      ? { outlook.likelihood(in: $0)?.value } : nil
    let objective = forums.objective
    let ranked = ForumOption.Change.allCases.map { change in
      choice.considering(groups.among, except: groups.except).ranked(
        change, by: objective, weighing: weighing)
    }
    let today = ForumToday(choice, model, unknown: burden.unknown, draws: burden.settings)
    let sentences =
      forumSentences(
        of: choice.considering(groups.among, except: groups.except), by: objective,
        weighing: weighing) + [forumsOutside(answer.outside, outlook)].compactMap { $0 }
    switch output.format {
    case .table:
      var text = today.text
      for (change, forums) in zip(ForumOption.Change.allCases, ranked) where !forums.isEmpty {
        let table = DataTable.forumsInBrief(
          forums, of: choice, by: objective, outlook: outlook)
        text += "\n\(change.heading)\n" + table.text(limit: top ?? 15, width: Terminal.width)
        let names = forumPartners(of: forums, in: choice, limit: min(top ?? 15, 5))
        if !names.isEmpty {
          text += "\nMet nowhere else\n" + names.map { "  \($0)\n" }.joined()
        }
      }
      try OutputFile(path: output.output).write(Array(text.utf8))
    case .csv:
      let table = DataTable.forums(Array(ranked.joined()), of: choice, outlook: outlook)
      try OutputFile(path: output.output).write(Array(table.csv.utf8))
    case .json:
      let table = DataTable.forums(Array(ranked.joined()), of: choice, outlook: outlook)
      let document = provenance(answer).document([
        ("country", .string(choice.country.code)), ("today", today.json),
        ("sentences", .array((sentences + [forumReminder]).map { .string($0) })),
        (
          "quantities",
          DataTable.quantities(
            of: [table],
            and: ForumObjective.allCases.map { $0.quantity(between: choice.anchors) })
        ),
        ("choices", table.json), ("outside", answer.reasons),
      ])
      try OutputFile(path: output.output).write(Array((document.text + "\n").utf8))
    }
    guard output.format != .json else { return }
    Terminal.tell(summary(of: network))
    for sentence in sentences + [forumReminder] { Terminal.tell(sentence) }
  }

  // MARK: - A set

  private func writeSelection(within days: Double, of answer: Answer) throws {
    let (choice, groups) = (answer.choice, answer.groups)
    let budget = ForumBudget(
      days: days, start: forums.afresh ? .afresh : .today, mostGroups: forums.atMost,
      among: groups.among, except: groups.except, keeping: groups.keeping)
    let selection: ForumSelection
    do {
      selection = try computation.run {
        try choice.selection(within: budget, for: forums.objective)
      }
    } catch let error as ForumBudgetError {
      throw Failure(error, of: choice)
    }
    let outlook = answer.outlook.with(
      admissionForecast(for: choice.network, by: computation))
    let table = DataTable.selection(selection, of: choice, outlook: outlook)
    let sentences =
      forumSentences(of: selection, in: choice)
      + [forumsOutside(answer.outside, answer.outlook)].compactMap { $0 }
    switch output.format {
    case .table, .csv:
      let text =
        output.format == .csv
        ? table.csv
        : selection.picks.isEmpty
          ? "No group.\n"
          : DataTable.selectionInBrief(selection, of: choice, outlook: outlook).text(
            width: Terminal.width)
            + forumPartners(of: selection, in: choice).map { "  \($0)\n" }.joined()
      try OutputFile(path: output.output).write(Array(text.utf8))
      Terminal.tell(summary(of: choice.network))
      for sentence in sentences + [forumReminder] { Terminal.tell(sentence) }
    case .json:
      let document = provenance(answer).document([
        ("country", .string(choice.country.code)), ("selection", selection.json),
        ("sentences", .array((sentences + [forumReminder]).map { .string($0) })),
        (
          "quantities",
          DataTable.quantities(
            of: [table],
            and: [forums.objective.quantity(between: choice.anchors), .commitmentBurden])
        ),
        ("groups", table.json), ("outside", answer.reasons),
      ])
      try OutputFile(path: output.output).write(Array((document.text + "\n").utf8))
    }
  }
}

extension ForumOption.Change {
  fileprivate var heading: String {
    switch self {
    case .join: "Joining"
    case .leave: "Leaving"
    case .unknown: "Unknown whether a member: what the membership would bring"
    }
  }
}

extension Failure {
  fileprivate init(_ error: ForumBudgetError, of choice: ForumChoice) {
    let name = choice.network.atlas[choice.country]?.name ?? choice.country.code
    switch error {
    case .tooManySets(let objective, let limit):
      self.init(
        .usage,
        "more than \(limit) sets of groups are within the budget, too many to try each for "
          + "\(objective.rawValue): name fewer groups with --among, fewer to join with --at-most, or a "
          + "smaller --budget.")
    case .undefined(let objective):
      self.init(
        .data, "\(objective.rawValue) is undefined for \(name), whichever groups it joins.")
    case .noBurdenModel:
      self.init(
        .data,
        "without a burden model nothing has a cost, and --budget limits nothing; --model FILE gives "
          + "one.")
    case .noCandidates:
      self.init(.usage, "there is no group that \(name) could join: see --among and --except.")
    case .keptCostsMore(let days):
      self.init(
        .usage,
        "the groups that --keep names cost \(readableText(days.rounded())) delegation-days a year, "
          + "which is more than --budget.")
    }
  }
}
