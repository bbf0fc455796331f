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
        minilateral report --on 2010 --since 2005 --output Output-2010
        minilateral report --only g20,mikta --countries KOR,AUS --title "Our forums"
        minilateral report --only g7,brics,mikta --counting associates
        minilateral report --dataset my-dataset --output my-report
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

  func run() throws {
    let network = try dataset.network()
    let choice = try shape.choice(in: network)
    let output = output ?? (dataset.scenario.isEmpty ? "Output" : "Output-what-if")
    let folder = try OutputFolder(path: output)
    if shape.onlyTables {
      let provenance = Provenance(network, options: Self.burdenOptions + choice.provenance)
      try write(tables(of: network, Measured(network, choice)), provenance, to: folder)
      Terminal.tell(network.summary)
      return try StandardOutput.print(URL(fileURLWithPath: output).relativePath)
    }
    let shown = dataset.diagramNetwork(insteadOf: network)
    let provenance = Provenance(
      network,
      options: [
        ("diagramGroups", .array(shown.graph.rightNodes.labels.map { .string($0.id) }))
      ] + Self.burdenOptions + choice.provenance)
    // Countries and groups lead to their profiles, from the report itself and from a file beside it.
    let beside = DiagramOptions(links: LinkPolicy(page: "../report.html") ?? .none)
    let inside = try DiagramGallery(of: shown, options: DiagramOptions(links: .withinPage)).entries
    var files: [(name: String, bytes: [UInt8])] = []
    var inlined: [ReportDiagram] = []
    let gallery = try DiagramGallery(of: shown, options: beside)
    for (place, entry) in gallery.entries.enumerated() {
      Terminal.progress("Drawing \(entry.file) …")
      files.append(("diagrams/\(entry.file).svg", try entry.diagram.rendered(as: .svg)))
      guard place < gallery.shownCount else { continue }
      inlined.append(
        ReportDiagram(
          id: entry.file, title: entry.title, description: entry.diagram.caption.description,
          svg: try inside[place].diagram.renderedForHTML(idPrefix: entry.file)))
    }
    let measured = Measured(network, choice)
    files += charts(of: measured.loads, in: network)
    files += tables(of: network, measured)
    Terminal.progress("Writing the report …")
    let report = Report(
      network: network, diagrams: inlined, provenance: provenance, title: choice.title,
      loads: measured.loads, series: measured.series, countries: choice.countries,
      peers: choice.peers, comparison: measured.comparison)
    files.append(("report.html", Array(try report.html().utf8)))
    try write(files, provenance, to: folder)
    Terminal.tell(network.summary)
    try StandardOutput.print(
      URL(fileURLWithPath: output).appendingPathComponent("report.html").relativePath)
  }

  /// What several results rest on, computed once.
  private struct Measured {
    let loads: [CountryLoad]
    let series: [YearOfLoad]
    let comparison: CountryComparison?
    let since: Int

    init(_ network: MembershipNetwork, _ choice: ReportOptions.Choice) {
      Terminal.progress("Drawing burdens …")
      loads = network.countryLoads()
      series = network.loadByYear(since: choice.since)
      comparison = choice.peers.flatMap { peers in
        peers.countries.isEmpty
          ? nil : network.comparison(of: peers.countries + choice.countries, among: peers.countries)
      }
      since = choice.since
    }
  }

  private static let burdenOptions: [(key: String, value: JSONValue)] = [
    ("unknown", .string(UnknownTreatment.bounds.rawValue)),
    ("draws", .number(Double(DrawSettings.standard.count))),
    ("seed", .string(String(DrawSettings.standard.seed))),
  ]

  private func write(
    _ files: [(name: String, bytes: [UInt8])], _ provenance: Provenance, to folder: OutputFolder
  ) throws {
    try folder.write(
      files + [("provenance.json", Array((provenance.json.text + "\n").utf8))])
  }

  private func charts(
    of loads: [CountryLoad], in network: MembershipNetwork
  ) -> [(name: String, bytes: [UInt8])] {
    // Without a model of burdens there is nothing to show.
    guard network.atlas.burdenModel != nil else { return [] }
    let capacity = CapacityChart(loads, against: .billionGDP, of: network)
    return [
      ("diagrams/burden.svg", Array(BurdenChart(loads, of: network).svg().utf8)),
      ("diagrams/burden-capacity.svg", Array(capacity.svg().utf8)),
    ]
  }

  private func tables(
    of network: MembershipNetwork, _ measured: Measured
  ) -> [(name: String, bytes: [UInt8])] {
    Terminal.progress("Measuring …")
    let (loads, series) = (measured.loads, measured.series)
    let contacts = Overlaps(network).contacts()
    let comparisons: [(String, DataTable)] =
      measured.comparison.map { comparison in
        [
          ("comparison", .positions(comparison)),
          ("peer-sensitivity", .peerSensitivity(comparison.sensitivity(), in: comparison)),
        ]
      } ?? []
    let tables: [(String, DataTable)] = [
      ("countries", .countries(of: network)), ("groups", .groups(of: network)),
      ("country-overlap", .countryOverlap(of: network)),
      ("group-overlap", .groupOverlap(of: network)), ("load", .load(loads, in: network.atlas)),
      ("load-by-year", .loadByYear(series, in: network.atlas)),
      ("group-design", .groupDesigns(network.groupDesigns(), in: network.atlas)),
      ("group-contact", .contacts(contacts, in: network.atlas)),
      ("nowhere-else", .nowhereElse(contacts, in: network.atlas)),
      ("growth", .growth(network.growth(since: measured.since))),
      ("resilience", .resilience(network.groupResilience(), in: network.atlas)),
    ]
    return (tables + comparisons).map { ("tables/\($0).csv", Array($1.csv.utf8)) }
  }
}
