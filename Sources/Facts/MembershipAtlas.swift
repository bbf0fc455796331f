import Networks

/// A dataset: countries, groups, and who belonged to what, since when and as what.
///
/// An immutable value. ``network(on:counting:scope:)`` gives the two-mode network of a day.
public struct MembershipAtlas: Sendable {
  /// What the dataset says about itself.
  public let description: DatasetDescription
  /// All countries, sorted by code.
  public let countries: [CountryFacts]
  /// All groups, sorted by identifier.
  public internal(set) var groups: [GroupFacts] {
    didSet { groupFacts = Self.index(groups) }
  }
  /// All spells, sorted by group, country and start.
  public internal(set) var spells: [Spell]
  /// All chair terms, sorted by group, year and country.
  public internal(set) var chairTerms: [ChairTerm]
  /// How often each group meets. A group that is missing here is one whose rhythm is not known.
  public internal(set) var cadences: [Group: Cadence]
  /// The definitions of middle powers, sorted by identifier.
  public let peerGroups: [PeerGroup]
  /// The assumptions that turn gatherings into days; `nil` where the dataset has none.
  public let burdenModel: BurdenModel?
  /// Further facts about how groups are set up, sorted by group and attribute.
  public let designFacts: [DesignFact]
  /// How often groups met in other years than those of ``cadences``, sorted by group, year and level.
  public let earlierGatherings: [Gathering]
  /// Whom each group could take in. A group that is missing here is one of which this is not known.
  public let eligibility: [Group: Eligibility]

  /// What is supposed here beyond the facts; `nil` for a dataset as it was read.
  public internal(set) var scenario: Scenario?

  /// The dataset as it was read, without a scenario: itself where there is none.
  public var facts: MembershipAtlas { origin.first ?? self }

  /// The dataset as it was read, where a scenario has changed it, else nothing.
  var origin: [MembershipAtlas] = []

  private let countryFacts: [Country: CountryFacts]
  private var groupFacts: [Group: GroupFacts]

  package init(
    description: DatasetDescription, countries: [CountryFacts], groups: [GroupFacts],
    spells: [Spell], chairTerms: [ChairTerm], gatherings: [Gathering], peerGroups: [PeerGroup],
    burdenModel: BurdenModel?, designFacts: [DesignFact] = [],
    earlierGatherings: [Gathering] = [], eligibility: [Eligibility] = []
  ) {
    self.description = description
    self.countries = countries.sorted { $0.country < $1.country }
    self.groups = groups.sorted { $0.group < $1.group }
    self.spells = Self.sorted(spells)
    self.chairTerms = Self.sorted(chairTerms)
    cadences = Dictionary(grouping: gatherings, by: { $0.group }).mapValues { rows in
      Cadence(gatherings: Dictionary(keepingFirst: rows.map { ($0.level, $0) }))
    }
    self.peerGroups = peerGroups.sorted { $0.id < $1.id }
    self.burdenModel = burdenModel
    self.designFacts = designFacts.sorted {
      ($0.group, $0.attribute.rawValue) < ($1.group, $1.attribute.rawValue)
    }
    self.earlierGatherings = earlierGatherings.sorted {
      ($0.group, $0.basisYear ?? 0, $0.level.rawValue)
        < ($1.group, $1.basisYear ?? 0, $1.level.rawValue)
    }
    self.eligibility = Dictionary(
      keepingFirst: eligibility.map { ($0.group, $0) })
    countryFacts = Dictionary(keepingFirst: countries.map { ($0.country, $0) })
    groupFacts = Self.index(groups)
  }

  static func sorted(_ spells: [Spell]) -> [Spell] {
    spells.sorted {
      ($0.group, $0.country, $0.from?.firstDay ?? .distantPast)
        < ($1.group, $1.country, $1.from?.firstDay ?? .distantPast)
    }
  }

  static func sorted(_ terms: [ChairTerm]) -> [ChairTerm] {
    terms.sorted { ($0.group, $0.year, $0.country) < ($1.group, $1.year, $1.country) }
  }

  private static func index(_ groups: [GroupFacts]) -> [Group: GroupFacts] {
    Dictionary(keepingFirst: groups.map { ($0.group, $0) })
  }

  /// What is known about a country; `nil` where it is not in the dataset. O(1).
  public subscript(country: Country) -> CountryFacts? { countryFacts[country] }

  /// What is known about a group; `nil` where it is not in the dataset. O(1).
  public subscript(group: Group) -> GroupFacts? { groupFacts[group] }
}
