import Tables

/// Reads XML one piece after the other: elements, attributes and text (XML 1.0, fifth edition).
///
/// Strict, and without what makes XML dangerous: no document type of its own, hence no entities but the
/// five that are always there, nothing that is fetched from elsewhere, and a limit to nesting.
struct XMLReader {
  struct Attribute {
    /// The name without a prefix.
    let name: String
    let value: String
  }

  enum Piece {
    /// The begin of an element, whose name is given without a prefix.
    case start(String, [Attribute])
    /// The end of an element.
    case end(String)
    /// Text between marks, as it is.
    case text(String)
  }

  let source: SourceText
  private var place = 0
  /// Where the last piece began.
  private(set) var offset = 0
  /// The full names of the elements that are open.
  private var open: [(name: String, offset: Int)] = []
  private var pendingEnd: String?
  private var hasRoot = false

  static let depthLimit = 200

  init(_ source: SourceText) { self.source = source }

  /// The next piece; `nil` at the end.
  ///
  /// - Throws: ``ReadingError`` where the text is not well-formed.
  mutating func next() throws(ReadingError) -> Piece? {
    if let name = pendingEnd {
      pendingEnd = nil
      open.removeLast()
      return .end(Self.local(name))
    }
    while place < source.bytes.count {
      offset = place
      if source.bytes[place] != UInt8(ascii: "<") {
        if let text = try readText() { return .text(text) }
      } else if starts("<!--") {
        place += 4
        try skip(past: "-->", of: "a comment")
      } else if starts("<![CDATA[") {
        guard !open.isEmpty else { throw error("text outside of the root element", "an element") }
        place += 9
        let start = place
        try skip(past: "]]>", of: "a CDATA section")
        return .text(source.text(start..<(place - 3)))
      } else if starts("<?") {
        place += 2
        try skip(past: "?>", of: "a processing instruction")
      } else if starts("<!DOCTYPE") {
        try skipDocumentType()
      } else if starts("</") {
        return .end(try readEnd())
      } else {
        return try readStart()
      }
    }
    offset = place
    if let last = open.last {
      throw error("the end of the file", "</\(last.name)>")
    }
    guard hasRoot else { throw error("no element", "an XML document") }
    return nil
  }

  /// Reads on until the element whose begin was read last has ended.
  ///
  /// - Returns: The text in it, that of elements within included.
  mutating func skipElement() throws(ReadingError) -> String {
    let depth = open.count
    var text = ""
    while open.count >= depth, let piece = try next() {
      if case .text(let more) = piece { text += more }
    }
    return text
  }

  /// An error at the piece that was read last.
  func error(_ found: String, _ expected: String) -> ReadingError {
    source.error(at: offset, found: found, expected: expected)
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { source.bytes[place...].starts(with: $0) }
  }

  private mutating func skip(past end: String, of what: String) throws(ReadingError) {
    let end = Array(end.utf8)
    while place + end.count <= source.bytes.count {
      if source.bytes[place] == end[0], source.bytes[place...].starts(with: end) {
        place += end.count
        return
      }
      place += 1
    }
    throw error("\(what) that is never closed", String(decoding: end, as: UTF8.self))
  }

  private mutating func skipDocumentType() throws(ReadingError) {
    guard !hasRoot else { throw error("a document type inside the document", "an element") }
    while place < source.bytes.count {
      switch source.bytes[place] {
      case UInt8(ascii: "["):
        throw error("a document type with declarations of its own", "none; entities are not read")
      case UInt8(ascii: ">"):
        place += 1
        return
      default: place += 1
      }
    }
    throw error("a document type that is never closed", ">")
  }

  private mutating func readText() throws(ReadingError) -> String? {
    let start = place
    let end = source.bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? source.bytes.count
    place = end
    if open.isEmpty {
      guard source.bytes[start..<end].allSatisfy(Self.isSpace) else {
        throw error("text outside of the root element", hasRoot ? "nothing more" : "an element")
      }
      return nil
    }
    return try decoded(start..<end, inAttribute: false)
  }

  private mutating func readName() throws(ReadingError) -> String {
    let start = place
    while place < source.bytes.count, Self.isNameByte(source.bytes[place]) { place += 1 }
    guard place > start, source.bytes[start] >= 0x41 || source.bytes[start] == UInt8(ascii: ":")
    else {
      offset = start
      throw error(found(at: start), "a name")
    }
    return source.text(start..<place)
  }

  private mutating func readStart() throws(ReadingError) -> Piece {
    let start = offset
    guard !hasRoot || !open.isEmpty else {
      throw error("a second root element", "the end of the file")
    }
    place += 1
    let name = try readName()
    var attributes: [Attribute] = []
    var names: Set<String> = []
    while true {
      let before = place
      skipSpace()
      guard place < source.bytes.count else {
        offset = start
        throw error("<\(name) that is never closed", ">")
      }
      let byte = source.bytes[place]
      if byte == UInt8(ascii: ">") {
        place += 1
        break
      }
      if starts("/>") {
        place += 2
        pendingEnd = name
        break
      }
      guard place > before else {
        offset = place
        throw error(found(at: place), "a space, > or />")
      }
      offset = place
      let attribute = try readName()
      guard names.insert(attribute).inserted else {
        throw error("the attribute \(attribute) twice", "each once")
      }
      skipSpace()
      offset = place
      guard starts("=") else { throw error(found(at: place), "=") }
      place += 1
      skipSpace()
      attributes.append(Attribute(name: Self.local(attribute), value: try readValue()))
    }
    offset = start
    guard open.count < Self.depthLimit else {
      throw error("more than \(Self.depthLimit) elements, each in another", "a file of networks")
    }
    open.append((name, start))
    hasRoot = true
    return .start(Self.local(name), attributes)
  }

  private mutating func readValue() throws(ReadingError) -> String {
    offset = place
    guard place < source.bytes.count,
      source.bytes[place] == UInt8(ascii: "\"") || source.bytes[place] == UInt8(ascii: "'")
    else { throw error(found(at: place), "a value in quotation marks") }
    let start = place + 1
    guard let end = source.bytes[start...].firstIndex(of: source.bytes[place]) else {
      throw error("a quotation mark that is never closed", "a closing one")
    }
    if let mark = source.bytes[start..<end].firstIndex(of: UInt8(ascii: "<")) {
      offset = mark
      throw error("\"<\" in a value", "&lt;")
    }
    place = end + 1
    return try decoded(start..<end, inAttribute: true)
  }

  private mutating func readEnd() throws(ReadingError) -> String {
    place += 2
    let start = offset
    let name = try readName()
    skipSpace()
    offset = start
    guard starts(">") else { throw error("</\(name) that is never closed", ">") }
    place += 1
    guard let last = open.last else { throw error("</\(name)>", "nothing more") }
    guard last.name == name else { throw error("</\(name)>", "</\(last.name)>") }
    open.removeLast()
    return Self.local(name)
  }

  /// Text with its references replaced; in an attribute each space is a plain one.
  private mutating func decoded(
    _ range: Range<Int>, inAttribute: Bool
  ) throws(ReadingError) -> String {
    let isPlain = !source.bytes[range].contains {
      $0 == UInt8(ascii: "&") || $0 == 0x0D || inAttribute && ($0 == 0x0A || $0 == 0x09)
    }
    if isPlain { return source.text(range) }
    var bytes: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = source.bytes[place]
      switch byte {
      case UInt8(ascii: "&"):
        guard let end = source.bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: ";")),
          let character = Self.character(source.text((place + 1)..<end))
        else {
          offset = place
          let name = source.text(place..<min(place + 12, range.upperBound))
          throw error(
            "\(Fault.quoted(name)), which stands for no character",
            "&amp;, &lt;, &gt;, &quot;, &apos; or a character's number")
        }
        bytes += Array(String(character).utf8)
        place = end
      case 0x0D:
        if place + 1 < range.upperBound, source.bytes[place + 1] == 0x0A { place += 1 }
        bytes.append(inAttribute ? 0x20 : 0x0A)
      case 0x0A, 0x09: bytes.append(inAttribute ? 0x20 : byte)
      default: bytes.append(byte)
      }
      place += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func character(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let number =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      guard let number, !digits.contains("+"), number >= 0x20 || [9, 10, 13].contains(number),
        number != 0xFFFE, number != 0xFFFF
      else { return nil }
      return Unicode.Scalar(number)
    }
  }

  private mutating func skipSpace() {
    while place < source.bytes.count, Self.isSpace(source.bytes[place]) { place += 1 }
  }

  private func found(at place: Int) -> String {
    guard place < source.bytes.count else { return "the end of the file" }
    let end = source.endOfLine(place)
    return Fault.quoted(String(source.text(place..<min(end, place + 40)).prefix(1)))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
    default: false
    }
  }

  private static func local(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }
}

extension [XMLReader.Attribute] {
  /// The value of an attribute; `nil` where it isn't there.
  subscript(name: String) -> String? { first { $0.name == name }?.value }
}

/// Text as it may stand in XML, between marks and in attributes. Characters that XML can't hold become
/// U+FFFD.
func xmlText(_ text: String) -> String {
  // A view of scalars copies itself whole where several are appended; a text does not.
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    // A space of another kind would be read as a plain one.
    case "\t", "\n", "\r": result += "&#\(scalar.value);"
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
      result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
