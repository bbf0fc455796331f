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

  /// What the table's numbers are.
  public var quantities: JSONValue {
    .array(
      columns.compactMap { column in
        column.quantity.map { $0.json(unit: column.unit ?? $0.unit.name) }
      })
  }
}

extension Quantity {
  /// The quantity with its unit's name on some side.
  public func json(unit: String) -> JSONValue {
    .object([
      ("id", .string(id)), ("name", .string(name)), ("unit", .string(unit)),
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
