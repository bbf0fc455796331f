import Facts
import Networks

/// The accessions of a dataset, year by year, each with the pairs that it was chosen from.
public struct AdmissionHistory: Sendable {
  /// The first year whose accessions are taken: before it few groups of a dataset are there.
  public static let firstYear = 1990

  /// A country that came to belong to a group.
  public struct Accession: Sendable, Hashable {
    /// Who.
    public let country: Country
    /// To what.
    public let group: Group
    /// When, as far as the year is known.
    public let year: Int
  }

  /// The accessions, sorted by year, country and group.
  public let accessions: [Accession]
  /// Spells of later members that are no accession here: their start is not known, or at the end of the
  /// year before the group was not there, not in the scope, or not bound to take in the country.
  public let leftOut: Int
  /// The last year that is whole.
  public let lastWholeYear: Int

  let years: [Year]

  /// The pairs of a year, and those of them that came to be.
  struct Year: Sendable {
    let year: Int
    let choices: AdmissionChoices
    /// Places of the pairs that came to be, sorted.
    let chosen: [Int]

    var stratum: ConditionalLogit.Stratum {
      ConditionalLogit.Stratum(
        values: choices.values, chosen: chosen,
        clusters: chosen.map { Int(choices.columns[$0]) })
    }
  }
}

extension MembershipAtlas {
  /// Collects the accessions from ``AdmissionHistory/firstYear`` to the day up to which the dataset's
  /// facts were gathered.
  ///
  /// An accession is a spell with a status that counts, not of a founder, whose start has a year that is
  /// known, and whose pair was possible at the end of the year before (see `Admission/README.md`).
  /// O(years · countries · memberships).
  ///
  /// - Parameters:
  ///   - counting: Which statuses count as belonging.
  ///   - scope: Which groups are taken in, each year by its size at the end of the year before.
  ///   - last: The last year whose accessions are taken; that of the dataset's facts unless given.
  public func admissionHistory(
    counting: CountingRule = .members, scope: Scope = .minilateral, until last: Int? = nil
  ) -> AdmissionHistory {
    let counted = spells.filter { counting.counts($0.status) && !$0.isFounding }
    let dated = counted.filter { $0.from != nil }
    let asOf = description.asOf ?? dated.compactMap { $0.from?.lastDay }.max()
    let end = asOf?.year ?? AdmissionHistory.firstYear
    let wholeYear = asOf.map { $0 == endOfYear($0.year) ? $0.year : $0.year - 1 } ?? end
    let byYear = Dictionary(grouping: dated) { $0.from?.firstDay.year ?? 0 }
    let rules = EligibleCountries(self)
    let first = AdmissionHistory.firstYear
    guard end >= first else {
      return AdmissionHistory(
        accessions: [], leftOut: counted.count, lastWholeYear: wholeYear, years: [])
    }
    let networks = Dictionary(
      uniqueKeysWithValues: ((first - 6)...end).map { year in
        (year, network(on: endOfYear(year), counting: counting, scope: scope))
      })
    var years: [AdmissionHistory.Year] = []
    var accessions: [AdmissionHistory.Accession] = []
    for year in first...max(first, min(last ?? end, end)) {
      let spells = (byYear[year] ?? []).filter { $0.from?.lastDay.year == year }
      guard !spells.isEmpty, let before = networks[year - 1], let earlier = networks[year - 6]
      else { continue }
      let choices = AdmissionChoices(before, earlier: earlier) {
        rules.possible(for: $0, on: before.date)
      }
      let chosen = Set(spells.compactMap { choices.position(of: $0.country, $0.group) }).sorted()
      guard !chosen.isEmpty else { continue }
      years.append(AdmissionHistory.Year(year: year, choices: choices, chosen: chosen))
      accessions += chosen.map { place in
        AdmissionHistory.Accession(
          country: before.graph.leftNodes.labels[Int(choices.rows[place])],
          group: before.graph.rightNodes.labels[Int(choices.columns[place])], year: year)
      }
    }
    return AdmissionHistory(
      accessions: accessions, leftOut: counted.count - accessions.count,
      lastWholeYear: wholeYear, years: years)
  }
}

/// Which countries each group could take in, worked out once where no membership decides it.
final class EligibleCountries {
  private let atlas: MembershipAtlas
  private var fixed: [Group: [Country: Bool]] = [:]
  private var days: [Day: EligibilityOnDay] = [:]

  init(_ atlas: MembershipAtlas) { self.atlas = atlas }

  /// For each country whether a group could take it in; `nil` where no country is shut out.
  func possible(for group: Group, on day: Day) -> [Country: Bool]? {
    guard let rule = atlas.eligibility[group], rule.isBounded else { return nil }
    if let known = fixed[group] { return known }
    if days[day] == nil { days[day] = EligibilityOnDay(atlas, on: day) }
    guard let verdicts = days[day] else { return nil }
    let possible = Dictionary(
      uniqueKeysWithValues: atlas.countries.map {
        ($0.country, verdicts[$0.country, group].isPossible)
      })
    if rule.memberOf.isEmpty { fixed[group] = possible }
    return possible
  }
}

/// The last day of a year.
func endOfYear(_ year: Int) -> Day {
  Day(year: year, month: 12, day: 31) ?? "9999-12-31"
}
