import Foundation
import Testing

/// What goes wrong ends with a message in one paragraph, the right exit status, nothing on standard
/// output and nothing half-written.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    let says: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(arguments: ["lod"], status: 64, says: ["lod", "load"]),
    Case(arguments: ["measure", "degre"], status: 64, says: ["degre", "\"degree\""]),
    Case(arguments: ["measure"], status: 64, says: ["name"]),
    Case(arguments: ["measure", "jaccard"], status: 64, says: ["pairs"]),
    Case(arguments: ["measure", "density"], status: 64, says: ["describe"]),
    Case(arguments: ["measure", "degree", "--side", "left"], status: 64, says: ["countries"]),
    Case(arguments: ["measure", "degree", "--side", "lefft"], status: 64, says: ["left"]),
    Case(arguments: ["project", "--by", "jacard"], status: 64, says: ["jaccard"]),
    Case(arguments: ["load", "--only", "mitka"], status: 64, says: ["mitka", "MIKTA"]),
    Case(arguments: ["load", "--only", ","], status: 64, says: ["--only"]),
    Case(arguments: ["load", "--on", "2024-13"], status: 64, says: ["2024-13", "2024-01-08"]),
    Case(arguments: ["load", "--on", "tomorrow"], status: 64, says: ["tomorrow"]),
    Case(arguments: ["load", "--countries", "KRO"], status: 64, says: ["KRO", "KOR"]),
    Case(arguments: ["load", "--countries", ","], status: 64, says: ["--countries"]),
    Case(
      arguments: ["load", "--countries", "Korea"], status: 64,
      says: ["KOR or PRK"]),
    Case(arguments: ["load", "--explain", "South Koera"], status: 64, says: ["South Korea"]),
    Case(arguments: ["load", "--top", "0"], status: 64, says: ["--top"]),
    Case(arguments: ["load", "--every", "2"], status: 64, says: ["--since"]),
    Case(arguments: ["load", "--since", "2000", "--every", "0"], status: 64, says: ["--every"]),
    Case(arguments: ["load", "--since", "2030"], status: 64, says: ["2030"]),
    Case(arguments: ["load", "--since", "1"], status: 64, says: ["--every"]),
    Case(arguments: ["load", "--explain", "KOR", "--sensitivity"], status: 64, says: ["one"]),
    Case(arguments: ["load", "--explain", "KOR", "--top", "3"], status: 64, says: ["--top"]),
    Case(arguments: ["load", "--draws", "0"], status: 64, says: ["--draws"]),
    Case(arguments: ["load", "--seed", "-1"], status: 64, says: ["--seed"]),
    Case(arguments: ["load", "--unknown", "maybe"], status: 64, says: ["bounds"]),
    Case(arguments: ["load", "--sort", "burdn"], status: 64, says: ["burden"]),
    Case(arguments: ["choose", "KRO"], status: 64, says: ["KRO", "KOR"]),
    Case(arguments: ["choose"], status: 64, says: ["country"]),
    Case(arguments: ["choose", "KOR", "--objective", "prestig"], status: 64, says: ["prestige"]),
    Case(arguments: ["choose", "KOR", "--budget", "0"], status: 64, says: ["above 0"]),
    Case(arguments: ["choose", "KOR", "--budget=-5"], status: 64, says: ["above 0"]),
    Case(arguments: ["choose", "KOR", "--budget", "nan"], status: 64, says: ["--budget"]),
    Case(arguments: ["choose", "KOR", "--afresh"], status: 64, says: ["--afresh", "--budget"]),
    Case(
      arguments: ["choose", "KOR", "--budget", "9", "--keep", "g20"], status: 64,
      says: ["--keep", "--afresh"]),
    Case(
      arguments: ["choose", "KOR", "--budget", "9", "--afresh", "--keep", "quad"], status: 64,
      says: ["quad", "not in"]),
    Case(
      arguments: [
        "choose", "KOR", "--budget", "9", "--afresh", "--keep", "g20", "--only", "g20,g7",
      ],
      status: 64, says: ["--keep", "more than --budget"]),
    Case(arguments: ["choose", "KOR", "--among", "mikta"], status: 64, says: ["already"]),
    Case(arguments: ["choose", "KOR", "--among", "quat"], status: 64, says: ["quat", "Quad"]),
    Case(arguments: ["choose", "KOR", "--among", "nato"], status: 64, says: ["nato", "--up-to"]),
    Case(arguments: ["choose", "KOR", "--among", ","], status: 64, says: ["--among"]),
    Case(arguments: ["choose", "KOR", "--as", "observer"], status: 64, says: ["--counting all"]),
    Case(arguments: ["choose", "KOR", "--as", "unknown"], status: 64, says: ["associate"]),
    Case(
      arguments: ["choose", "KOR", "--only", "g20,mikta", "--budget", "9"], status: 64,
      says: ["no group", "--among"]),
    Case(
      arguments: ["choose", "KOR", "--up-to", "6", "--objective", "brokerage", "--budget", "9000"],
      status: 64, says: ["10000", "--at-most"]),
    Case(arguments: ["load", "--model", "nowhere.json"], status: 66, says: ["nowhere.json"]),
    Case(arguments: ["load", "--model", "."], status: 66, says: ["folder"]),
    Case(arguments: ["load", "--model", "edges.csv"], status: 65, says: ["edges.csv", "JSON"]),
    Case(arguments: ["load", "--up-to", "0"], status: 64, says: ["up-to"]),
    Case(arguments: ["load", "--counting", "friends"], status: 64, says: ["members"]),
    Case(arguments: ["load", "--frmat", "csv"], status: 64, says: ["--format"]),
    Case(arguments: ["draw", "pie"], status: 64, says: ["two-column"]),
    Case(arguments: ["draw", "ego"], status: 64, says: ["draw ego KOR"]),
    Case(arguments: ["draw", "ego", "KORR"], status: 64, says: ["KORR", "KOR"]),
    Case(
      arguments: ["draw", "ego", "KOR", "--only", "three-seas"], status: 65,
      says: ["South Korea belongs to none"]),
    Case(arguments: ["draw", "matrix", "KOR"], status: 64, says: ["draw ego", "--countries"]),
    Case(arguments: ["draw", "matrix", "--size-by", "degre"], status: 64, says: ["degree"]),
    Case(arguments: ["draw", "sets", "--at-least", "2"], status: 64, says: ["draw overlap"]),
    Case(arguments: ["draw", "overlap", "--at-least", "0"], status: 64, says: ["1 or more"]),
    Case(arguments: ["draw", "overlap", "--side", "left"], status: 64, says: ["--side countries"]),
    Case(
      arguments: ["draw", "overlap", "--side", "countries", "--at-least", "99"], status: 65,
      says: ["No two countries share 99 groups"]),
    Case(arguments: ["draw", "change"], status: 64, says: ["--from 2010"]),
    Case(
      arguments: ["draw", "change", "--from", "2010", "--on", "2020"], status: 64,
      says: ["--from and --to instead of --on"]),
    Case(
      arguments: ["draw", "change", "--from", "2020", "--to", "2010"], status: 64,
      says: ["2020-12-31 is not before --to 2010-12-31"]),
    Case(
      arguments: ["draw", "change", "--from", "soon"], status: 64,
      says: ["soon", "--from 2024-01-08"]),
    Case(arguments: ["draw", "spring", "--to", "2010"], status: 64, says: ["draw change"]),
    Case(arguments: ["load", "--dataset", "nowhere"], status: 66, says: ["nowhere"]),
    Case(
      arguments: ["load", "--dataset", "edges.csv"], status: 66, says: ["edges.csv", "folder"]),
    Case(arguments: ["validate", "nowhere"], status: 66, says: ["nowhere"]),
    Case(arguments: ["describe", "--network", "nowhere.csv"], status: 66, says: ["nowhere.csv"]),
    Case(arguments: ["describe", "--network", "."], status: 66, says: ["folder"]),
    Case(
      arguments: ["describe", "--network", "latin1.csv"], status: 65,
      says: ["latin1.csv:2:4", "UTF-8"]),
    Case(
      arguments: ["describe", "--network", "twice.csv"], status: 65,
      says: ["twice.csv:4:1", "line 2"]),
    Case(arguments: ["describe", "--network", "one.csv"], status: 65, says: ["one.csv:1", "two"]),
    Case(arguments: ["describe", "--network", "empty.csv"], status: 65, says: ["header"]),
    Case(
      arguments: ["describe", "--network", "quote.csv"], status: 65,
      says: ["quote.csv:2:1", "quotation"]),
    Case(
      arguments: ["describe", "--network", "edges.csv", "--on", "2024"], status: 65,
      says: ["--network", "--on", "--year COLUMN"]),
    Case(arguments: ["measure", "degree", "--left", "a"], status: 64, says: ["--network"]),
    Case(
      arguments: ["describe", "--network", "edges.csv", "--left", "nobody"], status: 65,
      says: ["edges.csv:1", "nobody", "--left"]),
    Case(arguments: ["load", "--output", "no/such/folder.csv"], status: 73, says: ["no/such"]),
    Case(arguments: ["load", "--output", "."], status: 73, says: ["folder"]),
    Case(arguments: ["report", "--output", "edges.csv"], status: 73, says: ["edges.csv"]),
    Case(arguments: ["report", "--output", "edges.csv/x"], status: 73, says: ["edges.csv"]),
    Case(arguments: ["help", "lod"], status: 64, says: ["load"]),
    Case(arguments: ["measure", "degree", "degree"], status: 64, says: ["twice"]),
    Case(arguments: ["measure", "degree", "--alpha", "2"], status: 64, says: ["alpha-beta-core"]),
    Case(arguments: ["describe", "densty"], status: 64, says: ["density"]),
    Case(arguments: ["draw", "spring", "--output", "x.jpg"], status: 64, says: [".jpg", ".svg"]),
    Case(arguments: ["load", "--output", ""], status: 64, says: ["--output"]),
    Case(arguments: ["report", "--output", ""], status: 64, says: ["--output"]),
    Case(arguments: ["report", "--peers", "mikat"], status: 64, says: ["mikat", "mikta"]),
    Case(arguments: ["report", "--countries", "Souht Korea"], status: 64, says: ["South Korea"]),
    Case(arguments: ["report", "--countries", ","], status: 64, says: ["--countries"]),
    Case(arguments: ["report", "--since", "2100"], status: 64, says: ["--since", "2026"]),
    Case(arguments: ["report", "--since", "1"], status: 64, says: ["--since"]),
    Case(arguments: ["report", "--title", " "], status: 64, says: ["--title"]),
    Case(arguments: ["load", "--dataset", ""], status: 64, says: ["--dataset"]),
    Case(arguments: ["describe", "--network", ""], status: 64, says: ["--network"]),
    Case(
      arguments: ["describe", "--network", "nul.csv"], status: 65,
      says: ["nul.csv:2:2", "control character"]),
    Case(
      arguments: ["describe", "--network", "mac.csv"], status: 65,
      says: ["mac.csv:1:4", "carriage return"]),
    Case(arguments: ["report", "--dataset", "broken"], status: 65, says: ["memberships.csv:2:"]),
  ]

  @Test(arguments: cases) func badInput(_ bad: Case) throws {
    let folder = try furnishedFolder()
    let before = folder.files
    let outcome = try Program.run(bad.arguments, in: folder)
    #expect(outcome.status == bad.status, "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
    for word in bad.says { #expect(outcome.messages.contains(word), "\(outcome.messages)") }
    #expect(folder.files == before)
  }

  @Test func validateTellsEveryFault() throws {
    let folder = try furnishedFolder()
    let outcome = try Program.run(["validate", "broken"], in: folder)
    #expect(outcome.status == 65)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix("memberships.csv:") })
  }

  @Test func aFailedReportLeavesTheOldOne() throws {
    let folder = try furnishedFolder()
    // A folder where a table should go: everything else could be written.
    try folder.write("mine", to: "out/tables/groups.csv/keep.txt")
    try folder.write("old", to: "out/report.html")
    let before = folder.files
    let outcome = try Program.run(["report", "--only", "mikta", "--output", "out"], in: folder)
    #expect(outcome.status == 73)
    #expect(folder.files == before)
    #expect(try folder.text("out/report.html") == "old")
  }

  @Test(arguments: [
    "minilateral measure degree --format csv > /dev/full",
    "minilateral draw two-column --only mikta > /dev/full",
    "minilateral validate broken > /dev/full",
    "minilateral measure degree >&-",
  ]) func standardOutputThatCannotBeWritten(line: String) throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") || line.contains("&-") else { return }
    let outcome = try Program.shell(line, in: try furnishedFolder())
    #expect(outcome.status == 73)
    #expect(outcome.messages.contains("standard output can't be written to"))
  }

  @Test func anInterruptedReportLeavesNothing() throws {
    let folder = try furnishedFolder()
    let before = folder.files
    let report = "minilateral report --only mikta,quad --output"
    #expect(try Program.shell("\(report) whole", in: folder).status == 0)
    let whole = folder.files.filter { $0.hasPrefix("whole/") }.map { $0.dropFirst(5) }
    // However far it got: either nothing is there, or all is.
    for delay in ["0.05", "0.3", "0.8"] {
      let outcome = try Program.shell(
        "timeout -s TERM \(delay) \(report) \"out-\(delay)\"",
        in: folder)
      let files = folder.files.filter { $0.hasPrefix("out-\(delay)/") }
      #expect(
        files.isEmpty || files.map { $0.dropFirst("out-\(delay)".count) } == whole,
        "\(delay): \(outcome.status) \(files)")
    }
    #expect(before.allSatisfy(folder.files.contains))
  }

  private func furnishedFolder() throws -> Program.Folder {
    let folder = try Program.Folder()
    try folder.write("a,b\nx,y\n", to: "edges.csv")
    try folder.write(Data("a,b\nx,y".utf8) + [0xE9] + Data("\n".utf8), to: "latin1.csv")
    try folder.write("a,b\nx,y\nx,z\nx,y\n", to: "twice.csv")
    try folder.write("a\nx\n", to: "one.csv")
    try folder.write("a,b\nx\u{0}q,y\n", to: "nul.csv")
    try folder.write("a,b\rx,y\r", to: "mac.csv")
    try folder.write("", to: "empty.csv")
    try folder.write("a,b\n\"x,y\n", to: "quote.csv")
    try folder.write(#"{"name": "broken", "asOf": "2020"}"#, to: "broken/datapackage.json")
    try folder.write("code,name\nAAA,Aland\n", to: "broken/countries.csv")
    try folder.write("id,name,founded,ended,source\ng,G,2000,,s\n", to: "broken/groups.csv")
    try folder.write(
      """
      group,country,status,from,until,source
      h,AAA,member,2001,,s
      g,AAB,member,2001,,s
      g,AAA,member,2001,2000,s

      """, to: "broken/memberships.csv")
    return folder
  }
}
