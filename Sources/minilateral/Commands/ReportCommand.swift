import ArgumentParser
import Diagrams
import GraphvizRendering
import Memberships
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
        minilateral report --on 2010 --output Output-2010
        minilateral report --only g7,brics,mikta --counting associates
        minilateral report --dataset my-dataset --output my-report
      """)

  @OptionGroup(title: "Dataset options")
  var dataset: NetworkOptions

  @Option(
    help: ArgumentHelp("The folder to write to.", valueName: "dir"), completion: .directory)
  var output: String = "Output"

  func run() throws {
    let network = try dataset.network()
    let folder = try OutputFolder(path: output)
    let shown = dataset.diagramNetwork(insteadOf: network)
    let provenance = Provenance(
      network,
      options: [
        ("diagramGroups", .array(shown.graph.rightNodes.labels.map { .string($0.id) }))
      ])
    do {
      let files = try diagrams(of: shown) + tables(of: network)
      let diagrams = try inlined(shown)
      Terminal.progress("Writing the report …")
      let report = Report(network: network, diagrams: diagrams, provenance: provenance)
      try folder.write(
        files + [
          ("report.html", Array(try report.html().utf8)),
          ("provenance.json", Array((provenance.json.text + "\n").utf8)),
        ])
    } catch {
      folder.discard()
      throw error
    }
    Terminal.tell(network.summary)
    print("\(output)/report.html")
  }

  private static let kinds: [(kind: DiagramKind, file: String, title: String)] = [
    (.twoColumn, "two-column", "Groups and their members"),
    (.spring, "spring", "Countries among their groups"),
    (.overlap, "group-overlap", "Groups by the members that they share"),
  ]

  private func diagrams(of network: MembershipNetwork) throws -> [(name: String, bytes: [UInt8])] {
    try Self.kinds.map { kind, file, _ in
      Terminal.progress("Drawing \(file) …")
      return ("diagrams/\(file).svg", try kind.diagram(of: network).rendered(as: .svg))
    }
  }

  private func inlined(_ network: MembershipNetwork) throws -> [ReportDiagram] {
    try Self.kinds.map { kind, file, title in
      let diagram = kind.diagram(of: network)
      return ReportDiagram(
        id: file, title: title, description: diagram.caption.description,
        svg: try diagram.renderedForHTML(idPrefix: file))
    }
  }

  private func tables(of network: MembershipNetwork) -> [(name: String, bytes: [UInt8])] {
    Terminal.progress("Measuring …")
    let tables: [(String, DataTable)] = [
      ("countries", .countries(of: network)), ("groups", .groups(of: network)),
      ("country-overlap", .countryOverlap(of: network)),
      ("group-overlap", .groupOverlap(of: network)), ("load", .load(network)),
    ]
    return tables.map { ("tables/\($0).csv", Array($1.csv.utf8)) }
  }
}
