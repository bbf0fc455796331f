import Live
import Memberships

/// The report on a network: one HTML file that opens from disk, prints, and reads without script.
///
/// A pure value: the same input gives the same bytes. It holds no clock time, no path, and asks
/// nothing of any network. ``html()`` is put together from sections, one file each under `Sections/`,
/// and each says how it looks in the page.
public struct Report: Sendable {
  let network: MembershipNetwork
  let diagrams: [ReportDiagram]
  let provenance: Provenance
  let title: String?
  let loads: [CountryLoad]?
  let series: [YearOfLoad]
  let countries: [Country]
  let peers: PeerGroup?
  let comparison: CountryComparison?
  let chance: HeadlinesAgainstChance?
  let engine: [UInt8]?

  /// Describes a report.
  ///
  /// - Parameters:
  ///   - network: The network that is reported on.
  ///   - diagrams: What is shown, in this order.
  ///   - provenance: What the report rests on.
  ///   - title: The heading; one that names the day unless another is given.
  ///   - loads: The countries' loads by the dataset's own model, where they are known already.
  ///   - series: The same over the years; where it is empty, the report tells of one day only.
  ///   - countries: Those that the report is for: they stand side by side, and their profiles are open.
  ///   - peers: The middle powers whose positions are compared.
  ///   - comparison: Their comparison with one another and with `countries`, where it is known already.
  ///   - chance: What chance gives. Where it is not known, nothing is said of it.
  ///   - engine: What the page computes with, packed with gzip; the program's own unless another is
  ///     given. Without one the page is still.
  public init(
    network: MembershipNetwork, diagrams: [ReportDiagram], provenance: Provenance,
    title: String? = nil, loads: [CountryLoad]? = nil, series: [YearOfLoad] = [],
    countries: [Country] = [], peers: PeerGroup? = nil,
    comparison: CountryComparison? = nil, chance: HeadlinesAgainstChance? = nil,
    engine: [UInt8]? = LiveEngine.packed
  ) {
    self.network = network
    self.diagrams = diagrams
    self.provenance = provenance
    self.title = title
    self.loads = loads
    self.series = series
    self.countries = countries
    self.peers = peers
    self.comparison = comparison
    self.chance = chance
    self.engine = engine
  }

  /// The whole page.
  ///
  /// - Throws: ``ReportError`` for two diagrams of one identifier.
  public func html() throws -> String {
    var seen: Set<String> = []
    for diagram in diagrams where !seen.insert(diagram.id).inserted {
      throw ReportError.repeatedDiagram(id: diagram.id)
    }
    return ReportPage(self).markup
  }
}

/// Why there is no report.
public enum ReportError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Two diagrams have one identifier.
  case repeatedDiagram(id: String)

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .repeatedDiagram(let id): "two diagrams of a report are called \"\(id)\""
    }
  }
}
