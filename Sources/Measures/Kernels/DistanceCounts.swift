import Networks

/// How many ordered pairs of nodes, of either side, are at distance 1, 2, 3 and so on.
/// O(nodes x edges).
func distanceCounts(of matrix: BiadjacencyMatrix) -> [Int] {
  var counts: [Int] = []
  for side in [matrix, matrix.transposed] {
    var search = BreadthFirstSearch(side)
    for row in 0..<side.rowCount {
      for (level, size) in search.levelSizes(from: row).enumerated() {
        if level == counts.count { counts.append(0) }
        counts[level] += size
      }
    }
  }
  return counts
}
