import Foundation
import Testing

/// What `choose` prints.
@Suite struct ChooseTests {
  private let few = [
    "--draws", "200", "--only", "g7,g20,mikta,quad,brics,i2u2,aukus,three-seas", "--any",
  ]

  private func document(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program.run(["choose"] + arguments + few + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
  }

  @Test func everyGroupIsJoinedOrLeft() throws {
    let document = try document(["KOR"])
    let choices = try #require(document["choices"] as? [[String: Any]])
    #expect(choices.count == 8)
    let left = choices.filter { $0["change"] as? String == "leave" }
    #expect(Set(left.compactMap { $0["group"] as? String }) == ["g20", "mikta"])
    for row in choices {
      let (low, middle, high) = (
        row["burden-change-low"] as? Double, row["burden-change"] as? Double,
        row["burden-change-high"] as? Double
      )
      #expect(try #require(low) <= #require(middle) && #require(middle) <= #require(high))
      #expect((try #require(middle) < 0) == (row["change"] as? String == "leave"))
      #expect(
        row["partners"] as? Double == Double((row["partner-codes"] as? [String])?.count ?? -1))
    }
    let quantities = try #require(document["quantities"] as? [[String: Any]])
    #expect(quantities.contains { $0["id"] as? String == "exclusive-reach" })
    let today = try #require(document["today"] as? [String: Any])
    #expect(today["groups"] as? Double == 2)
  }

  @Test func theRowsAreTidyAndReproduce() throws {
    let arguments = ["choose", "South Korea", "--format", "csv"] + few
    let (a, b) = (try Program.run(arguments), try Program.run(arguments))
    #expect(a.bytes == b.bytes && a.status == 0)
    #expect(a.output.split(separator: "\n").count == 9)
    #expect(a.output.hasPrefix("change,rank,rank-low,rank-high,tied-with,group,name,status,"))
    #expect(a.messages.contains("To join: ") && a.messages.contains("want its new member too"))
    let table = try Program.run(["choose", "KOR", "--top", "2"] + few).output
    #expect(
      table.contains("Joining\n") && table.contains("Leaving\n") && table.contains("more rows"))
  }

  @Test func aBudgetIsKeptAndExplained() throws {
    let document = try document(["KOR", "--budget", "900", "--at-most", "2"])
    let selection = try #require(document["selection"] as? [String: Any])
    let groups = try #require(document["groups"] as? [[String: Any]])
    #expect(selection["proof"] as? String == "exact" && groups.count <= 2 && !groups.isEmpty)
    let days = groups.compactMap { $0["days"] as? Double }
    #expect(abs(days.reduce(0, +) - (selection["days"] as? Double ?? -1)) < 1e-6)
    #expect(days.reduce(0, +) <= 900)
    let gained = try #require(selection["partners"] as? [String])
    let (before, after) = (selection["before"] as? Double, selection["after"] as? Double)
    #expect(Double(gained.count) == (after ?? 0) - (before ?? 0))
    let sentences = try #require(document["sentences"] as? [String])
    #expect(sentences[0].contains("Within 900 delegation-days a year and 2 groups more"))
    #expect(sentences.contains { $0.contains("branch and bound") })
    let provenance = try #require(document["provenance"] as? [String: Any])
    let options = try #require(provenance["options"] as? [String: Any])
    #expect(options["budget"] as? Double == 900 && options["start"] as? String == "today")
  }

  @Test func theBlocsOfTheBalanceAreTheUsers() throws {
    let document = try document(["KOR", "--objective", "balance", "--anchors", "IND,CHN"])
    let today = try #require(document["today"] as? [String: Any])
    // The G20 has both, MIKTA neither.
    #expect(today["balance"] is NSNull)
    let said = try Program.run(
      ["choose", "AUS", "--budget", "5000", "--objective", "balance"] + few)
    #expect(said.status == 0, "\(said.messages)")
    // With USA alone: the Quad and AUKUS; BRICS has CHN alone.
    #expect(said.messages.contains("its balance goes from 1 to 0.333, 0.667 nearer to 0"))
    let provenance = try #require(document["provenance"] as? [String: Any])
    let options = try #require(provenance["options"] as? [String: Any])
    #expect(options["anchors"] as? [[String]] == [["IND"], ["CHN"]])
    let bad = try Program.run(["choose", "KOR", "--anchors", "USA"] + few)
    #expect(bad.status == 64 && bad.messages.contains("--anchors has 1 bloc"))
  }

  @Test func prestigeIsTriedSetBySet() throws {
    let document = try document(["KOR", "--budget", "900", "--objective", "prestige"])
    let selection = try #require(document["selection"] as? [String: Any])
    #expect(selection["method"] as? String == "enumeration of all sets")
    let said = try Program.run(
      ["choose", "KOR", "--budget", "1", "--objective", "prestige"] + few)
    #expect(said.status == 0 && said.messages.contains("The cheapest that does is"))
  }

  @Test func withoutAModelOnlyGainsAreTold() throws {
    let folder = try Program.Folder()
    let source = Program.root.appendingPathComponent("Datasets/minilaterals")
    try FileManager.default.copyItem(at: source, to: folder.url.appendingPathComponent("mine"))
    try FileManager.default.removeItem(
      at: folder.url.appendingPathComponent("mine/burden-model.json"))
    let arguments = ["choose", "KOR", "--dataset", "mine"] + few
    let ranked = try Program.run(arguments + ["--format", "csv"], in: folder)
    #expect(ranked.status == 0 && ranked.messages.contains("no burden-model.json"))
    let refused = try Program.run(arguments + ["--budget", "9"], in: folder)
    #expect(refused.status == 65 && refused.output.isEmpty && refused.messages.contains("--model"))
  }
}
