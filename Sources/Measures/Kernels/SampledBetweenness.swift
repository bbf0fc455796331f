import Networks

/// The dependencies of one source at a time on every node, with scratch that is allocated once.
///
/// Brandes (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology
/// 25(2), 163-177, doi:10.1080/0022250X.2001.9990249. In the paper's symbols: `σ[v]` is
/// `pathCount`, `δ[v]` is `dependency`, `S` is `order`, `d[v]` is `distance`.
///
/// Rows are nodes `0..<rowCount`, columns follow.
struct SourceDependencies {
  private let matrix: BiadjacencyMatrix
  private var distance: [Int32]
  private var pathCount: [Double]

  /// The nodes that the last source reaches, itself first, by distance.
  private(set) var order: [Int] = []

  /// How much the last source depends on each node: the sum over the other nodes that it reaches of
  /// the share of its shortest paths there that pass through the node. 0 for the source itself.
  private(set) var dependency: [Double]

  init(_ matrix: BiadjacencyMatrix) {
    let count = matrix.rowCount + matrix.columnCount
    self.matrix = matrix
    distance = Array(repeating: -1, count: count)
    pathCount = Array(repeating: 0, count: count)
    dependency = Array(repeating: 0, count: count)
    order.reserveCapacity(count)
  }

  /// Follows the shortest paths from a source. O(nodes reached + their edges).
  mutating func follow(from source: Int) {
    let rowCount = matrix.rowCount
    let (rows, columns) = (matrix.rows, matrix.columns)
    for node in order {
      (distance[node], pathCount[node], dependency[node]) = (-1, 0, 0)
    }
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
    }
    dependency[source] = 0
  }
}

/// Betweenness of every row, estimated from a sample of sources, and the estimate's standard error.
///
/// The sources are `k` different nodes of the `n` of either side, each set as likely as any other.
/// With `δ(s|v)` the dependency of source `s` on `v`, betweenness is `½ Σ δ(s|v)` over all nodes `s`,
/// so `n/2` times the sample's mean is an unbiased estimate (Brandes & Pich 2007), and
/// `n/2 √((1 - k/n) / k)` times the sample's standard deviation (divisor `k - 1`) its standard error.
///
/// O(k x edges) time, O(nodes) space.
///
/// - Returns: `nil` where `k` is below 1; the error is `nil` where there is one source of several.
func sampledBetweenness(
  of matrix: BiadjacencyMatrix, sources k: Int, seed: UInt64
) -> (estimates: [Double], errors: [Double]?)? {
  let (rowCount, n) = (matrix.rowCount, matrix.rowCount + matrix.columnCount)
  guard k > 0 else { return nil }
  let sources = sample(k, of: n, seed: seed)
  var mean = [Double](repeating: 0, count: rowCount)
  // The sum of squared deviations from the mean, by Welford's recurrence.
  var deviation = [Double](repeating: 0, count: rowCount)
  var paths = SourceDependencies(matrix)
  for (place, source) in sources.enumerated() {
    paths.follow(from: source)
    for row in 0..<rowCount {
      let difference = paths.dependency[row] - mean[row]
      mean[row] += difference / Double(place + 1)
      deviation[row] += difference * (paths.dependency[row] - mean[row])
    }
  }
  let half = Double(n) / 2
  let estimates = mean.map { half * $0 }
  if sources.count == n { return (estimates, Array(repeating: 0, count: rowCount)) }
  guard k > 1 else { return (estimates, nil) }
  let left = (1 - Double(k) / Double(n)) / Double(k)
  return (estimates, deviation.map { half * (left * $0 / Double(k - 1)).squareRoot() })
}

/// `k` different numbers below `n` in ascending order (all of them where `k` is not below `n`), each
/// set as likely as any other; the same for the same seed on every machine and in every release.
private func sample(_ k: Int, of n: Int, seed: UInt64) -> [Int] {
  guard k < n else { return Array(0..<n) }
  var generator = SplitMix64(seed: seed)
  var numbers = Array(0..<n)
  for place in 0..<k {
    numbers.swapAt(place, place + generator.number(below: n - place))
  }
  return numbers[..<k].sorted()
}
