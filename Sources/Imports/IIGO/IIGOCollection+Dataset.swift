import Datasets
import Entities
import Facts
import Tables

extension IIGOCollection {
  /// The collection as a dataset.
  ///
  /// Organisations of the two tables are put together by name, since some have another short name in
  /// each. A country is found by its code; where that is none, by its name. O(memberships).
  ///
  /// - Parameter starts: What the years of memberships are taken for.
  /// - Throws: ``ReadingError`` with each row whose country is not known.
  public func dataset(starts: Starts = .unknown) throws(ReadingError) -> ImportedDataset {
    let known = try KnownCountries()
    let atlas = try MembershipAtlas.embedded()
    var remarks: [String] = []
    let (groups, byTitle) = groups(remarks: &remarks)
    let facts = Dictionary(groups.map { ($0.group, $0) }, uniquingKeysWith: { a, _ in a })
    var countries: [Country: ImportedCountry] = [:]
    var spells: [Spell] = []
    var faults: [Fault] = []
    var seen: Set<String> = []
    var (repeated, byName, ended) = (0, 0, [String]())
    for row in memberships {
      var country = known.country(code: row.state)
      if country == nil {
        country = (try? atlas.country(named: row.stateName)).flatMap {
          known.country(code: $0.code)
        }
        byName += 1
      }
      guard let country else {
        faults.append(
          Fault(
            file: file, line: row.line,
            found: "\(Fault.quoted(row.state)), \(Fault.quoted(row.stateName))",
            expected: "a country's code of three letters, or a name that is known"))
        continue
      }
      guard let group = byTitle[key(row.title)], let founding = facts[group] else { continue }
      guard seen.insert("\(group)/\(country.country)").inserted else {
        repeated += 1
        continue
      }
      // A state of the past belongs until its end at the latest, and to nothing that began after it.
      let last = country.lastYear.flatMap { PartialDate("\($0)") }
      if let last, let begin = founding.founded, last.lastDay < begin.firstDay {
        ended.append("\(country.name) in \(founding.acronym ?? founding.name)")
        continue
      }
      countries[country.country] = country
      let end = founding.ended
      let isStart = starts == .withOrganisation
      spells.append(
        Spell(
          group: group, country: country.country, status: .member, isFounding: false,
          from: isStart ? founding.founded : nil,
          until: last.flatMap { last in end.map { $0.lastDay < last.lastDay } == true ? nil : last
          },
          seen: isStart || end != nil || last != nil ? nil : PartialDate("\(row.year)"),
          source: source))
    }
    guard faults.isEmpty else { throw .faults(faults) }
    spells.sort { ($0.group, $0.country) < ($1.group, $1.country) }
    if byName > 0 { remarks.append("\(byName) rows without a country's code are read by its name") }
    if repeated > 0 { remarks.append("\(repeated) rows tell of a membership again") }
    if !ended.isEmpty {
      remarks.append(
        "members that were no state any more when their organisation began, left out: "
          + ended.joined(separator: ", "))
    }
    if starts == .unknown {
      remarks.append(
        "the years of memberships are their organisation's: when a country came in is not known")
    }
    let year = memberships.map(\.year).max() ?? 0
    return ImportedDataset(
      name: "iigo", title: "Informal intergovernmental organisations",
      description:
        "Memberships of states in informal intergovernmental organisations, as the IIGO 2.0 dataset "
        + "lists them. Figures of countries are those of Minilateral's own dataset, each with its year.",
      version: "2.0", asOf: PartialDate("\(year)")?.lastDay ?? "2017-12-31",
      sources: [
        (
          "Vabulas & Snidal (2021), Cooperation under autonomy: Building and analyzing the Informal "
            + "Intergovernmental Organizations 2.0 dataset, Journal of Peace Research 58(4): 859-869 "
            + "(CC BY 4.0)", "https://doi.org/10.1177/0022343320943920"
        )
      ], columnsOfCountries: known.columns, countries: Array(countries.values), groups: groups,
      spells: spells, remarks: remarks)
  }

  private var source: String { "IIGO 2.0 (Vabulas & Snidal 2021)" }

  /// The organisations of both tables, and which of them a name stands for.
  private func groups(
    remarks: inout [String]
  ) -> (groups: [GroupFacts], byTitle: [String: Group]) {
    var identifiers = GroupIdentifiers()
    var groups: [GroupFacts] = []
    var byTitle: [String: Group] = [:]
    let ids = Dictionary(grouping: organisations.filter { !$0.id.isEmpty }, by: \.id)
    func add(_ organisation: Organisation, notes: String?) {
      guard byTitle[key(organisation.title)] == nil else { return }
      let acronym =
        organisation.id.isEmpty || (ids[organisation.id]?.count ?? 0) > 1 ? nil : organisation.id
      let group = Group(identifiers.identifier(acronym, organisation.title))
      byTitle[key(organisation.title)] = group
      groups.append(
        GroupFacts(
          group: group, name: organisation.title, acronym: acronym,
          founded: organisation.begin.flatMap { PartialDate("\($0)") },
          ended: organisation.end.flatMap { PartialDate("\($0)") }, domain: organisation.domain,
          legalForm: .informal, source: source, notes: notes))
    }
    for organisation in organisations {
      add(organisation, notes: organisation.followedBy)
    }
    for row in memberships where byTitle[key(row.title)] == nil {
      remarks.append("\(row.title) is in the table of memberships only")
      add(
        Organisation(
          id: row.id, title: row.title, begin: row.begin, end: row.end, domain: nil,
          followedBy: nil), notes: nil)
    }
    let empty = organisations.filter { organisation in
      !memberships.contains { key($0.title) == key(organisation.title) }
    }
    if !empty.isEmpty {
      remarks.append(
        "organisations without members in the table: \(empty.map(\.title).joined(separator: ", "))")
    }
    return (groups, byTitle)
  }

  private func key(_ title: String) -> String { title.lowercased() }
}
