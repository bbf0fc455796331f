import Tables

/// The text of a file, as UTF-8, and the places in it.
struct SourceText {
  /// The text's bytes, without a mark of their order.
  let bytes: [UInt8]
  let file: String
  /// How the bytes were understood, where that was not plain.
  let remarks: [String]

  /// Takes bytes for text: UTF-8, UTF-16 with a mark of its byte order, or else Windows-1252 (which
  /// older programs write), with a remark.
  ///
  /// - Throws: ``ReadingError`` for control characters, which are in no text.
  init(_ raw: [UInt8], file: String) throws(ReadingError) {
    var remarks: [String] = []
    var bytes = raw
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = Array(raw.dropFirst(3))
    } else if let wide = Self.fromUTF16(raw) {
      bytes = wide
    }
    if String(validating: bytes, as: UTF8.self) == nil {
      bytes = Self.fromWindows1252(bytes)
      remarks.append("\(file): this is not UTF-8; read as Windows-1252 (Latin-1)")
    }
    // Lines of a Mac of long ago.
    if bytes.contains(0x0D), !bytes.contains(0x0A) {
      bytes = bytes.map { $0 == 0x0D ? 0x0A : $0 }
    }
    self.bytes = bytes
    self.file = file
    self.remarks = remarks
    if let place = bytes.indices.first(where: { isControl(at: $0) }) {
      let byte = bytes[place] == 0xC2 ? bytes[place + 1] : bytes[place]
      throw .faults([
        fault(
          at: place,
          found: "the control character 0x\(String(byte, radix: 16, uppercase: true))",
          expected: "text")
      ])
    }
  }

  private func isControl(at place: Int) -> Bool {
    switch bytes[place] {
    case 0x09, 0x0A, 0x0C, 0x0D: false
    case 0xC2: place + 1 < bytes.count && bytes[place + 1] < 0xA0 && bytes[place + 1] != 0x85
    case 0x7F: true
    case let byte: byte < 0x20
    }
  }

  /// A fault at a byte, told with its line and character. O(bytes before it).
  func fault(at offset: Int, found: String, expected: String) -> Fault {
    let before = bytes[..<min(offset, bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Fault(
      file: file, line: 1 + before.count { $0 == 0x0A },
      column: 1 + before[start...].count { $0 & 0xC0 != 0x80 }, found: found, expected: expected)
  }

  /// The same as an error.
  func error(at offset: Int, found: String, expected: String) -> ReadingError {
    .faults([fault(at: offset, found: found, expected: expected)])
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where the line ends that a byte is in: at its line feed, or at the text's end.
  func endOfLine(_ offset: Int) -> Int { bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count }

  private static func fromUTF16(_ raw: [UInt8]) -> [UInt8]? {
    let isBig = raw.starts(with: [0xFE, 0xFF])
    guard isBig || raw.starts(with: [0xFF, 0xFE]) else { return nil }
    let units = stride(from: 2, to: raw.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(raw[place]), UInt16(raw[place + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  static func fromWindows1252(_ raw: [UInt8]) -> [UInt8] {
    // What Windows-1252 has where Latin-1 has control characters; five are not used.
    let upper: [Unicode.Scalar] = Array(
      "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in raw {
      text.append((0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return Array(String(text).utf8)
  }
}
