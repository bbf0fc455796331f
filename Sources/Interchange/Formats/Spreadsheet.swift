import Files
import Tables

/// The sheets of a spreadsheet (Office Open XML, ECMA-376 part 1, SpreadsheetML), read only, and of
/// these the values only.
struct Spreadsheet {
  private let archive: ZipArchive
  private let file: String
  /// The sheets' names, and where each is in the archive.
  private let sheets: [(name: String, path: String)]
  private let strings: [String]

  /// The most cells of a sheet that are read, empty ones between others included.
  static let cellLimit = 50_000_000

  /// Opens a workbook.
  ///
  /// - Throws: ``ReadingError`` for an archive that is damaged or no workbook.
  init(_ bytes: [UInt8], file: String) throws(ReadingError) {
    self.file = file
    do throws(CompressionError) {
      archive = try ZipArchive(bytes)
    } catch {
      throw .unreadable(path: file, reason: error.description)
    }
    guard archive.names.contains("xl/workbook.xml") else {
      throw .unreadable(
        path: file,
        reason: archive.names.contains("mimetype")
          ? "this is an OpenDocument file; save it as .xlsx or .csv"
          : "this zip archive is no .xlsx workbook")
    }
    var targets: [String: String] = [:]
    try Self.forEach("Relationship", in: Self.part("xl/_rels/workbook.xml.rels", archive, file)) {
      if let id = $0["Id"], let target = $0["Target"] {
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      }
    }
    var sheets: [(String, String)] = []
    try Self.forEach("sheet", in: Self.part("xl/workbook.xml", archive, file)) {
      if let name = $0["name"], let path = $0["id"].flatMap({ targets[$0] }) {
        sheets.append((name, path))
      }
    }
    self.sheets = sheets
    strings =
      archive.names.contains("xl/sharedStrings.xml")
      ? try Self.sharedStrings(Self.part("xl/sharedStrings.xml", archive, file)) : []
  }

  /// The cells of a sheet as text, row by row, each row as long as the others; rows without a value are
  /// empty.
  ///
  /// - Parameter name: The sheet's name; `nil` for the first.
  /// - Throws: ``ReadingError`` for a sheet that isn't there, or is damaged.
  func rows(ofSheet name: String?) throws(ReadingError) -> [[String]] {
    let sheet = name == nil ? sheets.first : sheets.first { $0.name == name }
    guard let sheet else {
      let names = sheets.map { Fault.quoted($0.name) }.joined(separator: ", ")
      throw .unreadable(
        path: file,
        reason: name.map { "there is no sheet \(Fault.quoted($0)); there are: \(names)" }
          ?? "this workbook has no sheet")
    }
    let cells = try cells(of: Self.part(sheet.path, archive, file))
    let width = (cells.joined().map { $0.column }.max() ?? -1) + 1
    let filled = cells.count { !$0.isEmpty }
    guard filled * width <= Self.cellLimit else {
      throw .unreadable(path: file, reason: "the sheet has more than \(Self.cellLimit) cells")
    }
    return cells.map { row in
      guard !row.isEmpty else { return [] }
      var texts = [String](repeating: "", count: width)
      for cell in row { texts[cell.column] = cell.text }
      return texts
    }
  }

  /// The names of all sheets, in the workbook's order.
  var sheetNames: [String] { sheets.map(\.name) }

  private struct Cell {
    let column: Int
    let text: String
  }

  /// The cells that have a value, by row.
  private func cells(of source: SourceText) throws(ReadingError) -> [[Cell]] {
    var xml = XMLReader(source)
    var rows: [[Cell]] = []
    var row = 0
    while let piece = try xml.next() {
      guard case .start(let name, let attributes) = piece else { continue }
      switch name {
      case "row":
        row = attributes["r"].flatMap { Int($0) } ?? row + 1
        guard (1...1_048_576).contains(row), row > rows.count else {
          throw xml.error("the row \(row)", "rows in ascending order, up to 1048576")
        }
        while rows.count < row { rows.append([]) }
      case "c":
        guard row > 0 else { throw xml.error("a cell outside of a row", "a row") }
        let column =
          try attributes["r"].map { reference throws(ReadingError) in
            try Self.column(of: reference, xml)
          } ?? (rows[row - 1].last.map { $0.column + 1 } ?? 0)
        if let text = try value(attributes["t"] ?? "n", &xml), !text.isEmpty {
          rows[row - 1].append(Cell(column: column, text: text))
        }
      default: break
      }
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }

  /// The number of a column, from 0, of a reference such as AB12.
  private static func column(of reference: String, _ xml: XMLReader) throws(ReadingError) -> Int {
    let letters = reference.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else {
      throw xml.error("the cell \(Fault.quoted(reference))", "a reference such as B2")
    }
    let column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
    guard column < 16_384 else { throw xml.error("the cell \(reference)", "a column up to XFD") }
    return column
  }

  /// Reads a cell's content.
  private func value(_ type: String, _ xml: inout XMLReader) throws(ReadingError) -> String? {
    let start = xml
    var text: String?
    var inline: String?
    scan: while let piece = try xml.next() {
      switch piece {
      case .end: break scan
      case .text: break
      case .start("v", _): text = try xml.skipElement()
      case .start("is", _): inline = try Self.richText(&xml)
      case .start: _ = try xml.skipElement()
      }
    }
    switch type {
    case "s":
      guard let text else { return nil }
      guard let number = Int(text), strings.indices.contains(number) else {
        throw start.error("the text number \(Fault.quoted(text))", "one of \(strings.count)")
      }
      return strings[number]
    case "inlineStr": return inline
    case "e": throw start.error("a cell with the error \(text ?? "")", "a value")
    case "n": return text.map { text in decimalNumber(text).map(numberText) ?? text }
    default: return text
    }
  }

  /// The text of an element with parts in several styles; what tells how to say it is left out.
  private static func richText(_ xml: inout XMLReader) throws(ReadingError) -> String {
    var text = ""
    var depth = 1
    while depth > 0, let piece = try xml.next() {
      switch piece {
      case .start("t", _): text += try xml.skipElement()
      case .start("rPh", _): _ = try xml.skipElement()
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
    return text
  }

  private static func sharedStrings(_ source: SourceText) throws(ReadingError) -> [String] {
    var xml = XMLReader(source)
    var strings: [String] = []
    while let piece = try xml.next() {
      if case .start("si", _) = piece { strings.append(try richText(&xml)) }
    }
    return strings
  }

  private static func forEach(
    _ name: String, in source: SourceText, _ body: ([XMLReader.Attribute]) -> Void
  ) throws(ReadingError) {
    var xml = XMLReader(source)
    while let piece = try xml.next() {
      if case .start(name, let attributes) = piece { body(attributes) }
    }
  }

  private static func part(
    _ name: String, _ archive: ZipArchive, _ file: String
  ) throws(ReadingError) -> SourceText {
    let bytes: [UInt8]?
    do throws(CompressionError) {
      bytes = try archive.unpack(name, limit: fileSizeLimit)
    } catch {
      throw .unreadable(path: file, reason: "\(name): \(error)")
    }
    guard let bytes else { throw .unreadable(path: file, reason: "there is no \(name) in it") }
    return try SourceText(bytes, file: "\(file)/\(name)")
  }
}
