import Networks
import TestNetworks

/// A small random two-mode network: sides of 0 to 8 nodes, of any density, sometimes with weights.
/// Left nodes are `0..<rowCount`, right nodes are letters.
struct RandomNetwork {
  let rowCount: Int
  let columnCount: Int
  let cells: [(row: Int, column: Int)]
  let weights: [Double]?

  init(seed: Int, weighted: Bool = false) {
    var generator = SeededGenerator(seed: seed)
    rowCount = Int.random(in: 0...8, using: &generator)
    columnCount = Int.random(in: 0...8, using: &generator)
    let density = Double.random(in: 0...1, using: &generator)
    var cells: [(row: Int, column: Int)] = []
    for row in 0..<rowCount {
      for column in 0..<columnCount where Double.random(in: 0..<1, using: &generator) < density {
        cells.append((row, column))
      }
    }
    self.cells = cells
    weights = weighted ? cells.map { _ in Double.random(in: 0.1...10, using: &generator) } : nil
  }

  func matrix() throws -> BiadjacencyMatrix {
    try BiadjacencyMatrix(
      rowCount: rowCount, columnCount: columnCount,
      edges: cells.map { (UInt32($0.row), UInt32($0.column)) }, weights: weights)
  }

  /// The network with labels given by the position in `left` and `right`.
  func graph(left: [String], right: [String]) throws -> BipartiteGraph<String, String> {
    try BipartiteGraph(
      edges: cells.map { (left[$0.row], right[$0.column]) }, weights: weights,
      includingLeft: left, includingRight: right)
  }

  func graph() throws -> BipartiteGraph<String, String> {
    try graph(
      left: (0..<rowCount).map { "row \($0)" }, right: (0..<columnCount).map { "column \($0)" })
  }
}
