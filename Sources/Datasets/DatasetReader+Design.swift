import Facts
import Networks
import Tables

extension DatasetReader {
  /// Reads the further facts about groups. A value must be of its attribute's vocabulary; one that
  /// contradicts `groups.csv` is a warning.
  mutating func readDesignFacts() -> [DesignFact] {
    let (groups, countries) = (knownGroups, knownCountries)
    var seen: [String: Int] = [:]
    let columns = ["group", "attribute", "value", "source"]
    return readTable("group-design.csv", columns: columns) { table, row -> DesignFact? in
      let group = table.group(row, among: groups)
      let attribute = table.requiredChoice(row, "attribute", of: DesignAttribute.self)
      let value = table.requiredText(row, "value")
      let source = table.requiredText(row, "source")
      guard let group, let attribute, let value, let source else { return nil }
      if let line = seen.updateValue(row.line, forKey: "\(group)/\(attribute)") {
        table.fault(
          row, "attribute",
          expected: "one row for a group and attribute; line \(line) has both too")
        return nil
      }
      table.checkDesign(
        row, of: attribute, group: groups?[group], countries: countries.map { Set($0.keys) })
      return DesignFact(
        group: group, attribute: attribute, value: value,
        basisYear: table.integer(row, "basis_year"), confidence: table.text(row, "confidence"),
        source: source, notes: table.text(row, "notes"))
    }
  }

  /// Reads how often groups met in other years.
  mutating func readEarlierGatherings() -> [Gathering] {
    let groups = knownGroups
    var seen: [String: Int] = [:]
    let columns = ["group", "level", "per_year", "low", "high", "basis_year", "source"]
    return readTable("gatherings-history.csv", columns: columns) { table, row -> Gathering? in
      let group = table.group(row, among: groups)
      let level = table.requiredChoice(row, "level", of: GatheringLevel.self)
      for column in ["per_year", "basis_year"] { _ = table.requiredText(row, column) }
      let perYear = table.number(row, "per_year")
      let year = table.integer(row, "basis_year")
      let (low, high) = (table.number(row, "low"), table.number(row, "high"))
      // An empty bound is a count.
      let bound = table.choice(row, "bound", of: Gathering.Bound.self) ?? .count
      let source = table.requiredText(row, "source")
      guard let group, let level, let perYear, let year, let source else { return nil }
      table.checkGatherings(row, perYear: perYear, low: low, high: high)
      if let line = seen.updateValue(row.line, forKey: "\(group)/\(level)/\(year)") {
        table.fault(
          row, "basis_year",
          expected: "one row for a group, level and year; line \(line) has all three too")
        return nil
      }
      return Gathering(
        group: group, level: level, perYear: perYear, low: low ?? perYear,
        high: high ?? (bound == .floor ? nil : perYear), bound: bound, basisYear: year,
        confidence: table.text(row, "confidence"), source: source,
        notes: table.text(row, "notes"))
    }
  }
}

extension TableReader {
  /// Checks the value of a fact against its vocabulary, and against the group's own row.
  fileprivate mutating func checkDesign(
    _ row: Row, of attribute: DesignAttribute, group: GroupFacts?, countries: Set<Country>?
  ) {
    // What the group's own row says, and whether the value is a word that could contradict it.
    var stated: String?
    var isWord = true
    switch attribute {
    case .secretariat:
      stated = group?.secretariat?.rawValue
      isWord = choice(row, "value", of: Secretariat.self) != nil
    case .sharedBudget:
      stated = group?.sharedBudget?.rawValue
      isWord = choice(row, "value", of: SharedBudget.self) != nil
    case .chairModel:
      stated = group?.chairModel?.rawValue
      isWord = choice(row, "value", of: ChairModel.self) != nil
    case .civilSocietyEngagement: _ = choice(row, "value", of: CivilSocietyRole.self)
    case .secretariatLocation: stated = group?.secretariatLocation
    case .website: stated = group?.website
    case .fundingLead:
      guard let countries, let code = text(row, "value"), !countries.contains(Country(code)) else {
        break
      }
      let near = didYouMean(code, among: countries.map(\.code)) ?? ""
      fault(row, "value", expected: "a country that countries.csv has\(near)")
    case .memberList:
      if text(row, "value") != "partial" {
        fault(row, "value", expected: "\"partial\"; a complete list has no row")
      }
    case .budgetNote, .foundingDocument: break
    }
    if let stated, isWord, stated != text(row, "value") {
      fault(
        row, "value", severity: .warning,
        expected: "what groups.csv says of the group, \(Fault.quoted(stated))")
    }
  }
}
