import Tables

/// A table of cells with one byte between them, which may stand in quotation marks (RFC 4180).
struct DelimitedText {
  struct Cell {
    let text: String
    let offset: Int
  }

  let rows: [[Cell]]

  /// Cuts a text into cells. Blank lines are skipped. O(bytes).
  ///
  /// - Throws: ``ReadingError`` for a quotation mark that is never closed, or with text behind it.
  init(_ source: SourceText, separator: UInt8) throws(ReadingError) {
    let bytes = source.bytes
    var rows: [[Cell]] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == 0x0A || bytes[place] == 0x0D {
        place += 1
        continue
      }
      var row: [Cell] = []
      while true {
        let start = place
        if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
          row.append(Cell(text: try Self.quoted(source, &place), offset: start))
        } else {
          while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A { place += 1 }
          var end = place
          if end > start, bytes[end - 1] == 0x0D, end == bytes.count || bytes[end] == 0x0A {
            end -= 1
          }
          row.append(Cell(text: source.text(start..<end), offset: start))
        }
        if place < bytes.count, bytes[place] == 0x0D { place += 1 }
        guard place < bytes.count, bytes[place] == separator else { break }
        place += 1
      }
      rows.append(row)
      guard place >= bytes.count || bytes[place] == 0x0A else {
        throw source.error(
          at: place, found: "text after a closing quotation mark", expected: "the end of the cell")
      }
      place += 1
    }
    self.rows = rows
  }

  private static func quoted(
    _ source: SourceText, _ place: inout Int
  ) throws(ReadingError) -> String {
    let start = place
    var text: [UInt8] = []
    place += 1
    while true {
      guard place < source.bytes.count else {
        throw source.error(
          at: start, found: "a quotation mark that is never closed", expected: "a closing one")
      }
      if source.bytes[place] == UInt8(ascii: "\"") {
        place += 1
        guard place < source.bytes.count, source.bytes[place] == UInt8(ascii: "\"") else { break }
      }
      text.append(source.bytes[place])
      place += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What most likely stands between cells: of comma, semicolon and tab the one that the first line
  /// has most of.
  static func separator(of source: SourceText) -> UInt8 {
    var place = 0
    var line = source.nextLine(&place) ?? 0..<0
    while line.isEmpty, let next = source.nextLine(&place) { line = next }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let counts = candidates.map { candidate in source.bytes[line].count { $0 == candidate } }
    let best = counts.max() ?? 0
    return counts.firstIndex(of: best).map { candidates[$0] } ?? candidates[0]
  }

  /// Cells as a table of comma-separated values.
  static func commaSeparated(_ rows: some Sequence<[String]>) -> [UInt8] {
    var text = ""
    for row in rows { append(row, separator: ",", to: &text) }
    return Array(text.utf8)
  }

  /// Adds a line of cells, in quotation marks where they have to be.
  static func append(_ row: [String], separator: Character, to text: inout String) {
    let separatorByte = separator.utf8.first ?? 0
    for (place, cell) in row.enumerated() {
      if place > 0 { text.append(separator) }
      let mustQuote = cell.utf8.contains {
        $0 == separatorByte || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
      }
      guard mustQuote else {
        text += cell
        continue
      }
      text += "\""
      // By scalar: to a character, a quotation mark with a combining accent is no quotation mark.
      for scalar in cell.unicodeScalars {
        if scalar == "\"" { text.unicodeScalars.append("\"") }
        text.unicodeScalars.append(scalar)
      }
      text += "\""
    }
    text += "\n"
  }
}
