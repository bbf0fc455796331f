import Facts
import Tables

extension DataTable {
  /// The table as comma-separated values (RFC 4180 with LF line ends): a row of column identifiers,
  /// numbers in the shortest form that reads back exactly, an empty cell where there is nothing,
  /// several texts in one cell with "; " between them.
  ///
  /// A text that a spreadsheet would run as a formula gets an apostrophe before it, as spreadsheets
  /// themselves write it.
  public var csv: String {
    var text = ""
    append(columns.map { .text($0.id) }, to: &text)
    for row in rows { append(row, to: &text) }
    return text
  }

  private func append(_ row: [Cell], to text: inout String) {
    for (place, cell) in row.enumerated() {
      if place > 0 { text += "," }
      switch cell {
      case .missing: break
      case .number(let number): text += shortestText(number)
      case .text(let words): text += csvCell(words)
      case .list(let list): text += csvCell(list.joined(separator: "; "))
      }
    }
    text += "\n"
  }
}
