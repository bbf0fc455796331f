import Networks

/// Who could join what on a day, by the rules of the dataset.
///
/// A group without a rule tells nothing. Rules are those of the day up to which the dataset's facts
/// were gathered: what they were in other years is not known, and taken to be the same.
public struct EligibilityOnDay: Sendable {
  private let atlas: MembershipAtlas
  private let members: [Group: Set<Country>]

  /// Looks up who belongs to the groups that rules ask for. Memberships that dates or sources leave
  /// open count: what may be fulfilled shuts nobody out. O(spells).
  public init(_ atlas: MembershipAtlas, on day: Day) {
    self.atlas = atlas
    let asked = Set(atlas.eligibility.values.flatMap { $0.memberOf })
    var members: [Group: Set<Country>] = [:]
    for spell in atlas.spells
    where asked.contains(spell.group) && (spell.status == .member || spell.status == .unknown) {
      guard let facts = atlas[spell.group],
        spell.covers(day, of: facts, asOf: atlas.description.asOf) != false
      else { continue }
      members[spell.group, default: []].insert(spell.country)
    }
    self.members = members
  }

  /// Whether a country could join a group. O(bounds).
  public subscript(country: Country, group: Group) -> EligibilityVerdict {
    guard let rule = atlas.eligibility[group], let facts = atlas[country] else { return .untold }
    return rule.verdict(on: facts) { members[$0]?.contains(country) ?? false }
  }
}
