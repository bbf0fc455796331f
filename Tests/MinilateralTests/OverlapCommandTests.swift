import Foundation
import Testing

/// What `overlap` prints beside its table of pairs.
@Suite struct OverlapCommandTests {
  private func rows(_ arguments: [String]) throws -> [[String: String]] {
    let outcome = try Program.run(["overlap", "--format", "csv"] + arguments)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return tableRows(outcome.output)
  }

  @Test func pairsOfGroupsTellWhatTheyShare() throws {
    let rows = try rows(["--only", "mikta,g20,i2u2"])
    let pair = try #require(rows.first { $0["a"] == "g20" && $0["b"] == "mikta" })
    #expect(pair["shared-neighbors"] == "5" && pair["simpson"] == "1")
    #expect(pair["containment"] == "contains" && pair["may-share-count"] == "0")
    // Ten pairs of MIKTA meet in both, and there is no third among these three.
    #expect(pair["pairs-in-these-only"] == "10")
    #expect(Double(pair["days-of-shared-members"] ?? "") ?? 0 > 0)
  }

  @Test func onePairIsExplained() throws {
    let groups = try Program.run(["overlap", "--pair", "MIKTA, G20"])
    #expect(groups.status == 0, "\(groups.messages)")
    for words in [
      "MIKTA (mikta) and G20 (g20), on 2026-03-31", "both share 5 countries",
      "G20 has all that MIKTA has.", "Only MIKTA (0): none", "May share (0): none",
      "Pairs that meet in both: 10; in these two groups only:", "Where else these pairs meet:",
    ] {
      #expect(groups.output.contains(words), "\(words)\n\(groups.output)")
    }
    let countries = try rows(["--pair", "KOR,Australia", "--only", "mikta,g20,aukus"])
    #expect(countries.map { $0["part"] } == ["shared", "shared", "only-second"])
    #expect(countries.map { $0["node"] } == ["g20", "mikta", "aukus"])
    #expect(countries.map { $0["status-first"] } == ["member", "member", "absent"])
    #expect(countries[2]["days-first"] == "" && countries[2]["days-second"] != "")
  }

  @Test func daysOfAPairAddUp() throws {
    let outcome = try Program.run(["overlap", "--pair", "KOR,AUS", "--format", "json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let pair = try #require(document["pair"] as? [String: Any])
    let parts = try #require(document["parts"] as? [[String: Any]])
    let days = parts.filter { $0["part"] as? String == "shared" }.map { row in
      min(row["days-first"] as? Double ?? -1, row["days-second"] as? Double ?? -1)
    }
    #expect(days.count == (pair["shared"] as? [String])?.count && !days.isEmpty)
    #expect(abs(days.reduce(0, +) - (pair["days"] as? Double ?? 0)) < 1e-9)
    #expect(document["provenance"] != nil)
  }

  @Test func anyTableHasPairsToo() throws {
    let folder = try Program.Folder()
    try folder.write("woman,event\nEva,tea\nEva,ball\nAda,ball\nIda,tea\n", to: "edges.csv")
    let all = try Program.run(
      ["overlap", "--network", "edges.csv", "--format", "csv"], in: folder)
    #expect(
      all.output == """
        a,b,a-name,b-name,shared-neighbors,jaccard,shared,simpson,containment
        Ada,Eva,Ada,Eva,1,0.5,ball,1,within
        Eva,Ida,Eva,Ida,1,0.5,tea,1,contains

        """)
    let pair = try Program.run(
      ["overlap", "--network", "edges.csv", "--side", "right", "--pair", "tea,ball"], in: folder)
    #expect(pair.output.contains("Each has something that the other has not."))
    #expect(!pair.output.contains("May share"))
  }

  @Test func redundancyAndExclusivePairsAgree() throws {
    let groups = try rows(["--redundancy", "--up-to", "10"])
    let pairs = try rows(["--nowhere-else", "all", "--up-to", "10"])
    let counts = Dictionary(grouping: pairs, by: { $0["group"] ?? "" }).mapValues(\.count)
    for group in groups {
      let id = group["group"] ?? ""
      let exclusive = try #require(Int(group["exclusive-pairs"] ?? ""))
      #expect(exclusive == counts[id] ?? 0, "\(id)")
      guard let all = Double(group["pairs"] ?? ""), all > 0 else { continue }
      let redundancy = try #require(Double(group["redundancy"] ?? ""))
      #expect(abs(redundancy - (1 - Double(exclusive) / all)) < 1e-12, "\(id)")
    }
    let one = try rows(["--nowhere-else", "MIKTA", "--only", "mikta,g7"])
    #expect(one.count == 10 && one.allSatisfy { $0["group"] == "mikta" })
  }

  @Test(arguments: [
    (["--pair", "g20"], "--pair is two groups"), (["--pair", "g20,"], "--pair is two groups"),
    (["--pair", "g20,mitka"], "MIKTA"), (["--pair", "KOR,g20"], "a group and a country"),
    (["--pair", "g20,G20"], "twice"), (["--pair", "KOR,KOR"], "twice"),
    (["--pair", "g20,nato"], "--up-to all"),
    (["--pair", "g20,mikta", "--on", "2001"], "does not exist"),
    (["--pair", "g20,mikta", "--only", "g20"], "--only"),
    (["--pair", "g20,mikta", "--side", "left"], "countries and groups"),
    (["--pair", "g20,mikta", "--redundancy"], "one at a time"),
    (["--redundancy", "--nowhere-else", "all"], "one at a time"),
    (["--nowhere-else", "mitka"], "MIKTA"), (["--nowhere-else", ","], "names no group"),
    (["--nowhere-else", "all", "--side", "countries"], "told of groups"),
    (["--redundancy", "--network", "edges.csv"], "minilateral measure redundancy"),
    (["--network", "edges.csv", "--pair", "x,q"], "\"q\""),
  ]) func badInput(arguments: [String], says: String) throws {
    let folder = try Program.Folder()
    try folder.write("a,b\nx,y\nz,y\n", to: "edges.csv")
    let outcome = try Program.run(["overlap"] + arguments, in: folder)
    #expect(outcome.status == 64 && outcome.output.isEmpty, "\(arguments) \(outcome.messages)")
    #expect(outcome.messages.contains(says), "\(arguments) \(outcome.messages)")
  }
}
