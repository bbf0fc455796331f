import Networks

/// Betweenness of every node, by accumulating dependencies from each source.
///
/// Brandes (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology
/// 25(2), 163-177, doi:10.1080/0022250X.2001.9990249. In the paper's symbols: `σ[v]` is
/// `pathCount`, `δ[v]` is `dependency`, `S` is `order`, `d[v]` is `distance`.
///
/// Rows are nodes `0..<rowCount`, columns follow. O(nodes x edges) time, O(nodes) space.
///
/// - Returns: The betweenness of the rows and of the columns; each unordered pair counts once.
func shortestPathDependencies(of matrix: BiadjacencyMatrix) -> (rows: [Double], columns: [Double]) {
  let (rowCount, count) = (matrix.rowCount, matrix.rowCount + matrix.columnCount)
  let (rows, columns) = (matrix.rows, matrix.columns)
  var betweenness = [Double](repeating: 0, count: count)
  var distance = [Int32](repeating: -1, count: count)
  var pathCount = [Double](repeating: 0, count: count)
  var dependency = [Double](repeating: 0, count: count)
  var order: [Int] = []
  order.reserveCapacity(count)

  for source in 0..<count {
    order.removeAll(keepingCapacity: true)
    distance[source] = 0
    pathCount[source] = 1
    order.append(source)
    var head = 0
    while head < order.count {
      let node = order[head]
      head += 1
      let isRow = node < rowCount
      let neighbors = isRow ? rows.indices(of: node) : columns.indices(of: node - rowCount)
      let shift = isRow ? rowCount : 0
      for neighbor in neighbors {
        let other = Int(neighbor) + shift
        if distance[other] < 0 {
          distance[other] = distance[node] + 1
          order.append(other)
        }
        if distance[other] == distance[node] + 1 { pathCount[other] += pathCount[node] }
      }
    }
    for node in order.reversed() {
      let isRow = node < rowCount
      let neighbors = isRow ? rows.indices(of: node) : columns.indices(of: node - rowCount)
      let shift = isRow ? rowCount : 0
      for neighbor in neighbors {
        let other = Int(neighbor) + shift
        if distance[other] == distance[node] - 1 {
          dependency[other] += pathCount[other] / pathCount[node] * (1 + dependency[node])
        }
      }
      // Every unordered pair is met from both of its ends, hence the half.
      if node != source { betweenness[node] += dependency[node] / 2 }
    }
    for node in order {
      (distance[node], pathCount[node], dependency[node]) = (-1, 0, 0)
    }
  }
  return (Array(betweenness[..<rowCount]), Array(betweenness[rowCount...]))
}
