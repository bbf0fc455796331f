import Foundation
import Tables

/// A file's bytes as UTF-8, whatever its encoding is.
struct DecodedText {
  /// The text in UTF-8, without a byte-order mark.
  let utf8: [UInt8]
  /// What a reader should know of the encoding.
  let remark: String?

  /// Finds UTF-16 by its byte-order mark, or by the zeros between its letters; other encodings have to
  /// be named. O(bytes).
  ///
  /// - Throws: ``ReadingError`` for an encoding that is not known, and for bytes that are no text in it.
  init(_ bytes: [UInt8], encoding name: String?, file: String) throws(ReadingError) {
    if let name {
      utf8 = try Self.decoded(bytes, as: name, file: file)
      remark = nil
      return
    }
    guard let found = Self.wideEncoding(of: bytes) else {
      utf8 = bytes.starts(with: Self.mark) ? Array(bytes.dropFirst(3)) : bytes
      remark = nil
      return
    }
    utf8 = try Self.decoded(bytes, as: found, file: file)
    remark = "read as \(found.uppercased())"
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// UTF-16 or UTF-32 by its mark; without one, UTF-16 where every other byte of the beginning is zero.
  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "utf-32le" }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "utf-32be" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "utf-16le" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "utf-16be" }
    let head = bytes.prefix(64)
    guard head.count >= 4, head.count.isMultiple(of: 2) else { return nil }
    let evenZeros = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
    let oddZeros = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
    let most = head.count / 2 - head.count / 8
    if oddZeros >= most, evenZeros == 0 { return "utf-16le" }
    return evenZeros >= most && oddZeros == 0 ? "utf-16be" : nil
  }

  private static func decoded(
    _ bytes: [UInt8], as name: String, file: String
  ) throws(ReadingError) -> [UInt8] {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    switch key {
    case "utf8":
      return bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    case "utf16": return try utf16(bytes, isLittle: isLittle || !isBig(bytes), file)
    case "utf16le": return try utf16(bytes, isLittle: true, file)
    case "utf16be": return try utf16(bytes, isLittle: false, file)
    default: break
    }
    guard let encoding = encodings[key] else {
      throw .faults([
        Fault(
          file: file, found: "no encoding \(Fault.quoted(name))",
          expected: "utf-8, utf-16, windows-1252, latin1, or another of "
            + encodings.keys.sorted().joined(separator: ", "))
      ])
    }
    guard let text = String(bytes: bytes, encoding: encoding) else {
      throw .faults([
        Fault(file: file, found: "bytes that are not \(name)", expected: "text in \(name)")
      ])
    }
    return Array(text.unicodeScalars.first == "\u{FEFF}" ? text.utf8.dropFirst(3) : text.utf8[...])
  }

  private static func isBig(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFE, 0xFF]) }

  private static func utf16(
    _ bytes: [UInt8], isLittle: Bool, _ file: String
  ) throws(ReadingError) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else {
      throw .faults([
        Fault(file: file, found: "an odd number of bytes", expected: "text in UTF-16")
      ])
    }
    var units = stride(from: 0, to: bytes.count, by: 2).map { place in
      isLittle
        ? UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
        : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    }
    if units.first == 0xFEFF { units.removeFirst() }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .faults([
        Fault(file: file, found: "half a character", expected: "text in UTF-16")
      ])
    }
    return Array(text.utf8)
  }

  private static let encodings: [String: String.Encoding] = [
    "utf32": .utf32, "utf32le": .utf32LittleEndian, "utf32be": .utf32BigEndian, "ascii": .ascii,
    "latin1": .isoLatin1, "iso88591": .isoLatin1, "latin2": .isoLatin2, "iso88592": .isoLatin2,
    "windows1250": .windowsCP1250, "cp1250": .windowsCP1250, "windows1251": .windowsCP1251,
    "cp1251": .windowsCP1251, "windows1252": .windowsCP1252, "cp1252": .windowsCP1252,
    "windows1253": .windowsCP1253, "windows1254": .windowsCP1254, "macroman": .macOSRoman,
    "macintosh": .macOSRoman, "shiftjis": .shiftJIS, "eucjp": .japaneseEUC,
  ]
}
