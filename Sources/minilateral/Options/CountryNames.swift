import Foundation
import Memberships

extension MembershipAtlas {
  /// The countries that a text names by code or name, with commas between.
  ///
  /// - Throws: ``Failure`` for a country that is not in the dataset, with what it may have been meant
  ///   to be, and where none is named.
  func countries(named text: String, option: String) throws -> [Country] {
    let countries = try commaSeparated(text).map(country)
    guard !countries.isEmpty else {
      throw Failure(.usage, "\(option) names no country. Write, for instance, \(option) KOR.")
    }
    return countries
  }

  /// The country that a code or a name stands for.
  func country(named name: String) throws -> Country {
    if self[Country(name)] != nil { return Country(name) }
    let sought = name.lowercased()
    if let facts = countries.first(where: {
      $0.country.code.lowercased() == sought || $0.name.lowercased() == sought
    }) {
      return facts.country
    }
    throw Failure.unknown(
      "country", name, among: countries.flatMap { [$0.country.code, $0.name] },
      see: "'minilateral load --sort country' lists them.")
  }
}
