import ArgumentParser
import Chance
import Foundation
import Memberships
import Networks
import Reports

struct BicliquesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bicliques",
    abstract: "Who sits together in at least so many groups: closed circles by name.",
    discussion: """
      A row for each circle: countries that belong to the same groups, with all the groups that they \
      have in common, and no further country in all of them: the maximal bicliques of the network, \
      which are its formal concepts. Those with most memberships come first.

      EXAMPLES
        minilateral bicliques --at-least-groups 8 --at-least-countries 4
        minilateral bicliques --at-least-countries 3 --at-least-groups 6
        minilateral bicliques --with KOR,AUS --at-least-groups 6
        minilateral bicliques --network edges.csv --at-least-left 1 --at-least-right 1
      """)

  @Option(
    name: [.customLong("at-least-countries"), .customLong("at-least-left")],
    help: ArgumentHelp("How many countries (left nodes) a circle has at least.", valueName: "n"))
  var countries: Int = 2

  @Option(
    name: [.customLong("at-least-groups"), .customLong("at-least-right")],
    help: ArgumentHelp("How many groups (right nodes) they share at least.", valueName: "n"))
  var groups: Int = 2

  @Option(
    help: ArgumentHelp(
      "Only circles that these are all in: countries (left nodes), with commas between.",
      valueName: "country,..."))
  var with: String?

  @Option(
    help: ArgumentHelp(
      "Only the first (default: 20 in a table for people, all in CSV and JSON).", valueName: "n"))
  var top: Int?

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  /// How many circles are listed at most.
  private static let limit = 1_000_000

  func validate() throws {
    if countries < 1 { throw ValidationError("--at-least-countries is at least 1.") }
    if groups < 1 { throw ValidationError("--at-least-groups is at least 1.") }
    if let top, top < 1 { throw ValidationError("--top is at least 1.") }
  }

  func run() throws {
    let source = try source.source()
    let network = try source.named()
    let members = try with.map { try rows(named: $0, in: source, network) } ?? []
    let found = try computation.run {
      try network.matrix.maximalBicliques(
        minimumRows: countries, minimumColumns: groups, limit: Self.limit)
    }
    let all = Circles(found, in: network).holding(rows: members, columns: [])
    let most = top ?? (output.format == .table ? 20 : nil)
    let shown = most.map { all.prefix($0) } ?? all
    let choice: [(key: String, value: JSONValue)] = [
      ("atLeastRows", .number(Double(countries))), ("atLeastColumns", .number(Double(groups))),
      ("with", .array(members.map { .string(network.rows[$0].id) })),
    ]
    try output.write(
      text: shown.text(width: Terminal.width), table: .circles(shown), as: "circles",
      provenance: source.provenance.adding("bicliques", .object(choice)), summary: source.summary)
    guard output.format != .json else { return }
    let (one, many) = (network.rowKind.plural, network.columnKind.plural)
    Terminal.tell(
      "\(all.bicliques.count) circles of at least \(countries) \(one) in at least \(groups) \(many)"
        + (shown.bicliques.count < all.bicliques.count
          ? "; shown are the \(shown.bicliques.count) with most memberships." : "."))
  }

  /// The places of the nodes that words name.
  private func rows(named text: String, in source: Source, _ network: NamedMatrix) throws -> [Int] {
    let words: [String]
    switch source {
    case .memberships(let network):
      words = try network.atlas.countries(named: text, option: "--with").map(\.code)
    case .edges:
      words = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return try words.map { word in
      guard let place = network.rows.firstIndex(where: { $0.id == word }) else {
        throw Failure.unknown(
          network.rowKind.singular, word, among: network.rows.map(\.id),
          see: "It is not in the network.")
      }
      return place
    }
  }
}
