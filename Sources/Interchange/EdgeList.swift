import Files
import Foundation
import Networks
import Tables

/// A two-mode network read from a table: a list of edges, whose first column names a node of the left
/// side, the second one of the right, and a column `weight`, where there is one, the weight of their
/// edge; or a matrix with a row for each left and a column for each right node. A ``TableForm`` says which
/// columns hold what where the table is of another form.
public struct EdgeList: Sendable {
  /// The network.
  public let graph: BipartiteGraph<String, String>

  /// The SHA-256 of the table's bytes, in hexadecimal.
  public let checksum: String

  /// What a reader of the numbers should know: labels on both sides, columns that were not used.
  public let remarks: [String]

  /// Reads a table of edges, or a matrix, of whatever form: what is not said of it is found out, and
  /// told among the ``remarks``.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - form: What is said of its form.
  /// - Throws: ``ReadingError`` with every fault: not two columns, an empty label, an edge that
  ///   occurs twice, a weight that is not a number in `BiadjacencyMatrix.weightRange`; or with the
  ///   setting that decides what may be meant in two ways.
  public init(contentsOf file: URL, form: TableForm = TableForm()) throws(ReadingError) {
    let path = file.relativePath
    if form.isPlain, let head = Self.head(of: file), let plain = Self.plainForm(head, file: path),
      let answer = PlainEdgeTable.read(contentsOf: file, form: plain, sizeLimit: fileSizeLimit),
      Self.areSingle(answer.graph)
    {
      self.init(answer, plain, file: path)
    } else {
      try self.init(readBytes(of: file), form: form, file: path)
    }
  }

  /// Reads a table of edges, or a matrix, that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: The table.
  ///   - form: What is said of its form.
  ///   - file: What the table is called in remarks and errors.
  /// - Throws: ``ReadingError``, as for a file.
  public init(
    _ bytes: [UInt8], form: TableForm = TableForm(), file: String
  ) throws(ReadingError) {
    if form.isPlain, bytes.count >= Self.quickSize,
      let plain = Self.plainForm(Self.wholeLines(of: bytes.prefix(Self.headSize)), file: file),
      let answer = PlainEdgeTable.read(bytes, form: plain), Self.areSingle(answer.graph)
    {
      self.init(answer, plain, file: file)
    } else {
      try self.init(carefully: bytes, form: form, file: file)
    }
  }

  /// Reads a table of any form, or with faults, which it tells with their places.
  init(
    carefully bytes: [UInt8], form: TableForm = TableForm(), file: String
  ) throws(ReadingError) {
    let text = try DecodedText(bytes, encoding: form.encoding, file: file)
    let reading = try TableReading(text.utf8, form: form, file: file)
    graph = reading.graph
    checksum = sha256(bytes)
    remarks = ([text.remark].compactMap(\.self) + reading.remarks).map { "\(file): \($0)" }
  }

  private init(_ answer: PlainEdgeTable.Answer, _ form: PlainForm, file: String) {
    graph = answer.graph
    checksum = answer.checksum
    let nodes = form.hasHeader ? Array(answer.header.prefix(2)) : nil
    let unused = answer.header.indices.dropFirst(2).filter { $0 != form.weight }
      .map { answer.header[$0] }
    let remarks =
      form.remarks + Self.remarks(on: graph, nodeHeadings: nodes, isTwoMode: false)
      + Self.remarks(unused: unused, headings: answer.header, hasWeight: form.weight != nil)
    self.remarks = remarks.map { "\(file): \($0)" }
  }
}

extension EdgeList {
  /// The size in bytes from which on a table is worth a look whether the quick reader can read it.
  static let quickSize = 1 << 20

  /// How many bytes tell a table's form.
  private static let headSize = 1 << 16

  /// The first whole lines of a file that is large enough for the quick reader; `nil` for others.
  private static func head(of file: URL) -> ArraySlice<UInt8>? {
    // What is read from a pipe can't be read again.
    var status = stat()
    guard stat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size >= quickSize
    else { return nil }
    let descriptor = open(file.path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var block = [UInt8](repeating: 0, count: headSize)
    let got = read(descriptor, &block, block.count)
    return got > 0 ? wholeLines(of: block.prefix(got)) : nil
  }

  private static func wholeLines(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes[..<(bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.startIndex)]
  }

  /// How the quick reader may read a table that begins so; `nil` where it can not.
  private static func plainForm(_ head: ArraySlice<UInt8>, file: String) -> PlainForm? {
    guard !head.isEmpty, !head.contains(0) else { return nil }
    let bytes = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    return (try? TableReading(Array(bytes), form: TableForm(), file: file))?.plain
  }

  /// Whether no label may be a list of several.
  private static func areSingle(_ graph: BipartiteGraph<String, String>) -> Bool {
    [graph.leftNodes.labels, graph.rightNodes.labels].allSatisfy { labels in
      labels.allSatisfy { label in !label.utf8.contains { $0 == 0x2C || $0 == 0x3B || $0 == 0x7C } }
    }
  }
}
