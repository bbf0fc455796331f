import Burden
import Facts
import Networks
import Positions
import Tables

extension DataTable {
  /// A row for each country with what its memberships cost it, in the order given: every column.
  public static func load(_ loads: [CountryLoad], in atlas: MembershipAtlas) -> DataTable {
    DataTable(
      columns: [
        Column("node", title: "Country"), Column("name", title: "Name"),
        Column("rank", title: "Rank"), Column("rank-low", title: "from"),
        Column("rank-high", title: "to"),
        Column("tied-with", title: "Tied with", unit: "countries"),
        Column("groups", title: "Groups", unit: "groups"),
        Column("unknown-memberships", title: "Unknown", unit: "memberships"),
        Column("gatherings", title: "Gatherings", unit: "gatherings a year"),
        Column("gatherings-low", title: "low", unit: "gatherings a year"),
        Column("gatherings-high", title: "high", unit: "gatherings a year"),
        Column("groups-without-rhythm", title: "No rhythm", unit: "groups"),
        Column("groups-partly-known", title: "Partly", unit: "groups"),
      ] + estimateColumns(.commitmentBurden)
        + [
          Column(Quantity.typicalBurden, unit: Quantity.typicalBurden.unit.name),
          Column("assumed-share", title: "Assumed", unit: "share"),
        ] + Capacity.allCases.flatMap { estimateColumns(.relativeBurden(per: $0)) }
        + [
          Column("chair-terms", title: "Chairs", unit: "terms"),
          Column("chair-terms-10-years", title: "In ten years", unit: "terms"),
          Column(Quantity.burdenSpread, unit: Quantity.burdenSpread.unit.name),
          Column("largest-group", title: "Largest group"),
          Column("largest-group-share", title: "its share", unit: "share"),
        ],
      rows: loads.map { row in
        let (load, estimate) = (row.load, row.estimate)
        let counts: [Cell] = [
          .text(load.country.code), Cell(atlas[load.country]?.name),
          Cell(estimate.map { Double($0.rank) }),
          Cell(estimate.map { Double($0.ranks.lowerBound) }),
          Cell(estimate.map { Double($0.ranks.upperBound) }), Cell(row.tiedWith.map(Double.init)),
          Cell(load.groups), Cell(load.unknownMemberships), Cell(load.gatherings),
          Cell(load.gatheringsLow), Cell(load.gatheringsHigh), Cell(load.groupsWithoutRhythm),
          Cell(load.groupsPartlyKnown),
        ]
        let burden = cells(estimate?.burden) + [Cell(load.typicalBurden), Cell(load.assumedShare)]
        let relative = Capacity.allCases.flatMap {
          cells(row.relativeBurden(per: $0, in: atlas))
        }
        return counts + burden + relative + [
          Cell(load.chairTerms), Cell(load.chairTermsInTenYears), Cell(load.spread),
          Cell(load.largestGroup?.id), Cell(load.largestShare),
        ]
      })
  }

  /// The columns of ``load(_:in:)`` that fit a terminal. A rank is shown as its interval, so that no
  /// order is told that the draws don't support: "=2–4" are the places of a country that is
  /// statistically tied with another.
  public static func loadInBrief(_ loads: [CountryLoad], in atlas: MembershipAtlas) -> DataTable {
    DataTable(
      columns: [
        Column("ranks", title: "Rank"), Column("tied", title: "Tied with"),
        Column("node", title: "Country"), Column("name", title: "Name"),
        Column("groups", title: "Groups"), Column("gatherings", title: "Gatherings"),
        Column("burden", title: "Burden"), Column("low", title: "5 %"),
        Column("high", title: "95 %"), Column("assumed", title: "Assumed"),
        Column("posts", title: "/100 posts"), Column("people", title: "/M people"),
        Column("gdp", title: "/G$ GDP"), Column("chairs", title: "Chairs"),
        Column("spread", title: "Domains"), Column("largest", title: "Largest"),
      ],
      rows: loads.map { row in
        let (load, estimate) = (row.load, row.estimate)
        let name = load.largestGroup.map { atlas[$0]?.shortName ?? $0.id }
        let share = load.largestShare.map { " \(Int(($0 * 100).rounded())) %" } ?? ""
        let relative = Capacity.allCases.map {
          Cell(row.relativeBurden(per: $0, in: atlas)?.value)
        }
        return [
          Cell(estimate.map { rankText($0, tiedWith: row.tiedWith) }),
          Cell(row.tiedWith.map(Double.init)), .text(load.country.code),
          Cell(atlas[load.country]?.name), Cell(load.groups), Cell(load.gatherings),
          Cell(estimate.map { $0.median.rounded() }),
          Cell(estimate.map { $0.interval.lowerBound.rounded() }),
          Cell(estimate.map { $0.interval.upperBound.rounded() }),
          Cell(load.assumedShare.map { "\(Int(($0 * 100).rounded())) %" }),
        ] + relative + [
          .text("\(load.chairTerms)/\(load.chairTermsInTenYears)"),
          Cell(load.spread.map { shortestText(($0 * 10).rounded() / 10) }),
          Cell(name.map { $0 + share }),
        ]
      })
  }

  /// What memberships cost over the years: a row for each year and country.
  public static func loadByYear(_ series: [YearOfLoad], in atlas: MembershipAtlas) -> DataTable {
    DataTable(
      columns: [
        Column("year", title: "Year"), Column("date", title: "Date"),
        Column("node", title: "Country"), Column("name", title: "Name"),
        Column("groups", title: "Groups", unit: "groups"),
        Column("unknown-memberships", title: "Unknown", unit: "memberships"),
        Column("gatherings", title: "Gatherings", unit: "gatherings a year"),
      ] + estimateColumns(.commitmentBurden)
        + [
          Column(Quantity.typicalBurden, unit: Quantity.typicalBurden.unit.name),
          Column("chair-terms", title: "Chairs", unit: "terms"),
        ],
      rows: series.map { row in
        [
          .number(Double(row.date.year)), .text(row.date.description),
          .text(row.load.country.code), Cell(atlas[row.load.country]?.name),
          Cell(row.load.groups), Cell(row.load.unknownMemberships), Cell(row.load.gatherings),
        ] + cells(row.burden) + [Cell(row.load.typicalBurden), Cell(row.load.chairTerms)]
      })
  }

  /// The burdens of a series for a terminal: a row for each year, a column for each country.
  public static func burdenByYear(_ series: [YearOfLoad], of countries: [Country]) -> DataTable {
    let dates = Set(series.map(\.date)).sorted()
    let byCell = Dictionary(
      series.map { ([$0.load.country.code, $0.date.description], $0) },
      uniquingKeysWith: { a, _ in a })
    func cells(_ date: Day, _ country: Country) -> [Cell] {
      let row = byCell[[country.code, date.description]]
      let burden = Cell(row?.burden.map { $0.value.rounded() })
      guard countries.count == 1 else { return [burden] }
      return [
        Cell(row.map { Double($0.load.groups) }), Cell(row?.load.gatherings), burden,
        Cell(row?.burden.map { $0.interval.lowerBound.rounded() }),
        Cell(row?.burden.map { $0.interval.upperBound.rounded() }),
        Cell(row.map { Double($0.load.chairTerms) }),
      ]
    }
    let single = ["Groups", "Gatherings", "Burden", "5 %", "95 %", "Chairs"]
    let titles = countries.count == 1 ? single : countries.map(\.code)
    return DataTable(
      columns: [Column("date", title: "Date")] + titles.map { Column($0, title: $0) },
      rows: dates.map { date in
        [.text(date.description)] + countries.flatMap { cells(date, $0) }
      })
  }

  private static func estimateColumns(_ quantity: Quantity) -> [Column] {
    let unit = quantity.unit.name
    return [
      Column(quantity, unit: unit), Column("\(quantity.id)-low", title: "5 %", unit: unit),
      Column("\(quantity.id)-high", title: "95 %", unit: unit),
    ]
  }

  private static func cells(_ estimate: Estimate?) -> [Cell] {
    [
      Cell(estimate?.value), Cell(estimate?.interval.lowerBound),
      Cell(estimate?.interval.upperBound),
    ]
  }
}

/// The places that a country may take: "3", or "=2–4" where it is statistically tied with another.
package func rankText(_ estimate: BurdenEstimate, tiedWith others: Int?) -> String {
  let (first, last) = (estimate.ranks.lowerBound, estimate.ranks.upperBound)
  return (others ?? 0 > 0 ? "=" : "") + (first == last ? "\(first)" : "\(first)–\(last)")
}
