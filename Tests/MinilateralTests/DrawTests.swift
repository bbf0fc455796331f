import Foundation
import Testing

/// What `draw` does beyond drawing: looks, limits, and the process that lays out.
@Suite struct DrawTests {
  private let few = ["--only", "mikta,quad,g7"]

  @Test(arguments: ["two-column", "spring", "overlap"], ["light", "dark", "print"])
  func themes(kind: String, theme: String) throws {
    let outcome = try Program.run(["draw", kind, "--theme", theme] + few)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("<svg "))
  }

  @Test func sizesByAnyMeasure() throws {
    let outcome = try Program.run(["draw", "spring", "--size-by", "reach"] + few)
    #expect(outcome.status == 0 && outcome.output.contains("Reach"))
    let wrong = try Program.run(["draw", "overlap", "--size-by", "commitment-burden"] + few)
    #expect(wrong.status == 64 && wrong.messages.contains("groups"))
  }

  @Test func highlightsPeers() throws {
    let outcome = try Program.run(["draw", "two-column", "--highlight-peers", "mikta"])
    #expect(outcome.output.contains("Highlighted: Australia, Indonesia, South Korea"))
    let nobody = try Program.run(["draw", "two-column", "--only", "quad", "--highlight", "KOR"])
    #expect(nobody.status == 0 && nobody.messages.contains("KOR can't be highlighted"))
  }

  @Test func linksToTheReport() throws {
    let outcome = try Program.run(["draw", "two-column", "--link-to", "report.html#"] + few)
    #expect(outcome.output.contains("<a href=\"report.html#country-KOR\">"))
    #expect(outcome.output.contains("<a href=\"report.html#group-mikta\">"))
  }

  @Test(arguments: [
    (["--width", "17"], "--width"), (["--width", "1mm"], "--width"),
    (["--width", "-3mm"], "-3mm"), (["--width", "--theme"], "--theme"),
    (["--theme", "pink"], "light"), (["--highlight", "ZZZ"], "country"),
    (["--highlight-peers", "mikat"], "mikta"), (["--countries", ""], "--countries"),
    (["--link-to", "javascript:alert(1)"], "--link-to"), (["--time-limit", "0"], "--time-limit"),
    (["--size-by", "degre"], "degree"), (["--labels", "numbers"], "codes"),
    (["--format", "gif"], "json"),
  ])
  func refusesBadInput(options: [String], says: String) throws {
    let outcome = try Program.run(["draw", "spring"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains(says), "\(outcome.messages)")
    #expect(outcome.bytes.isEmpty)
  }

  /// A network that `sfdp` and the parting of what overlaps need seconds for.
  private func largeDataset(in folder: Program.Folder) throws {
    let package = """
      {"profile": "data-package", "name": "large", "title": "Large", "version": "1.0.0",
       "asOf": "2024-06-30", "licenses": [{"name": "CC0-1.0"}], "resources": []}
      """
    let codes = (0..<1200).map { "C\(1000 + $0)" }
    let groups = (0..<200).map { "g\($0)" }
    try folder.write(package, to: "large/datapackage.json")
    try folder.write(
      "code,name\n" + codes.map { "\($0),Country \($0)\n" }.joined(), to: "large/countries.csv")
    try folder.write(
      "id,name,acronym,founded,ended,domain,source\n"
        + groups.map { "\($0),Group \($0),,2000,,trade,unverified\n" }.joined(),
      to: "large/groups.csv")
    var rows = "group,country,status,from,until,source\n"
    for (place, code) in codes.enumerated() {
      for step in 0..<3 {
        rows += "g\((place * 7 + step * 61) % 200),\(code),member,2001,,unverified\n"
      }
    }
    try folder.write(rows, to: "large/memberships.csv")
  }

  @Test func endsALayoutAtTheLimitAndLeavesNothing() throws {
    let folder = try Program.Folder()
    try largeDataset(in: folder)
    let before = folder.files
    let outcome = try Program.run(
      [
        "draw", "spring", "--dataset", "large", "--up-to", "all", "--time-limit", "0.2", "--output",
        "large.png",
      ], in: folder)
    #expect(outcome.status == 70)
    #expect(outcome.messages.contains("wasn't ready after 0.2 seconds"), "\(outcome.messages)")
    #expect(outcome.messages.contains("--time-limit"))
    #expect(folder.files == before)
  }

  @Test func givesTheSameBytesInAProcessOfItsOwn() throws {
    // More than 300 parts go to a process of their own, unless there is no limit.
    let options = ["draw", "spring", "--up-to", "12", "--format"]
    for format in ["svg", "json"] {
      let child = try Program.run(options + [format])
      let inProcess = try Program.run(options + [format, "--time-limit", "none"])
      #expect(child.status == 0, "\(child.messages)")
      #expect(child.bytes == inProcess.bytes && !child.bytes.isEmpty)
    }
  }

  @Test func theHiddenCommandIsNotListed() throws {
    #expect(!(try Program.run(["--help"])).output.contains("graphviz "))
  }
}
