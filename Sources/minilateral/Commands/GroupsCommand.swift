import ArgumentParser
import Foundation
import Memberships
import Reports

struct GroupsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "How groups are set up, what nobody knows of them, and how they grow.",
    discussion: """
      Of each group: age, members, legal form, secretariat, shared budget, how the chair passes on, \
      gatherings a year ("+" is a minimum), the effective number of chairs and the terms that it \
      rests on, income groups and regions that its members come from; and seven questions, answered \
      yes, partly, no or ? (not known):
        Memory     does a secretariat keep its papers?
        Means      do members pay into one budget?
        Face       is a website known?
        Momentum   does somebody stay when the chair passes on, and is work between the summits \
      documented?
        One chair  does one country hold the chair?
        One payer  does one country pay?
        Everybody  does every region and income group have a seat?
      The last column counts which of twelve facts no source tells. CSV and JSON have more columns \
      than the table. --explain GROUP tells everything about one group, with its sources, and why each \
      question is answered so. --since YEAR tells how many groups there were, how large, and who came \
      and went; with --explain of that group, by name.

      EXAMPLES
        minilateral groups
        minilateral groups --only g7,g20,mikta,brics --sort members
        minilateral groups --explain mikta
        minilateral groups --explain three-seas --format json
        minilateral groups --format csv --output groups.csv
        minilateral groups --since 2000 --every 5
        minilateral groups --explain brics --since 2005
      """)

  @Option(
    help: ArgumentHelp(
      "By what the rows are sorted: group, age, members, gatherings, chairs, unknown, or any column of numbers that CSV has; from the highest down.",
      valueName: "column"))
  var sort: String?

  @Option(help: ArgumentHelp("Only the first rows.", valueName: "n"))
  var top: Int?

  @Option(help: ArgumentHelp("Everything about one group.", valueName: "group"))
  var explain: String?

  @OptionGroup var years: SeriesOptions

  @OptionGroup(title: "Dataset options") var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try checkOptions()
    let network = try dataset.network()
    let group = try explain.map { try network.atlas.group(named: $0) }
    if let group { try network.checkContains(group) }
    if let since = years.since {
      try writeGrowth(since: since, of: group, in: network)
    } else if let group {
      try writeExplanation(of: group, in: network)
    } else {
      try writeDesigns(of: network)
    }
  }

  private func checkOptions() throws {
    let question = explain.map { _ in "--explain" } ?? years.since.map { _ in "--since" }
    let others = [sort.map { _ in "--sort" }, top.map { _ in "--top" }].compactMap { $0 }
    if let question, let other = others.first {
      throw Failure(.usage, "\(other) does not go with \(question).")
    }
    if let top, top < 1 { throw Failure(.usage, "--top is at least 1.") }
  }

  private func writeDesigns(of network: MembershipNetwork) throws {
    let all = Sheet.groupDesigns(network.groupDesigns(), in: network.atlas)
    let sheet = try sort.map { try sorted(all, by: $0, usual: Sheet.usualOrders) } ?? all
    try output.write(
      sheet.prefix(top), as: "groups", provenance: Provenance(network), summary: network.summary)
    guard output.format == .table else { return }
    Terminal.tell(
      "? is not known. Eff. chairs: the number of countries with equally many terms that would be as "
        + "concentrated, of how many known terms. --explain GROUP gives reasons and sources.")
  }

  private func writeExplanation(of group: Group, in network: MembershipNetwork) throws {
    guard let design = network.groupDesigns().first(where: { $0.group == group }),
      let contact = Overlaps(network).contacts().first(where: { $0.group == group })
    else { return }
    let explanation = GroupExplanation(design, contact, in: network)
    switch output.format {
    case .table: try OutputFile(path: output.output).write(Array(explanation.text.utf8))
    case .csv: try OutputFile(path: output.output).write(Array(explanation.table.csv.utf8))
    case .json:
      let document = Provenance(network).document([
        ("design", explanation.json), ("quantities", explanation.table.quantities),
        ("facts", explanation.table.json),
      ])
      try OutputFile(path: output.output).write(Array((document.text + "\n").utf8))
    }
    if output.format != .json { Terminal.tell(network.summary) }
  }

  private func writeGrowth(
    since: Int, of group: Group?, in network: MembershipNetwork
  ) throws {
    try years.check(since: since, until: network.date)
    Terminal.tell(
      "Note: the groups are those of the last day and those that ended before it, so that none is "
        + "lost when it outgrows the scope.")
    let series = network.growth(since: since, every: years.step)
    let provenance = Provenance(
      network,
      options: [("since", .number(Double(since))), ("every", .number(Double(years.step)))])
    let table =
      group.map { DataTable.growth(series, of: $0, in: network.atlas) } ?? .growth(series)
    try output.write(table, as: "growth", provenance: provenance, summary: network.summary)
  }
}
