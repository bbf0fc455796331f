/// A dataset: countries, groups, and who belonged to what, since when and as what.
///
/// An immutable value. ``network(on:counting:scope:)`` gives the two-mode network of a day.
public struct MembershipAtlas: Sendable {
  /// What the dataset says about itself.
  public let description: DatasetDescription
  /// All countries, sorted by code.
  public let countries: [CountryFacts]
  /// All groups, sorted by identifier.
  public let groups: [GroupFacts]
  /// All spells, sorted by group, country and start.
  public let spells: [Spell]
  /// All chair terms, sorted by group, year and country.
  public let chairTerms: [ChairTerm]
  /// How often each group meets. A group that is missing here is one whose rhythm is not known.
  public let cadences: [Group: Cadence]
  /// The definitions of middle powers, sorted by identifier.
  public let peerGroups: [PeerGroup]
  /// The assumptions that turn gatherings into days; `nil` where the dataset has none.
  public let burdenModel: BurdenModel?

  private let countryFacts: [Country: CountryFacts]
  private let groupFacts: [Group: GroupFacts]

  init(
    description: DatasetDescription, countries: [CountryFacts], groups: [GroupFacts],
    spells: [Spell], chairTerms: [ChairTerm], gatherings: [Gathering], peerGroups: [PeerGroup],
    burdenModel: BurdenModel?
  ) {
    self.description = description
    self.countries = countries.sorted { $0.country < $1.country }
    self.groups = groups.sorted { $0.group < $1.group }
    self.spells = spells.sorted {
      ($0.group, $0.country, $0.from?.firstDay ?? .distantPast)
        < ($1.group, $1.country, $1.from?.firstDay ?? .distantPast)
    }
    self.chairTerms = chairTerms.sorted {
      ($0.group, $0.year, $0.country) < ($1.group, $1.year, $1.country)
    }
    cadences = Dictionary(grouping: gatherings, by: \.group).mapValues { rows in
      Cadence(gatherings: Dictionary(rows.map { ($0.level, $0) }, uniquingKeysWith: { a, _ in a }))
    }
    self.peerGroups = peerGroups.sorted { $0.id < $1.id }
    self.burdenModel = burdenModel
    countryFacts = Dictionary(countries.map { ($0.country, $0) }, uniquingKeysWith: { a, _ in a })
    groupFacts = Dictionary(groups.map { ($0.group, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// What is known about a country; `nil` where it is not in the dataset. O(1).
  public subscript(country: Country) -> CountryFacts? { countryFacts[country] }

  /// What is known about a group; `nil` where it is not in the dataset. O(1).
  public subscript(group: Group) -> GroupFacts? { groupFacts[group] }
}
