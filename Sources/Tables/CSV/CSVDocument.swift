/// A table of comma-separated values (RFC 4180) with the place of every cell, so that a fault can be
/// told with its line and column. Reading is strict: nothing is repaired.
///
/// Lines end with LF or CRLF. Other control characters but tabs are refused, those beyond ASCII
/// (U+0080 to U+009F, some of which a terminal obeys) too. A byte-order mark and
/// blank lines are skipped. The first line is the header.
package struct CSVDocument {
  package struct Cell {
    package let text: String
    package let line: Int
    package let column: Int
  }

  package struct Record {
    package let line: Int
    package let cells: [Cell]
  }

  package let file: String
  package let header: [Cell]
  package let records: [Record]

  /// Reads a table.
  ///
  /// - Throws: ``ReadingError/faults(_:more:)`` for bytes that are not UTF-8, a missing or repeated
  ///   heading, a stray or unclosed quotation mark, or a line with too many or too few cells.
  package init(_ bytes: [UInt8], file: String) throws(ReadingError) {
    self.file = file
    if let fault = Self.textFault(in: bytes, file: file) { throw .faults([fault], more: 0) }
    var scanner = Scanner(bytes: bytes, file: file)
    var rows: [Record] = []
    while let record = scanner.nextRecord() { rows.append(record) }
    var faults = scanner.faults
    guard let header = rows.first else {
      throw .faults(
        faults + [Fault(file: file, line: 1, found: "an empty file", expected: "a header row")])
    }
    var headings: Set<String> = []
    for cell in header.cells {
      if cell.text.isEmpty {
        faults.append(
          Fault(
            file: file, line: cell.line, column: cell.column, found: "an empty heading",
            expected: "a name for the column"))
      } else if !headings.insert(cell.text).inserted {
        faults.append(
          Fault(
            file: file, line: cell.line, column: cell.column,
            found: "a second column \(Fault.quoted(cell.text))", expected: "each heading once"))
      }
    }
    for record in rows.dropFirst() where record.cells.count != header.cells.count {
      faults.append(
        Fault(
          file: file, line: record.line,
          found: record.cells.count == 1 ? "1 cell" : "\(record.cells.count) cells",
          expected: "\(header.cells.count), as in the header"))
    }
    guard faults.isEmpty else { throw .faults(faults) }
    self.header = header.cells
    records = Array(rows.dropFirst())
  }

  /// What makes bytes no text: the first byte that is not UTF-8, or a control character that is no tab
  /// and no end of a line; `nil` where there is neither. O(bytes).
  package static func textFault(in bytes: [UInt8], file: String) -> Fault? {
    firstBadByte(in: bytes, file: file) ?? firstControl(in: bytes, file: file)
  }

  /// The first control character that is no tab and no end of a line.
  private static func firstControl(in bytes: [UInt8], file: String) -> Fault? {
    let isControl = { (place: Int) -> Bool in
      switch bytes[place] {
      case 0x09, 0x0A: false
      case 0x0D: place + 1 >= bytes.count || bytes[place + 1] != 0x0A
      case 0xC2: place + 1 < bytes.count && bytes[place + 1] < 0xA0
      default: bytes[place] < 0x20 || bytes[place] == 0x7F
      }
    }
    guard let place = bytes.indices.first(where: isControl) else { return nil }
    let before = bytes[..<place]
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? mark
    let byte = bytes[place] == 0xC2 ? bytes[place + 1] : bytes[place]
    return Fault(
      file: file, line: 1 + before.count { $0 == 0x0A },
      column: 1 + before[start...].count { $0 & 0xC0 != 0x80 },
      found: byte == 0x0D
        ? "a carriage return without a line feed"
        : "the control character 0x\(String(byte, radix: 16, uppercase: true))",
      expected: byte == 0x0D ? "lines that end with LF or CRLF" : "text")
  }

  private static func firstBadByte(in bytes: [UInt8], file: String) -> Fault? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    // Cheap and rare: find the longest valid prefix by walking the sequences.
    var place = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    var (line, column) = (1, 1)
    while place < bytes.count {
      let byte = bytes[place]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(place + length, bytes.count)
      if String(validating: bytes[place..<end], as: UTF8.self) == nil { break }
      (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + 1)
      place = end
    }
    let byte = place < bytes.count ? String(bytes[place], radix: 16, uppercase: true) : ""
    return Fault(
      file: file, line: line, column: column, found: "the byte 0x\(byte), which is not UTF-8",
      expected: "a text file in UTF-8")
  }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Cuts bytes, known to be UTF-8, into records.
private struct Scanner {
  let bytes: [UInt8]
  let file: String
  package var faults: [Fault] = []
  private var place = 0
  private var line = 1
  private var column = 1

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: byteOrderMark) { place = byteOrderMark.count }
  }

  /// The next record, blank lines skipped; `nil` at the end.
  mutating func nextRecord() -> CSVDocument.Record? {
    while atLineEnd { skipLineEnd() }
    guard place < bytes.count else { return nil }
    let start = line
    var cells = [nextCell()]
    while place < bytes.count, bytes[place] == UInt8(ascii: ",") {
      advance()
      cells.append(nextCell())
    }
    skipLineEnd()
    return CSVDocument.Record(line: start, cells: cells)
  }

  private mutating func nextCell() -> CSVDocument.Cell {
    let (startLine, startColumn) = (line, column)
    var text: [UInt8] = []
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      advance()
      var closed = false
      while place < bytes.count {
        let byte = bytes[place]
        if byte == UInt8(ascii: "\"") {
          advance()
          guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
            closed = true
            break
          }
        }
        text.append(byte)
        advance()
      }
      if !closed {
        fault(startLine, startColumn, "a quotation mark that is never closed", "a closing one")
      } else if place < bytes.count, bytes[place] != UInt8(ascii: ","), !atLineEnd {
        fault(line, column, "text after a closing quotation mark", "a comma or the end of the line")
        skipToCellEnd()
      }
    } else {
      while place < bytes.count, bytes[place] != UInt8(ascii: ","), !atLineEnd {
        if bytes[place] == UInt8(ascii: "\"") {
          fault(
            line, column, "a quotation mark inside a cell",
            "the whole cell in quotation marks, with this one doubled")
          skipToCellEnd()
          break
        }
        text.append(bytes[place])
        advance()
      }
    }
    return CSVDocument.Cell(
      text: String(decoding: text, as: UTF8.self), line: startLine, column: startColumn)
  }

  private mutating func fault(_ line: Int, _ column: Int, _ found: String, _ expected: String) {
    faults.append(Fault(file: file, line: line, column: column, found: found, expected: expected))
  }

  private var atLineEnd: Bool {
    guard place < bytes.count else { return false }
    return bytes[place] == 0x0A
      || (bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A)
  }

  private mutating func skipLineEnd() {
    guard atLineEnd else { return }
    while bytes[place] != 0x0A { advance() }
    advance()
  }

  private mutating func skipToCellEnd() {
    while place < bytes.count, bytes[place] != UInt8(ascii: ","), !atLineEnd { advance() }
  }

  private mutating func advance() {
    let byte = bytes[place]
    place += 1
    if byte == 0x0A {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      // Continuation bytes belong to the character that began before them.
      column += 1
    }
  }
}
