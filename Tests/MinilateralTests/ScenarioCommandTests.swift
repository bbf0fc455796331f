import Foundation
import Testing

/// The options of a scenario in every command, and what `what-if` and `resilience` print.
@Suite struct ScenarioCommandTests {
  private func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program.run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
  }

  private func rows(_ arguments: [String]) throws -> [[String: String]] {
    let outcome = try Program.run(arguments + ["--format", "csv"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return tableRows(outcome.output)
  }

  @Test func everyCommandSaysThatItIsAScenario() throws {
    let supposed = "What if, not fact: South Korea joins AUKUS as member (from 2026-03-31 on)."
    for command in [
      ["load", "--draws", "20"], ["measure", "degree"], ["overlap"], ["project"],
      ["describe", "density"], ["resilience"],
    ].map({ $0 + ["--only", "aukus"] }) {
      let document = try json(command + ["--join", "KOR:aukus"])
      let provenance = try #require(document["provenance"] as? [String: Any])
      let scenario = try #require(provenance["scenario"] as? [String: Any], "\(command)")
      let changes = try #require(scenario["changes"] as? [[String: Any]])
      #expect(changes.count == 1 && changes[0]["change"] as? String == "join")
      #expect(
        changes[0]["country"] as? String == "KOR" && changes[0]["status"] as? String == "member")
    }
    let said = try Program.run(["measure", "degree", "--only", "aukus", "--join", "KOR:aukus"])
    #expect(said.messages.contains(supposed))
    let fact = try json(["measure", "degree", "--only", "aukus"])
    #expect((fact["provenance"] as? [String: Any])?["scenario"] == nil)
    let drawing = try Program.run(["draw", "two-column", "--join", "KOR:aukus", "--format", "dot"])
    #expect(drawing.output.contains("What if, not fact") && drawing.output.contains("AUKUS"))
  }

  @Test func aReportOfAScenarioSaysSoAndLeavesTheFactsAlone() throws {
    let folder = try Program.Folder()
    try folder.write("facts", to: "Output/report.html")
    let outcome = try Program.run(
      ["report", "--only", "mikta", "--leave", "KOR:mikta"], in: folder)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try folder.text("Output/report.html") == "facts")
    let page = try folder.text("Output-what-if/report.html")
    #expect(page.contains("<title>What if: "))
    #expect(page.components(separatedBy: "What if, not fact").count > 3)
    #expect(try folder.text("Output-what-if/provenance.json").contains("\"scenario\""))
    #expect(try folder.text("Output-what-if/diagrams/burden.svg").contains("What if, not fact"))
    #expect(try folder.text("Output-what-if/diagrams/two-column.svg").contains("What if, not fact"))
  }

  @Test func changesAreMadeInTheOrderGiven() throws {
    let arguments = ["measure", "degree", "--side", "groups", "--only", "mikta"]
    let leaving = try rows(
      arguments + ["--new", "Five:KOR,AUS,MEX", "--leave", "KOR:five", "--merge", "five,mikta"])
    #expect(leaving.first { $0["node"] == "five+mikta" }?["degree"] == "5")
    #expect(leaving.count == 1)
    let late = try rows(
      arguments + [
        "--new", "Five:KOR,AUS,JPN", "--merge", "five,mikta", "--leave", "KOR:five+mikta",
      ])
    #expect(late.map { $0["degree"] } == ["5"])
    let wrong = try Program.run(arguments + ["--leave", "KOR:five", "--new", "Five:KOR,AUS"])
    #expect(wrong.status == 64 && wrong.messages.contains("five"))
  }

  @Test func whatIfGivesBeforeAfterAndDifference() throws {
    let arguments = [
      "what-if", "--join", "KOR:aukus", "--measures", "degree,reach,commitment-burden,density",
      "--draws", "200",
    ]
    let table = try rows(arguments)
    let korea = table.filter { $0["node"] == "KOR" }
    #expect(korea.map { $0["measure"] } == ["degree", "reach", "commitment-burden"])
    let degree = korea[0]
    let (before, after) = (Double(degree["before"] ?? ""), Double(degree["after"] ?? ""))
    #expect(before.map { $0 + 1 } == after && degree["difference"] == "1")
    #expect(degree["side"] == "countries" && degree["presence"] == "in both")
    #expect(Double(korea[2]["difference-low"] ?? "").map { $0 > 0 } == true)
    #expect(table.first?["node"] == "KOR")
    let aukus = try #require(table.first { $0["side"] == "groups" })
    #expect(aukus["node"] == "aukus" && aukus["before"] == "3" && aukus["after"] == "4")
    #expect(table.last?["side"] == "network" && table.last?["measure"] == "density")
    let few = try rows([
      "what-if", "--join", "KOR:aukus", "--measures", "degree", "--side", "countries", "--top", "2",
    ])
    #expect(Set(few.compactMap { $0["node"] }).count == 2)
    // The same as the other commands say.
    let measured = try rows(["measure", "degree", "--join", "KOR:aukus"])
    #expect(measured.first { $0["node"] == "KOR" }?["degree"] == degree["after"])
  }

  @Test func whatIfTellsWhoMeetsWhom() throws {
    let pairs = try rows(["what-if", "--new", "Pair:PRK,BTN", "--pairs", "--measures", "degree"])
    #expect(pairs.count == 1 && pairs[0]["change"] == "gained" && pairs[0]["groups"] == "Pair")
    let document = try json([
      "what-if", "--without", "USA", "--measures", "reach", "--draws", "50", "--only", "g7,quad",
    ])
    let contacts = try #require(document["contacts"] as? [[String: Any]])
    #expect(!contacts.isEmpty && contacts.allSatisfy { $0["change"] as? String == "lost" })
    #expect(contacts.allSatisfy { $0["a"] as? String == "USA" || $0["b"] as? String == "USA" })
    let sentences = try #require(document["sentences"] as? [String])
    #expect(sentences[0].contains("lose reach, most United States"))
    let text = try Program.run([
      "what-if", "--dissolve", "g7", "--draws", "50", "--only", "g7,quad",
    ])
    #expect(text.output.contains("gone") && text.messages.contains("standard deviation"))
  }

  @Test func resilienceNamesTheBestConnected() throws {
    let document = try json(["resilience", "--only", "aukus,quad,g7"])
    let table = try #require(document["resilience"] as? [[String: Any]])
    #expect(Set(table.compactMap { $0["node"] as? String }) == ["aukus", "quad", "g7"])
    let kept = table.compactMap { $0["kept-reach"] as? Double }
    #expect(kept.count == 3 && kept == kept.sorted() && kept.allSatisfy { (0...1).contains($0) })
    let aukus = try #require(table.first { $0["node"] as? String == "aukus" })
    #expect(aukus["members"] as? Double == 3 && aukus["members-left"] as? Double == 2)
    #expect(aukus["pairs-left"] as? Double == 1)
  }

  static let bad: [(arguments: [String], says: [String])] = [
    (["what-if"], ["nothing is supposed", "--join"]),
    (["what-if", "--join", "KOR:aukus", "--top", "0"], ["--top"]),
    (["what-if", "--join", "KOR:aukus", "--measures", "raech"], ["raech", "reach"]),
    (["what-if", "--join", "KOR:aukus", "--measures", ","], ["--measures"]),
    (
      ["what-if", "--join", "KOR:aukus", "--measures", "density", "--side", "groups"],
      ["density", "groups"]
    ),
    (["what-if", "--join", "KOR:aukus", "--side", "pairs"], ["countries"]),
    (["load", "--join", "KOR"], ["--join", "KOR:aukus"]),
    (["load", "--join", ""], ["--join"]),
    (["load", "--join", ","], ["--join"]),
    (["load", "--join", "KRO:aukus"], ["KRO", "KOR"]),
    (["load", "--join", "KOR:aukuss"], ["aukuss", "AUKUS"]),
    (["load", "--join", "KOR:aukus:membre"], ["membre", "member"]),
    (["load", "--join", "KOR:aukus:2030"], ["2030-12-31", "--on"]),
    (["load", "--join", "KOR:aukus:20x"], ["20x", "date"]),
    (["load", "--join", "KOR:g20"], ["KOR", "already"]),
    (["load", "--join", "KOR:aukus", "--join", "KOR:aukus"], ["already"]),
    (["load", "--leave", "KOR:aukus"], ["KOR", "aukus", "membership"]),
    (["load", "--dissolve", "g21"], ["g21", "G20"]),
    (["load", "--without", "Atlantis"], ["Atlantis"]),
    (["load", "--merge", "g20"], ["g20", "two"]),
    (["load", "--merge", "g20,g20"], ["itself"]),
    (["load", "--new", "Five"], ["--new", "Five"]),
    (["load", "--new", "Five:KOR"], ["two members"]),
    (["load", "--new", "Five:KOR,KOR"], ["twice"]),
    (["load", "--new", ":KOR,AUS"], ["name"]),
    (["load", "--new", "G20:KOR,AUS"], ["g20", "already"]),
    (["describe", "--network", "edges.csv", "--join", "KOR:aukus"], ["--network", "--join"]),
  ]

  @Test(arguments: bad) func badInput(_ arguments: [String], says: [String]) throws {
    let folder = try Program.Folder()
    try folder.write("a,b\nx,y\n", to: "edges.csv")
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == 64, "\(outcome.messages)")
    #expect(outcome.output.isEmpty && folder.files == ["edges.csv"])
    for word in says { #expect(outcome.messages.contains(word), "\(outcome.messages)") }
  }

  @Test func aChangeOutOfScopeIsTold() throws {
    let outcome = try Program.run(["measure", "degree", "--leave", "KOR:oecd"])
    #expect(outcome.status == 0)
    #expect(
      outcome.messages.contains("Note: oecd is left out, and with it what the scenario changes"))
    let merged = try Program.run([
      "measure", "degree", "--merge", "g20,three-seas", "--side", "groups",
    ])
    #expect(merged.output.contains("g20+three-seas"))
    #expect(!merged.messages.contains("Note"))
  }
}
