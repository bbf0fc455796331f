import Diagrams
import GraphvizRendering
import Memberships
import Tables

/// A report with all that belongs to it, as files in memory: tables, diagrams, the page and what they
/// rest on. The same input gives the same bytes.
///
/// ```swift
/// let network = try MembershipAtlas.embedded().network()
/// for file in try ReportFolder(of: network).files {
///   print(file.path, file.bytes.count)
/// }
/// ```
public struct ReportFolder: Sendable {
  /// A file by its path within the folder.
  public struct File: Sendable {
    /// The path, with `/` between folders.
    public let path: String
    /// What is in the file.
    public let bytes: [UInt8]
  }

  /// What is put into a folder.
  public enum Extent: Sendable {
    /// Tables, diagrams, the page and provenance.
    case everything
    /// Tables and provenance.
    case tables
  }

  /// How many groups diagrams show at most: of more, those with most members. A picture of hundreds is
  /// large, and nobody can read it.
  public static let mostGroupsInDiagrams = 16

  /// How many groups diagrams show, where they leave any out for their number; else `nil`.
  public let groupsInDiagrams: Int?

  /// The files: those that others refer to first.
  public let files: [File]

  /// Makes all files of a report.
  ///
  /// - Parameters:
  ///   - network: The network that is reported on.
  ///   - shown: The network that diagrams show where it is another, with fewer groups, say.
  ///   - choice: What shapes the report; the usual unless another is given.
  ///   - extent: Whether diagrams and the page are made too.
  ///   - step: Who is told what is done next, in a few words.
  /// - Throws: What rendering a diagram throws: ``RenderingError`` and ``DiagramError``.
  public init(
    of network: MembershipNetwork, showing shown: MembershipNetwork? = nil,
    choice: ReportChoice? = nil, extent: Extent = .everything,
    step: (String) -> Void = { _ in }
  ) throws {
    let choice = choice ?? ReportChoice(of: network)
    let all = shown ?? network
    let shown = all.ofLargestGroups(Self.mostGroupsInDiagrams)
    let isCut = extent == .everything && shown.graph.rightNodes.count < all.graph.rightNodes.count
    groupsInDiagrams = isCut ? shown.graph.rightNodes.count : nil
    let pictures = extent == .tables ? nil : try Pictures(of: shown, step)
    step("Drawing burdens …")
    let numbers = ReportNumbers(network, choice)
    var files = pictures?.files ?? []
    if pictures != nil { files += Self.charts(of: numbers.loads, in: network) }
    step("Measuring …")
    let tables = reportTables(of: network, numbers)
    files += tables.map { name, table in
      File(path: "tables/\(name).csv", bytes: Array(table.csv.utf8))
    }
    let descriptor = TablesDescriptor(network: network, tables: tables)
    files.append(
      File(
        path: "tables/datapackage.json", bytes: Array((descriptor.json.text + "\n").utf8)))
    let groups: [(key: String, value: JSONValue)] =
      pictures == nil
      ? []
      : [("diagramGroups", .array(shown.graph.rightNodes.labels.map { .string($0.id) }))]
    let chance: [(key: String, value: JSONValue)] =
      numbers.chance.map {
        [
          ("chanceModel", .string($0.design.model.rawValue)),
          ("chanceSamples", .number(Double($0.design.samples))),
          ("chanceSeed", .string(String($0.design.seed))),
        ]
      } ?? []
    let provenance = Provenance(
      network, options: groups + Self.burdenOptions + chance + choice.provenance)
    if let pictures {
      step("Writing the report …")
      let report = Report(
        network: network, diagrams: pictures.inlined, provenance: provenance, title: choice.title,
        loads: numbers.loads, series: numbers.series, countries: choice.countries,
        peers: choice.peers, comparison: numbers.comparison, chance: numbers.chance)
      files.append(File(path: "report.html", bytes: Array(try report.html().utf8)))
    }
    files.append(
      File(path: "provenance.json", bytes: Array((provenance.json.text + "\n").utf8)))
    self.files = files
  }

  /// The diagrams of a gallery: as files, and as they stand in the page.
  private struct Pictures {
    var files: [File] = []
    var inlined: [ReportDiagram] = []

    init(of network: MembershipNetwork, _ step: (String) -> Void) throws {
      // Countries and groups lead to their profiles, from the report itself and from a file beside it.
      let beside = DiagramOptions(links: LinkPolicy(page: "../report.html") ?? .none)
      let inside = try DiagramGallery(of: network, options: DiagramOptions(links: .withinPage))
      let gallery = try DiagramGallery(of: network, options: beside)
      for (place, entry) in gallery.entries.enumerated() {
        step("Drawing \(entry.file) …")
        files.append(
          File(path: "diagrams/\(entry.file).svg", bytes: try entry.diagram.rendered(as: .svg)))
        guard place < gallery.shownCount else { continue }
        inlined.append(
          ReportDiagram(
            id: entry.file, title: entry.title, description: entry.diagram.caption.description,
            svg: try inside.entries[place].diagram.renderedForHTML(idPrefix: entry.file)))
      }
    }
  }

  private static func charts(of loads: [CountryLoad], in network: MembershipNetwork) -> [File] {
    // Without a model of burdens there is nothing to show.
    guard network.atlas.burdenModel != nil else { return [] }
    let capacity = CapacityChart(loads, against: .billionGDP, of: network)
    return [
      File(
        path: "diagrams/burden.svg", bytes: Array(BurdenChart(loads, of: network).svg().utf8)),
      File(path: "diagrams/burden-capacity.svg", bytes: Array(capacity.svg().utf8)),
    ]
  }

  private static let burdenOptions: [(key: String, value: JSONValue)] = [
    ("unknown", .string(UnknownTreatment.bounds.rawValue)),
    ("draws", .number(Double(DrawSettings.standard.count))),
    ("seed", .string(String(DrawSettings.standard.seed))),
  ]
}
