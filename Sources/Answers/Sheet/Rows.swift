extension DataTable {
  /// The rows of a table, each made from what it tells of at the moment when it is read: a table of
  /// millions of pairs is written without ever being held.
  public struct Rows: RandomAccessCollection, Sendable {
    private let row: @Sendable (Int) -> [Cell]

    /// The number of rows.
    public let endIndex: Int

    /// Where the rows begin.
    public var startIndex: Int { 0 }

    /// A row for each of some items, made anew each time that it is read.
    public init<Item: Sendable>(_ items: [Item], row: @escaping @Sendable (Item) -> [Cell]) {
      endIndex = items.count
      self.row = { row(items[$0]) }
    }

    /// As many rows as said, each made from its number.
    public init(count: Int, row: @escaping @Sendable (Int) -> [Cell]) {
      endIndex = count
      self.row = row
    }

    /// A row for each row of other rows.
    init(_ rows: Rows, row: @escaping @Sendable ([Cell]) -> [Cell]) {
      endIndex = rows.endIndex
      self.row = { row(rows[$0]) }
    }

    /// The cells of a row.
    public subscript(position: Int) -> [Cell] { row(position) }
  }
}
