import Burden
import Facts
import Networks

/// A step of a query, which later steps call by its name.
struct SQLStep: Sendable, Hashable {
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

/// A measure as a query, for tables that are larger than a machine: its numbers are those of the engine,
/// but that nodes without an edge, which no row of the table names, have none.
///
/// Each is written once; ``SQLDialect`` has what databases write differently.
public struct MeasureQuery: Sendable {
  /// The measure's identifier, as in the catalogue; `overlap` for the several of a pair.
  public let id: String

  /// What it gives.
  public let definition: String

  /// What the database works through, with E edges: how the time grows.
  public let cost: String

  /// The tables that it reads beside that of the edges.
  public let tables: [SQLTable]

  /// Its steps and, last, what is selected.
  let steps: @Sendable (QuerySource, SQLDialect) -> [SQLStep]

  /// All of them.
  public static let all: [MeasureQuery] = [
    .degree, .reach, .butterflies, .sharedNeighbors, .jaccard, .overlap, .commitmentBurden,
  ]

  /// The query's text, ending with a line break. In DuckDB rows are sorted by node.
  public func text(_ source: QuerySource, _ dialect: SQLDialect) -> String {
    let steps = steps(source, dialect)
    let named = steps.dropLast().map { step in
      "\(step.name) \(dialect.introduction) (\n\(indented(step.text))\n)"
    }
    let tables = [SQLTable.edges(source.edges)] + tables
    let remarks =
      ["\(id): \(definition)", "Reads"]
      + tables.map { "  \($0.name): \($0.meaning)" } + ["Works through \(cost)."]
    return remarks.map { "-- \($0)\n" }.joined()
      + (named.isEmpty ? "" : "WITH " + named.joined(separator: ",\n") + "\n")
      + (steps.last?.text ?? "") + "\n"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
  }
}

/// What a query is written for.
public struct QuerySource: Sendable {
  /// Where the edges are.
  public let edges: EdgeTable
  /// The assumptions of a burden.
  public let model: BurdenModel?
  /// What a burden does with memberships that are open.
  public let unknown: UnknownTreatment

  /// Names the tables and the assumptions.
  public init(edges: EdgeTable, model: BurdenModel? = nil, unknown: UnknownTreatment = .bounds) {
    self.edges = edges
    self.model = model
    self.unknown = unknown
  }
}

/// A table that a query reads.
public struct SQLTable: Sendable, Hashable {
  /// Its name in the query.
  public let name: String
  /// What is in it, and who writes it.
  public let meaning: String

  static func edges(_ table: EdgeTable) -> SQLTable {
    SQLTable(
      name: table.name,
      meaning: table.counting == nil
        ? "a row for each edge, with the columns \(table.node) and \(table.other)"
        : "minilateral network --format csv --output \(table.name).csv (of one day)")
  }

  static let groups = SQLTable(
    name: "groups", meaning: "minilateral network groups --format csv --output groups.csv")
  static let cadence = SQLTable(
    name: "cadence", meaning: "the dataset's gatherings.csv")
  static let chairs = SQLTable(
    name: "chairs", meaning: "the dataset's chairs.csv")
}
