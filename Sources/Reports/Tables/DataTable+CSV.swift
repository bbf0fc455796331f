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

private func csvCell(_ text: String) -> String {
  var text = text
  // A text such as "-5" is harmless: it is read as the number that it looks like.
  if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
    Double(text) == nil
  {
    text = "'" + text
  }
  let mustQuote = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
  guard mustQuote else { return text }
  // By scalar: to a character, a quotation mark with a combining accent is no quotation mark.
  let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
  return "\"\(String(String.UnicodeScalarView(doubled)))\""
}
