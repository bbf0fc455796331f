import Measures
import Networks

/// A random network: of any shape and density when small, sparse and uneven when large.
enum RandomMatrix {
  /// At most a dozen nodes a side.
  static func small(seed: Int) throws -> BiadjacencyMatrix {
    var generator = SplitMix64(seed: UInt64(seed))
    let rowCount = Int.random(in: 0...12, using: &generator)
    let columnCount = Int.random(in: 0...12, using: &generator)
    let density = Double.random(in: 0...1, using: &generator)
    var edges: [(row: UInt32, column: UInt32)] = []
    for row in 0..<rowCount {
      for column in 0..<columnCount where Double.random(in: 0..<1, using: &generator) < density {
        edges.append((UInt32(row), UInt32(column)))
      }
    }
    return try BiadjacencyMatrix(rowCount: rowCount, columnCount: columnCount, edges: edges)
  }

  /// Large enough to be cut into tasks for several threads.
  static func large(seed: Int, rowCount: Int, columnCount: Int, edgeCount: Int) throws
    -> BiadjacencyMatrix
  {
    let edges = edges(seed: seed, rowCount, columnCount, edgeCount)
    return try BiadjacencyMatrix(rowCount: rowCount, columnCount: columnCount, edges: edges)
  }

  /// Different edges in no order; nodes of low number have more.
  static func edges(seed: Int, _ rowCount: Int, _ columnCount: Int, _ edgeCount: Int)
    -> [(row: UInt32, column: UInt32)]
  {
    var generator = SplitMix64(seed: UInt64(seed))
    var seen = Set<UInt64>()
    var edges: [(row: UInt32, column: UInt32)] = []
    while edges.count < edgeCount {
      let (x, y) = (
        Double.random(in: 0..<1, using: &generator), Double.random(in: 0..<1, using: &generator)
      )
      let (row, column) = (UInt32(x * x * Double(rowCount)), UInt32(y * y * Double(columnCount)))
      if seen.insert(UInt64(row) << 32 | UInt64(column)).inserted { edges.append((row, column)) }
    }
    return edges
  }
}
