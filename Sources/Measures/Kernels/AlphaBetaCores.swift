import Networks

/// Whether each row is in the (α, β)-core: the largest part of the network in which every row has at
/// least `alpha` neighbours and every column at least `beta`.
///
/// Nodes that have too few are taken away until none is left that has. O(nodes + edges).
func isInCore(of matrix: BiadjacencyMatrix, alpha: Int, beta: Int) -> [Bool] {
  let (rowCount, count) = (matrix.rowCount, matrix.rowCount + matrix.columnCount)
  let (rows, columns) = (matrix.rows, matrix.columns)
  var degree = (0..<rowCount).map(rows.degree) + (0..<matrix.columnCount).map(columns.degree)
  var isIn = [Bool](repeating: true, count: count)
  var leaving: [Int] = []
  for node in 0..<count where degree[node] < (node < rowCount ? alpha : beta) {
    isIn[node] = false
    leaving.append(node)
  }
  while let node = leaving.popLast() {
    let isRow = node < rowCount
    let neighbors = isRow ? rows.indices(of: node) : columns.indices(of: node - rowCount)
    let (shift, needed) = isRow ? (rowCount, beta) : (0, alpha)
    for neighbor in neighbors where isIn[Int(neighbor) + shift] {
      let other = Int(neighbor) + shift
      degree[other] -= 1
      if degree[other] < needed {
        isIn[other] = false
        leaving.append(other)
      }
    }
  }
  return Array(isIn[..<rowCount])
}
