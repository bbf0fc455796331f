import Networks

/// The core number of each row: the greatest `k` for which it is in a part of the network where every
/// node, of either side, has at least `k` neighbours.
///
/// Nodes are taken away in the order of the degree that they have left, kept sorted in buckets:
/// Batagelj & Zaveršnik (2011), Fast algorithms for determining (generalized) core groups in social
/// networks, Advances in Data Analysis and Classification 5(2), 129-145,
/// doi:10.1007/s11634-010-0079-y. O(nodes + edges).
func coreNumbers(of matrix: BiadjacencyMatrix) -> [Int] {
  let (rowCount, count) = (matrix.rowCount, matrix.rowCount + matrix.columnCount)
  let (rows, columns) = (matrix.rows, matrix.columns)
  var degree = (0..<rowCount).map(rows.degree) + (0..<matrix.columnCount).map(columns.degree)
  // `order` has the nodes by degree, `position` where each stands, `start` where each degree begins.
  var start = [Int](repeating: 0, count: (degree.max() ?? 0) + 2)
  for d in degree { start[d + 1] += 1 }
  for d in start.indices.dropFirst() { start[d] += start[d - 1] }
  var (order, position) = ([Int](repeating: 0, count: count), [Int](repeating: 0, count: count))
  var next = start
  for node in 0..<count {
    position[node] = next[degree[node]]
    order[position[node]] = node
    next[degree[node]] += 1
  }
  for place in 0..<count {
    let node = order[place]
    let isRow = node < rowCount
    let neighbors = isRow ? rows.indices(of: node) : columns.indices(of: node - rowCount)
    let shift = isRow ? rowCount : 0
    for neighbor in neighbors {
      let other = Int(neighbor) + shift
      let d = degree[other]
      guard d > degree[node] else { continue }
      // The first node of its degree changes places with it, and the lower degree ends one later.
      let (first, here) = (max(start[d], place + 1), position[other])
      let swapped = order[first]
      (order[first], order[here]) = (other, swapped)
      (position[other], position[swapped]) = (first, here)
      start[d] = first + 1
      degree[other] = d - 1
    }
  }
  return Array(degree[..<rowCount])
}

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
