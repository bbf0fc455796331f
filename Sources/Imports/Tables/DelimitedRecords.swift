/// Walks over the records of delimited text and tells where their cells are. Only cells that are asked
/// for are made into text: bytes of any encoding elsewhere don't stop it.
///
/// A cell in quotation marks may hold separators and ends of lines; doubled marks stand for one. Blank
/// lines are skipped, a byte-order mark too. O(bytes) for the whole of a file.
struct DelimitedRecords {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var place: Int
  private var nextLine = 1

  /// The line that the record read last begins in, from 1.
  private(set) var line = 1

  /// The bytes of each cell of the record read last, without the quotation marks around it.
  private(set) var cells: [Range<Int>] = []

  /// Begins before the first record. The separator is the one of tab, comma and semicolon that the
  /// first line has most of.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[place...].prefix { $0 != 0x0A }
    let counts = [0x09, 0x2C, 0x3B].map { sign in (sign, head.count { $0 == sign }) }
    separator = counts.max { $0.1 < $1.1 }?.0 ?? 0x2C
  }

  /// Goes on to the next record; `false` at the end.
  mutating func next() -> Bool {
    while place < bytes.count, bytes[place] == 0x0A || bytes[place] == 0x0D {
      if bytes[place] == 0x0A { nextLine += 1 }
      place += 1
    }
    guard place < bytes.count else { return false }
    line = nextLine
    cells.removeAll(keepingCapacity: true)
    while true {
      cells.append(nextCell())
      guard place < bytes.count, bytes[place] == separator else { break }
      place += 1
    }
    if place < bytes.count, bytes[place] == 0x0D { place += 1 }
    if place < bytes.count, bytes[place] == 0x0A {
      place += 1
      nextLine += 1
    }
    return true
  }

  private mutating func nextCell() -> Range<Int> {
    guard place < bytes.count, bytes[place] == 0x22, let end = endOfQuotation() else {
      let start = place
      while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A { place += 1 }
      let hasReturn = place > start && bytes[place - 1] == 0x0D
      return start..<(hasReturn ? place - 1 : place)
    }
    let start = place + 1
    place = end + 1
    return start..<end
  }

  /// Where the mark that closes a cell is: one before a separator or the end of a line. `nil` where
  /// there is none, so that the mark at the beginning is a letter like any other.
  private mutating func endOfQuotation() -> Int? {
    var end = place + 1
    var lines = 0
    while end < bytes.count {
      if bytes[end] == 0x0A { lines += 1 }
      guard bytes[end] == 0x22 else {
        end += 1
        continue
      }
      let after = end + 1
      if after < bytes.count, bytes[after] == 0x22 {
        end += 2
        continue
      }
      guard
        after == bytes.count || bytes[after] == separator || bytes[after] == 0x0A
          || bytes[after] == 0x0D
      else { return nil }
      nextLine += lines
      return end
    }
    return nil
  }

  /// The text of a cell without spaces around it, in UTF-8, or else in Windows-1252, with a space for
  /// what is no letter in it. "" for a cell that the record does not have.
  func text(_ cell: Int) -> String {
    guard cells.indices.contains(cell) else { return "" }
    let slice = bytes[cells[cell]]
    var text =
      String(validating: slice, as: UTF8.self)
      ?? String(String.UnicodeScalarView(slice.map(Self.windows)))
    text = text.replacing("\"\"", with: "\"")
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      text = String(
        text.map {
          $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : $0
        }
      )
    }
    let isSpace = { (character: Character) in character.isWhitespace }
    return String(
      text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }

  /// A byte of Windows-1252: that of Latin-1 but for 0x80 to 0x9F.
  private static func windows(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upperWindows[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// 0x80 to 0x9F, with spaces for those that stand for nothing.
  private static let upperWindows = Array(
    "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars)

  /// The whole number that a cell holds, as in `-9` or `1.0`; `nil` for an empty cell and for any other
  /// text.
  func integer(_ cell: Int) -> Int? {
    guard cells.indices.contains(cell) else { return nil }
    var range = cells[cell]
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    while let first = range.first, bytes[first] == 0x20 { range = (first + 1)..<range.upperBound }
    var at = range.lowerBound
    let isNegative = at < range.upperBound && bytes[at] == 0x2D
    if isNegative { at += 1 }
    let digits = at
    var value = 0
    while at < range.upperBound, (0x30...0x39).contains(bytes[at]), at - digits < 9 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    guard at > digits else { return nil }
    if at < range.upperBound, bytes[at] == 0x2E {
      at += 1
      while at < range.upperBound, bytes[at] == 0x30 { at += 1 }
    }
    guard at == range.upperBound else { return nil }
    return isNegative ? -value : value
  }

  /// Whether a cell has nothing but spaces.
  func isBlank(_ cell: Int) -> Bool {
    guard cells.indices.contains(cell) else { return true }
    return bytes[cells[cell]].allSatisfy { $0 == 0x20 }
  }
}
