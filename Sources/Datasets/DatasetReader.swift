import Facts
import Foundation
import Tables

/// Reads the tables of a dataset one after the other, each knowing the keys of those before it.
struct DatasetReader {
  let files: DatasetFiles
  package var faults: [Fault] = []
  var countries: [Country: CountryFacts] = [:]
  var groups: [Group: GroupFacts] = [:]

  /// The tables that could not be taken apart into rows. What others say of their keys can't be
  /// checked, and is no fault.
  var unread: Set<String> = []

  init(files: DatasetFiles) { self.files = files }

  mutating func read() -> MembershipAtlas? {
    for name in DatasetFiles.required where files.contents[name] == nil {
      faults.append(
        Fault(
          file: name, found: "no such file",
          expected: "a dataset with \(DatasetFiles.required.joined(separator: ", "))"))
    }
    let description = readDescription()
    readCountries()
    readGroups()
    let spells = readSpells()
    let chairTerms = readChairTerms()
    let gatherings = readGatherings()
    let peerGroups = readPeerGroups()
    let burdenModel = readBurdenModel()
    let designFacts = readDesignFacts()
    let earlierGatherings = readEarlierGatherings()
    let eligibility = readEligibility()
    guard let description else { return nil }
    return MembershipAtlas(
      description: description, countries: Array(countries.values), groups: Array(groups.values),
      spells: spells, chairTerms: chairTerms, gatherings: gatherings, peerGroups: peerGroups,
      burdenModel: burdenModel, designFacts: designFacts,
      earlierGatherings: earlierGatherings, eligibility: eligibility)
  }

  /// Reads a table that is there, a row at a time, and takes over the faults.
  mutating func readTable<Element>(
    _ file: String, columns: [String], row read: (inout TableReader, TableReader.Row) -> Element?
  ) -> [Element] {
    guard let bytes = files.contents[file] else {
      if DatasetFiles.required.contains(file) { unread.insert(file) }
      return []
    }
    do {
      var table = try TableReader(bytes, file: file, columns: columns)
      let elements = table.rows.compactMap { read(&table, $0) }
      faults += table.faults
      return elements
    } catch {
      take(error)
      unread.insert(file)
      return []
    }
  }

  /// The countries that other tables may name; `nil` where these are not known.
  var knownCountries: [Country: CountryFacts]? {
    unread.contains("countries.csv") ? nil : countries
  }

  /// The groups that other tables may name; `nil` where these are not known.
  var knownGroups: [Group: GroupFacts]? {
    unread.contains("groups.csv") ? nil : groups
  }

  mutating func take(_ error: ReadingError) {
    switch error {
    case .faults(let list, let more):
      faults += list
      if more > 0, let file = list.last?.file {
        faults.append(
          Fault(file: file, found: "\(more) more faults", expected: "those above mended first"))
      }
    case .unreadable(let path, let reason):
      faults.append(Fault(file: path, found: reason, expected: "a file that can be read"))
    }
  }

  private struct Package: Decodable {
    struct License: Decodable { let name: String? }
    let name: String
    let title: String?
    let version: String?
    let asOf: String?
    let licenses: [License]?
  }

  mutating func readDescription() -> DatasetDescription? {
    let file = "datapackage.json"
    guard let package = decodeJSON(Package.self, file: file) else { return nil }
    var asOf: Day?
    if let text = package.asOf {
      asOf = PartialDate(text)?.lastDay
      if asOf == nil {
        faults.append(
          Fault(
            file: file, found: "\(Fault.quoted(text)) as \"asOf\"",
            expected: "a date such as 2026-03-31"))
      }
    }
    return DatasetDescription(
      name: package.name, title: package.title ?? package.name,
      version: package.version ?? "unversioned", asOf: asOf,
      license: package.licenses?.first?.name, checksum: files.checksum)
  }

  mutating func decodeJSON<Value: Decodable>(_ type: Value.Type, file: String) -> Value? {
    guard let bytes = files.contents[file] else { return nil }
    do throws(ReadingError) {
      return try decodedJSON(type, bytes, file: file)
    } catch {
      take(error)
      return nil
    }
  }

  mutating func readBurdenModel() -> BurdenModel? {
    guard let bytes = files.contents["burden-model.json"] else { return nil }
    do throws(ReadingError) {
      return try BurdenModel(bytes, file: "burden-model.json")
    } catch {
      take(error)
      return nil
    }
  }
}
