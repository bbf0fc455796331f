import Facts
import Networks
import Tables

extension TableReader {
  /// The group that a row names, which must be one of those known.
  mutating func group(_ row: Row, among known: [Group: GroupFacts]?) -> Group? {
    guard let id = requiredText(row, "group") else { return nil }
    guard let known, known[Group(id)] == nil else { return Group(id) }
    let near = didYouMean(id, among: known.keys.map(\.id)) ?? ""
    fault(row, "group", expected: "a group that groups.csv has\(near)")
    return nil
  }

  /// The country that a row names, which must be one of those known.
  mutating func country(_ row: Row, among known: [Country: CountryFacts]?) -> Country? {
    guard let code = requiredText(row, "country") else { return nil }
    guard let known, known[Country(code)] == nil else { return Country(code) }
    let near = didYouMean(code, among: known.keys.map(\.code)) ?? ""
    fault(row, "country", expected: "a country that countries.csv has\(near)")
    return nil
  }
}
