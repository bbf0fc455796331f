import Foundation
import Testing

/// Measures as queries. What they give in DuckDB and Spark is held against the engine by the tests of the
/// Python package, which has both.
@Suite struct SQLCommandTests {
  private func query(_ arguments: String...) throws -> String {
    let outcome = try Program.run(["sql"] + arguments)
    #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
    return outcome.output
  }

  @Test func aQueryIsTheSameEachTime() throws {
    let text = try query("degree", "--counting", "associates")
    #expect(
      text == """
        -- degree: number of nodes of the other side that a node is tied to
        -- Reads
        --   memberships: minilateral network --format csv --output memberships.csv (of one day)
        -- Works through E edges once.
        WITH edges AS MATERIALIZED (
          SELECT DISTINCT "country" AS node, "group" AS other
          FROM "memberships"
          WHERE "country" IS NOT NULL AND "group" IS NOT NULL
            AND status IN ('member', 'associate')
        )
        SELECT node, COUNT(*) AS degree
        FROM edges
        GROUP BY node
        ORDER BY node

        """)
  }

  /// Names are quoted as each database does, whatever is in them.
  @Test func namesAreQuoted() throws {
    let columns = ["--table", "my \"edges\"", "--columns", "a`b,\"c\""]
    let duckdb = try Program.run(["sql", "reach"] + columns).output
    #expect(duckdb.contains("FROM \"my \"\"edges\"\"\""))
    #expect(duckdb.contains("\"a`b\" AS node, \"\"\"c\"\"\" AS other"))
    let spark = try Program.run(["sql", "reach", "--dialect", "spark"] + columns).output
    #expect(spark.contains("FROM `my \"edges\"`"))
    #expect(spark.contains("`a``b` AS node, `\"c\"` AS other"))
    #expect(!spark.contains("MATERIALIZED"))
  }

  /// The assumptions of the model stand in the query.
  @Test func aBurdenHasItsAssumptions() throws {
    let folder = try Program.Folder()
    let model = Program.root.appendingPathComponent("Datasets/minilaterals/burden-model.json")
    let text = try String(contentsOf: model, encoding: .utf8)
    try folder.write(
      text.replacingOccurrences(of: "\"typical\": 100", with: "\"typical\": 123"), to: "model.json")
    let own = try Program.run(["sql", "commitment-burden", "--model", "model.json"], in: folder)
    #expect(own.output.contains("('treaty', 'leader', 1.0E0, 123.0E0)"))
    #expect(try query("commitment-burden").contains("('treaty', 'leader', 1.0E0, 100.0E0)"))
    #expect(try query("commitment-burden", "--unknown", "exclude").contains("THEN 0.0E0"))
  }

  @Test(arguments: [
    ["closeness"], ["degree", "--dialect", "access"], ["degree", "--unknown", "exclude"],
    ["commitment-burden", "--side", "groups"], ["degree", "--columns", "a"],
    ["degree", "--columns", "a,a"], ["degree", "--columns", "a,b", "--side", "groups"],
    ["degree", "--table", ""],
  ])
  func whatMakesNoSenseIsRefused(arguments: [String]) throws {
    let outcome = try Program.run(["sql"] + arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty && !outcome.messages.isEmpty)
  }
}
