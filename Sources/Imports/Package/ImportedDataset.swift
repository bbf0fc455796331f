import Datasets
import Facts
import Foundation
import Tables

/// A collection that others gathered, as a dataset: a Data Package with the tables of the embedded one,
/// which every command takes with `--dataset`.
public struct ImportedDataset: Sendable {
  let name: String
  let title: String
  let description: String
  let version: String
  let asOf: Day
  let sources: [(title: String, path: String?)]
  let columnsOfCountries: [String]
  let countries: [ImportedCountry]
  let groups: [GroupFacts]
  let spells: [Spell]

  /// What a reader should know of how the dataset came about.
  public let remarks: [String]

  /// How many countries, groups and spells there are.
  public var counts: (countries: Int, groups: Int, spells: Int) {
    (countries.count, groups.count, spells.count)
  }

  /// The files, by name. The assumptions of burdens and the definitions of middle powers are those of
  /// the embedded dataset. The same collection gives the same bytes. O(spells).
  ///
  /// - Throws: ``ReadingError`` if the tables that the program was built with have faults.
  public func files() throws(ReadingError) -> [(name: String, bytes: [UInt8])] {
    let tables = [
      countryTable, groupTable, spellTable, try peers("peer-groups.csv", "country"),
      try peers("peer-group-definitions.csv", nil),
    ]
    var files = tables.map { (name: $0.name, bytes: $0.bytes) }
    files.append(("burden-model.json", DatasetFiles.embedded.contents["burden-model.json"] ?? []))
    files.append(("datapackage.json", try descriptor(of: tables)))
    return files.sorted { $0.name < $1.name }
  }

  private var countryTable: ImportedTable {
    var table = ImportedTable(name: "countries.csv", columns: columnsOfCountries)
    for country in countries.sorted(by: { $0.country < $1.country }) {
      table.add(columnsOfCountries.map { country.cells[$0] ?? "" })
    }
    return table
  }

  private var groupTable: ImportedTable {
    var table = ImportedTable(
      name: "groups.csv",
      columns: [
        "id", "name", "acronym", "founded", "ended", "members_reported", "domain", "legal_form",
        "secretariat", "secretariat_location", "shared_budget", "chair_model", "website", "source",
        "notes",
      ])
    for group in groups.sorted(by: { $0.group < $1.group }) {
      table.add([
        group.group.id, group.name, group.acronym ?? "", group.founded?.description ?? "",
        group.ended?.description ?? "", "", group.domain ?? "", group.legalForm?.rawValue ?? "",
        group.secretariat?.rawValue ?? "", "", "", "", "", group.source, group.notes ?? "",
      ])
    }
    return table
  }

  private var spellTable: ImportedTable {
    var table = ImportedTable(
      name: "memberships.csv",
      columns: [
        "group", "country", "status", "founding", "from", "until", "seen", "source", "notes",
      ])
    for spell in spells {
      table.add([
        spell.group.id, spell.country.code, spell.status.rawValue,
        spell.isFounding ? "true" : "false", spell.from?.description ?? "",
        spell.until?.description ?? "", spell.seen?.description ?? "", spell.source,
        spell.notes ?? "",
      ])
    }
    return table
  }

  /// A table of definitions of middle powers, with the countries that the collection has.
  private func peers(
    _ name: String, _ column: String?
  ) throws(ReadingError) -> ImportedTable {
    let document = try CSVDocument(DatasetFiles.embedded.contents[name] ?? [], file: name)
    let columns = document.header.map(\.text)
    var table = ImportedTable(name: name, columns: columns)
    let known = Set(countries.map(\.country.code))
    let place = column.flatMap(columns.firstIndex(of:))
    for record in document.records {
      let cells = record.cells.map(\.text)
      if let place, !known.contains(cells[place]) { continue }
      table.add(cells)
    }
    return table
  }
}
