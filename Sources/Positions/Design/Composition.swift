import Facts

/// How the members of a group divide by a feature of countries, such as region or income group, and
/// which kinds of country have no seat.
public struct Composition: Sendable, Hashable {
  /// Whether a kind of country has a seat.
  public enum Presence: String, Sendable, Hashable {
    /// A member is of this kind.
    case present
    /// No member is, and no membership that is open could be.
    case absent
    /// No known member is, but one whose membership or whose kind is not known may be.
    case unknown
  }

  /// One kind of country.
  public struct Part: Sendable, Hashable {
    /// The kind: "Asia", "High income".
    public let name: String
    /// Members of this kind.
    public let members: Int
    /// The part of the members whose kind is known; `nil` where the kind of none is.
    public let share: Double?
    /// Whether the kind has a seat.
    public let presence: Presence
  }

  /// All kinds that the dataset's countries are of, in a fixed order.
  public let parts: [Part]

  /// Members whose kind is not known.
  public let unclassified: Int

  /// The kinds that have no seat.
  public var absent: [String] { parts.filter { $0.presence == .absent }.map { $0.name } }

  /// The kinds of which it is not known whether they have a seat.
  public var undecided: [String] { parts.filter { $0.presence == .unknown }.map { $0.name } }

  /// Divides members by kind. O(members + kinds).
  ///
  /// - Parameters:
  ///   - kinds: All kinds, in the order in which they are told.
  ///   - members: The kind of each member; `nil` where it is not known.
  ///   - open: The kind of each country whose membership is open.
  ///   - isComplete: Whether the list of members is complete as far as known.
  init(of kinds: [String], members: [String?], open: [String?], isComplete: Bool) {
    let counts = members.reduce(into: [String: Int]()) { counts, kind in
      if let kind { counts[kind, default: 0] += 1 }
    }
    let classified = counts.values.reduce(0, +)
    let unclassified = members.count - classified
    let isOpen = !isComplete || unclassified > 0 || open.contains { $0 == nil }
    let mayBeThere = Set(open.compactMap { $0 })
    self.unclassified = unclassified
    parts = kinds.map { kind in
      let count = counts[kind] ?? 0
      return Part(
        name: kind, members: count,
        share: classified > 0 ? Double(count) / Double(classified) : nil,
        presence: count > 0 ? .present : isOpen || mayBeThere.contains(kind) ? .unknown : .absent)
    }
  }
}

/// A feature by which countries are told apart.
public enum CountryFeature: String, Sendable, CaseIterable {
  /// The World Bank's income group.
  case incomeGroup = "income"
  /// The region, after the United Nations.
  case region

  /// What a country is by this feature; `nil` where that is not known.
  public func kind(of country: CountryFacts?) -> String? {
    switch self {
    case .incomeGroup: country?.incomeGroup
    case .region: country?.region
    }
  }

  /// All kinds that the countries of a dataset are of: income groups from the lowest up, others by name.
  public func kinds(in atlas: MembershipAtlas) -> [String] {
    let found = Set(atlas.countries.compactMap { kind(of: $0) })
    guard self == .incomeGroup else { return found.sorted() }
    let ascending = ["Low income", "Lower middle income", "Upper middle income", "High income"]
    return ascending.filter(found.contains) + found.subtracting(ascending).sorted()
  }
}
