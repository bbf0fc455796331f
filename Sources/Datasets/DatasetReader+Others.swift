import Facts
import Tables

extension DatasetReader {
  mutating func readChairTerms() -> [ChairTerm] {
    let (groups, countries) = (knownGroups, knownCountries)
    var seen: [String: Int] = [:]
    return readTable("chairs.csv", columns: ["group", "year", "country", "source"]) {
      table, row -> ChairTerm? in
      let group = table.group(row, among: groups)
      let country = table.country(row, among: countries)
      let year = table.integer(row, "year")
      if table.text(row, "year") == nil { _ = table.requiredText(row, "year") }
      guard let group, let country, let year, let source = table.requiredText(row, "source") else {
        return nil
      }
      if let line = seen.updateValue(row.line, forKey: "\(group)/\(year)/\(country)") {
        table.fault(
          row, "country", expected: "each chair of a year once; it stands in line \(line) too")
        return nil
      }
      return ChairTerm(
        group: group, year: year, country: country, source: source, notes: table.text(row, "notes"))
    }
  }

  mutating func readGatherings() -> [Gathering] {
    let groups = knownGroups
    var seen: [String: Int] = [:]
    let columns = ["group", "level", "per_year", "low", "high", "bound", "source"]
    return readTable("gatherings.csv", columns: columns) { table, row -> Gathering? in
      let group = table.group(row, among: groups)
      let level = table.requiredChoice(row, "level", of: GatheringLevel.self)
      let perYear = table.number(row, "per_year")
      if table.text(row, "per_year") == nil { _ = table.requiredText(row, "per_year") }
      let low = table.number(row, "low")
      let high = table.number(row, "high")
      let bound = table.requiredChoice(row, "bound", of: Gathering.Bound.self)
      let source = table.requiredText(row, "source")
      guard let group, let level, let perYear, let bound, let source else { return nil }
      table.checkGatherings(row, perYear: perYear, low: low, high: high)
      if let line = seen.updateValue(row.line, forKey: "\(group)/\(level)") {
        table.fault(
          row, "level", expected: "one row for a group and level; line \(line) has both too")
        return nil
      }
      return Gathering(
        group: group, level: level, perYear: perYear, low: low ?? perYear,
        high: high ?? (bound == .floor ? nil : perYear), bound: bound,
        basisYear: table.integer(row, "basis_year"), confidence: table.text(row, "confidence"),
        source: source, notes: table.text(row, "notes"))
    }
  }

  mutating func readPeerGroups() -> [PeerGroup] {
    let countries = knownCountries
    var seen: [String: Int] = [:]
    var members: [String: [(country: Country, line: Int)]] = [:]
    let rows = readTable("peer-groups.csv", columns: ["definition", "country"]) {
      table, row -> (String, Country, Int)? in
      guard let definition = table.requiredText(row, "definition"),
        let country = table.country(row, among: countries)
      else { return nil }
      if let line = seen.updateValue(row.line, forKey: "\(definition)/\(country)") {
        table.fault(
          row, "country",
          expected: "a country once in a definition; it stands in line \(line) too")
        return nil
      }
      return (definition, country, row.line)
    }
    for (definition, country, line) in rows {
      members[definition, default: []].append((country, line))
    }
    let columns = ["id", "title", "description", "source", "status"]
    var seenDefinitions: [String: Int] = [:]
    let definitions = readTable("peer-group-definitions.csv", columns: columns) {
      table, row -> PeerGroup? in
      guard let id = table.requiredText(row, "id"), let title = table.requiredText(row, "title")
      else { return nil }
      if let line = seenDefinitions.updateValue(row.line, forKey: id) {
        table.fault(row, "id", expected: "each definition once; it stands in line \(line) too")
        return nil
      }
      return PeerGroup(
        id: id, title: title, description: table.text(row, "description"),
        source: table.requiredText(row, "source") ?? "",
        status: table.requiredText(row, "status") ?? "", notes: table.text(row, "notes"),
        countries: Set((members[id] ?? []).map(\.country)).sorted())
    }
    guard !unread.contains("peer-group-definitions.csv") else { return [] }
    let known = Set(definitions.map(\.id))
    for (definition, entries) in members.sorted(by: { $0.key < $1.key })
    where !known.contains(definition) {
      faults.append(
        Fault(
          file: "peer-groups.csv", line: entries[0].line, column: 1,
          found: "\(Fault.quoted(definition)) as \"definition\"",
          expected: "a definition that peer-group-definitions.csv has"))
    }
    return definitions
  }
}

extension TableReader {
  /// Checks that numbers of gatherings are in order and can be believed.
  mutating func checkGatherings(
    _ row: Row, perYear: Double, low: Double?, high: Double?
  ) {
    for (column, number) in [("per_year", perYear), ("low", low ?? 0), ("high", high ?? 0)]
    where number > Gathering.limit {
      fault(row, column, expected: "at most \(Int(Gathering.limit)) a year")
    }
    if let low, low > perYear { fault(row, "low", expected: "at most the number itself") }
    if let high, high < perYear { fault(row, "high", expected: "at least the number itself") }
  }
}
