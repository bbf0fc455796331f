import Foundation
import Networks

/// Edges in a binary file: little-endian 32-bit numbers, first 0x42495031, the number of rows, of
/// columns and of edges, then the row and the column of each edge.
struct EdgeFile {
  static let magic: UInt32 = 0x4249_5031

  let rowCount: Int
  let columnCount: Int
  let rowOfEdge: [UInt32]
  let columnOfEdge: [UInt32]

  init(contentsOf path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    let numbers = data.withUnsafeBytes { bytes in
      Array(bytes.bindMemory(to: UInt32.self)).map { UInt32(littleEndian: $0) }
    }
    guard numbers.count >= 4, numbers[0] == Self.magic, numbers.count == 4 + 2 * Int(numbers[3])
    else { throw Failure("\(path): this is not a file of binary edges") }
    rowCount = Int(numbers[1])
    columnCount = Int(numbers[2])
    rowOfEdge = stride(from: 4, to: numbers.count, by: 2).map { numbers[$0] }
    columnOfEdge = stride(from: 5, to: numbers.count, by: 2).map { numbers[$0] }
  }

  func matrix() throws -> BiadjacencyMatrix {
    try BiadjacencyMatrix(
      rowCount: rowCount, columnCount: columnCount, rowOfEdge: rowOfEdge,
      columnOfEdge: columnOfEdge)
  }
}

/// A sentence for the terminal.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
