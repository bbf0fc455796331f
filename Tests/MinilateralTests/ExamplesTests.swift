import Foundation
import Testing

/// Every example that the program's help and the README show is run.
@Suite struct ExamplesTests {
  static let commands = [
    "", "report", "load", "compare", "overlap", "groups", "choose", "what-if", "resilience",
    "draw", "network", "measure", "project", "describe", "communities", "bicliques", "homophily",
    "equivalence", "convert", "import", "candidates", "admission", "measures", "validate",
    "sql",
  ]

  @Test(arguments: commands) func examplesOfTheHelpRun(command: String) throws {
    let help = try Program.run((command.isEmpty ? [] : [command]) + ["--help"])
    #expect(help.status == 0)
    let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let start = try #require(lines.firstIndex(of: "EXAMPLES"), "the help has examples")
    let examples = lines[(start + 1)...].prefix { !$0.isEmpty }
    #expect(!examples.isEmpty)
    // A line that is too long for a terminal is broken, and can't be copied.
    #expect(examples.allSatisfy { $0.hasPrefix("minilateral ") }, "\(examples)")
    let folder = try furnishedFolder()
    for example in examples {
      let outcome = try Program.shell(example, in: folder)
      #expect(outcome.status == 0, "\(example)\n\(outcome.messages)")
    }
  }

  @Test func examplesOfTheReadmeRun() throws {
    let readme = try String(
      contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n").filter { $0.hasPrefix("minilateral ") }
    #expect(lines.count >= 8)
    let folder = try furnishedFolder()
    for line in lines {
      let outcome = try Program.shell(String(line), in: folder)
      #expect(outcome.status == 0, "\(line)\n\(outcome.messages)")
    }
  }

  /// A folder with what the examples speak of.
  private func furnishedFolder() throws -> Program.Folder {
    let folder = try Program.Folder()
    try folder.write("woman,event,weight\nEva,tea,1\nEva,ball,2\nAda,ball,1\n", to: "edges.csv")
    try folder.write("node,value\nEva,young\nAda,old\n", to: "kinds.csv")
    try folder.write("ioname,year,usa,sokorea\nClub,1990,1,0\n", to: "cow-tables/a.csv")
    try folder.write("ccode,year,state,club\n2,1990,usa,2\n", to: "cow-tables/b.csv")
    try folder.write("igoID,Title,Begin,End\nBP,Bali Process,2002,\n", to: "iigo-tables/o.csv")
    try folder.write(
      "stateID,StateName,igoID,Title,Year\nAUS,Australia,BP,Bali Process,2017\n",
      to: "iigo-tables/m.csv")
    let dataset = Program.root.appendingPathComponent("Datasets/minilaterals")
    for copy in ["my-dataset", "Datasets/minilaterals"] {
      let target = folder.url.appendingPathComponent(copy)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: dataset, to: target)
    }
    // What the README copies before it is edited.
    try FileManager.default.copyItem(at: dataset, to: folder.url.appendingPathComponent("my-data"))
    try FileManager.default.copyItem(
      at: dataset.appendingPathComponent("burden-model.json"),
      to: folder.url.appendingPathComponent("my-model.json"))
    return folder
  }
}
