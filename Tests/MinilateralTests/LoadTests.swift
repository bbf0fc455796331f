import Foundation
import Testing

/// What `load` prints.
@Suite struct LoadTests {
  private let few = ["--draws", "200"]

  private func rows(_ arguments: [String]) throws -> [[String: String]] {
    let outcome = try Program.run(["load", "--format", "csv"] + arguments + few)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return tableRows(outcome.output)
  }

  @Test func linesAddUpToTheTypicalBurdenAsPrinted() throws {
    let load = try rows(["--countries", "South Korea"])
    let outcome = try Program.run(["load", "--explain", "kor", "--format", "json"] + few)
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let lines = try #require(document["explanation"] as? [[String: Any]])
    let burdens = lines.compactMap { $0["burden"] as? Double }
    #expect(burdens.count == lines.count && !lines.isEmpty)
    let total = burdens.reduce(0, +)
    #expect(Double(load[0]["commitment-burden-typical"] ?? "") == total)
    let position = try #require(document["position"] as? [String: Any])
    #expect(position["typical"] as? Double == total)
    // Every line names its confidence, and a source or what is assumed instead.
    for line in lines {
      #expect(!(line["confidence"] as? String ?? "").isEmpty)
      let basis = line["basis"] as? String ?? ""
      #expect(line["source"] is String || basis.hasPrefix("assumed"), "\(line)")
    }
    let text = try Program.run(["load", "--explain", "KOR"] + few).output.split(separator: "\n")
    #expect(text.contains { $0.hasPrefix("Total") })
    #expect(text.contains { $0.contains("assumed: prior for informal groups") })
    #expect(text.contains { $0.contains("sourced-official") })
  }

  @Test func seedAndTreatmentAreDeclaredAndReproduce() throws {
    let arguments = ["load", "--format", "json", "--seed", "9", "--unknown", "include"] + few
    let (a, b) = (try Program.run(arguments), try Program.run(arguments))
    #expect(a.bytes == b.bytes && a.status == 0)
    let document = try #require(try JSONSerialization.jsonObject(with: a.bytes) as? [String: Any])
    let provenance = try #require(document["provenance"] as? [String: Any])
    let options = try #require(provenance["options"] as? [String: Any])
    #expect(options["seed"] as? String == "9" && options["unknown"] as? String == "include")
    #expect(options["draws"] as? Double == 200)
    let said = try Program.run(["load", "--top", "3"] + few).messages
    #expect(said.contains("seed 1") && said.contains("200 draws"))
  }

  @Test func sortsAndSelects() throws {
    let top = try rows(["--top", "5"])
    #expect(top.count == 5)
    let burdens = top.compactMap { Double($0["commitment-burden"] ?? "") }
    #expect(burdens == burdens.sorted(by: >))
    let chosen = try rows(["--countries", "KOR,AUS,TUR", "--sort", "country"])
    #expect(chosen.map { $0["node"] } == ["AUS", "KOR", "TUR"])
    let posts = try rows(["--sort", "posts"]).map { Double($0["burden-per-100-posts"] ?? "") }
    let defined = posts.compactMap { $0 }
    #expect(
      defined == defined.sorted(by: >) && posts.prefix(defined.count).allSatisfy { $0 != nil })
  }

  @Test func aSeriesIsTidy() throws {
    let series = try rows(["--since", "2016", "--every", "5", "--on", "2024-06", "--only", "mikta"])
    #expect(Set(series.compactMap { $0["date"] }) == ["2019-12-31", "2024-06-30"])
    #expect(series.count == 2 * 221)
    let korea = series.filter { $0["node"] == "KOR" }
    #expect(korea.map { $0["year"] } == ["2019", "2024"] && korea[0]["groups"] == "1")
  }

  @Test func aChangedModelMovesTheBurden() throws {
    let folder = try Program.Folder()
    let file = Program.root.appendingPathComponent("Datasets/minilaterals/burden-model.json")
    var model = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    var days = try #require(model["days"] as? [String: Any])
    days["leader"] = ["low": 0, "typical": 0, "high": 0, "because": "Leaders travel for nothing."]
    model["days"] = days
    try folder.write(try JSONSerialization.data(withJSONObject: model), to: "mine.json")
    func typical(_ more: [String]) throws -> Double {
      let outcome = try Program.run(
        ["load", "--countries", "KOR", "--format", "csv"] + more + few, in: folder)
      let lines = outcome.output.split(separator: "\n").map { $0.split(separator: ",") }
      let place = try #require(lines[0].firstIndex(of: "commitment-burden-typical"))
      return try #require(Double(lines[1][place]))
    }
    #expect(try typical(["--model", "mine.json"]) < typical([]))
    let said = try Program.run(["load", "--model", "mine.json", "--top", "1"] + few, in: folder)
    #expect(said.messages.contains("the burden model given"))
    try folder.write("{\"days\": {}}", to: "broken.json")
    #expect(try Program.run(["load", "--model", "broken.json"], in: folder).status == 65)
  }

  @Test func sensitivityNamesWhatToArgueAbout() throws {
    let outcome = try Program.run(["load", "--sensitivity", "--format", "csv"])
    #expect(outcome.status == 0 && outcome.messages.contains("Argue first about"))
    #expect(outcome.output.split(separator: "\n").count == 25)
    #expect(outcome.messages.contains("10.1111/j.1467-985X.2005.00350.x"))
  }

  @Test func measureGivesIntervalsInJSON() throws {
    let outcome = try Program.run(["measure", "commitment-burden", "--format", "json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let scores = try #require(document["scores"] as? [[String: Any]])
    for row in scores {
      let (value, low, high) = (
        row["commitment-burden"] as? Double, row["commitment-burden-low"] as? Double,
        row["commitment-burden-high"] as? Double
      )
      #expect(try #require(low) <= #require(value) && #require(value) <= #require(high))
    }
  }
}
