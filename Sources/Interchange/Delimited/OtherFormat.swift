import Tables

/// What a file is that is no table, by its first bytes: otherwise the words of such a file would make a
/// network that nobody meant.
enum OtherFormat: String {
  case json = "JSON"
  case xml = "XML"
  case gzip = "a gzip archive"
  case zip = "a zip archive (a spreadsheet?)"
  case pajek = "a Pajek file"
  case ucinet = "a UCINET DL file"
  case matrixMarket = "a Matrix Market file"
  case gml = "a GML file"
  case dot = "a DOT file"

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
      return
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
      return
    }
    let head = String(decoding: bytes.prefix(400), as: UTF8.self).drop(while: \.isWhitespace)
      .lowercased()
    if head.hasPrefix("%%matrixmarket") {
      self = .matrixMarket
    } else if head.hasPrefix("*vertices") || head.hasPrefix("*network") {
      self = .pajek
    } else if head.hasPrefix("dl ") || head.hasPrefix("dl\n") || head.hasPrefix("dl\r") {
      self = .ucinet
    } else if head.hasPrefix("<?xml") || head.hasPrefix("<graphml") || head.hasPrefix("<gexf") {
      self = .xml
    } else if head.hasPrefix("{") || head.hasPrefix("[{") || head.hasPrefix("[\n") {
      self = .json
    } else if head.hasPrefix("graph [") || head.hasPrefix("graph\n[")
      || head.hasPrefix("graph\r\n[")
    {
      self = .gml
    } else if (head.hasPrefix("graph ") || head.hasPrefix("digraph ") || head.hasPrefix("strict "))
      && head.contains("{")
    {
      self = .dot
    } else {
      return nil
    }
  }

  func fault(file: String) -> Fault {
    Fault(
      file: file, line: 1, found: rawValue,
      expected: "a table: rows of cells with commas, semicolons, tabs or spaces between")
  }
}
