import Networks

/// A question's answer, told once: what a row is, what each column says of it, and the rows. The table
/// for programs (CSV, JSON), the one for people and every order are views of the same declaration.
///
/// ```swift
/// let sheet = Sheet.load(network.countryLoads(), in: network.atlas)
/// print(sheet.sorted(by: "chair-terms")?.brief.text() ?? "")
/// ```
public struct Sheet<Row: Sendable>: Sendable {
  /// One thing that is told of a row.
  public struct Column: Sendable {
    /// The heading and the cell in a table for programs; `nil` for what people alone are shown, since it
    /// joins what programs have in columns of their own.
    let full: View?
    /// The heading and the cell where there is little room; `nil` where it is left out.
    private(set) var brief: View?

    struct View: Sendable {
      let column: DataTable.Column
      let cell: @Sendable (Row) -> DataTable.Cell
    }
  }

  /// What is told, from left to right.
  public let columns: [Column]

  /// What it is told of, from the first to the last.
  public let rows: [Row]

  /// Puts an answer together.
  public init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// Every column, with every digit: what programs read.
  public var full: DataTable { table(columns.compactMap(\.full)) }

  /// What fits a terminal or a page, rounded.
  public var brief: DataTable { table(columns.compactMap(\.brief)) }

  private func table(_ views: [Column.View]) -> DataTable {
    DataTable(
      columns: views.map(\.column),
      rows: DataTable.Rows(rows) { row in views.map { $0.cell(row) } })
  }

  /// The first rows; all where there are not so many.
  public func prefix(_ count: Int?) -> Sheet {
    Sheet(columns: columns, rows: count.map { Array(rows.prefix($0)) } ?? rows)
  }

  /// The identifiers of the columns of numbers, by which the rows can be sorted.
  public var orders: [String] {
    columns.compactMap(\.full).filter { $0.column.quantity != nil }.map(\.column.id)
  }

  /// The rows from the greatest number of a column down, the undefined last, equal ones as they stand;
  /// `nil` where no column of numbers has this identifier. O(rows log rows).
  public func sorted(by id: String) -> Sheet? {
    guard let view = columns.compactMap(\.full).first(where: { $0.column.id == id }),
      view.column.quantity != nil
    else { return nil }
    let keyed = rows.enumerated().map { place, row -> (place: Int, number: Double?, row: Row) in
      if case .number(let number) = view.cell(row) { return (place, number, row) }
      return (place, nil, row)
    }
    let sorted = keyed.sorted { a, b in
      switch (a.number, b.number) {
      case (let first?, let second?) where first != second: first > second
      case (nil, _?): false
      case (_?, nil): true
      default: a.place < b.place
      }
    }
    return Sheet(columns: columns, rows: sorted.map(\.row))
  }
}

extension Sheet.Column {
  /// A column of texts.
  public static func text(
    _ id: String, _ title: String, _ text: @escaping @Sendable (Row) -> String?
  ) -> Self {
    Self(full: View(column: .init(id, title: title)) { .init(text($0)) }, brief: nil)
  }

  /// A column of several texts in a cell.
  public static func list(
    _ id: String, _ title: String, _ texts: @escaping @Sendable (Row) -> [String]
  ) -> Self {
    Self(full: View(column: .init(id, title: title)) { .list(texts($0)) }, brief: nil)
  }

  /// A column of numbers, headed by the quantity's name unless a shorter title is given.
  public static func number(
    _ quantity: Quantity, _ title: String? = nil, _ number: @escaping @Sendable (Row) -> Double?
  ) -> Self {
    Self(full: View(column: .init(quantity, title: title)) { .init(number($0)) }, brief: nil)
  }

  /// A column of whole numbers.
  public static func count(
    _ quantity: Quantity, _ title: String? = nil, _ count: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    .number(quantity, title) { count($0).map(Double.init) }
  }

  /// What people alone are shown, as it says in one cell what programs find in several.
  public static func shown(
    _ id: String, _ title: String, _ cell: @escaping @Sendable (Row) -> DataTable.Cell
  ) -> Self {
    Self(full: nil, brief: View(column: .init(id, title: title), cell: cell))
  }

  /// The column, shown to people too, under a shorter heading and in another form where they are given.
  public func brief(
    _ title: String? = nil, _ cell: (@Sendable (Row) -> DataTable.Cell)? = nil
  ) -> Self {
    guard let full else { return self }
    var column = self
    column.brief = View(
      column: full.column.titled(title ?? full.column.title), cell: cell ?? full.cell)
    return column
  }
}

extension DataTable.Column {
  fileprivate func titled(_ title: String) -> Self {
    quantity.map { Self($0, unit: unit, id: id, title: title) }
      ?? Self(id, title: title, unit: unit)
  }
}
