import Memberships

/// What profiles of countries and groups are made from, computed once for all of them.
struct ProfileFacts {
  let report: ReportFacts
  let sources: SourceList
  let standings: [Spell: SpellStanding]
  let countryPartners: [Country: [Partner<Country>]]
  let groupPartners: [Group: [Partner<Group>]]
  let loads: [Country: CountryLoad]
  let burdenLines: [Country: [BurdenLine]]
  /// The lines that belonging to a group costs, as for a full member.
  let memberLines: [Group: [BurdenLine]]
  let chairTermsByCountry: [Country: [ChairTerm]]
  let chairTermsByGroup: [Group: [ChairTerm]]
  let designs: [Group: GroupDesign]
  let spellsByCountry: [Country: [Spell]]
  let spellsByGroup: [Group: [Spell]]
  let seriesByCountry: [Country: [YearOfLoad]]

  /// How many memberships that don't count a profile lists; `nil` for all. A dataset of tens of thousands
  /// of spells, as of two centuries, would make a page that no browser shows.
  let mostQuietRows: Int?

  init(_ facts: ReportFacts) {
    let (network, atlas) = (facts.network, facts.atlas)
    report = facts
    sources = facts.sourceList
    standings = network.standings()
    countryPartners = network.countries.partners()
    groupPartners = network.groups.partners()
    loads = Dictionary(facts.loads.map { ($0.country, $0) }, uniquingKeysWith: { a, _ in a })
    let lines = network.burdenLines()
    burdenLines = lines
    memberLines = Dictionary(
      lines.sorted { $0.key < $1.key }.flatMap { _, lines in
        Dictionary(grouping: lines.filter { $0.part == .membership }, by: \.group)
          .map { ($0.key, $0.value) }
      }, uniquingKeysWith: { a, _ in a })
    let terms = atlas.chairTerms.filter { network.graph.rightNodes.contains($0.group) }
    chairTermsByCountry = Dictionary(grouping: terms, by: \.country)
    chairTermsByGroup = Dictionary(grouping: terms, by: \.group)
    designs = Dictionary(
      network.groupDesigns().map { ($0.group, $0) }, uniquingKeysWith: { a, _ in a })
    spellsByCountry = Dictionary(grouping: atlas.spells, by: \.country)
    spellsByGroup = Dictionary(grouping: atlas.spells, by: \.group)
    seriesByCountry = Dictionary(grouping: facts.series, by: \.load.country)
    mostQuietRows = atlas.spells.count > 10_000 ? 0 : nil
  }

  /// The rows that a profile lists, of rows that stand in the order of their standing, and how many are
  /// left out.
  func listed<Row>(_ rows: [Row], standing: (Row) -> SpellStanding) -> (rows: [Row], left: Int) {
    guard let mostQuietRows else { return (rows, 0) }
    let loud = rows.count { standing($0) <= .open }
    let shown = min(rows.count, loud + mostQuietRows)
    return (Array(rows.prefix(shown)), rows.count - shown)
  }

  /// A country's name, leading to its profile.
  func link(_ country: Country) -> HTMLTable.Name { report.link(country) }

  /// A group's name, leading to its profile where it has one.
  func link(_ group: Group) -> HTMLTable.Name { report.link(group) }
}

extension ReportFacts {
  /// A country's name, leading to its profile.
  func link(_ country: Country) -> HTMLTable.Name {
    HTMLTable.Name(name: names[country], link: anchor(country))
  }

  /// A group's name, leading to its profile where it has one.
  func link(_ group: Group) -> HTMLTable.Name {
    HTMLTable.Name(name: names[group], link: anchor(group))
  }

  /// Where a country's profile stands; `nil` for one that has none.
  func anchor(_ country: Country) -> String? {
    network.graph.leftNodes.contains(country) ? anchorID("country", country.code) : nil
  }

  /// Where a group's profile stands; `nil` for one that has none.
  func anchor(_ group: Group) -> String? {
    network.graph.rightNodes.contains(group) ? anchorID("group", group.id) : nil
  }
}
