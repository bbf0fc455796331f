import Foundation
import Testing

/// Commands about countries and groups, of a table of edges that tells nothing else of them.
@Suite struct NetworkSourceTests {
  private func folder() throws -> Program.Folder {
    let folder = try Program.Folder()
    try folder.write(
      "country,club\nKorea,tea\nJapan,tea\nKorea,ball\nFrance,ball\nFrance,tea\n", to: "plain.csv")
    try folder.write("c,g,from,until\na,x,2000,\nb,x,2002,2003\n", to: "dated.csv")
    return folder
  }

  @Test(arguments: [
    "groups", "resilience", "network", "load", "compare Korea Japan", "choose Japan",
    "what-if --leave Korea:tea", "candidates ball", "report --only-tables --output out",
  ])
  func aTableOfEdgesIsADataset(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let outcome = try Program.run(
      words + ["--network", "plain.csv", "--on", "2024"], in: try folder())
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.messages.contains("plain.csv"))
  }

  @Test func edgesAreThoseOfTheTable() throws {
    let folder = try folder()
    let plain = try Program.run(
      ["network", "--network", "plain.csv", "--on", "2024", "--format", "csv"], in: folder)
    let edges = plain.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").prefix(2).joined(separator: "-")
    }
    #expect(edges == ["France-ball", "France-tea", "Japan-tea", "Korea-ball", "Korea-tea"])
    let dated = try Program.run(
      ["network", "--network", "dated.csv", "--on", "2004", "--format", "csv"], in: folder)
    #expect(dated.output.split(separator: "\n").count == 2, "\(dated.messages)")
  }

  @Test func whatIsMissingIsTold() throws {
    let folder = try folder()
    let noDay = try Program.run(["groups", "--network", "plain.csv"], in: folder)
    #expect(noDay.status == 64 && noDay.messages.contains("--on DATE"))
    let both = try Program.run(
      ["groups", "--network", "plain.csv", "--dataset", "x", "--on", "2024"], in: folder)
    #expect(both.status == 64)
    let load = try Program.run(["load", "--network", "plain.csv", "--on", "2024"], in: folder)
    #expect(load.messages.contains("no burden-model.json"))
  }

  @Test func closenessAboveOneIsExplained() throws {
    let folder = try folder()
    let big = (1...6).flatMap { c in (1...6).map { g in "c\(c),g\((c + g) % 7)\n" } }
    try folder.write("c,g\n" + Set(big).sorted().joined() + "lonely,own\n", to: "parts.csv")
    let words = ["measure", "closeness-centrality", "--network"]
    let parts = try Program.run(words + ["parts.csv"], in: folder)
    #expect(
      parts.messages.contains("closeness-centrality of lonely exceeds 1"), "\(parts.messages)")
    let whole = try Program.run(words + ["plain.csv"], in: folder)
    #expect(!whole.messages.contains("exceeds 1"))
  }

  @Test func aScopeWithoutMembershipsPointsToAll() throws {
    let outcome = try Program.run(["measure", "degree", "--up-to", "1"])
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("--up-to all takes in"))
    let usual = try Program.run(["measure", "degree"])
    #expect(!usual.messages.contains("--up-to all"))
  }
}
