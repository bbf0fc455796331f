import Networks
import Tables

/// GML (Himsolt 1997, GML: a portable graph file format): keys and values, of which some are lists in
/// brackets. Text is ASCII, with other characters as `&#8364;`.
enum GML {
  static let depthLimit = 100

  static func read(_ source: SourceText, checksum: String) throws(ReadingError) -> NetworkDocument {
    var reader = Reader(source)
    try reader.readFile()
    return try reader.finish(checksum: checksum)
  }

  private enum Value {
    case scalar(AttributeValue)
    case list
  }

  private struct Reader {
    private struct Entry {
      let key: String
      let value: AttributeValue
      let offset: Int
    }

    private let source: SourceText
    private var place = 0
    private var draft: NodeLinkDraft
    private var links: [(entries: [Entry], offset: Int)] = []
    private var hasGraph = false
    private var unused: Set<String> = []

    init(_ source: SourceText) {
      self.source = source
      draft = NodeLinkDraft(source)
    }

    mutating func readFile() throws(ReadingError) {
      while let (key, offset) = try nextKey() {
        guard case .list = try nextValue(of: key) else { continue }
        guard key.lowercased() == "graph" else {
          try skipList(from: offset)
          continue
        }
        guard !hasGraph else {
          throw source.error(at: offset, found: "a second graph", expected: "one")
        }
        hasGraph = true
        try readGraph(from: offset)
      }
      guard hasGraph else {
        throw source.error(at: source.bytes.count, found: "no graph", expected: "\"graph [\"")
      }
    }

    private mutating func readGraph(from start: Int) throws(ReadingError) {
      while let (key, offset) = try nextKey(inListFrom: start) {
        switch (key.lowercased(), try nextValue(of: key)) {
        case ("node", .list): try addNode(try readEntries(from: offset), at: offset)
        case ("edge", .list): links.append((try readEntries(from: offset), offset))
        case ("name", .scalar(let value)), ("title", .scalar(let value)):
          if !value.text.isEmpty { draft.title = draft.title ?? value.text }
        case (_, .list): try skipList(from: offset)
        default: break
        }
      }
    }

    private mutating func addNode(_ entries: [Entry], at offset: Int) throws(ReadingError) {
      guard let id = entries.first(where: { $0.key == "id" }) else {
        throw source.error(
          at: offset, found: "a node without an id", expected: "\"id\" and a number")
      }
      let label = entries.first { $0.key == "label" }
      let node = draft.addNode(id.value.text, label: label?.value.text, at: offset)
      for entry in entries where entry.key != "id" && entry.key != "label" {
        set(entry) { $0.nodeAttributes.set(entry.key, of: node, to: entry.value) }
      }
    }

    private mutating func set(_ entry: Entry, _ set: (inout NodeLinkDraft) -> Bool) {
      guard !set(&draft) else { return }
      draft.fault(
        at: entry.offset, found: "\(entry.key) a second time", expected: "each key once in a list")
    }

    consuming func finish(checksum: String) throws(ReadingError) -> NetworkDocument {
      for (entries, offset) in links {
        let ends = ["source", "target"].map { name in
          entries.first { $0.key == name }.flatMap { draft.number(of: $0.value.text) }
        }
        guard let source = ends[0], let target = ends[1] else {
          draft.fault(
            at: offset,
            found: "an edge whose \(ends[0] == nil ? "source" : "target") is missing or is no node",
            expected: "\"source\" and \"target\", the ids of two nodes")
          continue
        }
        var weight: Double?
        if let entry = entries.first(where: { $0.key == "weight" }) {
          weight = decimalNumber(entry.value.text)
          if weight == nil {
            draft.fault(
              at: entry.offset, found: "\(Fault.quoted(entry.value.text)) as the weight",
              expected: "a number")
          }
        }
        let link = draft.addLink(source, target, weight: weight, at: offset)
        for entry in entries where !["source", "target", "weight"].contains(entry.key) {
          set(entry) { $0.linkAttributes.set(entry.key, of: link, to: entry.value) }
        }
      }
      if !unused.isEmpty {
        draft.remark(
          "not used: the lists \(unused.sorted().map(Fault.quoted).joined(separator: ", "))")
      }
      return try draft.finish(checksum: checksum)
    }

    private mutating func readEntries(from start: Int) throws(ReadingError) -> [Entry] {
      var entries: [Entry] = []
      while let (key, offset) = try nextKey(inListFrom: start) {
        switch try nextValue(of: key) {
        case .scalar(let value): entries.append(Entry(key: key, value: value, offset: offset))
        case .list:
          unused.insert(key)
          try skipList(from: offset)
        }
      }
      return entries
    }

    private mutating func skipList(from start: Int) throws(ReadingError) {
      var depth = 1
      while depth > 0 {
        guard let (key, offset) = try nextKey(inListFrom: start) else {
          depth -= 1
          continue
        }
        if case .list = try nextValue(of: key) { depth += 1 }
        guard depth <= GML.depthLimit else {
          throw source.error(
            at: offset, found: "more than \(GML.depthLimit) lists, each in another",
            expected: "a file of networks")
        }
      }
    }

    /// The next key of a list, or `nil` at its end.
    private mutating func nextKey(
      inListFrom start: Int
    ) throws(ReadingError) -> (String, Int)? {
      skipSpace()
      if place < source.bytes.count, source.bytes[place] == UInt8(ascii: "]") {
        place += 1
        return nil
      }
      guard let key = try nextKey() else {
        throw source.error(
          at: start, found: "a list that is never closed", expected: "\"]\" at its end")
      }
      return key
    }

    private mutating func nextKey() throws(ReadingError) -> (String, Int)? {
      skipSpace()
      guard place < source.bytes.count else { return nil }
      let start = place
      while place < source.bytes.count, Self.isKeyByte(source.bytes[place]) { place += 1 }
      guard place > start else { throw error("a key") }
      return (source.text(start..<place), start)
    }

    private mutating func nextValue(of key: String) throws(ReadingError) -> Value {
      skipSpace()
      let start = place
      guard place < source.bytes.count else { throw error("a value of \(key)") }
      switch source.bytes[place] {
      case UInt8(ascii: "["):
        place += 1
        return .list
      case UInt8(ascii: "\""):
        guard let end = source.bytes[(place + 1)...].firstIndex(of: UInt8(ascii: "\"")) else {
          throw source.error(
            at: start, found: "a quotation mark that is never closed", expected: "a closing one")
        }
        place = end + 1
        return .scalar(.text(GML.decoded(source.text((start + 1)..<end))))
      default:
        while place < source.bytes.count, !SourceText.isSpace(source.bytes[place]),
          source.bytes[place] != UInt8(ascii: "]"), source.bytes[place] != UInt8(ascii: "[")
        { place += 1 }
        let text = source.text(start..<place)
        if ["nan", "+nan", "-nan"].contains(text.lowercased()) { return .scalar(.text("")) }
        guard let number = decimalNumber(text) else {
          place = start
          throw error("a number, text in quotation marks or a list as the value of \(key)")
        }
        return .scalar(.number(number))
      }
    }

    private func error(_ expected: String) -> ReadingError {
      guard place < source.bytes.count else {
        return source.error(at: place, found: "the end of the file", expected: expected)
      }
      let end = min(source.endOfLine(place), place + 20)
      return source.error(
        at: place, found: Fault.quoted(source.text(place..<end)), expected: expected)
    }

    /// Passes over spaces, and lines that are remarks.
    private mutating func skipSpace() {
      while place < source.bytes.count {
        if source.bytes[place] == UInt8(ascii: "#") {
          place = source.endOfLine(place)
        } else if SourceText.isSpace(source.bytes[place]) {
          place += 1
        } else {
          return
        }
      }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "_")
    }
  }

  /// Text with its entities replaced; what is none stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if first == "&", let end = rest.prefix(12).firstIndex(of: ";"),
        let scalar = scalar(String(rest[rest.index(after: rest.startIndex)..<end]))
      {
        result.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#"), !name.contains("+") else { return nil }
      let digits = name.dropFirst()
      let number =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      return number.flatMap(Unicode.Scalar.init)
    }
  }

  /// A text in quotation marks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case _ where scalar.value >= 0x7F || scalar.value < 0x20: result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A number; one that is not whole has a point.
  private static func number(_ number: Double) -> String {
    let text = numberText(number)
    guard let exponent = text.firstIndex(of: "e"), !text.contains(".") else { return text }
    return "\(text[..<exponent]).0\(text[exponent...])"
  }

  static func write(_ document: NetworkDocument) -> WrittenNetwork {
    var remarks = document.losses(in: .all)
    let lefts = spelled(
      document.leftAttributes, avoiding: ["id", "label", "bipartite"], remarks: &remarks)
    let rights = spelled(
      document.rightAttributes, avoiding: ["id", "label", "bipartite"], remarks: &remarks)
    let edges = spelled(
      document.edgeAttributes, avoiding: ["source", "target", "weight"], remarks: &remarks)
    var text = "graph [\n  directed 0\n"
    if let title = document.title { text += "  name \(quoted(title))\n" }
    func line(_ column: AttributeColumn, _ place: Int) -> String {
      switch column.values {
      case .numbers(let numbers):
        numbers[place].map { "    \(column.name) \(number($0))\n" } ?? ""
      case .texts(let texts): texts[place].map { "    \(column.name) \(quoted($0))\n" } ?? ""
      }
    }
    for (side, first, labels, columns) in [
      (0, 0, document.leftLabels, lefts),
      (1, document.leftLabels.count, document.rightLabels, rights),
    ] {
      for (place, label) in labels.enumerated() {
        text += "  node [\n    id \(first + place)\n    label \(quoted(label))\n"
        text += "    bipartite \(side)\n"
        for column in columns { text += line(column, place) }
        text += "  ]\n"
      }
    }
    for edge in document.numberedEdges {
      text +=
        "  edge [\n    source \(edge.left)\n    target \(edge.right + document.leftLabels.count)\n"
      if document.isWeighted { text += "    weight \(number(edge.weight))\n" }
      for column in edges { text += line(column, edge.place) }
      text += "  ]\n"
    }
    text += "]\n"
    return WrittenNetwork(text, remarks: remarks)
  }

  /// Attributes under names that can be keys: letters, digits and underscores, a letter first.
  private static func spelled(
    _ columns: [AttributeColumn], avoiding reserved: Set<String>, remarks: inout [String]
  ) -> [AttributeColumn] {
    var taken = reserved
    return NetworkDocument.renamed(columns, avoiding: reserved, remarks: &remarks).map { column in
      var name = String(
        column.name.unicodeScalars.map { scalar in
          scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            ? Character(scalar) : "_"
        })
      if name.utf8.first.map({ $0 < 0x41 || $0 == 0x5F }) ?? true { name = "x" + name }
      let base = name
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(base)_\(number)"
        number += 1
      }
      if name != column.name {
        let remark =
          "the attribute \(Fault.quoted(column.name)) is called \(Fault.quoted(name)), since a key has "
          + "only letters, digits and underscores"
        if !remarks.contains(remark) { remarks.append(remark) }
      }
      return column.named(name)
    }
  }
}
