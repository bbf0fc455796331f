import Networks
import TestNetworks

/// A random list of different edges, in no order, with a weight for each.
struct RandomEdges {
  let rowCount: Int
  let columnCount: Int
  let edges: [(row: UInt32, column: UInt32)]
  let weights: [Double]

  init(seed: Int, side: Int = 12) {
    var generator = SeededGenerator(seed: seed)
    rowCount = Int.random(in: 0...side, using: &generator)
    columnCount = Int.random(in: 0...side, using: &generator)
    let density = Double.random(in: 0...1, using: &generator)
    var edges: [(row: UInt32, column: UInt32)] = []
    for row in 0..<rowCount {
      for column in 0..<columnCount where Double.random(in: 0..<1, using: &generator) < density {
        edges.append((UInt32(row), UInt32(column)))
      }
    }
    edges.shuffle(using: &generator)
    self.edges = edges
    weights = edges.map { _ in Double.random(in: 0.001...1_000, using: &generator) }
  }

  func matrix(weighted: Bool) throws -> BiadjacencyMatrix {
    try BiadjacencyMatrix(
      rowCount: rowCount, columnCount: columnCount, edges: edges,
      weights: weighted ? weights : nil)
  }
}

/// A cell of a matrix, as a key of a plain dictionary that models it.
struct Cell: Hashable {
  let row: Int
  let column: Int
}

extension CompressedRows {
  /// The entries as a plain dictionary.
  var cells: [Cell: Double] {
    var result: [Cell: Double] = [:]
    for row in 0..<count {
      for place in range(of: row) {
        result[Cell(row: row, column: Int(indices[place]))] = weight(at: place)
      }
    }
    return result
  }
}
