import Foundation
import Networks

/// Each measure by its definition: slow and obvious code that judges the fast code.
///
/// A network is a plain table of weights, 0 where there is no edge. Each table has an entry for every
/// identifier in the catalogue; a test says so when one is missing.
enum SlowDefinitions {
  typealias Table = [[Double]]

  static let nodeMeasures: [String: @Sendable (SlowNetwork) -> [Double?]] = [
    "degree": { network in network.rows.map { Double($0.count) } },
    "degree-centrality": { network in
      network.rows.map {
        network.columnCount == 0 ? nil : Double($0.count) / Double(network.columnCount)
      }
    },
    "reach": { network in
      network.rows.indices.map { row in
        let met = network.rows.indices.filter { other in
          other != row && !network.rows[row].isDisjoint(with: network.rows[other])
        }
        return Double(met.count)
      }
    },
    "closeness-centrality": { network in
      let least = Double(network.columnCount + 2 * (network.rowCount - 1))
      return network.rows.indices.map { row in
        let distances = network.distances[row].compactMap { $0 }.filter { $0 > 0 }
        guard !distances.isEmpty else { return nil }
        let share = Double(distances.count) / Double(network.nodeCount - 1)
        return least / Double(distances.reduce(0, +)) * share
      }
    },
    "betweenness": { network in network.rows.indices.map { network.betweenness(of: $0) } },
    "betweenness-centrality": { network in
      // A row lies between others only as the middle of two columns, or further from them.
      network.rows.indices.map { row in
        network.columnCount < 2 ? nil : network.betweenness(of: row) / network.greatestBetweenness
      }
    },
    "eigenvector-centrality": { network in network.leadingVector },
  ]

  static let pairMeasures: [String: @Sendable (Set<Int>, Set<Int>) -> Double?] = [
    "shared-neighbors": { a, b in Double(a.intersection(b).count) },
    "jaccard": { a, b in
      a.isEmpty && b.isEmpty ? nil : Double(a.intersection(b).count) / Double(a.union(b).count)
    },
  ]

  static let networkMeasures: [String: @Sendable (SlowNetwork) -> Double?] = [
    "density": { network in
      network.rowCount * network.columnCount == 0
        ? nil
        : Double(network.rows.reduce(0) { $0 + $1.count })
          / Double(network.rowCount * network.columnCount)
    },
    "components": { network in Double(network.pieces.count) },
  ]
}

/// A two-mode network as one plain graph: rows first, columns after.
struct SlowNetwork {
  let rowCount: Int
  let columnCount: Int
  let table: [[Double]]

  /// The columns of each row.
  let rows: [Set<Int>]

  /// The number of steps between any two nodes, by Floyd and Warshall; `nil` where there is no path.
  let distances: [[Int?]]

  var nodeCount: Int { rowCount + columnCount }

  init(rowCount: Int, columnCount: Int, table: [[Double]]) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.table = table
    rows = table.map { row in Set(row.indices.filter { row[$0] > 0 }) }
    let count = rowCount + columnCount
    var distances = [[Int?]](repeating: Array(repeating: nil, count: count), count: count)
    for node in 0..<count { distances[node][node] = 0 }
    for row in 0..<rowCount {
      for column in rows[row] {
        (distances[row][rowCount + column], distances[rowCount + column][row]) = (1, 1)
      }
    }
    for middle in 0..<count {
      for a in 0..<count {
        for b in 0..<count {
          guard let first = distances[a][middle], let second = distances[middle][b] else {
            continue
          }
          distances[a][b] = min(distances[a][b] ?? .max, first + second)
        }
      }
    }
    self.distances = distances
  }

  /// Sums, over the pairs of other nodes, of the share of their shortest paths through a node.
  func betweenness(of node: Int) -> Double {
    var total = 0.0
    for a in 0..<nodeCount where a != node {
      for b in 0..<a where b != node {
        guard let direct = distances[a][b], let first = distances[a][node],
          let second = distances[node][b], first + second == direct
        else { continue }
        total +=
          Double(paths(from: a, to: node) * paths(from: node, to: b))
          / Double(paths(from: a, to: b))
      }
    }
    return total
  }

  /// The number of shortest paths, each followed to its end.
  private func paths(from a: Int, to b: Int) -> Int {
    guard let distance = distances[a][b] else { return 0 }
    if distance == 0 { return 1 }
    return (0..<nodeCount).filter { distances[$0][b] == 1 && distances[a][$0] == distance - 1 }
      .reduce(0) { $0 + paths(from: a, to: $1) }
  }

  /// The greatest betweenness of a row, for which see `BetweennessCentralityTests`: there it is found
  /// by trying every network of the size.
  var greatestBetweenness: Double {
    let (n, m) = (Double(columnCount), Double(rowCount - 1))
    let (s, t) = ((m / n).rounded(.down), m.truncatingRemainder(dividingBy: n))
    return 0.5 * (n * n * pow(s + 1, 2) + n * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3))
  }

  /// The sets of nodes that paths join, by flood fill.
  var pieces: [Set<Int>] {
    var left = Set(0..<nodeCount)
    var result: [Set<Int>] = []
    while let start = left.min() {
      var piece: Set<Int> = [start]
      while true {
        let next = left.filter { node in piece.contains { distances[$0][node] == 1 } }
        if next.isSubset(of: piece) { break }
        piece.formUnion(next)
      }
      result.append(piece)
      left.subtract(piece)
    }
    return result
  }

  /// The eigenvector of `B Bᵀ` for its greatest eigenvalue, by Jacobi's rotations of the whole
  /// matrix; undefined where that eigenvalue is 0 or not alone.
  var leadingVector: [Double?] {
    let product = (0..<rowCount).map { a in
      (0..<rowCount).map { b in zip(table[a], table[b]).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let pairs = eigenpairs(of: product).sorted { $0.value > $1.value }
    guard let first = pairs.first, first.value > 1e-9,
      pairs.count == 1 || pairs[1].value < first.value * (1 - 1e-8)
    else { return Array(repeating: nil, count: rowCount) }
    return first.vector.map { abs($0) }
  }
}

/// All eigenvalues and unit eigenvectors of a symmetric matrix: Jacobi's rotations, each taking away
/// the greatest entry off the diagonal, until nothing is left of them.
func eigenpairs(of matrix: [[Double]]) -> [(value: Double, vector: [Double])] {
  let indices = matrix.indices
  var a = matrix
  var v = indices.map { i in indices.map { $0 == i ? 1.0 : 0.0 } }
  for _ in 0..<10_000 {
    let cells = indices.flatMap { i in indices.filter { $0 > i }.map { (i, $0) } }
    guard let (p, q) = cells.max(by: { abs(a[$0.0][$0.1]) < abs(a[$1.0][$1.1]) }),
      abs(a[p][q]) > 1e-15 * max(abs(a[p][p]), abs(a[q][q]))
    else { break }
    let angle = 0.5 * atan2(2 * a[p][q], a[q][q] - a[p][p])
    let (c, s) = (cos(angle), sin(angle))
    for k in indices {
      (a[k][p], a[k][q]) = (c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q])
    }
    for k in indices {
      (a[p][k], a[q][k]) = (c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k])
    }
    for k in indices {
      (v[k][p], v[k][q]) = (c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q])
    }
  }
  return indices.map { i in (a[i][i], indices.map { v[$0][i] }) }
}
