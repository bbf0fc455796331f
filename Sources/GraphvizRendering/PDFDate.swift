extension [UInt8] {
  /// Whether a PDF's creation date can be found in it: cairo 1.16 writes it as plain text, 1.18 into a
  /// compressed object. O(length).
  var hasPlainCreationDate: Bool { firstRange(of: creationDateKey) != nil }

  /// A PDF with its creation date, the one thing that differs between two runs, set to the start of
  /// the year 2000 in UTC. O(length).
  ///
  /// cairo 1.16 writes the date uncompressed, in the local time zone, and heeds no
  /// `SOURCE_DATE_EPOCH`. Where the new date is shorter than the old (a zone other than UTC), the
  /// offsets of the objects behind it are corrected.
  var withoutCreationDate: [UInt8] {
    let fixed = Array("D:20000101000000Z".utf8)
    guard let key = firstRange(of: creationDateKey),
      let end = self[key.upperBound...].firstIndex(of: UInt8(ascii: ")"))
    else { return self }
    let change = fixed.count - (end - key.upperBound)
    var bytes = self
    bytes.replaceSubrange(key.upperBound..<end, with: fixed)
    if change != 0 { bytes.shiftOffsets(beyond: key.lowerBound, by: change) }
    return bytes
  }

  /// Corrects the table of objects at the end of a PDF after a change of length.
  private mutating func shiftOffsets(beyond place: Int, by change: Int) {
    guard let table = lastRange(of: Array("\nxref\n".utf8)),
      let trailer = lastRange(of: Array("trailer".utf8)), trailer.lowerBound > table.upperBound,
      let start = lastRange(of: Array("startxref\n".utf8))
    else { return }
    // Each entry is 20 bytes: an offset in ten digits, a generation, a letter and a line end.
    var entry = trailer.lowerBound - 20
    while entry > table.upperBound {
      let digits = entry..<entry + 10
      if self[entry + 17] == UInt8(ascii: "n"), let offset = number(in: digits), offset > place {
        let shifted = String(offset + change)
        let padded = String(repeating: "0", count: Swift.max(0, 10 - shifted.count)) + shifted
        replaceSubrange(digits, with: Array(padded.utf8))
      }
      entry -= 20
    }
    let end = self[start.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? endIndex
    if let offset = number(in: start.upperBound..<end) {
      replaceSubrange(start.upperBound..<end, with: Array(String(offset + change).utf8))
    }
  }

  private func number(in range: Range<Int>) -> Int? {
    Int(String(decoding: self[range], as: UTF8.self))
  }

  private func lastRange(of pattern: [UInt8]) -> Range<Int>? {
    stride(from: count - pattern.count, through: 0, by: -1).first {
      self[$0] == pattern[0] && self[$0..<$0 + pattern.count].elementsEqual(pattern)
    }.map { $0..<$0 + pattern.count }
  }
}

private let creationDateKey = Array("/CreationDate (".utf8)
