import Networks

/// A table to be written in one of several formats: columns that say what they hold, and rows.
public struct DataTable: Sendable {
  /// What a column holds.
  public struct Column: Sendable, Hashable {
    /// The heading in machine-readable formats.
    public let id: String
    /// The heading in text.
    public let title: String
    /// What its numbers are, for a column of a measure's numbers.
    public let quantity: Quantity?
    /// What one of its numbers is, where that has a name.
    public let unit: String?

    /// A column of anything that is not a measure's numbers.
    public init(_ id: String, title: String, unit: String? = nil) {
      self.id = id
      self.title = title
      self.quantity = nil
      self.unit = unit
    }

    /// A column of a quantity's numbers, under its identifier and name unless others are given.
    public init(
      _ quantity: Quantity, unit: String? = nil, id: String? = nil, title: String? = nil
    ) {
      let unit = unit ?? quantity.unit.name
      self.id = id ?? quantity.id
      self.title = title ?? quantity.name
      self.quantity = quantity
      self.unit = unit
    }
  }

  /// What a cell holds.
  public enum Cell: Sendable, Hashable {
    /// A text from data or of our own.
    case text(String)
    /// A number.
    case number(Double)
    /// Several texts.
    case list([String])
    /// Nothing: undefined, or not known.
    case missing

    /// A number, or nothing where there is none.
    public init(_ number: Double?) {
      self = number.map { .number($0) } ?? .missing
    }

    /// A count.
    public init(_ count: Int) { self = .number(Double(count)) }

    /// A text, or nothing where there is none.
    public init(_ text: String?) { self = text.map { .text($0) } ?? .missing }
  }

  /// The columns, from left to right.
  public let columns: [Column]

  /// The rows, each with a cell for each column.
  public let rows: Rows

  /// A quicker way to write the same CSV, where there is one.
  var writeOwnCSV: (@Sendable (BytesTaker) throws -> Void)?

  /// Puts a table together, whose rows are made when they are asked for.
  ///
  /// - Precondition: each row has a cell for each column.
  public init(columns: [Column], rows: Rows) {
    self.columns = columns
    self.rows = rows
  }

  /// Puts a small table together.
  ///
  /// - Precondition: each row has a cell for each column.
  public init(columns: [Column], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for each column")
    self.init(columns: columns, rows: Rows(rows) { $0 })
  }

  /// The table without the columns that hold nothing in any row.
  var withoutEmptyColumns: DataTable {
    let kept = columns.indices.filter { place in rows.contains { $0[place] != .missing } }
    return DataTable(
      columns: kept.map { columns[$0] }, rows: Rows(rows) { row in kept.map { row[$0] } })
  }
}
