import Files
import Tables

extension NetworkFormat {
  /// What a file's first bytes show.
  enum Content: Equatable {
    /// A format that is read.
    case format(NetworkFormat)
    /// Something that is not read, in words.
    case foreign(String)
    /// XML, but of another kind.
    case gzip
    /// Nothing definite: a table, most likely.
    case unknown
  }

  /// How many bytes are looked at.
  static let sampleSize = 4096

  /// Tells a file's format by its first bytes.
  static func content(of bytes: ArraySlice<UInt8>) -> Content {
    let sample = bytes.prefix(sampleSize)
    for (signature, content) in signatures where sample.starts(with: signature) { return content }
    let text = decoded(Array(sample))
    let trimmed = text.drop { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\r" }
    if trimmed.hasPrefix("<") { return xml(trimmed) }
    if trimmed.hasPrefix("{") || trimmed.hasPrefix("[{") { return .format(.hif) }
    let lowercased = trimmed.lowercased()
    if lowercased.hasPrefix("%%matrixmarket") { return .format(.matrixMarket) }
    return words(lowercased)
  }

  private static let signatures: [([UInt8], Content)] = [
    (Gzip.signature, .gzip),
    (ZipArchive.signature, .format(.xlsx)),
    ([0xD0, 0xCF, 0x11, 0xE0], .foreign("an old Excel workbook (.xls); save it as .xlsx or .csv")),
    (Array("BZh".utf8), .foreign("packed by bzip2; unpack it first")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .foreign("packed by xz; unpack it first")),
    ([0x28, 0xB5, 0x2F, 0xFD], .foreign("packed by zstd; unpack it first")),
    (Array("%PDF".utf8), .foreign("a PDF")),
    (Array("PAR1".utf8), .foreign("a Parquet file; write it as CSV")),
    (Array("SQLite format 3".utf8), .foreign("an SQLite database; write a table as CSV")),
    (Array("RDX".utf8), .foreign("an R data file; write it with write.csv(…, row.names = FALSE)")),
    (
      Array("X\n\0\0".utf8),
      .foreign("an R data file; write it with write.csv(…, row.names = FALSE)")
    ),
    ([0x80, 0x02], .foreign("a Python pickle")), ([0x80, 0x03], .foreign("a Python pickle")),
    ([0x80, 0x04], .foreign("a Python pickle")), ([0x80, 0x05], .foreign("a Python pickle")),
  ]

  private static func decoded(_ sample: [UInt8]) -> String {
    if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) {
      // Enough to know what it is: the letters that matter are ASCII.
      return String(decoding: sample.dropFirst(2).filter { $0 != 0 }, as: UTF8.self)
    }
    return String(
      decoding: sample.starts(with: [0xEF, 0xBB, 0xBF]) ? sample[3...] : sample[...], as: UTF8.self)
  }

  private static func xml(_ text: Substring) -> Content {
    var rest = text
    // To the root element, past what may stand before it.
    while let mark = rest.firstIndex(of: "<") {
      rest = rest[mark...].dropFirst()
      if rest.hasPrefix("?") || rest.hasPrefix("!") {
        if rest.hasPrefix("!--") {
          guard let end = rest.range(ofText: "-->") else { return .unknown }
          rest = rest[end...]
        }
        continue
      }
      let name = rest.prefix { $0.isLetter || $0.isNumber || ":_-.".contains($0) }.lowercased()
      switch name.split(separator: ":").last.map(String.init) ?? "" {
      case "graphml": return .format(.graphml)
      case "gexf": return .format(.gexf)
      case "html", "!doctype": return .foreign("a web page (HTML)")
      case "": return .unknown
      default: return .foreign("XML with the root <\(name.prefix(40))>, neither GraphML nor GEXF")
      }
    }
    return .unknown
  }

  private static func words(_ text: String) -> Content {
    let lines = text.split(whereSeparator: \.isNewline)
    guard let first = lines.first else { return .unknown }
    let words = first.split(whereSeparator: \.isWhitespace)
    if first.hasPrefix("%") {
      let rest = first.dropFirst().split(whereSeparator: \.isWhitespace)
      if let kind = rest.first, ["bip", "sym", "asym"].contains(kind) { return .format(.konect) }
    }
    if let line = lines.first(where: { !$0.hasPrefix("%") }),
      line.hasPrefix("*vertices") || line.hasPrefix("*network")
    {
      return .format(.pajek)
    }
    let marks = first.split { " \t,=".contains($0) }
    if marks.first == "dl",
      marks.dropFirst().first.map({ ["n", "nr", "nc", "nm", "format"].contains($0) })
        ?? (text.range(ofText: "data:") != nil)
    {
      return .format(.dl)
    }
    let start = lines.prefix(40).drop { line in
      ["#", "creator", "version", "comment", "directed"].contains { line.hasPrefix($0) }
    }
    let opening = start.prefix(2).joined(separator: " ").split(whereSeparator: \.isWhitespace)
    if opening.first == "graph[" || opening.starts(with: ["graph", "["]) { return .format(.gml) }
    if let word = words.first, ["graph", "digraph", "strict"].contains(word),
      first.contains("{") || lines.dropFirst().first?.hasPrefix("{") == true
    {
      return .foreign("DOT, which is written, not read")
    }
    return .unknown
  }
}

extension StringProtocol {
  /// Where a text ends in this one; `nil` where it doesn't occur.
  fileprivate func range(ofText text: String) -> Index? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(text) { return index(place, offsetBy: text.count) }
      place = index(after: place)
    }
    return nil
  }
}
