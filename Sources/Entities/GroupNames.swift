import Facts
import Tables

extension MembershipAtlas {
  /// The group that an identifier, an acronym or a name stands for; letter case makes no difference.
  /// O(groups).
  ///
  /// - Throws: ``NamingError`` for a name that no group has, with what it may have been meant to be, and
  ///   for one that several have.
  public func group(named name: String) throws(NamingError) -> Group {
    let matches = groups(called: name)
    if matches.count == 1 { return matches[0].group }
    guard matches.isEmpty else {
      throw .ambiguous(.group, name, candidates: matches.map(\.group.id))
    }
    throw .unknown(.group, name, meant: suggestions(for: name, among: groupSpellings))
  }

  /// Whether two names are those of groups, rather than of countries. A name that both a group and a
  /// country have is a group's where the other name is one's too.
  ///
  /// - Throws: ``NamingError`` for a name that is neither's, and for one of each.
  public func namesGroups(_ a: String, _ b: String) throws(NamingError) -> Bool {
    let areGroups = [a, b].map { !groups(called: $0).isEmpty }
    let areCountries = [a, b].map { !countries(called: $0).isEmpty }
    if areGroups == [true, true] { return true }
    if areCountries == [true, true] { return false }
    if zip(areGroups, areCountries).allSatisfy({ $0 || $1 }) { throw .ofTwoKinds(a, b) }
    let bad = !areGroups[0] && !areCountries[0] ? a : b
    let spellings = groupSpellings + countries.flatMap { [$0.country.code, $0.name] }
    throw .unknown(.groupOrCountry, bad, meant: suggestions(for: bad, among: spellings))
  }

  private var groupSpellings: [String] {
    groups.flatMap { [$0.group.id, $0.acronym, $0.name].compactMap { $0 } }
  }

  private func groups(called name: String) -> [GroupFacts] {
    if let facts = self[Group(name)] { return [facts] }
    let sought = name.lowercased()
    return groups.filter {
      $0.group.id.lowercased() == sought || $0.acronym?.lowercased() == sought
        || $0.name.lowercased() == sought
    }
  }
}
