import Facts

/// Where a query finds who belongs to what.
public struct EdgeTable: Sendable, Hashable {
  /// The table's name.
  public let name: String
  /// The column of the nodes that are asked about.
  public let node: String
  /// The column of the nodes of the other side.
  public let other: String
  /// Which statuses are edges; `nil` where every row is one.
  public let counting: CountingRule?

  /// The memberships of countries, as `minilateral network --format csv` writes them.
  ///
  /// - Parameters:
  ///   - name: The table's name.
  ///   - asksGroups: Whether the groups are asked about instead of the countries.
  ///   - counting: Which statuses count as belonging.
  public static func memberships(
    named name: String = "memberships", asksGroups: Bool = false, counting: CountingRule = .members
  ) -> EdgeTable {
    EdgeTable(
      name: name, node: asksGroups ? "group" : "country", other: asksGroups ? "country" : "group",
      counting: counting)
  }

  /// Any table of edges, a row for each.
  public static func edges(named name: String, node: String, other: String) -> EdgeTable {
    EdgeTable(name: name, node: node, other: other, counting: nil)
  }

  /// The edges, each once, as a step called `edges` with the columns `node` and `other`.
  func step(_ dialect: SQLDialect) -> SQLStep {
    SQLStep(
      "edges",
      """
      SELECT DISTINCT \(dialect.quoted(node)) AS node, \(dialect.quoted(other)) AS other
      FROM \(dialect.quoted(name))
      WHERE \(dialect.quoted(node)) IS NOT NULL AND \(dialect.quoted(other)) IS NOT NULL\
      \(counting.map { "\n  AND status IN (\(statuses(of: $0, dialect)))" } ?? "")
      """)
  }
}

/// The statuses that a rule counts, as a list of literals.
func statuses(of rule: CountingRule, _ dialect: SQLDialect) -> String {
  Status.allCases.filter(rule.counts).map { dialect.literal($0.rawValue) }.joined(separator: ", ")
}
