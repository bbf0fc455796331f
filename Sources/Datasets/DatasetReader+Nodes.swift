import Facts
import Tables

extension DatasetReader {
  mutating func readCountries() {
    var seen: [Country: Int] = [:]
    var names: [String: Int] = [:]
    let all = readTable("countries.csv", columns: ["code", "name"]) {
      table, row -> CountryFacts? in
      guard let code = table.requiredText(row, "code"), let name = table.requiredText(row, "name")
      else { return nil }
      let country = Country(code)
      if let line = seen.updateValue(row.line, forKey: country) {
        table.fault(row, "code", expected: "each country once; it stands in line \(line) too")
        return nil
      }
      if let line = names.updateValue(row.line, forKey: name.lowercased()) {
        table.fault(
          row, "name", severity: .warning,
          expected:
            "a name that tells countries apart; it stands in line \(line) too, so that only "
            + "codes can name them")
      }
      let (from, until) = (table.date(row, "from"), table.date(row, "until"))
      if let from, let until, until.lastDay <= from.firstDay {
        table.fault(row, "until", expected: "a date after from, \(from)")
      }
      return CountryFacts(
        country: country, name: name, kind: table.text(row, "kind"),
        region: table.text(row, "region"), subregion: table.text(row, "subregion"),
        incomeGroup: table.text(row, "income_group"),
        incomeGroupSource: table.text(row, "income_group_source"),
        population: table.figure(row, "population", "population_year", "population_source"),
        gdp: table.figure(row, "gdp_usd", "gdp_year", "gdp_source"),
        diplomaticPosts: table.figure(
          row, "diplomatic_posts", "diplomatic_posts_year", "diplomatic_posts_source"),
        cowCode: table.integer(row, "cow_code"), from: from, until: until,
        notes: table.text(row, "notes"))
    }
    countries = Dictionary(all.map { ($0.country, $0) }, uniquingKeysWith: { a, _ in a })
  }

  mutating func readGroups() {
    var seen: [Group: Int] = [:]
    let all = readTable("groups.csv", columns: ["id", "name", "founded", "ended", "source"]) {
      table, row -> GroupFacts? in
      guard let id = table.requiredText(row, "id"), let name = table.requiredText(row, "name")
      else { return nil }
      let group = Group(id)
      if let line = seen.updateValue(row.line, forKey: group) {
        table.fault(row, "id", expected: "each group once; it stands in line \(line) too")
        return nil
      }
      let founded = table.date(row, "founded")
      let ended = table.date(row, "ended")
      if let founded, let ended, ended.lastDay <= founded.firstDay {
        table.fault(row, "ended", expected: "a date after the founding, \(founded)")
      }
      return GroupFacts(
        group: group, name: name, acronym: table.text(row, "acronym"), founded: founded,
        ended: ended, leastMembers: table.integer(row, "members_reported"),
        domain: table.text(row, "domain"),
        legalForm: table.choice(row, "legal_form", of: LegalForm.self),
        secretariat: table.choice(row, "secretariat", of: Secretariat.self),
        secretariatLocation: table.text(row, "secretariat_location"),
        sharedBudget: table.choice(row, "shared_budget", of: SharedBudget.self),
        chairModel: table.choice(row, "chair_model", of: ChairModel.self),
        website: table.text(row, "website"),
        source: table.requiredText(row, "source") ?? "", notes: table.text(row, "notes"))
    }
    groups = Dictionary(all.map { ($0.group, $0) }, uniquingKeysWith: { a, _ in a })
  }
}

extension TableReader {
  fileprivate mutating func figure(
    _ row: Row, _ value: String, _ year: String, _ source: String
  ) -> Figure? {
    let year = integer(row, year)
    return number(row, value).map {
      Figure(value: $0, year: year, source: text(row, source) ?? "unverified")
    }
  }
}
