import Files
import Foundation
import Networks
import Tables

/// A two-mode network read from any table of two columns: the first names a node of the left side,
/// the second one of the right, and a column `weight`, where there is one, the weight of their edge.
public struct EdgeList: Sendable {
  /// The network.
  public let graph: BipartiteGraph<String, String>

  /// The SHA-256 of the table's bytes, in hexadecimal.
  public let checksum: String

  /// What a reader of the numbers should know: labels on both sides, columns that were not used.
  public let remarks: [String]

  /// Reads a table of edges.
  ///
  /// - Throws: ``ReadingError`` with every fault: not two columns, an empty label, an edge that
  ///   occurs twice, a weight that is not a number in `BiadjacencyMatrix.weightRange`.
  public init(contentsOf file: URL) throws(ReadingError) {
    let plain = PlainEdgeTable.read(contentsOf: file, sizeLimit: fileSizeLimit)
    if let plain {
      self.init(
        plain.graph, header: plain.header, checksum: plain.checksum, file: file.relativePath)
    } else {
      try self.init(carefully: readBytes(of: file), file: file.relativePath)
    }
  }

  /// Reads a table of edges that is in memory.
  public init(_ bytes: [UInt8], file: String) throws(ReadingError) {
    if let plain = PlainEdgeTable.read(bytes) {
      self.init(plain.graph, header: plain.header, checksum: plain.checksum, file: file)
    } else {
      try self.init(carefully: bytes, file: file)
    }
  }

  /// Reads a table with quotation marks, or with faults, which it tells with their places.
  init(carefully bytes: [UInt8], file: String) throws(ReadingError) {
    let document = try CSVDocument(bytes, file: file)
    guard document.header.count >= 2 else {
      throw .faults([
        Fault(
          file: file, line: 1, found: "one column\(Self.otherSeparator(in: document.header))",
          expected: "two, with a comma between: the left and the right node of each edge")
      ])
    }
    let weightPlace = document.header.dropFirst(2).firstIndex { $0.text == "weight" }
    var faults: [Fault] = []
    var edges: [(String, String)] = []
    var weights: [Double] = []
    for record in document.records {
      for cell in record.cells.prefix(2) where cell.text.isEmpty {
        faults.append(
          Fault(
            file: file, line: cell.line, column: cell.column, found: "an empty cell",
            expected: "a node's label"))
      }
      edges.append((record.cells[0].text, record.cells[1].text))
      if let weightPlace {
        let cell = record.cells[weightPlace]
        let weight = Double(cell.text) ?? .nan
        if !BiadjacencyMatrix.weightRange.contains(weight) {
          faults.append(
            Fault(
              file: file, line: cell.line, column: cell.column,
              found: "\(Fault.quoted(cell.text)) as \"weight\"",
              expected: "a number above 0\(weight > 0 ? ", from 1e-60 to 1e60" : "")"))
        }
        weights.append(weight)
      }
    }
    guard faults.isEmpty else { throw .faults(faults) }
    let graph: BipartiteGraph<String, String>
    do throws(EdgeError) {
      graph = try BipartiteGraph(edges: edges, weights: weightPlace == nil ? nil : weights)
    } catch {
      throw .faults(Self.faults(of: error, in: document))
    }
    self.init(
      graph, header: document.header.map(\.text), checksum: sha256(bytes), file: file)
  }

  private init(
    _ graph: BipartiteGraph<String, String>, header: [String], checksum: String, file: String
  ) {
    self.graph = graph
    self.checksum = checksum
    remarks = Self.remarks(on: graph, header: header).map { "\(file): \($0)" }
  }

  private static func faults(of error: EdgeError, in document: CSVDocument) -> [Fault] {
    guard case .repeated = error else {
      return [Fault(file: document.file, found: error.description, expected: "a two-mode network")]
    }
    struct Edge: Hashable {
      let left: String
      let right: String
    }
    var lines: [Edge: Int] = [:]
    return document.records.compactMap { record in
      let edge = Edge(left: record.cells[0].text, right: record.cells[1].text)
      guard let line = lines[edge] else {
        lines[edge] = record.line
        return nil
      }
      return Fault(
        file: document.file, line: record.line, column: 1,
        found:
          "the edge \(Fault.quoted(edge.left)) - \(Fault.quoted(edge.right)) of line \(line) again",
        expected: "each edge once; give a number of times as a column \"weight\"")
    }
  }
}
