import Facts
import Networks
import Tables

extension DatasetReader {
  /// Reads whom groups could take in. Every bound must be one that the other tables know, and every
  /// rule but `unknown` has a source.
  mutating func readEligibility() -> [Eligibility] {
    let (groups, countries) = (knownGroups, knownCountries)
    let regions = countries.map { all in
      Set(all.values.flatMap { [$0.region, $0.subregion].compactMap { $0 } })
    }
    let incomes = countries.map { all in Set(all.values.compactMap(\.incomeGroup)) }
    let codes = countries.map { all in Set(all.keys.map(\.code)) }
    let identifiers = groups.map { all in Set(all.keys.map(\.id)) }
    var seen: [Group: Int] = [:]
    let columns = ["group", "rule", "source"]
    return readTable("eligibility.csv", columns: columns) { table, row -> Eligibility? in
      let group = table.group(row, among: groups)
      let rule = table.requiredChoice(row, "rule", of: AdmissionRule.self)
      let places = table.list(row, "regions", among: regions, "a region or sub-region")
      let named = table.list(row, "countries", among: codes, "a country")
      let memberOf = table.list(row, "member_of", among: identifiers, "a group")
      let incomes = table.list(row, "income_groups", among: incomes, "an income group")
      let candidates = table.list(row, "candidates", among: codes, "a country")
      let invited = table.list(row, "invited", among: codes, "a country")
      guard let group, let rule else { return nil }
      if let line = seen.updateValue(row.line, forKey: group) {
        table.fault(row, "group", expected: "each group once; it stands in line \(line) too")
        return nil
      }
      if rule != .unknown, [nil, "unverified"].contains(table.text(row, "source")) {
        table.fault(
          row, "rule", expected: "\"unknown\", as no source tells of the rule")
        return nil
      }
      if rule == .region, places.isEmpty, named.isEmpty {
        table.fault(row, "rule", expected: "regions or countries beside the rule")
        return nil
      }
      return Eligibility(
        group: group, rule: rule, regions: places, countries: named.map { Country($0) },
        memberOf: memberOf.map { Group($0) }, incomeGroups: incomes,
        procedure: table.text(row, "procedure"), candidates: candidates.map { Country($0) },
        invited: invited.map { Country($0) }, source: table.text(row, "source"),
        notes: table.text(row, "notes"))
    }
  }
}

extension TableReader {
  /// The words of a cell with semicolons between, each of which must be one of those known.
  fileprivate mutating func list(
    _ row: Row, _ column: String, among known: Set<String>?, _ kind: String
  ) -> [String] {
    let words = (text(row, column) ?? "").split(separator: ";").compactMap { part -> String? in
      let word = part.drop { $0 == " " }
      return word.isEmpty ? nil : String(word)
    }
    guard let known else { return words }
    return words.filter { word in
      if known.contains(word) { return true }
      let near = didYouMean(word, among: known.sorted()) ?? ""
      fault(
        row, column,
        expected: "\(kind) that the dataset has, not \(Fault.quoted(word))\(near)")
      return false
    }
  }
}
