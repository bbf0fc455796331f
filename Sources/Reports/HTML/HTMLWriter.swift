/// Writes markup as bytes, one part after another. O(bytes).
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ html: HTML) {
    switch html {
    case .text(let text): write(escaped: text)
    case .verbatim(let markup): bytes.append(contentsOf: markup.utf8)
    case .element(let tag, let attributes, let content): write(tag, attributes, content)
    case .sequence(let parts): for part in parts { write(part) }
    case .linewise(let parts):
      for part in parts {
        write(part)
        bytes.append(UInt8(ascii: "\n"))
      }
    case .deferred(let part): write(part())
    }
  }

  private mutating func write(_ tag: Tag, _ attributes: [Attribute], _ content: [HTML]) {
    let name = tag.rawValue
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    guard !tag.isVoid else { return }
    for part in content { write(part) }
    guard !tag.endsByItself else { return }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attribute: Attribute) {
    bytes.append(UInt8(ascii: " "))
    attribute.name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "="))
    guard !Self.isPlain(attribute.value) else {
      bytes.append(contentsOf: attribute.value.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if attribute.isVerbatim {
      bytes.append(contentsOf: attribute.value.utf8)
    } else {
      write(escaped: attribute.value)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a value needs no quotation marks: letters, digits and a few signs that end nothing.
  private static func isPlain(_ value: String) -> Bool {
    !value.isEmpty
      && value.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// Text fit to stand as content and between quotation marks.
  ///
  /// Scalar by scalar, not character by character: a quotation mark with a combining accent after it
  /// is one character of two scalars, and must not pass. What HTML does not allow at all, control
  /// characters and noncharacters, becomes U+FFFD.
  private mutating func write(escaped text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var place = 0
      while place < utf8.count {
        let byte = utf8[place]
        // Letters, digits and most else stay: they are copied in one piece.
        guard Self.isSpecial(byte), let (length, replacement) = Self.escape(utf8, at: place) else {
          place += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<place])
        replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
        place += length
        start = place
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// Whether a scalar that begins with this byte may have to be replaced.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF, 0xF0...: true
    default: false
    }
  }

  /// What stands for the scalar at a place, and how long that scalar is; `nil` for one that stays.
  private static func escape(
    _ utf8: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (length: Int, replacement: StaticString)? {
    switch utf8[place] {
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): return nil
    case 0..<0x20, 0x7F: return (1, "\u{FFFD}")
    // U+0080 to U+009F.
    case 0xC2: return utf8[place + 1] < 0xA0 ? (2, "\u{FFFD}") : nil
    case 0xEF:
      let (second, third) = (utf8[place + 1], utf8[place + 2])
      // U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
      let isNoncharacter =
        second == 0xB7 ? 0x90...0xAF ~= third : second == 0xBF && third >= 0xBE
      return isNoncharacter ? (3, "\u{FFFD}") : nil
    // The last two scalars of each plane.
    case 0xF0...:
      let isLast = utf8[place + 1] & 0xF == 0xF && utf8[place + 2] == 0xBF
      return isLast && utf8[place + 3] >= 0xBE ? (4, "\u{FFFD}") : nil
    default: return nil
    }
  }
}

extension HTML {
  /// The markup as text.
  var markup: String {
    var writer = HTMLWriter()
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
