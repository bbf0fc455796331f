extension MeasureQuery {
  /// How many nodes of the other side two nodes share.
  public static let sharedNeighbors = MeasureQuery(
    id: "shared-neighbors",
    definition: "number of nodes of the other side that both nodes of a pair are tied to",
    cost: "the sum of the squared degrees of the other side", tables: []
  ) { source, dialect in
    [
      source.edges.step(dialect), shared(dialect),
      SQLStep(
        "",
        """
        SELECT a, b, shared AS \(dialect.quoted("shared-neighbors"))
        FROM pairs\(dialect.order(by: "a, b"))
        """),
    ]
  }

  /// The shared part of what either is tied to.
  public static let jaccard = MeasureQuery(
    id: "jaccard",
    definition: "shared neighbours of a pair, divided by the neighbours that either has",
    cost: "the sum of the squared degrees of the other side", tables: []
  ) { source, dialect in
    [
      source.edges.step(dialect), shared(dialect), degrees,
      SQLStep(
        "",
        """
        SELECT p.a, p.b, \(jaccardOfPair) AS jaccard
        FROM pairs AS p JOIN degrees AS x ON x.node = p.a JOIN degrees AS y ON y.node = p.b\(dialect.order(by: "p.a, p.b"))
        """),
    ]
  }

  /// All that a pair shares, as `minilateral overlap` tells it.
  public static let overlap = MeasureQuery(
    id: "overlap",
    definition: "shared neighbours of a pair, Jaccard and Simpson similarity",
    cost: "the sum of the squared degrees of the other side", tables: []
  ) { source, dialect in
    [
      source.edges.step(dialect), shared(dialect), degrees,
      SQLStep(
        "",
        """
        SELECT p.a, p.b, p.shared AS \(dialect.quoted("shared-neighbors")),
          \(jaccardOfPair) AS jaccard,
          CAST(p.shared AS DOUBLE) / LEAST(x.degree, y.degree) AS simpson
        FROM pairs AS p JOIN degrees AS x ON x.node = p.a JOIN degrees AS y ON y.node = p.b\(dialect.order(by: "p.a, p.b"))
        """),
    ]
  }

  private static let jaccardOfPair =
    "CAST(p.shared AS DOUBLE) / (x.degree + y.degree - p.shared)"

  private static let degrees = SQLStep(
    "degrees", "SELECT node, COUNT(*) AS degree FROM edges GROUP BY node")
}
