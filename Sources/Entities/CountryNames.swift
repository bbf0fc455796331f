import Facts
import Tables

extension MembershipAtlas {
  /// The country that a code or a name stands for; letter case makes no difference.
  ///
  /// A code comes before a name. A name that several countries have is refused, never guessed.
  /// O(countries).
  ///
  /// - Throws: ``NamingError`` for a name that no country has, with what it may have been meant to be,
  ///   and for one that several have.
  public func country(named name: String) throws(NamingError) -> Country {
    let matches = countries(called: name)
    if matches.count == 1 { return matches[0].country }
    guard matches.isEmpty else {
      throw .ambiguous(.country, name, candidates: matches.map(\.country.code))
    }
    throw .unknown(
      .country, name,
      meant: suggestions(for: name, among: countries.flatMap { [$0.country.code, $0.name] }))
  }

  /// The names that several countries have, each with those that have it, sorted by code: nobody can
  /// tell by such a name which of them is meant. O(countries).
  public var ambiguousCountryNames: [(name: String, countries: [Country])] {
    Dictionary(grouping: countries) { $0.name.lowercased() }.values.filter { $0.count > 1 }
      .map { ($0[0].name, $0.map(\.country)) }.sorted { $0.1[0] < $1.1[0] }
  }

  /// All countries that are called so.
  func countries(called name: String) -> [CountryFacts] {
    if let facts = self[Country(name)] { return [facts] }
    let sought = name.lowercased()
    let byCode = countries.filter { $0.country.code.lowercased() == sought }
    return byCode.isEmpty ? countries.filter { $0.name.lowercased() == sought } : byCode
  }
}
