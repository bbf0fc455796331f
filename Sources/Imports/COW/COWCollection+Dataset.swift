import Facts
import Tables

extension COWCollection {
  /// The collection as a dataset.
  ///
  /// A code holds to the end of its year. A state that comes in has its year as `from`, since the day is
  /// not known; a standing that follows another begins on 1 January; one that is over ends with the
  /// last day of its last year. -9 is a spell with the status `unknown`. A year of which the form that
  /// memberships are taken from has no row, though the organisation goes on after it, is as another form
  /// has it, and where none has it, unknown. O(states · years · organisations).
  ///
  /// - Throws: ``ReadingError`` where no organisation has a member in any year.
  public func dataset() throws(ReadingError) -> ImportedDataset {
    guard let panel = panels[form], let lastYear = lastYear(of: panel) else {
      throw .faults([
        Fault(file: form.rawValue, found: "no cell with a code", expected: "organisations by year")
      ])
    }
    let known = try KnownCountries()
    let countries = COWState.all.map { known.country(number: $0.number) }
    var identifiers = GroupIdentifiers()
    var groups: [GroupFacts] = []
    var spells: [Spell] = []
    var presence = [ClosedRange<Int>?](repeating: nil, count: COWState.all.count)
    let order = panel.organisations.enumerated().sorted {
      ($0.element.lowercased(), $0.offset) < ($1.element.lowercased(), $1.offset)
    }
    let source = "COW IGO v3.0, \(form.rawValue)"
    for (place, word) in order {
      let rows = panel.toldYears(of: place)
      guard let life = life(of: place, in: panel, rows: rows) else { continue }
      let facts = organisations[word.lowercased()] ?? COWOrganisation(word: word)
      let acronym = facts.name == nil ? word.uppercased() : facts.acronym
      let group = Group(identifiers.identifier(word))
      let founded = min(facts.founded ?? life.lowerBound, life.lowerBound)
      let ended = life.upperBound < lastYear ? PartialDate(.newYear(after: life.upperBound)) : nil
      groups.append(
        GroupFacts(
          group: group, name: facts.name ?? acronym, acronym: acronym,
          founded: PartialDate("\(founded)"), ended: ended,
          domain: facts.fields.count == 1 ? facts.fields[0] : nil, secretariat: .permanent,
          source: source,
          notes: facts.fields.count > 1 ? "Fields: \(facts.fields.joined(separator: ", "))." : nil))
      for state in COWState.all.indices {
        let told = told(of: state, in: place, word, panel, life: life, rows: rows)
        for (year, code) in zip(life, told) where code != nil && code != .outside {
          let range = presence[state] ?? year...year
          presence[state] = min(range.lowerBound, year)...max(range.upperBound, year)
        }
        let runs = YearSpell.all(in: life) { told[$0 - life.lowerBound] }
        guard let country = countries[state] else { continue }
        for run in runs {
          let isFirst = run.years.lowerBound == life.lowerBound
          let from = PartialDate(isFirst ? "\(founded)" : "\(run.years.lowerBound)")
          spells.append(
            Spell(
              group: group, country: country.country, status: run.code.status,
              isFounding: isFirst && run.code == .member,
              from: run.follows ? PartialDate(.newYear(of: run.years.lowerBound)) : from,
              until: run.years.upperBound == lastYear
                ? nil : PartialDate(.newYear(after: run.years.upperBound)),
              source: source))
        }
      }
    }
    let there = zip(countries, presence).compactMap { country, years in
      country.flatMap { country in
        years.map { years in
          country.there(
            from: "\(years.lowerBound)",
            until: years.upperBound < lastYear
              ? Day.newYear(after: years.upperBound).description : nil, source: source)
        }
      }
    }
    let nameless = zip(zip(COWState.all, countries), presence).filter { $0.1 == nil && $1 != nil }
    return ImportedDataset(
      name: "cow-igo", title: "Correlates of War: intergovernmental organisations",
      description:
        "Memberships of states in intergovernmental organisations by year, as the Correlates of War "
        + "project's Intergovernmental Organizations v3.0 codes them (form \(form.rawValue)), read into "
        + "dated spells. Figures of countries are those of Minilateral's own dataset, each with its year.",
      version: "3.0.0", asOf: .newYear(after: lastYear).previous,
      sources: [
        (
          "Pevehouse, Nordstrom, McManus & Jamison (2020), Tracking Organizations in the World: The "
            + "Correlates of War IGO Version 3.0 datasets, Journal of Peace Research 57(3): 492-503",
          "https://doi.org/10.1177/0022343319881175"
        )
      ], columnsOfCountries: known.columns, countries: there, groups: groups, spells: spells,
      remarks: remarks
        + (nameless.isEmpty
          ? []
          : [
            "states without a country: \(nameless.map(\.0.0.word).joined(separator: ", ")), left out"
          ])
        + (form == .dyadic
          ? [
            "pairs tell of joint full memberships only: associates, observers and an organisation's "
              + "only member are not among the memberships"
          ] : []))
  }

  private func lastYear(of panel: YearPanel) -> Int? {
    panel.organisations.indices.compactMap { panel.toldYears(of: $0).max() }.max()
  }

  /// The first and the last year in which an organisation exists by the form that memberships are taken
  /// from: in which it says anything of a state but that there is nothing to be a member of.
  private func life(
    of organisation: Int, in panel: YearPanel, rows: Set<Int>
  ) -> ClosedRange<Int>? {
    let years = rows.filter { year in
      COWState.all.indices.contains { state in
        panel[organisation, state, year].map { $0 != .outside } ?? false
      }
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  /// What is said of a state in each year of an organisation's life.
  private func told(
    of state: Int, in place: Int, _ word: String, _ panel: YearPanel, life: ClosedRange<Int>,
    rows: Set<Int>
  ) -> [MembershipCode?] {
    let others = forms.filter { $0 != form }.compactMap { form in
      panels[form].flatMap { panel in panel.places[word.lowercased()].map { (panel, $0) } }
    }
    var before: MembershipCode?
    return life.map { year in
      var code = panel[place, state, year]
      if code == nil, !rows.contains(year) {
        code =
          others.lazy.compactMap { panel, place in panel[place, state, year] }.first
          ?? (before == nil || before == .outside ? nil : .missing)
      }
      before = code
      return code
    }
  }
}

extension MembershipCode {
  /// The status that a spell with this code has.
  fileprivate var status: Status {
    switch self {
    case .member: .member
    case .associate: .associate
    case .observer: .observer
    case .missing, .noMember, .outside: .unknown
    }
  }
}

extension Day {
  /// 1 January of a year.
  fileprivate static func newYear(of year: Int) -> Day {
    Day(year: year, month: 1, day: 1) ?? "1800-01-01"
  }

  /// 1 January of the year that follows.
  fileprivate static func newYear(after year: Int) -> Day { newYear(of: year + 1) }

  /// 31 December of the year before, of a 1 January.
  fileprivate var previous: Day { Day(year: year - 1, month: 12, day: 31) ?? self }
}
