import Answers
import ArgumentParser
import Foundation
import Memberships

extension SQLDialect: ExpressibleByArgument {}

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "A measure as a query, for tables that are larger than one machine.",
    discussion: """
      Writes the query that gives a measure's numbers in DuckDB or Apache Spark: degree, reach, \
      butterflies (of nodes), shared-neighbors, jaccard, overlap (of pairs that share anything), or \
      commitment-burden (of countries, at the burden model's typical values). The numbers are the \
      engine's. A node that no row names has no row.

      The query reads tables as this program writes them; its first lines say which. It counts the \
      statuses of --counting in the table of memberships of one day. There an open membership has no \
      status but "unknown", and bears what a full member's does. --columns takes any other table, each \
      of whose rows is an edge.

      EXAMPLES
        minilateral sql degree
        minilateral sql jaccard --dialect spark --side groups
        minilateral sql commitment-burden --counting associates --unknown exclude
        minilateral sql reach --table edges --columns woman,event --output reach.sql
        minilateral sql overlap --side groups --counting all --dialect duckdb
      """)

  /// The side that is asked about.
  enum Asked: String, ExpressibleByArgument, CaseIterable {
    case countries
    case groups
  }

  @Argument(help: ArgumentHelp("The measure.", valueName: "measure"))
  var name: String

  @Option(help: "The database: duckdb or spark.")
  var dialect: SQLDialect = .duckdb

  @Option(help: "The side that is asked: countries (the default) or groups.")
  var side: Asked?

  @Option(
    help:
      "Which statuses count as belonging: members, associates (members too) or all (default: members)."
  )
  var counting: CountingRule?

  @Option(help: ArgumentHelp("The table's name in the database.", valueName: "name"))
  var table = "memberships"

  @Option(
    help: ArgumentHelp(
      "Of any table of edges: the column of the nodes that are asked about, and that of the others.",
      valueName: "node,other"))
  var columns: String?

  @Option(
    help: ArgumentHelp(
      "With commitment-burden: a burden model of your own.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var model: String?

  @Option(
    help:
      "With commitment-burden: memberships that are open: exclude, include or bounds (the default), one half."
  )
  var unknown: UnknownTreatment?

  @Option(
    help: ArgumentHelp("A file to write to instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  func run() throws {
    guard let query = MeasureQuery.all.first(where: { $0.id == name }) else {
      throw Failure.unknown(
        "query", name, among: MeasureQuery.all.map(\.id),
        see: "'minilateral sql --help' lists them.")
    }
    let isBurden = query.id == MeasureQuery.commitmentBurden.id
    guard isBurden || (model == nil && unknown == nil) else {
      throw Failure(.usage, "--model and --unknown go with commitment-burden only.")
    }
    guard !isBurden || (columns == nil && side != .groups) else {
      throw Failure(
        .usage,
        "commitment-burden is of countries: it goes with neither --side groups nor --columns.")
    }
    guard !table.isEmpty else { throw Failure(.usage, "--table names no table.") }
    let source = QuerySource(
      edges: try edges(), model: isBurden ? try burdenModel() : nil, unknown: unknown ?? .bounds)
    try OutputFile(path: output).write(Array(query.text(source, dialect).utf8))
  }

  private func edges() throws -> EdgeTable {
    guard let columns else {
      return .memberships(
        named: table, asksGroups: side == .groups, counting: counting ?? .members)
    }
    guard side == nil, counting == nil else {
      throw Failure(
        .usage,
        "every row of a table with --columns is an edge: it goes with neither --side nor --counting."
      )
    }
    let names = columns.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard names.count == 2, !names.contains(""), names[0] != names[1] else {
      throw Failure(.usage, "--columns names two columns, with a comma between: woman,event.")
    }
    return .edges(named: table, node: names[0], other: names[1])
  }

  private func burdenModel() throws -> BurdenModel? {
    guard let model else { return try MembershipAtlas.embedded().burdenModel }
    return try BurdenModel(contentsOf: URL(fileURLWithPath: model))
  }
}
