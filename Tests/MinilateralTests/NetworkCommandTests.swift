import Foundation
import Testing

@Suite("The network itself") struct NetworkCommandTests {
  private func rows(_ question: String) throws -> [[String: String]] {
    let outcome = try Program.run(
      question.split(separator: " ").map(String.init) + ["--format", "csv"])
    try #require(outcome.status == 0, "\(outcome.messages)")
    return tableRows(outcome.output)
  }

  @Test func edgesSayWhoAsWhatSinceWhenAndWhoSaysSo() throws {
    let rows = try rows("network --only quad --on 2024-01-08")
    #expect(rows.map { $0["country"] } == ["AUS", "IND", "JPN", "USA"])
    #expect(rows.allSatisfy { $0["group"] == "quad" && $0["status"] == "member" })
    #expect(rows.allSatisfy { $0["date"] == "2024-01-08" && $0["source"]?.isEmpty == false })
  }

  /// MIKTA was founded in September 2013: nobody belongs at the end of 2012, five countries do after.
  @Test func aPanelHasEachYear() throws {
    let rows = try rows("network --only mikta --on 2014 --since 2012")
    let years = Dictionary(grouping: rows) { String(($0["date"] ?? "").prefix(4)) }
    #expect(years.mapValues(\.count) == ["2013": 5, "2014": 5])
  }

  /// Eight countries make 28 pairs. The Quad's four share it in 6, MIKTA's five in 10, and Australia,
  /// which is in both, shares both with nobody.
  @Test func pairsSayWhatTheyShare() throws {
    let all = try rows("network pairs --every-pair --only mikta,quad --on 2024-01-08")
    #expect(all.count == 28)
    #expect(all.compactMap { Int($0["shared_groups"] ?? "") }.reduce(0, +) == 16)
    let none = all.first { $0["a"] == "JPN" && $0["b"] == "KOR" }
    #expect(none?["shared_groups"] == "0" && none?["groups"] == "")
    let sharing = try rows("network pairs --only mikta,quad --on 2024-01-08")
    #expect(sharing.count == 16)
  }

  @Test func nodesAreThere() throws {
    #expect(try rows("network groups --only mikta,quad").map { $0["group"] } == ["mikta", "quad"])
    let countries = try rows("network countries --only mikta")
    #expect(countries.first { $0["country"] == "KOR" }?["name"] == "South Korea")
  }

  /// Left nodes a, b, c share x and y (a, b), x (a, c) and x (b, c).
  @Test(arguments: [
    ("--at-least 2", ["a,b,2"]), ("--threshold 1.5", ["a,b,2"]), ("--top 1", ["a,b,2"]),
    // The second and the third are equal.
    ("--top 2", ["a,b,2", "a,c,1", "b,c,1"]),
    ("--by jaccard --at-least 2", ["a,b,1"]), ("--by jaccard --threshold 0.5 --top 1", ["a,b,1"]),
  ])
  func projectionsAreLimited(_ options: String, _ expected: [String]) throws {
    let folder = try Program.Folder()
    try folder.write("l,r\na,x\na,y\nb,x\nb,y\nc,x\n", to: "t.csv")
    let outcome = try Program.shell(
      "minilateral project --network t.csv --format csv " + options, in: folder)
    #expect(outcome.output.split(separator: "\n").dropFirst().map(String.init) == expected)
  }
}
