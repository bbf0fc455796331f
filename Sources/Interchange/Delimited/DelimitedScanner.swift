import Tables

/// Cells of a table, one after the other, and where each row begins.
struct ScannedCells {
  struct Cell {
    let text: String
    let line: Int32
    let column: Int32
  }

  var cells: [Cell] = []
  var rowStarts: [Int] = []
  var faults: [Fault] = []

  var rowCount: Int { rowStarts.count }

  func range(ofRow row: Int) -> Range<Int> {
    rowStarts[row]..<(row + 1 < rowStarts.count ? rowStarts[row + 1] : cells.count)
  }
}

/// Cuts UTF-8 into cells (RFC 4180, with any separator).
///
/// A cell may stand in quotation marks, after spaces too. Blank lines are skipped. Where spaces separate,
/// any number of them does, and what begins with a brace is one cell up to the end of the line, as
/// NetworkX writes attributes.
struct DelimitedScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: TableForm.Separator
  private let separatorByte: UInt8
  private let commentByte: UInt8?
  private let file: String
  private var place: Int
  private var line: Int32
  private var lineStart: Int
  /// A place up to which characters were counted, and the one that it is in its line: the next is counted from
  /// there, lest a line of many cells be walked through for each of them.
  private var counted: (place: Int, column: Int32)
  private var found = ScannedCells()
  private(set) var commentCount = 0

  /// Cuts the bytes from an offset on, which is the beginning of a line.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, line: Int,
    separator: TableForm.Separator, commentByte: UInt8?, file: String
  ) -> (cells: ScannedCells, comments: Int) {
    var scanner = DelimitedScanner(
      bytes: bytes, separator: separator, commentByte: commentByte, file: file, place: offset,
      line: Int32(clamping: line))
    while scanner.readRow() {}
    return (scanner.found, scanner.commentCount)
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, separator: TableForm.Separator, commentByte: UInt8?,
    file: String, place: Int, line: Int32
  ) {
    self.bytes = bytes
    self.separator = separator
    separatorByte = separator.byte
    self.commentByte = commentByte
    self.file = file
    self.place = place
    self.line = line
    lineStart = place
    counted = (place, 1)
  }

  private var isWhitespace: Bool { separator == .whitespace }

  private var atLineEnd: Bool {
    guard place < bytes.count else { return true }
    return bytes[place] == 0x0A
      || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] == 0x0A)
  }

  private mutating func skipLineEnd() {
    if place < bytes.count, bytes[place] == 0x0D { place += 1 }
    guard place < bytes.count else { return }
    place += 1
    line += 1
    lineStart = place
  }

  private mutating func skipSpaces() {
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
  }

  private mutating func readRow() -> Bool {
    while place < bytes.count {
      if isWhitespace { skipSpaces() }
      if place < bytes.count, bytes[place] == commentByte {
        commentCount += 1
        while !atLineEnd { place += 1 }
        skipLineEnd()
      } else if atLineEnd {
        skipLineEnd()
      } else {
        break
      }
    }
    guard place < bytes.count else { return false }
    found.rowStarts.append(found.cells.count)
    while true {
      readCell()
      if isWhitespace { skipSpaces() }
      if atLineEnd { break }
      if !isWhitespace { place += 1 }
    }
    skipLineEnd()
    return true
  }

  private var atCellEnd: Bool {
    if atLineEnd { return true }
    return bytes[place] == separatorByte || isWhitespace && bytes[place] == 0x09
  }

  private mutating func readCell() {
    var start = place
    // Spaces before a quotation mark belong to no label.
    var next = place
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: "\"") {
      place = next
      readQuoted()
      return
    }
    if isWhitespace, bytes[place] == UInt8(ascii: "{") {
      while !atLineEnd { place += 1 }
      var end = place
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
      append(start..<end, column: column(of: start), line: line)
      return
    }
    while !atCellEnd {
      if bytes[place] == UInt8(ascii: "\"") {
        fault(
          line, column(of: place), "a quotation mark inside a cell",
          "the whole cell in quotation marks, with this one doubled")
        while !atCellEnd { place += 1 }
        start = place
        break
      }
      place += 1
    }
    append(start..<place, column: column(of: start), line: line)
  }

  private mutating func readQuoted() {
    let (startLine, startColumn) = (line, column(of: place))
    place += 1
    let start = place
    var doubled: [UInt8]?
    var isClosed = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") else {
          isClosed = true
          break
        }
        if doubled == nil { doubled = Array(bytes[start..<place]) }
        doubled?.append(byte)
        place += 2
        continue
      }
      doubled?.append(byte)
      place += 1
      if byte == 0x0A {
        line += 1
        lineStart = place
      }
    }
    let text =
      doubled.map { String(decoding: $0, as: UTF8.self) }
      ?? String(decoding: bytes[start..<place], as: UTF8.self)
    found.cells.append(
      ScannedCells.Cell(text: text, line: startLine, column: startColumn))
    guard isClosed else {
      fault(startLine, startColumn, "a quotation mark that is never closed", "a closing one")
      return
    }
    place += 1
    if !isWhitespace { while place < bytes.count, bytes[place] == 0x20 { place += 1 } }
    if !atCellEnd {
      fault(
        line, column(of: place), "text after a closing quotation mark",
        "a \(separator.name) or the end of the line")
      while !atCellEnd { place += 1 }
    }
  }

  /// The character in its line, from 1.
  private mutating func column(of place: Int) -> Int32 {
    if !(lineStart...place).contains(counted.place) { counted = (lineStart, 1) }
    for byte in bytes[counted.place..<place] where byte & 0xC0 != 0x80 { counted.column += 1 }
    counted.place = place
    return counted.column
  }

  private mutating func append(_ range: Range<Int>, column: Int32, line: Int32) {
    found.cells.append(
      ScannedCells.Cell(
        text: String(decoding: bytes[range], as: UTF8.self), line: line, column: column))
  }

  private mutating func fault(_ line: Int32, _ column: Int32, _ found: String, _ expected: String) {
    self.found.faults.append(
      Fault(
        file: file, line: Int(line), column: Int(column), found: found, expected: expected))
  }
}

extension TableForm.Separator {
  /// The byte between cells; of white space, one of them.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: 0x09
    case .pipe: UInt8(ascii: "|")
    case .whitespace: 0x20
    }
  }

  /// One of them, in words.
  var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .pipe: "bar"
    case .whitespace: "space"
    }
  }
}
