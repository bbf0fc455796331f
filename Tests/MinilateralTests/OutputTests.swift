import Foundation
import Testing

/// What the commands print and write.
@Suite struct OutputTests {
  @Test func csvOfMeasure() throws {
    let outcome = try Program.run([
      "measure", "reach", "degree", "--side", "countries", "--only", "mikta", "--format", "csv",
    ])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == "node,reach,degree")
    #expect(lines.count == 222)
    #expect(lines.contains("KOR,4,1"))
    #expect(lines.contains("FRA,0,0"))
    #expect(lines.dropFirst() == lines.dropFirst().sorted()[...])
  }

  @Test func csvOfAnyTable() throws {
    let folder = try Program.Folder()
    try folder.write("left,right\nb,x\na,x\na,y\nc,z\n", to: "edges.csv")
    let scores = try Program.run(
      ["measure", "degree", "closeness-centrality", "--network", "edges.csv", "--format", "csv"],
      in: folder)
    // Node a: distances 1, 1, 2 to 3 of 5 others; the least sum is 3 + 2 * 2 = 7: 7/4 * 3/5.
    // Node b: distances 1, 2, 3: 7/6 * 3/5. Node c: distance 1: 7/1 * 1/5.
    #expect(
      scores.output == "node,degree,closeness-centrality\na,2,1.05\nb,1,0.7\nc,1,1.4\n")
    let ties = try Program.run(
      ["project", "--network", "edges.csv", "--side", "right", "--format", "csv"], in: folder)
    #expect(ties.output == "a,b,weight\nx,y,1\n")
    let whole = try Program.run(
      ["describe", "--network", "edges.csv", "--format", "csv"], in: folder)
    #expect(whole.output.hasPrefix("measure,value\n"))
    #expect(whole.output.contains("components,2\n"))
  }

  @Test func jsonNamesTheTable() throws {
    let folder = try Program.Folder()
    try folder.write("left,right\nb,x\n", to: "edges.csv")
    let outcome = try Program.run(
      ["measure", "degree", "--network", "edges.csv", "--format", "json"], in: folder)
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let provenance = try #require(document["provenance"] as? [String: Any])
    // Python 3.11 `hashlib.sha256(b"left,right\nb,x\n").hexdigest()`.
    #expect(
      provenance["network"] as? [String: String] == [
        "file": "edges.csv",
        "sha256": "b2ae36ddbe491216585edb1e11ab829bdc4d55d3cfec68aa932a736369d9b82a",
      ])
  }

  @Test func undefinedIsAnEmptyCell() throws {
    let outcome = try Program.run([
      "measure", "closeness-centrality", "--only", "mikta", "--format", "csv",
    ])
    #expect(outcome.output.contains("\nFRA,\n"))
  }

  @Test func jsonCarriesWhatTheNumbersRestOn() throws {
    let outcome = try Program.run([
      "measure", "degree", "--on", "2015-06", "--counting", "all", "--only", "brics", "--format",
      "json",
    ])
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let provenance = try #require(document["provenance"] as? [String: Any])
    #expect(provenance["date"] as? String == "2015-06-30")
    #expect(provenance["counting"] as? String == "all")
    let dataset = try #require(provenance["dataset"] as? [String: Any])
    #expect((dataset["sha256"] as? String)?.count == 64)
    let quantities = try #require(document["quantities"] as? [[String: Any]])
    #expect(quantities.first?["id"] as? String == "degree")
    #expect(quantities.first?["unit"] as? String == "groups")
    let scores = try #require(document["scores"] as? [[String: Any]])
    #expect(scores.count == 221)
    #expect(scores.first { $0["node"] as? String == "ZAF" }?["degree"] as? Double == 1)
  }

  @Test func checksumIsThatOfTheFiles() throws {
    let outcome = try Program.run(["describe", "--format", "json"])
    let dataset = Program.root.appendingPathComponent("Datasets/minilaterals")
    let names = [
      "burden-model.json", "chairs.csv", "countries.csv", "datapackage.json",
      "eligibility.csv", "gatherings-history.csv", "gatherings.csv", "group-design.csv",
      "groups.csv", "memberships.csv", "peer-group-definitions.csv", "peer-groups.csv",
    ]
    let folder = try Program.Folder()
    var all = Data()
    for name in names { all += try Data(contentsOf: dataset.appendingPathComponent(name)) }
    try folder.write(all, to: "all")
    let sum = try Program.shell("sha256sum all || shasum -a 256 all", in: folder)
    #expect(outcome.output.contains(sum.output.prefix(64)))
  }

  @Test func reportIsWholeAndTheSameEachTime() throws {
    let folder = try Program.Folder()
    let first = try Program.run(["report", "--output", "a"], in: folder)
    let second = try Program.run(["report", "--output", "deep/er/b"], in: folder)
    #expect(first.status == 0 && second.status == 0, "\(first.messages)")
    let files = [
      "diagrams/backbone.svg", "diagrams/burden-capacity.svg", "diagrams/burden.svg",
      "diagrams/change.svg", "diagrams/country-overlap.svg", "diagrams/ego.svg",
      "diagrams/group-overlap.svg",
      "diagrams/matrix.svg", "diagrams/sets.svg", "diagrams/spring.svg", "diagrams/two-column.svg",
      "provenance.json", "report.html", "tables/chance.csv", "tables/comparison.csv",
      "tables/countries.csv", "tables/country-overlap.csv", "tables/datapackage.json",
      "tables/group-contact.csv",
      "tables/group-design.csv", "tables/group-overlap.csv", "tables/groups.csv",
      "tables/growth.csv", "tables/load-by-year.csv", "tables/load.csv", "tables/nowhere-else.csv",
      "tables/peer-sensitivity.csv", "tables/resilience.csv",
    ]
    #expect(folder.files == files.map { "a/\($0)" } + files.map { "deep/er/b/\($0)" })
    for file in files {
      #expect(try folder.data("a/\(file)") == folder.data("deep/er/b/\(file)"), "\(file)")
    }
    #expect(!(try folder.text("a/provenance.json")).contains(folder.url.path))
  }

  @Test func datasetWithoutBurdensHasNoChartOfThem() throws {
    let folder = try Program.Folder()
    let package = """
      {"profile": "data-package", "name": "bare", "title": "Bare", "version": "1.0.0",
       "asOf": "2024-06-30", "licenses": [{"name": "CC0-1.0"}], "resources": []}
      """
    try folder.write(package, to: "bare/datapackage.json")
    try folder.write("code,name\nKOR,South Korea\nAUS,Australia\n", to: "bare/countries.csv")
    try folder.write(
      "id,name,acronym,founded,ended,domain,source\nmikta,MIKTA,,2013,,trade,unverified\n",
      to: "bare/groups.csv")
    try folder.write(
      "group,country,status,from,until,source\nmikta,KOR,member,2013,,unverified\n",
      to: "bare/memberships.csv")
    let outcome = try Program.run(["report", "--dataset", "bare"], in: folder)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(folder.files.contains("Output/diagrams/two-column.svg"))
    #expect(!folder.files.contains { $0.contains("burden") })
    let checked = try Program.run(["validate", "bare"], in: folder)
    #expect(checked.messages.contains("1 group, 1 spell, 2 countries."))
    let misnamed = try Program.run(
      ["draw", "two-column", "--dataset", "bare", "--output", "x.svg/"], in: folder)
    #expect(misnamed.status == 73 && misnamed.messages.contains("x.svg/: this would be a folder"))
  }

  @Test(arguments: ["svg", "pdf", "png", "dot", "json"]) func draws(format: String) throws {
    let folder = try Program.Folder()
    let outcome = try Program.run(
      ["draw", "two-column", "--only", "mikta,quad", "--output", "d.\(format)"], in: folder)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let start = ["svg": "<?xml", "pdf": "%PDF", "png": "\u{89}PNG", "dot": "graph"][format] ?? ""
    let wanted = format == "png" ? [0x89, 0x50, 0x4E, 0x47] : Array(start.utf8)
    #expect(try folder.data("d.\(format)").starts(with: wanted))
  }

  @Test func hostileLabelsPassThroughEveryTable() throws {
    let folder = try Program.Folder()
    let labels = [
      #"say "hi""#, #"back\slash\N"#, "<b>bold</b>", "two\nlines", "👩🏽‍🚀", "שלום", "=1+1",
      String(repeating: "long ", count: 2000),
    ]
    let rows = labels.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\",right\n" }
    try folder.write("left,right\n" + rows.joined(), to: "hostile.csv")
    for format in ["table", "csv", "json"] {
      let outcome = try Program.run(
        [
          "measure", "degree", "--network", "hostile.csv", "--split", "none", "--format", format,
        ], in: folder)
      #expect(outcome.status == 0, "\(outcome.messages)")
      if format == "json" {
        let document = try #require(
          try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
        let nodes = (document["scores"] as? [[String: Any]])?.compactMap { $0["node"] as? String }
        #expect(nodes == labels.sorted())
      }
      if format == "csv" { #expect(outcome.output.contains("\n'=1+1,1\n")) }
    }
  }
}
