import Facts
import Tables

extension MembershipAtlas {
  /// The country that a code or a name stands for; letter case makes no difference.
  ///
  /// A code comes before a name. The dataset's codes and names come first; then two letters and digits of
  /// ISO 3166-1 (`KR`, `410`), the number of the Correlates of War (`cow:732`), and other names that are
  /// in use or were ("Turkey", "Ivory Coast", "Swaziland"). What several countries have is refused, never
  /// guessed; so is a number that is one country's in the one list and another's in the other, which
  /// `iso:410` and `cow:732` tell apart. `gw:260` is a number of Gleditsch & Ward's list.
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
    // Two letters are like very many codes of three, and meant as none of them.
    guard name.count > 2 else { throw .unknown(.country, name, meant: []) }
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
    if !byCode.isEmpty { return byCode }
    let byName = countries.filter { $0.name.lowercased() == sought }
    return byName.isEmpty ? countries(calledOtherwise: name) : byName
  }

  /// All countries that have another code or name.
  private func countries(calledOtherwise name: String) -> [CountryFacts] {
    let known = CountryAliases.known
    if let code = known.code(ofLetters: name), let facts = self[Country(code)] { return [facts] }
    let number = name.lowercased()
    if number.hasPrefix("gw:") {
      return Int(number.dropFirst(3)).flatMap(country(gleditschWard:)).map { [$0] } ?? []
    }
    let isISO = number.hasPrefix("iso:")
    let isCOW = number.hasPrefix("cow:")
    let digits = isISO || isCOW ? String(number.dropFirst(4)) : number
    if let value = Int(digits), value >= 0 {
      let byISO = isCOW ? nil : known.code(ofDigits: digits).flatMap { self[Country($0)] }
      let byCOW = isISO ? nil : countries.first { $0.cowCode == value }
      let both = [byISO, byCOW].compactMap(\.self)
      return both.count == 2 && both[0].country == both[1].country ? [both[0]] : both
    }
    // The dataset's own names without accents and signs, then all others.
    let key = CountryAliases.key(name)
    let own = countries.filter { CountryAliases.key($0.name) == key }
    return own.isEmpty ? known.codes(ofName: name).compactMap { self[Country($0)] } : own
  }

  /// The country of today with a number of Gleditsch & Ward's list.
  private func country(gleditschWard number: Int) -> CountryFacts? {
    if let code = GleditschWard.codes[number] { return self[Country(code)] }
    guard !GleditschWard.others.contains(number) else { return nil }
    return countries.first { $0.cowCode == number }
  }
}
