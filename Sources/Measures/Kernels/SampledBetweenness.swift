import Networks

/// Betweenness of every row, estimated from a sample of sources, and the estimate's standard error.
///
/// The sources are `k` different nodes of the `n` of either side, each set as likely as any other.
/// With `δ(s|v)` the dependency of source `s` on `v`, betweenness is `½ Σ δ(s|v)` over all nodes `s`,
/// so `n/2` times the sample's mean is an unbiased estimate (Brandes & Pich 2007), and
/// `n/2 √((1 - k/n) / k)` times the sample's standard deviation (divisor `k - 1`) its standard error.
/// The deviation comes from the sums of dependencies and of their squares; where these leave less than
/// 1e-12 of the squares, all sources depend on the node alike, and it is 0.
///
/// O(k x edges) time, as of ``shortestPathDependencies(of:threads:progress:)``; the answer does not
/// depend on the number of threads.
///
/// - Returns: `nil` where `k` is below 1; the error is `nil` where there is one source of several.
func sampledBetweenness(
  of matrix: BiadjacencyMatrix, sources k: Int, seed: UInt64
) -> (estimates: [Double], errors: [Double]?)? {
  let (rowCount, n) = (matrix.rowCount, matrix.rowCount + matrix.columnCount)
  guard k > 0 else { return nil }
  let sources = sample(k, of: n, seed: seed)
  let (sums, squares) = dependencyMoments(
    of: matrix, onRows: sources.filter { $0 < rowCount }.map { UInt32($0) },
    onColumns: sources.filter { $0 >= rowCount }.map { UInt32($0 - rowCount) })
  let half = Double(n) / 2
  let count = Double(sources.count)
  let estimates = sums.map { half * ($0 / count) }
  if sources.count == n { return (estimates, Array(repeating: 0, count: rowCount)) }
  guard k > 1 else { return (estimates, nil) }
  let left = (1 - Double(k) / Double(n)) / Double(k)
  let errors = zip(sums, squares).map { sum, square in
    let deviation = square - sum * (sum / count)
    return deviation <= 1e-12 * square ? 0 : half * (left * deviation / (count - 1)).squareRoot()
  }
  return (estimates, errors)
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
