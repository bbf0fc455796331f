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
    "exclusive-reach": { network in
      network.rows.indices.map { row in
        let metOnce = network.rows.indices.filter { other in
          other != row && network.rows[row].intersection(network.rows[other]).count == 1
        }
        return Double(metOnce.count)
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
    "strength": { network in network.table.map { $0.reduce(0, +) } },
    "harmonic-centrality": { network in network.harmonicCentrality },
    // The standard sample has more sources than these networks have nodes.
    "betweenness-sampled": { network in
      network.rows.indices.map { network.betweenness(of: $0) }
    },
    "betweenness-sampled-error": { network in network.rows.map { _ in 0 } },
    "page-rank": { network in network.pageRank },
    "birank": { network in network.birank },
    "redundancy": { network in network.redundancy },
    "exclusive-pairs": { network in network.sharedByPairs.map { Double($0.count { $0 == 1 }) } },
    "shared-elsewhere": { network in
      network.sharedByPairs.map { pairs in
        pairs.isEmpty ? nil : Double(pairs.reduce(0) { $0 + $1 - 1 }) / Double(pairs.count)
      }
    },
    "clustering-dot": { network in network.latapyClustering { $0.union($1).count } },
    "clustering-min": { network in network.latapyClustering { min($0.count, $1.count) } },
    "clustering-max": { network in network.latapyClustering { max($0.count, $1.count) } },
    "clustering-opsahl": { network in
      network.fourPaths.map { $0.all > 0 ? Double($0.closed) / Double($0.all) : nil }
    },
    "constraint": { network in network.constraint },
    "core-number": { network in network.coreNumbers },
    "alpha-beta-core": { network in network.core(alpha: 2, beta: 2) },
    "butterflies": { network in network.butterflies },
    "fitness": { network in network.fitnessAndComplexity(updates: 20).fitness },
    "complexity": { network in network.transposed.fitnessAndComplexity(updates: 20).complexity },
    "complexity-index": { network in network.complexityIndex },
  ]

  static let pairMeasures: [String: @Sendable (SlowNetwork, Int, Int) -> Double?] = [
    "shared-neighbors": { network, a, b in network.sharedWeight(of: a, b) { _ in 1 } },
    "newman": { network, a, b in network.sharedWeight(of: a, b) { 1 / Double($0 - 1) } },
    "hyperbolic": { network, a, b in network.sharedWeight(of: a, b) { 1 / Double($0) } },
    "jaccard": { network, a, b in
      let (x, y) = (network.table[a], network.table[b])
      let either = zip(x, y).reduce(0) { $0 + max($1.0, $1.1) }
      return either > 0 ? zip(x, y).reduce(0) { $0 + min($1.0, $1.1) } / either : nil
    },
    "simpson": { network, a, b in
      let (x, y) = (network.table[a], network.table[b])
      let smaller = min(x.reduce(0, +), y.reduce(0, +))
      return smaller > 0 ? zip(x, y).reduce(0) { $0 + min($1.0, $1.1) } / smaller : nil
    },
    "cosine": { network, a, b in
      func length(_ x: [Double]) -> Double { sqrt(x.reduce(0) { $0 + $1 * $1 }) }
      let (x, y) = (network.table[a], network.table[b])
      guard length(x) > 0, length(y) > 0 else { return nil }
      return zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } / (length(x) * length(y))
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
    "diameter": { network in network.positiveDistances.max().map(Double.init) },
    "average-path-length": { network in
      let distances = network.positiveDistances
      return distances.isEmpty
        ? nil : Double(distances.reduce(0, +)) / Double(distances.count)
    },
    "butterflies": { network in Double(network.butterflySets.count) },
    "caterpillars": { network in Double(network.threePaths.count) },
    "clustering-robins-alexander": { network in
      let closed = network.threePaths.filter(\.isClosed).count
      return network.threePaths.isEmpty ? nil : Double(closed) / Double(network.threePaths.count)
    },
    "clustering-opsahl-left": { network in network.closedShareOfFourPaths },
    "clustering-opsahl-right": { network in network.transposed.closedShareOfFourPaths },
    "nestedness-nodf": { network in network.nestedness },
    "degree-assortativity": { network in network.degreeAssortativity },
    "degree-centralization-left": { network in network.degreeCentralization },
    "degree-centralization-right": { network in network.transposed.degreeCentralization },
    "spectral-radius": { network in
      let product = network.rowProducts { $0 }
      return sqrt(max(eigenpairs(of: product).map(\.value).max() ?? 0, 0))
    },
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
