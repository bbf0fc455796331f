import Memberships

/// What several tables and sections of a report rest on, worked out once.
struct ReportNumbers {
  let loads: [CountryLoad]
  let series: [YearOfLoad]
  let comparison: CountryComparison?
  /// What chance gives; `nil` without memberships.
  let chance: HeadlinesAgainstChance?
  let since: Int

  init(_ network: MembershipNetwork, _ choice: ReportChoice) {
    loads = network.countryLoads()
    series = network.loadByYear(since: choice.since)
    comparison = choice.peers.flatMap { peers in
      peers.countries.isEmpty
        ? nil : network.comparison(of: peers.countries + choice.countries, among: peers.countries)
    }
    since = choice.since
    // Where the model of pairs can't be fitted there is no sentence on chance; nothing else of the report
    // rests on it.
    chance = network.memberships.isEmpty ? nil : try? HeadlinesAgainstChance(of: network)
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
  let chance: [(String, DataTable)] =
    numbers.chance.map { held in
      let table = DataTable.chance(
        held.countries, of: .country, correctedBy: held.correction, name: { atlas[$0]?.name })
      return [("chance", table)]
    } ?? []
  return tables + comparisons + chance
}
