import Measures
import Networks

/// Betweenness of one country with other sets of groups, everything else as it is.
///
/// Shortest paths that avoid the country are the same whatever groups it is in. With `d` and `σ` the
/// distances and numbers of shortest paths in the network without it, and `d(s,c)`, `σ(s,c)` those to
/// the country through the groups of a set, a pair of other nodes `s`, `t` has the share
/// `p / (p + σ(s,t))` of its shortest paths through the country, where `p = σ(s,c) σ(c,t)` and
/// `d(s,c) + d(c,t) = d(s,t)`; all of them where that is less than `d(s,t)`, and none where it is more.
/// The searches from all nodes are thus made once for all sets (Brandes 2001 needs them for each).
struct CountryBetweenness {
  private let rowCount: Int
  private let row: Int
  /// The neighbours of each node, rows before columns, without the country.
  private let neighbors: [[Int]]

  init(_ matrix: BiadjacencyMatrix, of row: Int) {
    self.row = row
    rowCount = matrix.rowCount
    neighbors =
      (0..<matrix.rowCount).map { node in
        node == row ? [] : matrix.rows.indices(of: node).map { Int($0) + matrix.rowCount }
      }
      + (0..<matrix.columnCount).map { column in
        matrix.columns.indices(of: column).map { Int($0) }.filter { $0 != row }
      }
  }

  /// The country's betweenness with each of some sets of groups: the pairs of other nodes, of either
  /// side, counted by the share of their shortest paths that pass through it. The answer does not
  /// depend on the number of threads. O(nodes · edges + sets · nodes²).
  func values(with sets: [[Int]]) -> [Double] {
    let towards = sets.map { search(from: $0.map { $0 + rowCount }, at: 1) }
    let sums = Scratch<Double>(sets.count)
    // Each set's sum runs over the sources in order, on one thread.
    let sources = neighbors.indices.filter { $0 != row }
    let batch = 64
    for start in stride(from: 0, to: sources.count, by: batch) {
      let part = sources[start..<min(start + batch, sources.count)]
      let found = part.map { search(from: [$0], at: 0) }
      Threads.all.run(sets.count) { place, _ in
        for (source, away) in zip(part, found) {
          sums.elements[place] += shares(of: source, away, through: towards[place])
        }
      }
    }
    return Array(sums.elements)
  }

  /// The shares of the pairs of a source and a later node.
  private func shares(of source: Int, _ away: Search, through: Search) -> Double {
    let (first, paths) = (through.distances[source], through.paths[source])
    guard first < Search.unreached else { return 0 }
    var sum = 0.0
    for node in (source + 1)..<neighbors.count {
      let second = through.distances[node]
      guard second < Search.unreached else { continue }
      let (around, detour) = (away.distances[node], first + second)
      if detour < around {
        sum += 1
      } else if detour == around {
        let own = paths * through.paths[node]
        sum += own / (own + away.paths[node])
      }
    }
    return sum
  }

  /// Distances and numbers of shortest paths.
  private struct Search {
    static let unreached = Int.max / 4
    var distances: [Int]
    var paths: [Double]
  }

  /// Breadth-first search, without the country, from some nodes at a distance.
  private func search(from starts: [Int], at distance: Int) -> Search {
    var search = Search(
      distances: [Int](repeating: Search.unreached, count: neighbors.count),
      paths: [Double](repeating: 0, count: neighbors.count))
    for start in starts {
      search.distances[start] = distance
      search.paths[start] = 1
    }
    var queue = starts
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for neighbor in neighbors[node] {
        if search.distances[neighbor] == Search.unreached {
          search.distances[neighbor] = search.distances[node] + 1
          queue.append(neighbor)
        }
        if search.distances[neighbor] == search.distances[node] + 1 {
          search.paths[neighbor] += search.paths[node]
        }
      }
    }
    return search
  }
}
