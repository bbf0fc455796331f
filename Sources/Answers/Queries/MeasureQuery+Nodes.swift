extension MeasureQuery {
  /// How many nodes of the other side a node is tied to.
  public static let degree = MeasureQuery(
    id: "degree", definition: "number of nodes of the other side that a node is tied to",
    cost: "E edges once", tables: []
  ) { source, dialect in
    [
      source.edges.step(dialect),
      SQLStep(
        "",
        """
        SELECT node, COUNT(*) AS degree
        FROM edges
        GROUP BY node\(dialect.order(by: "node"))
        """),
    ]
  }

  /// How many nodes of its own side a node meets.
  public static let reach = MeasureQuery(
    id: "reach",
    definition: "number of nodes of the same side that share a node of the other with it",
    cost: "the sum of the squared degrees of the other side", tables: []
  ) { source, dialect in
    [
      source.edges.step(dialect), shared(dialect), partners(dialect),
      SQLStep(
        "",
        """
        SELECT n.node, \(dialect.wholeNumber("COUNT(p.node)")) AS reach
        FROM (SELECT DISTINCT node FROM edges) AS n LEFT JOIN partners AS p ON p.node = n.node
        GROUP BY n.node\(dialect.order(by: "n.node"))
        """),
    ]
  }

  /// In how many butterflies a node is.
  public static let butterflies = MeasureQuery(
    id: "butterflies",
    definition: "number of cycles of length four, two nodes of each side, that go through a node",
    cost: "the sum of the squared degrees of the other side", tables: []
  ) { source, dialect in
    let sum = "COALESCE(SUM(p.shared * (p.shared - 1)), 0)"
    return [
      source.edges.step(dialect), shared(dialect), partners(dialect),
      SQLStep(
        "",
        """
        SELECT n.node, \(dialect.wholeNumber("\(sum) / 2")) AS butterflies
        FROM (SELECT DISTINCT node FROM edges) AS n LEFT JOIN partners AS p ON p.node = n.node
        GROUP BY n.node\(dialect.order(by: "n.node"))
        """),
    ]
  }

  /// Each two nodes that share something, the earlier first, with how much.
  static func shared(_ dialect: SQLDialect) -> SQLStep {
    SQLStep(
      "pairs",
      """
      SELECT x.node AS a, y.node AS b, \(dialect.wholeNumber("COUNT(*)")) AS shared
      FROM edges AS x JOIN edges AS y ON x.other = y.other AND x.node < y.node
      GROUP BY x.node, y.node
      """)
  }

  /// The same from both ends.
  private static func partners(_ dialect: SQLDialect) -> SQLStep {
    SQLStep(
      "partners", "SELECT \(dialect.eachOf("a", "b")) AS node, shared FROM pairs")
  }
}
