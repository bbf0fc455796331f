import Files
import Foundation
import Networks
import Tables

/// An attribute of nodes from a table: a CSV file with a header row and the columns `node` and `value`.
/// Other columns are ignored.
public struct NodeAttribute: Sendable {
  /// The value of each node that has one.
  public let values: [String: String]

  /// Reads a table. An empty value is none.
  ///
  /// - Throws: ``ReadingError`` for a file that can't be read, and with every row that names no node or
  ///   one a second time.
  public init(contentsOf file: URL) throws(ReadingError) {
    try self.init(readBytes(of: file), file: file.relativePath)
  }

  /// Reads a table from bytes.
  package init(_ bytes: [UInt8], file: String) throws(ReadingError) {
    var table = try TableReader(bytes, file: file, columns: ["node", "value"])
    var values: [String: String] = [:]
    var lines: [String: Int] = [:]
    for row in table.rows {
      guard let node = table.requiredText(row, "node") else { continue }
      if let line = lines[node] {
        table.fault(row, "node", expected: "a node once; it stands in line \(line) too")
        continue
      }
      lines[node] = row.line
      values[node] = table.text(row, "value")
    }
    guard table.faults.isEmpty else { throw .faults(table.faults) }
    self.values = values
  }
}
