import Memberships
import Networks
import Tables

/// A description of a report's tables as a Data Package (https://datapackage.org, version 1): of each
/// column the name, the type and, of numbers, the unit and the definition, so that nobody has to guess
/// what a heading means. It stands beside the tables as `datapackage.json`.
struct TablesDescriptor {
  let network: MembershipNetwork
  let tables: [(name: String, table: DataTable)]

  /// The description. O(cells).
  var json: JSONValue {
    let description = network.atlas.description
    return .object([
      ("profile", .string("data-package")), ("name", .string("minilateral-report-tables")),
      ("title", .string("Countries and their groups, \(network.date)")),
      (
        "description",
        .string(
          "Tables of a report on \(network.scope.label), counting \(network.counting.label), made from "
            + "\(description.title), version \(description.version). An empty cell is undefined or not "
            + "known. provenance.json, in the folder above, tells what the tables rest on.")
      ),
      ("resources", .array(tables.map { Self.resource($0.name, $0.table) })),
    ])
  }

  private static func resource(_ name: String, _ table: DataTable) -> JSONValue {
    let contents = contents(of: table)
    return .object([
      ("name", .string(name)), ("type", .string("table")),
      ("profile", .string("tabular-data-resource")), ("path", .string("\(name).csv")),
      ("title", .string(titles[name] ?? name)), ("scheme", .string("file")),
      ("format", .string("csv")), ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")),
      (
        "schema",
        .object([
          ("fields", .array(zip(table.columns, contents).map(field))),
          ("missingValues", .array([.string("")])),
        ])
      ),
    ])
  }

  private static func field(_ column: DataTable.Column, _ contents: Contents) -> JSONValue {
    let type = contents.type(isQuantity: column.quantity != nil)
    var entries: [(key: String, value: JSONValue)] = [
      ("name", .string(column.id)), ("type", .string(type)), ("title", .string(column.title)),
    ]
    guard let quantity = column.quantity else {
      if contents.lists > 0 {
        entries.append(("description", .string("Several, with \"; \" between them.")))
      }
      if let unit = column.unit { entries.append(("unit", .string(unit))) }
      return .object(entries)
    }
    let undefined = quantity.undefined.map { " Empty: \($0)." } ?? ""
    entries.append(("description", .string(quantity.definition + undefined)))
    entries.append(("unit", .string(column.unit ?? quantity.unit.name)))
    entries.append(("quantity", .string(quantity.id)))
    entries.append(("range", .string(quantity.range.description)))
    if let source = quantity.source { entries.append(("source", .string(source.full))) }
    return .object(entries)
  }

  /// What the cells of a column are.
  private struct Contents {
    var numbers = 0
    var texts = 0
    var days = 0
    var lists = 0

    /// The type that the format has a word for.
    func type(isQuantity: Bool) -> String {
      if texts + lists == 0 { return numbers > 0 || isQuantity ? "number" : "string" }
      return numbers + lists == 0 && days == texts ? "date" : "string"
    }
  }

  /// What each column holds, in one pass over the rows.
  private static func contents(of table: DataTable) -> [Contents] {
    var all = table.columns.map { _ in Contents() }
    for row in table.rows {
      for (place, cell) in row.enumerated() {
        switch cell {
        case .missing: break
        case .number: all[place].numbers += 1
        case .list: all[place].lists += 1
        case .text(let text):
          all[place].texts += 1
          if text.utf8.count == 10, Day(text) != nil { all[place].days += 1 }
        }
      }
    }
    return all
  }

  private static let titles = [
    "chance": "Positions of countries against networks that chance makes",
    "comparison": "Positions of middle powers beside their peers",
    "countries": "Measures of countries", "country-overlap": "Groups that two countries share",
    "group-contact": "What would be lost with each group", "group-design": "How groups are set up",
    "group-overlap": "Countries that two groups share", "groups": "Measures of groups",
    "growth": "How the network grew", "load": "Participation load of countries",
    "load-by-year": "Participation load of countries by year",
    "nowhere-else": "Pairs of countries that meet in one group only",
    "peer-sensitivity": "What places among peers rest on",
    "resilience": "What is left of a group without its members",
  ]
}
