import ArgumentParser
import Diagrams
import Foundation
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
        minilateral report --join KOR:aukus --output what-if
      """)

  @OptionGroup(title: "Dataset options")
  var dataset: NetworkOptions

  @Option(
    help: ArgumentHelp(
      "The folder to write to (default: Output; of a scenario Output-what-if).", valueName: "dir"),
    completion: .directory)
  var output: String?

  func run() throws {
    let network = try dataset.network()
    let output = output ?? (dataset.scenario.isEmpty ? "Output" : "Output-what-if")
    let folder = try OutputFolder(path: output)
    let shown = dataset.diagramNetwork(insteadOf: network)
    let provenance = Provenance(
      network,
      options: [
        ("diagramGroups", .array(shown.graph.rightNodes.labels.map { .string($0.id) })),
        ("unknown", .string(UnknownTreatment.bounds.rawValue)),
        ("draws", .number(Double(DrawSettings.standard.count))),
        ("seed", .string(String(DrawSettings.standard.seed))),
      ])
    var files: [(name: String, bytes: [UInt8])] = []
    var inlined: [ReportDiagram] = []
    for (place, entry) in DiagramGallery(of: shown).entries.enumerated() {
      Terminal.progress("Drawing \(entry.file) …")
      files.append(("diagrams/\(entry.file).svg", try entry.diagram.rendered(as: .svg)))
      guard place < DiagramGallery.shownCount else { continue }
      inlined.append(
        ReportDiagram(
          id: entry.file, title: entry.title, description: entry.diagram.caption.description,
          svg: try entry.diagram.renderedForHTML(idPrefix: entry.file)))
    }
    Terminal.progress("Drawing burdens …")
    let loads = network.countryLoads()
    let series = network.loadByYear(since: network.date.year - Self.yearsBefore)
    files += charts(of: loads, in: network)
    files += tables(of: network, loads: loads, series: series)
    Terminal.progress("Writing the report …")
    let report = Report(
      network: network, diagrams: inlined, provenance: provenance, loads: loads, series: series)
    files.append(("report.html", Array(try report.html().utf8)))
    files.append(("provenance.json", Array((provenance.json.text + "\n").utf8)))
    try folder.write(files)
    Terminal.tell(network.summary)
    try StandardOutput.print(
      URL(fileURLWithPath: output).appendingPathComponent("report.html").relativePath)
  }

  /// How many years before that of the day the series of loads begins.
  private static let yearsBefore = 25

  private func charts(
    of loads: [CountryLoad], in network: MembershipNetwork
  ) -> [(name: String, bytes: [UInt8])] {
    let capacity = CapacityChart(loads, against: .billionGDP, of: network)
    return [
      ("diagrams/burden.svg", Array(BurdenChart(loads, of: network).svg().utf8)),
      ("diagrams/burden-capacity.svg", Array(capacity.svg().utf8)),
    ]
  }

  private func tables(
    of network: MembershipNetwork, loads: [CountryLoad], series: [YearOfLoad]
  ) -> [(name: String, bytes: [UInt8])] {
    Terminal.progress("Measuring …")
    let contacts = Overlaps(network).contacts()
    let tables: [(String, DataTable)] = [
      ("countries", .countries(of: network, loads: loads)), ("groups", .groups(of: network)),
      ("country-overlap", .countryOverlap(of: network)),
      ("group-overlap", .groupOverlap(of: network)), ("load", .load(loads, in: network.atlas)),
      ("load-by-year", .loadByYear(series, in: network.atlas)),
      ("group-design", .groupDesigns(network.groupDesigns(), in: network.atlas)),
      ("group-contact", .contacts(contacts, in: network.atlas)),
      ("nowhere-else", .nowhereElse(contacts, in: network.atlas)),
      (
        "growth", .growth(network.growth(since: network.date.year - Self.yearsBefore))
      ),
    ]
    return tables.map { ("tables/\($0).csv", Array($1.csv.utf8)) }
  }
}
