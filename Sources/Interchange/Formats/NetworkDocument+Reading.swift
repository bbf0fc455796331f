import Files
import Foundation
import Tables

/// How a file of a network is read.
public struct NetworkReading: Sendable {
  /// The format; `nil` to find it out by the file's name and content.
  public var format: NetworkFormat?
  /// The sheet of a workbook; `nil` for the first.
  public var sheet: String?
  /// How tables of edges are read.
  public var tables: TableForm
  /// Whether columns of a table of edges that are neither nodes nor weights are kept as attributes of
  /// the edges. It takes the whole table in memory.
  public var keepsColumns: Bool

  /// Chooses how files are read.
  public init(
    format: NetworkFormat? = nil, sheet: String? = nil, tables: TableForm = TableForm(),
    keepsColumns: Bool = false
  ) {
    self.format = format
    self.sheet = sheet
    self.tables = tables
    self.keepsColumns = keepsColumns
  }
}

extension NetworkDocument {
  /// Reads a file of any format that is read, also packed by gzip.
  ///
  /// The name's ending tells the format, and the content confirms it: where the content is clearly of
  /// another format, it is read as that, with a remark.
  ///
  /// - Parameters:
  ///   - file: The file, a device or a pipe.
  ///   - reading: How it is read.
  /// - Throws: ``ReadingError`` for a file that can't be read, or with its faults.
  public init(
    contentsOf file: URL, reading: NetworkReading = NetworkReading()
  ) throws(ReadingError) {
    // A table may be large: its own reader takes it block by block.
    if !reading.keepsColumns, let sample = firstBytes(of: file, count: NetworkFormat.sampleSize),
      reading.format == .csv && !sample.starts(with: Gzip.signature)
        || reading.format == nil && NetworkFormat.content(of: sample[...]) == .unknown
          && [nil, .csv].contains(NetworkFormat(fileName: file.path))
    {
      try Self.refuseSheet(reading, file: file.relativePath)
      self = EdgeTable.document(try EdgeList(contentsOf: file, form: reading.tables))
      return
    }
    try self.init(readBytes(of: file), file: file.relativePath, reading: reading)
  }

  /// Reads a file that is in memory.
  public init(
    _ bytes: [UInt8], file: String, reading: NetworkReading = NetworkReading()
  ) throws(ReadingError) {
    var bytes = bytes
    let checksum = sha256(bytes)
    if bytes.starts(with: Gzip.signature) {
      do throws(CompressionError) {
        bytes = try Gzip.unpack(bytes, limit: fileSizeLimit)
      } catch {
        throw .unreadable(path: file, reason: "this is packed by gzip, and \(error)")
      }
    } else if NetworkFormat.isGzip(fileName: file) {
      throw .unreadable(path: file, reason: "the name ends in .gz, but gzip did not pack this file")
    }
    let (format, remark) = try Self.format(of: bytes, file: file, reading)
    if format != .xlsx { try Self.refuseSheet(reading, file: file) }
    let document: NetworkDocument
    switch format {
    case .csv:
      let table = EdgeTable.document(try EdgeList(bytes, form: reading.tables, file: file))
      document =
        reading.keepsColumns
        ? EdgeTable.addingColumns(of: bytes, to: table, separator: nil) : table
    case .tsv:
      var form = reading.tables
      form.separator = form.separator ?? .tab
      let table = EdgeTable.document(try EdgeList(bytes, form: form, file: file))
      document =
        reading.keepsColumns
        ? EdgeTable.addingColumns(of: bytes, to: table, separator: 0x09) : table
    case .xlsx:
      let rows = try Spreadsheet(bytes, file: file).rows(ofSheet: reading.sheet)
      let cells = DelimitedText.commaSeparated(rows)
      var form = reading.tables
      form.separator = .comma
      let table = EdgeTable.document(try EdgeList(cells, form: form, file: file))
      document =
        reading.keepsColumns
        ? EdgeTable.addingColumns(of: cells, to: table, separator: UInt8(ascii: ",")) : table
    case .dot: throw .unreadable(path: file, reason: "DOT is written, not read")
    default:
      let source = try SourceText(bytes, file: file)
      document = try Self.read(source, as: format, checksum: checksum)
    }
    self = document.with(
      remarks: (remark.map { ["\(file): \($0)"] } ?? []) + document.remarks, checksum: checksum)
  }

  private static func read(
    _ source: SourceText, as format: NetworkFormat, checksum: String
  ) throws(ReadingError) -> NetworkDocument {
    switch format {
    case .konect: try KONECT.read(source, checksum: checksum)
    case .matrixMarket: try MatrixMarket.read(source, checksum: checksum)
    case .pajek: try Pajek.read(source, checksum: checksum)
    case .dl: try DL.read(source, checksum: checksum)
    case .graphml: try GraphML.read(source, checksum: checksum)
    case .gexf: try GEXF.read(source, checksum: checksum)
    case .gml: try GML.read(source, checksum: checksum)
    case .hif: try HIF.read(source, checksum: checksum)
    case .matrix, .matrixTSV, .csv, .tsv, .xlsx, .dot:
      try MatrixTable.read(source, checksum: checksum)
    }
  }

  private static func refuseSheet(_ reading: NetworkReading, file: String) throws(ReadingError) {
    guard reading.sheet == nil else {
      throw .unreadable(path: file, reason: "only an Excel workbook has sheets to choose from")
    }
  }

  /// The format of a file, and what there is to say of how it was found out.
  private static func format(
    of bytes: [UInt8], file: String, _ reading: NetworkReading
  ) throws(ReadingError) -> (NetworkFormat, remark: String?) {
    if let format = reading.format { return (format, nil) }
    let named = NetworkFormat(fileName: file)
    switch NetworkFormat.content(of: bytes[...]) {
    case .foreign(let what): throw .unreadable(path: file, reason: "this is \(what)")
    case .gzip:
      throw .unreadable(path: file, reason: "this is packed by gzip twice; unpack it first")
    case .unknown:
      guard named != .dot else {
        throw .unreadable(path: file, reason: "DOT is written, not read")
      }
      return (named ?? .csv, nil)
    case .format(let found):
      guard let named, named != found else { return (found, nil) }
      return (
        found,
        "the name stands for \(named.title), but this is \(found.title); read as that"
      )
    }
  }
}
