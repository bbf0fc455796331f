import Burden
import Facts
import Networks
import Positions
import Tables

extension Sheet where Row == CountryLoad {
  /// What its memberships cost each country, in the order given.
  ///
  /// For people a rank is its interval, so that no order is told that the draws don't support: "=2–4"
  /// are the places of a country that is statistically tied with another.
  public static func load(_ loads: [CountryLoad], in atlas: MembershipAtlas) -> Sheet {
    Sheet(columns: ofBurden(in: atlas) + relative(in: atlas) + ofChairs(in: atlas), rows: loads)
  }

  private static func ofBurden(in atlas: MembershipAtlas) -> [Column] {
    [
      .text("node", "Country") { $0.country.code }.brief(),
      .text("name", "Name") { atlas[$0.country]?.name }.brief(),
      .count(.burdenRank, "Rank") { $0.estimate?.rank }
        .brief { row in .init(row.estimate.map { rankText($0, tiedWith: row.tiedWith) }) },
      .count(.burdenRank.end(.low), "from") { $0.estimate?.ranks.lowerBound },
      .count(.burdenRank.end(.high), "to") { $0.estimate?.ranks.upperBound },
      .count(.tiedWith, "Tied with") { $0.tiedWith }.brief(),
      .count(.groupsOfCountry, "Groups") { $0.load.groups }.brief(),
      .count(.unknownOfCountry, "Unknown") { $0.load.unknownMemberships },
      .number(.gatherings, "Gatherings") { $0.load.gatherings }.brief(),
      .number(.gatherings.end(.low), "low") { $0.load.gatheringsLow },
      .number(.gatherings.end(.high), "high") { $0.load.gatheringsHigh },
      .count(.groupsWithoutRhythm, "No rhythm") { $0.load.groupsWithoutRhythm },
      .count(.groupsPartlyKnown, "Partly") { $0.load.groupsPartlyKnown },
      .number(.commitmentBurden) { $0.estimate?.median }
        .brief("Burden") { .init($0.estimate?.median.rounded()) },
      .number(.commitmentBurden.end(.low), "5 %") { $0.estimate?.interval.lowerBound }
        .brief { .init($0.estimate?.interval.lowerBound.rounded()) },
      .number(.commitmentBurden.end(.high), "95 %") { $0.estimate?.interval.upperBound }
        .brief { .init($0.estimate?.interval.upperBound.rounded()) },
      .number(.typicalBurden) { $0.load.typicalBurden },
      .number(.assumedShare, "Assumed") { $0.load.assumedShare }
        .brief { .init(percent($0.load.assumedShare)) },
    ]
  }

  private static func relative(in atlas: MembershipAtlas) -> [Column] {
    Capacity.allCases.flatMap { capacity -> [Column] in
      let quantity = Quantity.relativeBurden(per: capacity)
      return [
        .number(quantity) { $0.relativeBurden(per: capacity, in: atlas)?.value }
          .brief(capacity.heading),
        .number(quantity.end(.low), "5 %") {
          $0.relativeBurden(per: capacity, in: atlas)?.interval.lowerBound
        },
        .number(quantity.end(.high), "95 %") {
          $0.relativeBurden(per: capacity, in: atlas)?.interval.upperBound
        },
      ]
    }
  }

  private static func ofChairs(in atlas: MembershipAtlas) -> [Column] {
    [
      .count(.chairTerms, "Chairs") { $0.load.chairTerms }
        .brief { .text("\($0.load.chairTerms)/\($0.load.chairTermsInTenYears)") },
      .count(.chairTermsInTenYears, "In ten years") { $0.load.chairTermsInTenYears },
      .number(.burdenSpread) { $0.load.spread }
        .brief("Domains") { .init($0.load.spread.map { shortestText(($0 * 10).rounded() / 10) }) },
      .text("largest-group", "Largest group") { $0.load.largestGroup?.id }
        .brief("Largest") { row in
          let name = row.load.largestGroup.map { atlas[$0]?.shortName ?? $0.id }
          let share = percent(row.load.largestShare).map { " " + $0 } ?? ""
          return .init(name.map { $0 + share })
        },
      .number(.largestGroupShare, "its share") { $0.load.largestShare },
    ]
  }
}

extension Sheet where Row == YearOfLoad {
  /// What memberships cost over the years: a row for each year and country.
  public static func loadByYear(_ series: [YearOfLoad], in atlas: MembershipAtlas) -> Sheet {
    Sheet(
      columns: [
        .count(.yearOfRow, "Year") { $0.date.year },
        .text("date", "Date") { $0.date.description },
        .text("node", "Country") { $0.load.country.code },
        .text("name", "Name") { atlas[$0.load.country]?.name },
        .count(.groupsOfCountry, "Groups") { $0.load.groups },
        .count(.unknownOfCountry, "Unknown") { $0.load.unknownMemberships },
        .number(.gatherings, "Gatherings") { $0.load.gatherings },
        .number(.commitmentBurden) { $0.burden?.value },
        .number(.commitmentBurden.end(.low), "5 %") { $0.burden?.interval.lowerBound },
        .number(.commitmentBurden.end(.high), "95 %") { $0.burden?.interval.upperBound },
        .number(.typicalBurden) { $0.load.typicalBurden },
        .count(.chairTerms, "Chairs") { $0.load.chairTerms },
      ], rows: series)
  }
}

extension DataTable {
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
}

/// The places that a country may take: "3", or "=2–4" where it is statistically tied with another.
package func rankText(_ estimate: BurdenEstimate, tiedWith others: Int?) -> String {
  let (first, last) = (estimate.ranks.lowerBound, estimate.ranks.upperBound)
  return (others ?? 0 > 0 ? "=" : "") + (first == last ? "\(first)" : "\(first)–\(last)")
}

/// A share in per cent, without decimals.
func percent(_ share: Double?) -> String? { share.map { "\(Int(($0 * 100).rounded())) %" } }

extension Capacity {
  fileprivate var heading: String {
    switch self {
    case .hundredPosts: "/100 posts"
    case .millionPeople: "/M people"
    case .billionGDP: "/G$ GDP"
    }
  }
}
