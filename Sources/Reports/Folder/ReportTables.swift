import Memberships

/// What several tables and sections of a report rest on, worked out once.
struct ReportNumbers {
  let loads: [CountryLoad]
  let series: [YearOfLoad]
  let comparison: CountryComparison?
  let since: Int

  init(_ network: MembershipNetwork, _ choice: ReportChoice) {
    loads = network.countryLoads()
    series = network.loadByYear(since: choice.since)
    comparison = choice.peers.flatMap { peers in
      peers.countries.isEmpty
        ? nil : network.comparison(of: peers.countries + choice.countries, among: peers.countries)
    }
    since = choice.since
  }
}

/// The tables of a report, each with the name of its file without `.csv`.
func reportTables(
  of network: MembershipNetwork, _ numbers: ReportNumbers
) -> [(name: String, table: DataTable)] {
  let atlas = network.atlas
  let contacts = Overlaps(network).contacts()
  let tables: [(String, DataTable)] = [
    ("countries", .countries(of: network)), ("groups", .groups(of: network)),
    ("country-overlap", .countryOverlap(of: network)),
    ("group-overlap", .groupOverlap(of: network)),
    ("load", Sheet.load(numbers.loads, in: atlas).full),
    ("load-by-year", Sheet.loadByYear(numbers.series, in: atlas).full),
    ("group-design", Sheet.groupDesigns(network.groupDesigns(), in: atlas).full),
    ("group-contact", .contacts(contacts, in: atlas)),
    ("nowhere-else", .nowhereElse(contacts, in: atlas)),
    ("growth", .growth(network.growth(since: numbers.since))),
    ("resilience", Sheet.resilience(network.groupResilience(), in: atlas).full),
  ]
  let comparisons: [(String, DataTable)] =
    numbers.comparison.map { comparison in
      [
        ("comparison", .positions(comparison)),
        ("peer-sensitivity", .peerSensitivity(comparison.sensitivity(), in: comparison)),
      ]
    } ?? []
  return tables + comparisons
}
