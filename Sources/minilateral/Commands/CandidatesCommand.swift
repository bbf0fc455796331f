import Admission
import ArgumentParser
import Memberships
import Reports

struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Who might come to a group, how likely, and what they would bring.",
    discussion: """
      The countries that do not belong to the group and could join it by its rule, from the likeliest \
      down: the likelihood that each comes in within five years, everything else as it is, learned \
      from past accessions (see 'minilateral admission'), with the 5th and the 95th percentile; the region \
      or sub-region that no member is of; the members that it meets in no group today; the countries \
      that it meets elsewhere and no member does; and whether it has asked or been asked.

      csv and json also have what membership would cost the country, and what one more member changes \
      for the others together: where the chair passes on among all, each chairs less often.

      EXAMPLES
        minilateral candidates quad
        minilateral candidates mikta --top 10
        minilateral candidates iora --any --format csv
        minilateral candidates nato --up-to all --format json
      """)

  @Argument(
    help: ArgumentHelp("The group, by identifier, acronym or name.", valueName: "group"))
  var group: String

  @Flag(help: "Take in countries that the group's rule is not for.")
  var any = false

  @Option(
    help: ArgumentHelp(
      "How many rows are shown (default: 20; csv and json have all).", valueName: "n"))
  var top: Int?

  @OptionGroup(title: "Dataset options") var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is at least 1.") }
  }

  func run() throws {
    let network = try dataset.network()
    let group = try network.atlas.group(named: group)
    try network.checkContains(group)
    guard let candidates = network.candidates(for: group) else { return }
    let forecast = admissionForecast(for: network, by: computation)
    let all = candidates.ranked(by: forecast, any: any)
    let ranked = top.map { Array(all.prefix($0)) } ?? all
    let sentences = candidateSentences(of: candidates, ranked, in: network.atlas)
    let table = DataTable.candidates(ranked, for: candidates, in: network.atlas)
    switch output.format {
    case .table:
      let brief = DataTable.candidatesInBrief(ranked, in: network.atlas)
      try OutputFile(path: output.output).write(
        Array(brief.text(limit: top ?? 20, width: Terminal.width).utf8))
    case .csv: try OutputFile(path: output.output).write(Array(table.csv.utf8))
    case .json:
      let document = Provenance(
        network, options: [("group", .string(group.id)), ("any", .bool(any))]
      ).document([
        ("sentences", .array(sentences.map { .string($0) })), ("quantities", table.quantities),
        ("candidates", table.json),
        ("open", .array(candidates.open.map { .string($0.code) })),
      ])
      try OutputFile(path: output.output).write(Array((document.text + "\n").utf8))
      return
    }
    Terminal.tell(network.summary)
    for sentence in sentences { Terminal.tell(sentence) }
  }
}
