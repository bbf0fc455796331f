import ArgumentParser
import Diagrams
import Foundation
import GraphvizRendering
import Memberships
import Networks
import Reports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "The main job: tables, diagrams and a report, in a folder.",
    discussion: """
      Writes tables/ (CSV), diagrams/ (SVG), report.html (one file with everything in it, which opens \
      from disk) and provenance.json (what the results rest on). The same input gives the same \
      bytes. What else is in the folder stays, and nothing is replaced unless all could be written.

      EXAMPLES
        minilateral report
        minilateral report --on 2010 --since 2005 --output Output-2010
        minilateral report --only g20,mikta --countries KOR,AUS --title "Our forums"
        minilateral report --only g7,brics,mikta --counting associates
        minilateral report --dataset my-dataset --output my-report
        minilateral report --network edges.csv --on 2024 --output my-report
        minilateral report --join KOR:aukus --output what-if
        minilateral report --only g7,g20 --only-tables --output my-tables
      """)

  @OptionGroup(title: "Dataset options")
  var dataset: NetworkOptions

  @Option(
    help: ArgumentHelp(
      "The folder to write to (default: Output; of a scenario Output-what-if).", valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup(title: "Report options")
  var shape: ReportOptions

  @OptionGroup var computation: ComputationOptions

  func run() throws {
    let network = try dataset.network()
    var shape = shape
    // A table of edges tells nothing of earlier years.
    if dataset.networkFile != nil, shape.since == nil { shape.since = network.date.year }
    let choice = try shape.choice(in: network)
    let output = output ?? (dataset.scenario.isEmpty ? "Output" : "Output-what-if")
    let folder = try OutputFolder(path: output)
    // The report tells its steps itself.
    let results = try Threads.$limit.withValue(computation.threads.map { Threads($0) }) {
      try ReportFolder(
        of: network, showing: shape.onlyTables ? nil : dataset.diagramNetwork(insteadOf: network),
        choice: choice, extent: shape.onlyTables ? .tables : .everything
      ) { Terminal.progress($0) }
    }
    if let shown = results.groupsInDiagrams {
      Terminal.tell(
        "Note: diagrams show the \(shown) groups with most members; 'minilateral draw' shows them all."
      )
    }
    try folder.write(results.files.map { (name: $0.path, bytes: $0.bytes) })
    Terminal.tell(network.summary)
    let place = URL(fileURLWithPath: output)
    try StandardOutput.print(
      (shape.onlyTables ? place : place.appendingPathComponent("report.html")).relativePath)
  }
}
