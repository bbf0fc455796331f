import Networks

/// Distances in a two-mode network from one row at a time, with scratch that is allocated once.
struct BreadthFirstSearch {
  private let matrix: BiadjacencyMatrix
  private var rowSeen: [Bool]
  private var columnSeen: [Bool]

  init(_ matrix: BiadjacencyMatrix) {
    self.matrix = matrix
    rowSeen = Array(repeating: false, count: matrix.rowCount)
    columnSeen = Array(repeating: false, count: matrix.columnCount)
  }

  /// The sum of the distances from a row to all nodes of either side that it reaches, and their
  /// number, itself left out. O(nodes + edges).
  mutating func sumOfDistances(from source: Int) -> (sum: Int, reached: Int) {
    let sizes = levelSizes(from: source)
    return sizes.enumerated().reduce((0, 0)) { total, level in
      (total.0 + (level.offset + 1) * level.element, total.1 + level.element)
    }
  }

  /// How many nodes of either side are at distance 1, 2, 3 and so on from a row, up to the greatest
  /// distance that there is. O(nodes + edges).
  mutating func levelSizes(from source: Int) -> [Int] {
    for row in rowSeen.indices { rowSeen[row] = false }
    for column in columnSeen.indices { columnSeen[column] = false }
    rowSeen[source] = true
    var frontier = [UInt32(source)]
    var sizes: [Int] = []
    while true {
      // Levels alternate between the sides, so the level's parity says which rows to follow.
      let next =
        sizes.count % 2 == 0
        ? Self.expand(frontier, along: matrix.rows, marking: &columnSeen)
        : Self.expand(frontier, along: matrix.columns, marking: &rowSeen)
      if next.isEmpty { return sizes }
      sizes.append(next.count)
      frontier = next
    }
  }

  private static func expand(
    _ frontier: [UInt32], along edges: CompressedRows, marking seen: inout [Bool]
  ) -> [UInt32] {
    var next: [UInt32] = []
    for node in frontier {
      for neighbor in edges.indices(of: Int(node)) where !seen[Int(neighbor)] {
        seen[Int(neighbor)] = true
        next.append(neighbor)
      }
    }
    return next
  }
}
