import Networks

/// By what rule a group takes in further countries.
public enum AdmissionRule: String, Sendable, CaseIterable {
  /// Any country may ask or sign.
  case open
  /// Its members choose whom they take in; nobody has a claim.
  case invitation
  /// Countries of a region, or of places that are named.
  case region
  /// Countries that fulfil a criterion: membership elsewhere, an income group, a coast, oil to export.
  case criterion
  /// No page that was seen tells.
  case unknown
}

/// Which countries a group could take in, and how: one fact for a group, with its source.
///
/// A country is within the bounds when it is one of ``countries``, or when it fulfils each of the other
/// bounds that are given. Where no bound is given, ``AdmissionRule/open`` and
/// ``AdmissionRule/invitation`` bound nothing, and for the other rules it can't be told who is within.
public struct Eligibility: Sendable, Hashable {
  /// The group.
  public let group: Group
  /// By what rule it takes in others.
  public let rule: AdmissionRule
  /// Regions or sub-regions, as countries have them, one of which the country is in; empty for any.
  public let regions: [String]
  /// Countries that may join whatever else is asked; with no other bound, the only ones.
  public let countries: [Country]
  /// Groups one of which the country is a full member of; empty for none.
  public let memberOf: [Group]
  /// Income groups one of which the country is in; empty for any.
  public let incomeGroups: [String]
  /// How a country comes in, in words.
  public let procedure: String?
  /// Countries that have asked to come in, or are said to.
  public let candidates: [Country]
  /// Countries that have been asked to come in.
  public let invited: [Country]
  /// Where this was seen; `nil` where nothing was.
  public let source: String?
  /// What a reader should know.
  public let notes: String?

  /// Puts a fact together.
  public init(
    group: Group, rule: AdmissionRule, regions: [String] = [], countries: [Country] = [],
    memberOf: [Group] = [], incomeGroups: [String] = [], procedure: String? = nil,
    candidates: [Country] = [], invited: [Country] = [], source: String? = nil,
    notes: String? = nil
  ) {
    self.group = group
    self.rule = rule
    self.regions = regions
    self.countries = countries
    self.memberOf = memberOf
    self.incomeGroups = incomeGroups
    self.procedure = procedure
    self.candidates = candidates
    self.invited = invited
    self.source = source
    self.notes = notes
  }

  /// Whether it says who may join, so that others may not.
  public var isBounded: Bool {
    !(regions.isEmpty && countries.isEmpty && memberOf.isEmpty && incomeGroups.isEmpty)
  }

  /// Whether a country is within the bounds.
  ///
  /// - Parameters:
  ///   - country: What is known of the country.
  ///   - isMember: Whether the country is a full member of a group, or may be.
  public func verdict(
    on country: CountryFacts, isMember: (Group) -> Bool
  ) -> EligibilityVerdict {
    if countries.contains(country.country) { return .within }
    guard isBounded else {
      switch rule {
      case .open, .invitation: return .within
      case .region, .criterion, .unknown: return .untold
      }
    }
    if regions.isEmpty, memberOf.isEmpty, incomeGroups.isEmpty {
      return .outside(.countries(countries))
    }
    let places = [country.region, country.subregion].compactMap { $0 }
    if !regions.isEmpty, !places.contains(where: regions.contains) {
      return places.isEmpty ? .untold : .outside(.regions(regions))
    }
    if !memberOf.isEmpty, !memberOf.contains(where: isMember) {
      return .outside(.memberOf(memberOf))
    }
    if !incomeGroups.isEmpty {
      guard let income = country.incomeGroup else { return .untold }
      if !incomeGroups.contains(income) { return .outside(.incomeGroups(incomeGroups)) }
    }
    return .within
  }
}

/// Whether a country could join a group.
public enum EligibilityVerdict: Sendable, Hashable {
  /// A bound that a country is outside of.
  public enum Bound: Sendable, Hashable {
    /// It is none of the countries that may join.
    case countries([Country])
    /// It is in none of the regions.
    case regions([String])
    /// It is a member of none of the groups.
    case memberOf([Group])
    /// It is in none of the income groups.
    case incomeGroups([String])
  }

  /// It could, if it asks and the members agree.
  case within
  /// What is known does not tell.
  case untold
  /// The rule is for others.
  case outside(Bound)

  /// Whether the country could join as far as is known: it is not outside.
  public var isPossible: Bool {
    if case .outside = self { return false }
    return true
  }
}
