import Tables

/// A value of JSON with its place in the text (RFC 8259).
struct PlacedJSON {
  indirect enum Value {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([PlacedJSON])
    case object([(key: String, value: PlacedJSON)])
  }

  let value: Value
  let offset: Int

  static let depthLimit = 100

  /// Reads a whole text.
  ///
  /// - Throws: ``ReadingError`` where it is not JSON, has a key twice in an object, or is nested deeper
  ///   than the limit.
  static func read(_ source: SourceText) throws(ReadingError) -> PlacedJSON {
    var reader = Reader(source: source)
    let value = try reader.readValue(depth: 0)
    reader.skipSpace()
    guard reader.place == source.bytes.count else { throw reader.error("the end of the file") }
    return value
  }

  /// The value of a key of an object; `nil` where there is none.
  subscript(key: String) -> PlacedJSON? {
    guard case .object(let entries) = value else { return nil }
    return entries.first { $0.key == key }?.value
  }

  var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// The same without places.
  var plain: JSONValue {
    switch value {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let value): .number(value)
    case .string(let value): .string(value)
    case .array(let values): .array(values.map(\.plain))
    case .object(let entries): .object(entries.map { ($0.key, $0.value.plain) })
    }
  }

  private struct Reader {
    let source: SourceText
    var place = 0

    init(source: SourceText) { self.source = source }

    mutating func skipSpace() {
      while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
    }

    private var byte: UInt8? { place < source.bytes.count ? source.bytes[place] : nil }

    func error(_ expected: String) -> ReadingError {
      guard place < source.bytes.count else {
        return source.error(at: place, found: "the end of the file", expected: expected)
      }
      let end = min(source.endOfLine(place), place + 20)
      return source.error(
        at: place, found: Fault.quoted(source.text(place..<end)), expected: expected)
    }

    mutating func readValue(depth: Int) throws(ReadingError) -> PlacedJSON {
      guard depth < PlacedJSON.depthLimit else {
        throw source.error(
          at: place, found: "more than \(PlacedJSON.depthLimit) values, each in another",
          expected: "a file of networks")
      }
      skipSpace()
      let start = place
      let value: Value
      switch byte {
      case UInt8(ascii: "{"): value = .object(try readObject(depth))
      case UInt8(ascii: "["): value = .array(try readArray(depth))
      case UInt8(ascii: "\""): value = .string(try readString())
      case UInt8(ascii: "t"): value = try readWord("true", .bool(true))
      case UInt8(ascii: "f"): value = try readWord("false", .bool(false))
      case UInt8(ascii: "n"): value = try readWord("null", .null)
      default: value = .number(try readNumber())
      }
      return PlacedJSON(value: value, offset: start)
    }

    private mutating func readWord(_ word: String, _ value: Value) throws(ReadingError) -> Value {
      guard source.bytes[place...].starts(with: word.utf8) else { throw error("a value") }
      place += word.utf8.count
      return value
    }

    private mutating func readNumber() throws(ReadingError) -> Double {
      let start = place
      while let byte, "+-.eE".utf8.contains(byte) || (0x30...0x39).contains(byte) { place += 1 }
      let text = source.text(start..<place)
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      let isZeroFirst = digits.hasPrefix("0") && digits.dropFirst().first?.isNumber == true
      guard let number = decimalNumber(text), digits.first?.isNumber == true, !isZeroFirst else {
        place = start
        throw error("a value")
      }
      return number
    }

    private mutating func readArray(_ depth: Int) throws(ReadingError) -> [PlacedJSON] {
      place += 1
      var values: [PlacedJSON] = []
      skipSpace()
      if byte == UInt8(ascii: "]") {
        place += 1
        return values
      }
      while true {
        values.append(try readValue(depth: depth + 1))
        skipSpace()
        switch byte {
        case UInt8(ascii: ","): place += 1
        case UInt8(ascii: "]"):
          place += 1
          return values
        default: throw error("\",\" or \"]\"")
        }
      }
    }

    private mutating func readObject(
      _ depth: Int
    ) throws(ReadingError) -> [(key: String, value: PlacedJSON)] {
      place += 1
      var entries: [(key: String, value: PlacedJSON)] = []
      var keys: Set<String> = []
      skipSpace()
      if byte == UInt8(ascii: "}") {
        place += 1
        return entries
      }
      while true {
        skipSpace()
        let start = place
        guard byte == UInt8(ascii: "\"") else { throw error("a key in quotation marks") }
        let key = try readString()
        guard keys.insert(key).inserted else {
          throw source.error(
            at: start, found: "the key \(Fault.quoted(key)) twice", expected: "each once")
        }
        skipSpace()
        guard byte == UInt8(ascii: ":") else { throw error("\":\"") }
        place += 1
        entries.append((key, try readValue(depth: depth + 1)))
        skipSpace()
        switch byte {
        case UInt8(ascii: ","): place += 1
        case UInt8(ascii: "}"):
          place += 1
          return entries
        default: throw error("\",\" or \"}\"")
        }
      }
    }

    private mutating func readString() throws(ReadingError) -> String {
      let start = place
      place += 1
      var units: [UInt8] = []
      while let byte {
        switch byte {
        case UInt8(ascii: "\""):
          place += 1
          return String(decoding: units, as: UTF8.self)
        case UInt8(ascii: "\\"): units += Array(String(try readEscape()).utf8)
        case 0x0A, 0x0D, 0x09: throw error("\\n, \\r or \\t inside a string")
        default:
          units.append(byte)
          place += 1
        }
      }
      throw source.error(
        at: start, found: "a string that is never closed", expected: "a quotation mark at its end")
    }

    private mutating func readEscape() throws(ReadingError) -> Unicode.Scalar {
      let start = place
      place += 1
      let letter = byte
      place += 1
      switch letter {
      case UInt8(ascii: "\""): return "\""
      case UInt8(ascii: "\\"): return "\\"
      case UInt8(ascii: "/"): return "/"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "u"):
        var units = [readUnit()].compactMap { $0 }
        if let high = units.first, UTF16.isLeadSurrogate(high),
          source.bytes[min(place, source.bytes.count)...].starts(with: "\\u".utf8)
        {
          place += 2
          units += [readUnit()].compactMap { $0 }
        }
        if !units.isEmpty,
          let scalar = String(validating: units, as: UTF16.self)?.unicodeScalars.first
        {
          return scalar
        }
      default: break
      }
      place = start
      throw error("\\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t or \\u and four digits")
    }

    private mutating func readUnit() -> UInt16? {
      guard place + 4 <= source.bytes.count else { return nil }
      let digits = source.text(place..<(place + 4))
      guard digits.allSatisfy(\.isHexDigit), digits.utf8.count == 4 else { return nil }
      place += 4
      return UInt16(digits, radix: 16)
    }
  }
}
