import Foundation
import Testing

/// Numbers held against chance, as the command tells them.
@Suite struct AgainstTests {
  private func rows(_ arguments: [String]) throws -> [[String: String]] {
    let outcome = try Program.run(arguments + ["--format", "csv"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return tableRows(outcome.output)
  }

  private static let few = ["--only", "mikta,g20,brics,g7,quad,ibsa"]

  @Test func measureKeepsItsNumbersAndTellsWhatChanceGives() throws {
    let plain = try rows(["measure", "reach", "degree"] + Self.few)
    let held = try rows(
      ["measure", "reach", "degree", "--against", "curveball", "--samples", "50"] + Self.few)
    #expect(plain.count == held.count)
    for (one, other) in zip(plain, held) {
      #expect(one["node"] == other["node"] && one["reach"] == other["reach"])
      #expect(other["degree-z"] == "" && other["degree-p"] == "1")
      let p = try #require(Double(other["reach-p"] ?? ""))
      let corrected = try #require(Double(other["reach-corrected-p"] ?? ""))
      #expect(p >= 2 / 51.0 - 1e-12 && corrected >= p - 1e-12)
      let low = try #require(Double(other["reach-expected-low"] ?? ""))
      let high = try #require(Double(other["reach-expected-high"] ?? ""))
      let expected = try #require(Double(other["reach-expected"] ?? ""))
      #expect(low <= high && expected >= low - 25 && expected <= high + 25)
    }
    let again = try rows(
      ["measure", "reach", "degree", "--against", "curveball", "--samples", "50", "--threads", "1"]
        + Self.few)
    #expect(again == held)
    let other = try rows(
      ["measure", "reach", "degree", "--against", "curveball", "--samples", "50", "--seed", "2"]
        + Self.few)
    #expect(other != held)
  }

  @Test func jsonSaysWhatItRestsOn() throws {
    let outcome = try Program.run(
      ["describe", "nestedness-nodf", "--against", "curveball", "--samples", "20", "--seed", "3"]
        + ["--correction", "holm", "--format", "json"] + Self.few)
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let provenance = try #require(document["provenance"] as? [String: Any])
    let against = try #require(provenance["against"] as? [String: Any])
    #expect(against["model"] as? String == "curveball" && against["seed"] as? String == "3")
    #expect(against["samples"] as? Int == 20 && against["correction"] as? String == "holm")
    #expect(against["tradesPerNode"] as? Int == 10 && against["levelAfterTradesPerNode"] != nil)
    let values = try #require(document["values"] as? [[String: Any]])
    #expect(values.count == 1 && values[0]["z"] is Double && values[0]["expected"] is Double)
    let quantities = try #require(document["quantities"] as? [[String: Any]])
    #expect(quantities.count == 9)
    #expect(quantities.allSatisfy { ($0["definition"] as? String)?.isEmpty == false })
  }

  @Test func anyTableIsHeldAgainstChanceToo() throws {
    let folder = try Program.Folder()
    try folder.write("woman,day\nEva,tea\nAda,ball\n", to: "edges.csv")
    let outcome = try Program.run(
      [
        "measure", "degree", "--network", "edges.csv", "--against", "fixed-fill", "--format", "csv",
      ],
      in: folder)
    let rows = tableRows(outcome.output)
    #expect(rows.map { $0["node"] } == ["Ada", "Eva"])
    // Of the six ways to place two edges in four cells, the degree of a row is 0, 1 or 2 in 1, 4 and 1.
    let expected = try #require(Double(rows[0]["degree-expected"] ?? ""))
    #expect(abs(expected - 1) < 0.06 && rows[0]["degree-p"] == "1")
    #expect(outcome.messages.contains("fixed-fill") && !outcome.messages.contains("trades"))
  }

  @Test(arguments: [
    (["measure", "reach", "--against", "curvebal"], "curveball"),
    (["measure", "reach", "--samples", "10"], "--against"),
    (["measure", "reach", "--correction", "bh"], "--against"),
    (["measure", "reach", "--seed", "2"], "betweenness-sampled"),
    (["measure", "reach", "--against", "bicm", "--samples", "0"], "--samples"),
    (["measure", "reach", "--against", "bicm", "--correction", "bonferroni"], "holm"),
    (["measure", "raech", "--against", "bicm"], "reach"),
    (["measure", "reach", "--against", "bicm", "--side", "left"], "countries"),
    (["describe", "--seed", "2"], "--against"),
  ]) func badInput(arguments: [String], says: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty, "\(arguments) \(outcome.messages)")
    #expect(outcome.messages.contains(says), "\(arguments) \(outcome.messages)")
  }
}
