import Foundation
import Testing

/// What `compare` prints.
@Suite struct CompareTests {
  private let few = ["--draws", "100"]

  /// A few groups, so that a difference and a series are quick.
  private let some = ["--only", "g20,mikta,quad,rcep,pif,digital-nations"]

  private func rows(_ arguments: [String]) throws -> [[String: String]] {
    let outcome = try Program.run(["compare", "--format", "csv"] + arguments + few)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return tableRows(outcome.output)
  }

  private func document(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program.run(["compare", "--format", "json"] + arguments + few)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
  }

  @Test func theDefaultIsTheDefinitionMikta() throws {
    let outcome = try Program.run(["compare"] + few)
    #expect(outcome.status == 0)
    for word in ["AUS", "IDN", "KOR", "MEX", "TUR", "Prestige", "Brokerage", "Balance", "interval"]
    {
      #expect(outcome.output.contains(word), "\(word)")
    }
    #expect(outcome.messages.contains("mikta") && outcome.messages.contains("USA"))
    #expect(try Program.run(["compare", "--peers", "MIKTA"] + few).bytes == outcome.bytes)
  }

  @Test func rowsAreTidyAndThoseOfMeasure() throws {
    let rows = try rows(["--countries", "KOR,South Africa"])
    #expect(rows.count == 2 * 16 && rows[0]["node"] == "KOR" && rows[16]["node"] == "ZAF")
    let measured = try Program.run(
      ["measure", "exclusive-reach", "balance", "technology-share", "--format", "csv"])
    let lines = measured.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let korea = try #require(lines.first { $0[0] == "KOR" })
    // A measure that is uncertain has the ends of its interval beside it.
    #expect(lines[0].contains("balance-low"))
    for id in ["exclusive-reach", "balance", "technology-share"] {
      let value = korea[try #require(lines[0].firstIndex(of: id))]
      let row = try #require(rows.first { $0["node"] == "KOR" && $0["measure"] == id })
      #expect(row["value"] == value)
      #expect(row["peers"] == "2" && ["25", "50", "75"].contains(row["percentile-among-peers"]))
    }
  }

  @Test func oneCountryIsSetBesideItsPeers() throws {
    let rows = try rows(["Norway", "--peers", "mikta"])
    #expect(rows.count == 16 && rows[0]["is-peer"] == "no" && rows[0]["peers"] == "6")
    // A definition of more than twenty will do for peers.
    #expect(try self.rows(["KOR", "--peers", "wood-1988-gdp"])[0]["peers"] == "30")
  }

  @Test func twoCountriesAreExplained() throws {
    let outcome = try Program.run(["compare", "KOR", "AUS"] + some + few)
    #expect(
      outcome.output.contains("Partners of AUS only") && outcome.output.contains("KOR less AUS"))
    let parts = try rows(["KOR", "AUS", "--explain"] + some)
    #expect(
      Set(parts.compactMap { $0["part"] }).isSuperset(of: [
        "shared-group", "group", "partner", "shared-partner", "effect",
      ]))
    #expect(parts.contains { $0["part"] == "shared-group" && $0["node"] == "mikta" })
    // The effect is what the difference loses.
    for row in parts where row["part"] == "effect" {
      guard let effect = Double(row["effect"] ?? "") else { continue }
      let difference = try #require(Double(row["difference"] ?? ""))
      let without = try #require(Double(row["difference-without"] ?? ""))
      #expect(effect == difference - without && effect != 0)
    }
    #expect(try document(["KOR", "AUS"] + some)["difference"] is [Any])
    #expect(try document(["KOR", "AUS", "TUR"] + some)["difference"] == nil)
  }

  @Test func anchorsMayBeLists() throws {
    func balance(_ arguments: [String]) throws -> Double? {
      let rows = try rows(["KOR", "TUR", "AUS"] + arguments)
      return Double(rows.first { $0["measure"] == "balance" }?["value"] ?? "")
    }
    let one = try #require(try balance([]))
    #expect(try balance(["--anchors", "CHN,USA"]) == -one)
    #expect(try balance(["--anchors", "China,United States"]) == -one)
    #expect(try balance(["--anchors", "USA+JPN+GBR,CHN+RUS"]) != nil)
    // A country is not set between itself and another.
    #expect(try balance(["--anchors", "KOR,CHN"]) == nil)
  }

  @Test func sensitivityAsksEveryDefinition() throws {
    let document = try document(["KOR", "--sensitivity"])
    let rows = try #require(document["sensitivity"] as? [[String: Any]])
    let definitions = Set(rows.compactMap { $0["definition"] as? String })
    let file = Program.root.appendingPathComponent(
      "Datasets/minilaterals/peer-group-definitions.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(definitions.count == text.split(separator: "\n").count - 1)
    #expect(rows.count == 16 * definitions.count)
    let sentence = try #require((document["sentences"] as? [String])?.first)
    #expect(
      sentence.contains("\(definitions.count) definitions") && sentence.contains("South Korea"))
    // What it says of groups holds in every row.
    let thirds = Set(
      rows.filter { $0["measure"] as? String == "degree" }.compactMap { $0["third"] as? String })
    #expect(thirds.count > 1 || sentence.contains("in the \(thirds.first ?? "") third by groups"))
    #expect(try Program.run(["compare", "KOR", "--sensitivity"] + few).output.contains(sentence))
  }

  @Test func aDefinitionOfOnesOwnIsAFile() throws {
    let folder = try Program.Folder()
    try folder.write("country,why\nKOR,a\nSouth Africa,b\nBRA,c\n", to: "mine.csv")
    let outcome = try Program.run(
      ["compare", "--peers", "mine.csv", "--sensitivity", "--format", "csv"] + few, in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(",mine,mine,own,yes,"))
    let side = try Program.run(["compare", "--peers", "mine.csv"] + few, in: folder)
    #expect(side.status == 0 && side.output.contains("ZAF"))
  }

  @Test func aSeriesIsTidyAndEndsWithToday() throws {
    let series = try rows(
      ["KOR", "AUS", "--since", "2012", "--every", "7", "--on", "2026-03-31"] + some)
    #expect(series.count == 3 * 2 * 16)
    #expect(Set(series.compactMap { $0["date"] }) == ["2012-12-31", "2019-12-31", "2026-03-31"])
    let today = try rows(["KOR", "AUS", "--on", "2026-03-31"] + some)
    for row in today {
      let last = try #require(
        series.last { $0["node"] == row["node"] && $0["measure"] == row["measure"] })
      for column in ["value", "low", "high", "rank-among-peers", "percentile-among-all"] {
        #expect(last[column] == row[column], "\(row["measure"] ?? "")")
      }
    }
    let one = try rows(["KOR", "AUS", "--since", "2019", "--every", "7", "--by", "reach"] + some)
    #expect(Set(one.compactMap { $0["measure"] }) == ["reach"])
  }

  @Test func movesSayWhatDidThem() throws {
    let outcome = try Program.run(
      ["compare", "--peers", "mikta", "--since", "2012", "--on", "2014", "--by", "degree"]
        + some + few)
    #expect(outcome.output.contains("The largest moves"))
    #expect(outcome.output.contains("MIKTA founded: AUS, IDN, KOR, MEX, TUR joined"))
    let moves = try rows(["KOR", "AUS", "--since", "2012", "--on", "2014", "--explain"] + some)
    let founding = try #require(
      moves.first {
        $0["measure"] == "degree" && $0["group"] == "mikta" && $0["node"] == "AUS"
      })
    #expect(founding["effect"] == "1" && founding["cause"] == "founding")
    #expect(founding["to"] == "2013-12-31" && founding["joined"] == "AUS; IDN; KOR; MEX; TUR")
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let arguments = ["compare", "KOR", "AUS", "--format", "json", "--seed", "4"] + some + few
    #expect(try Program.run(arguments).bytes == Program.run(arguments).bytes)
    let document = try document(["KOR", "AUS", "--anchors", "USA+JPN,CHN"] + some)
    let provenance = try #require(document["provenance"] as? [String: Any])
    let options = try #require(provenance["options"] as? [String: Any])
    #expect(options["anchors"] as? [[String]] == [["JPN", "USA"], ["CHN"]])
    let quantities = try #require(document["quantities"] as? [[String: Any]])
    // Those of the measures, of the places among others, and of the difference.
    let ids = quantities.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count)
    #expect(
      Set(["commitment-burden", "balance", "percentile-among-peers", "difference-without"])
        .isSubset(of: ids))
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    let says: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let twentyOne =
    "ARG,AUS,AUT,BEL,BRA,CAN,CHE,CHN,DEU,DNK,ESP,FIN,FRA,GBR,HUN,IDN,IND,ITA,JPN,KOR,MEX"

  static let bad = [
    Bad(arguments: ["KOR"], status: 64, says: ["2 to 20", "1 is named", "--peers"]),
    Bad(arguments: ["--countries", twentyOne], status: 64, says: ["21", "20"]),
    Bad(arguments: ["KOR", "South Korea"], status: 64, says: ["South Korea is named twice"]),
    Bad(arguments: ["KOR", "AUX"], status: 64, says: ["AUX"]),
    Bad(arguments: ["KOR", "Australa"], status: 64, says: ["\"Australia\""]),
    Bad(arguments: ["KOR", "--countries", "AUS"], status: 64, says: ["one way"]),
    Bad(arguments: ["--countries", ","], status: 64, says: ["--countries"]),
    Bad(arguments: ["--peers", "mitka"], status: 64, says: ["\"mikta\"", "CSV file"]),
    Bad(arguments: ["--peers", ""], status: 64, says: ["--peers"]),
    Bad(arguments: ["--peers", "wood-1988-gdp"], status: 64, says: ["30", "--countries"]),
    Bad(arguments: ["--peers", "nowhere.csv"], status: 66, says: ["nowhere.csv"]),
    Bad(arguments: ["--peers", "empty.csv"], status: 65, says: ["empty.csv:1"]),
    Bad(arguments: ["--peers", "broken.csv"], status: 65, says: ["broken.csv:3:1", "KOR"]),
    Bad(arguments: ["--peers", "one.csv"], status: 64, says: ["1 country"]),
    Bad(arguments: ["--anchors", "USA"], status: 64, says: ["1 bloc", "USA,CHN"]),
    Bad(arguments: ["--anchors", "USA,CHN,RUS"], status: 64, says: ["3 blocs"]),
    Bad(arguments: ["--anchors", "USA,USA"], status: 64, says: ["United States", "both"]),
    Bad(arguments: ["--anchors", "USA+JPN,CHN+JPN"], status: 64, says: ["Japan", "both"]),
    Bad(arguments: ["--anchors", "USA,"], status: 64, says: ["empty"]),
    Bad(arguments: ["--anchors", "USA,CHM"], status: 64, says: ["CHM"]),
    Bad(arguments: ["--explain"], status: 64, says: ["two countries", "5"]),
    Bad(arguments: ["--sensitivity", "--since", "2000"], status: 64, says: ["one at a time"]),
    Bad(arguments: ["--sensitivity", "--explain"], status: 64, says: ["--explain"]),
    Bad(arguments: ["--every", "2"], status: 64, says: ["--since"]),
    Bad(arguments: ["--since", "2000", "--every", "0"], status: 64, says: ["at least 1"]),
    Bad(arguments: ["--since", "2030"], status: 64, says: ["2030"]),
    Bad(arguments: ["--since", "1"], status: 64, says: ["--every"]),
    Bad(arguments: ["--by", "reach"], status: 64, says: ["--since"]),
    Bad(arguments: ["--since", "2000", "--by", "rech"], status: 64, says: ["\"reach\""]),
    Bad(arguments: ["--dataset", "bare"], status: 64, says: ["mikta", "--peers"]),
    Bad(
      arguments: ["AAA", "BBB", "--sensitivity", "--dataset", "bare"], status: 65,
      says: ["definitions"]),
  ]

  @Test(arguments: bad) func badInput(_ bad: Bad) throws {
    let folder = try Program.Folder()
    try folder.write("", to: "empty.csv")
    try folder.write("country\nAUS\nKORR\n", to: "broken.csv")
    try folder.write("country\nAUS\n", to: "one.csv")
    try folder.write(#"{"name": "bare", "asOf": "2020"}"#, to: "bare/datapackage.json")
    try folder.write("code,name\nAAA,Aland\nBBB,Bland\n", to: "bare/countries.csv")
    try folder.write("id,name,founded,ended,source\ng,G,2000,,s\n", to: "bare/groups.csv")
    try folder.write(
      "group,country,status,from,until,source\ng,AAA,member,2001,,s\n", to: "bare/memberships.csv")
    let outcome = try Program.run(["compare"] + bad.arguments, in: folder)
    #expect(outcome.status == bad.status, "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
    for word in bad.says { #expect(outcome.messages.contains(word), "\(outcome.messages)") }
  }

  @Test func aBareDatasetComparesAsFarAsItGoes() throws {
    let folder = try Program.Folder()
    try folder.write(#"{"name": "bare", "asOf": "2020"}"#, to: "bare/datapackage.json")
    try folder.write("code,name\nAAA,Aland\nBBB,Bland\n", to: "bare/countries.csv")
    try folder.write("id,name,founded,ended,source\ng,G,2000,,s\n", to: "bare/groups.csv")
    try folder.write(
      "group,country,status,from,until,source\ng,AAA,member,2001,,s\n", to: "bare/memberships.csv")
    let outcome = try Program.run(["compare", "AAA", "BBB", "--dataset", "bare"], in: folder)
    #expect(outcome.status == 0 && outcome.output.contains("Balance between blocs: undefined"))
    let series = try Program.run(
      ["compare", "AAA", "BBB", "--dataset", "bare", "--since", "1999", "--by", "degree"],
      in: folder)
    #expect(series.status == 0 && series.output.contains("G: AAA joined"))
  }
}
