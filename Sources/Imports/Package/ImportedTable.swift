import Tables

/// A table that is being written, and which of its columns have empty cells or twice the same.
struct ImportedTable {
  let name: String
  let columns: [String]
  private(set) var bytes: [UInt8]
  private var empty: Set<Int> = []

  init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
    bytes = Array((columns.map(csvCell).joined(separator: ",") + "\n").utf8)
  }

  /// Adds a row.
  mutating func add(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      if cell.isEmpty {
        empty.insert(place)
      } else {
        bytes.append(contentsOf: csvCell(cell).utf8)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The columns in which a cell is empty.
  var columnsWithGaps: Set<String> { Set(empty.map { columns[$0] }) }
}
