import Networks

/// Slow, obvious definitions, which judge the kernels. Rows are nodes `0..<rowCount`, columns follow.
struct PlainGraph {
  let rowCount: Int
  let columnCount: Int
  let neighbors: [Set<Int>]

  var nodes: Range<Int> { 0..<(rowCount + columnCount) }

  init(_ matrix: BiadjacencyMatrix) {
    rowCount = matrix.rowCount
    columnCount = matrix.columnCount
    var neighbors = [Set<Int>](repeating: [], count: matrix.rowCount + matrix.columnCount)
    for row in 0..<matrix.rowCount {
      for column in matrix.rows.indices(of: row) {
        neighbors[row].insert(Int(column) + matrix.rowCount)
        neighbors[Int(column) + matrix.rowCount].insert(row)
      }
    }
    self.neighbors = neighbors
  }

  /// The distances from a node, and the numbers of shortest paths.
  func paths(from source: Int) -> (distance: [Int?], count: [Double]) {
    var distance = [Int?](repeating: nil, count: nodes.count)
    var count = [Double](repeating: 0, count: nodes.count)
    (distance[source], count[source]) = (0, 1)
    var level = [source]
    for step in 1...max(1, nodes.count) {
      var next: [Int] = []
      for node in level {
        for neighbor in neighbors[node] {
          if distance[neighbor] == nil {
            distance[neighbor] = step
            next.append(neighbor)
          }
          if distance[neighbor] == step { count[neighbor] += count[node] }
        }
      }
      level = next
    }
    return (distance, count)
  }

  /// For each node the pairs of other nodes, each with its share of shortest paths through the node;
  /// from some sources only, both ends of a pair count by half.
  func betweenness(from sources: [Int]) -> [Double] {
    let all = nodes.map { paths(from: $0) }
    return nodes.map { node in
      var sum = 0.0
      for source in sources where source != node {
        for target in nodes where target != node && target != source {
          guard let whole = all[source].distance[target],
            let first = all[source].distance[node], let second = all[node].distance[target],
            first + second == whole
          else { continue }
          sum += all[source].count[node] * all[node].count[target] / all[source].count[target]
        }
      }
      return sum / 2
    }
  }

  /// The sums of a node's distances and of their inverses, and the number of nodes it reaches.
  func distanceSum(from source: Int) -> (sum: Int, inverseSum: Double, reached: Int) {
    let distances = paths(from: source).distance.compactMap { $0 }.filter { $0 > 0 }
    return (
      distances.reduce(0, +), distances.reduce(0) { $0 + 1 / Double($1) }, distances.count
    )
  }

  /// For each node the first node of its component.
  var firstOfComponent: [Int] {
    nodes.map { node in paths(from: node).distance.firstIndex { $0 != nil } ?? node }
  }

  /// The greatest `k` for which a node survives the repeated removal of nodes of degree below `k`.
  var coreNumbers: [Int] {
    var numbers = [Int](repeating: 0, count: nodes.count)
    for k in 1...max(1, nodes.count) {
      var left = Set(nodes)
      while let low = left.first(where: { neighbors[$0].intersection(left).count < k }) {
        left.remove(low)
      }
      for node in left { numbers[node] = k }
    }
    return numbers
  }

  /// The sets of two rows and two columns that are all tied, for each node in them.
  var butterflies: [Int] {
    var counts = [Int](repeating: 0, count: nodes.count)
    for a in 0..<rowCount {
      for b in (a + 1)..<max(a + 1, rowCount) {
        let shared = neighbors[a].intersection(neighbors[b])
        for x in shared {
          for y in shared where x < y {
            for node in [a, b, x, y] { counts[node] += 1 }
          }
        }
      }
    }
    return counts
  }

  /// A thousand steps of a walker who stops to jump anywhere with probability 0.15.
  var pageRank: [Double] {
    let count = Double(nodes.count)
    var ranks = [Double](repeating: 1 / count, count: nodes.count)
    for _ in 0..<1_000 {
      let lost = nodes.filter { neighbors[$0].isEmpty }.reduce(0) { $0 + ranks[$1] }
      ranks = nodes.map { node in
        let arriving = neighbors[node].reduce(0) { $0 + ranks[$1] / Double(neighbors[$1].count) }
        return 0.85 * (arriving + lost / count) + 0.15 / count
      }
    }
    return ranks
  }
}
