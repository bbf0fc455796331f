import Networks
import Tables

extension DataTable {
  /// The rows as objects whose keys are the columns' identifiers.
  public var json: JSONValue {
    .array(
      rows.map { row in
        .object(
          zip(columns, row).map { column, cell in
            switch cell {
            case .missing: (column.id, .null)
            case .number(let number): (column.id, .number(number))
            case .text(let text): (column.id, .string(text))
            case .list(let list): (column.id, .array(list.map { .string($0) }))
            }
          })
      })
  }

  /// What the table's numbers are, a quantity for each column of numbers.
  public var quantities: JSONValue { Self.quantities(of: [self]) }

  /// What the numbers of several tables are, each once. A quantity names its column where that is called
  /// otherwise.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - further: What is told of in another way than as a column.
  public static func quantities(of tables: [DataTable], and further: [Quantity] = []) -> JSONValue {
    var seen: Set<Column> = []
    let columns = tables.flatMap(\.columns) + further.map { Column($0) }
    return .array(
      columns.compactMap { column in
        guard let quantity = column.quantity else { return nil }
        let unit = column.unit ?? quantity.unit.name
        // Headings for people don't make another quantity.
        guard seen.insert(Column(quantity, unit: unit, id: column.id, title: "")).inserted else {
          return nil
        }
        return quantity.json(unit: unit, column: column.id)
      })
  }
}

extension Quantity {
  /// The quantity with its unit's name on some side, and the column that holds it where that is called
  /// otherwise.
  public func json(unit: String, column: String? = nil) -> JSONValue {
    let heading: [(key: String, value: JSONValue)] =
      column == nil || column == id ? [] : [("column", JSONValue(column))]
    return .object(
      [("id", .string(id))] + heading + [
        ("name", .string(name)), ("unit", .string(unit)),
        ("range", .array([range.lower, range.upper].map { $0.map { .number($0) } ?? .null })),
        ("definition", .string(definition)), ("undefined", JSONValue(undefined)),
        ("source", source?.json ?? .null),
      ])
  }
}

extension Citation {
  /// The reference in parts.
  var json: JSONValue {
    .object([
      ("authors", .string(authors)), ("year", .number(Double(year))), ("title", .string(title)),
      ("container", .string(container)), ("doi", JSONValue(doi)),
    ])
  }
}
