import Measures
import Memberships
import Networks

/// What several parts of a report tell of, computed once.
struct ReportFacts {
  let network: MembershipNetwork
  let provenance: Provenance
  let names: DisplayNames
  let countries: DataTable
  let groups: DataTable
  let loads: [CountryLoad]
  let series: [YearOfLoad]
  let countryOverlap: DataTable
  let groupOverlap: DataTable
  let years: NetworkYears
  /// The countries that the report is for.
  let chosen: [Country]
  /// The middle powers whose positions are compared.
  let peers: PeerGroup?
  /// Where they and the countries that the report is for stand; `nil` where there are no peers.
  let comparison: CountryComparison?
  /// What chance gives; `nil` where that is not known, or there is nothing to hold against it.
  let chance: HeadlinesAgainstChance?
  private(set) var sourceList = SourceList([])

  init(_ report: Report) {
    let (network, names) = (report.network, DisplayNames(report.network.atlas))
    self.network = network
    self.names = names
    provenance = report.provenance
    loads = report.loads ?? network.countryLoads()
    series = report.series
    chosen = report.countries.filter { network.graph.leftNodes.contains($0) }
    peers = report.peers.flatMap { $0.countries.isEmpty ? nil : $0 }
    comparison =
      report.comparison
      ?? peers.map { network.comparison(of: $0.countries + report.countries, among: $0.countries) }
    chance = network.graph.rightNodes.count > 1 ? report.chance : nil
    years = NetworkYears(of: network, report.series)
    countries = .countries(of: network)
    groups = .groups(of: network)
    countryOverlap = .overlap(
      of: network.countries, names: { names[$0] }, oppositeNames: { names[$0] })
    groupOverlap = .overlap(
      of: network.groups, names: { names[$0] }, oppositeNames: { names[$0] })
    sourceList = SourceList(shownSources)
  }

  var atlas: MembershipAtlas { network.atlas }

  /// The number of groups.
  var groupCount: Int { network.graph.rightNodes.count }

  /// The countries that belong to at least one group.
  var participants: [Country] {
    let side = network.countries
    return side.nodes.labels.enumerated().filter { side.matrix.rows.degree(of: $0.offset) > 0 }
      .map(\.element)
  }

  /// "the 12 groups", as a sentence refers to all of them.
  var allGroups: String {
    groupCount == 1 ? "the only group" : "the \(counted(groupCount, .group))"
  }

  /// "3 of the 12 groups", as a sentence refers to a part of them.
  func part(_ count: Double) -> String {
    groupCount == 1 && count == 1 ? allGroups : "\(readableText(count)) of \(allGroups)"
  }
}

extension DataTable {
  /// The place of a column; `nil` where there is none.
  func place(of column: String) -> Int? { columns.firstIndex { $0.id == column } }

  /// The numbers of a column beside the texts of another, for all rows where both are.
  func scores(_ column: String, of labels: String = "node") -> [(label: String, value: Double?)] {
    guard let place = place(of: column), let labelPlace = self.place(of: labels) else { return [] }
    return rows.compactMap { row in
      guard case .text(let label) = row[labelPlace] else { return nil }
      return (label, row[place].number)
    }
  }
}

extension DataTable.Cell {
  /// The cell's number, where it holds one.
  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The cell's text, where it holds one.
  var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The cell's texts, where it holds several.
  var strings: [String] {
    if case .list(let list) = self { list } else { [] }
  }
}
