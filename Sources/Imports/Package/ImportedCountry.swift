import Datasets
import Facts
import Tables

/// A country of a collection, as a row of `countries.csv`: what the embedded dataset tells of it, or
/// what is known of a state that is no more.
struct ImportedCountry: Sendable {
  /// The code, which memberships name it by.
  let country: Country
  /// The cells, by column.
  private(set) var cells: [String: String]

  /// A country that the embedded dataset has.
  fileprivate init(known cells: [String: String]) {
    country = Country(cells["code"] ?? "")
    self.cells = cells
  }

  /// A state of which only the project's own list tells.
  init(_ former: FormerState) {
    country = Country(former.code)
    cells = [
      "code": former.code, "name": former.name, "kind": "country", "region": former.region,
      "from": String(former.years.lowerBound), "until": String(former.years.upperBound),
      "from_source": former.number == nil ? "ISO 3166-3" : stateSystemSource,
    ]
    if let number = former.number {
      cells["cow_code"] = String(number)
      cells["cow_source"] = stateSystemSource
    }
  }

  /// The year after which it is no state, where it is one that is no more.
  var lastYear: Int? { cells["until"].flatMap { Int($0.prefix(4)) } }

  /// The name.
  var name: String { cells["name"] ?? country.code }

  /// The same, in the dataset from one day until another, as tables of years have it.
  func there(from: String, until: String?, source: String) -> ImportedCountry {
    var changed = self
    changed.cells["from"] = from
    changed.cells["until"] = until
    changed.cells["from_source"] = source
    return changed
  }
}

/// The countries that collections can speak of: those of the embedded dataset, and former states.
struct KnownCountries {
  /// The columns of `countries.csv`.
  let columns: [String]
  private let byCode: [String: ImportedCountry]
  private let byNumber: [Int: ImportedCountry]

  /// Reads the embedded table.
  ///
  /// - Throws: ``ReadingError`` if the table that the program was built with has faults.
  init() throws(ReadingError) {
    let table = try CSVDocument(
      DatasetFiles.embedded.contents["countries.csv"] ?? [], file: "countries.csv")
    columns = table.header.map(\.text)
    var byCode: [String: ImportedCountry] = [:]
    var byNumber: [Int: ImportedCountry] = [:]
    for record in table.records {
      let cells = Dictionary(
        zip(columns, record.cells.map(\.text)).filter { !$1.isEmpty },
        uniquingKeysWith: { a, _ in a })
      let country = ImportedCountry(known: cells)
      byCode[country.country.code] = country
      if let number = cells["cow_code"].flatMap({ Int($0) }) { byNumber[number] = country }
    }
    for former in FormerState.all {
      let country = ImportedCountry(former)
      byCode[former.code] = country
      if let number = former.number { byNumber[number] = country }
    }
    (self.byCode, self.byNumber) = (byCode, byNumber)
  }

  /// The country with a code of three letters.
  func country(code: String) -> ImportedCountry? { byCode[code.uppercased()] }

  /// The country with a number of the Correlates of War project.
  func country(number: Int) -> ImportedCountry? { byNumber[number] }
}

/// The list that states of the past are from.
let stateSystemSource = "Correlates of War, State System Membership v2016"
