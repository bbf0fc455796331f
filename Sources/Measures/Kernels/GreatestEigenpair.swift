/// The greatest eigenvalue, with a unit eigenvector, of a symmetric operator without negative
/// eigenvalues, among the vectors that are orthogonal to some that are given.
///
/// By Lanczos iteration with full reorthogonalisation from a fixed random vector, restarted from its
/// best vector until the residual is below a relative 1e-14 or has stopped shrinking: Lanczos (1950),
/// Journal of Research of the National Bureau of Standards 45, 255-282, doi:10.6028/jres.045.026.
/// The sign is arbitrary. Where the eigenvalue is not alone, so is the vector.
///
/// - Parameters:
///   - dimension: The length of the vectors.
///   - known: Orthogonal unit vectors that the answer is to be orthogonal to; fewer than `dimension`.
///   - multiplied: The operator.
func greatestEigenpair(
  dimension: Int, orthogonalTo known: [[Double]] = [], multiplied: ([Double]) -> [Double]
) -> (value: Double, vector: [Double]) {
  func cleared(_ vector: [Double], of others: [[Double]]) -> [Double] {
    var vector = vector
    // Twice is enough to be orthogonal to rounding (Kahan; Parlett 1980).
    for _ in 0..<2 {
      for other in others { subtract(dot(vector, other), times: other, from: &vector) }
    }
    return vector
  }

  var generator = SplitMix64(seed: 1)
  let start = (0..<dimension).map { _ in generator.signedFraction() }
  var vector = normalized(cleared(start, of: known))
  var best = (value: 0.0, vector: vector, residual: Double.infinity)
  var failures = 0
  let steps = min(dimension - known.count, 60)
  for _ in 0..<1_000 {
    var basis = [vector]
    var (diagonal, offDiagonal): ([Double], [Double]) = ([], [])
    while true {
      let image = multiplied(basis[basis.count - 1])
      diagonal.append(dot(image, basis[basis.count - 1]))
      let next = cleared(image, of: known + basis)
      let length = dot(next, next).squareRoot()
      if basis.count >= steps || length <= 1e-14 * max(diagonal[0], 1e-300) { break }
      offDiagonal.append(length)
      basis.append(next.map { $0 / length })
    }
    let weights = leadingEigenvector(ofTridiagonal: diagonal, offDiagonal)
    var combined = [Double](repeating: 0, count: dimension)
    for (weight, column) in zip(weights, basis) {
      subtract(-weight, times: column, from: &combined)
    }
    vector = normalized(cleared(combined, of: known))
    let image = cleared(multiplied(vector), of: known)
    let value = dot(image, vector)
    var rest = image
    subtract(value, times: vector, from: &rest)
    let residual = dot(rest, rest).squareRoot()
    failures = residual < best.residual ? 0 : failures + 1
    if residual < best.residual { best = (value, vector, residual) }
    if residual <= 1e-14 * value || failures == 4 { break }
  }
  return (best.value, best.vector)
}

/// The eigenvector of the greatest eigenvalue of a small symmetric tridiagonal matrix, with a first
/// entry of at least 0, by cyclic Jacobi rotations.
func leadingEigenvector(ofTridiagonal diagonal: [Double], _ offDiagonal: [Double])
  -> [Double]
{
  let n = diagonal.count
  var a = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
  var vectors = a
  for i in 0..<n {
    a[i][i] = diagonal[i]
    vectors[i][i] = 1
    if i + 1 < n { (a[i][i + 1], a[i + 1][i]) = (offDiagonal[i], offDiagonal[i]) }
  }
  for _ in 0..<60 {
    var rest = 0.0
    for i in 0..<n { for j in 0..<n where i != j { rest += a[i][j] * a[i][j] } }
    if rest == 0 { break }
    for p in 0..<n {
      for q in (p + 1)..<max(n, p + 1) where a[p][q] != 0 {
        let ratio = (a[q][q] - a[p][p]) / (2 * a[p][q])
        let tangent =
          (ratio < 0 ? -1 : 1) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for k in 0..<n {
          (a[k][p], a[k][q]) = (
            cosine * a[k][p] - sine * a[k][q], sine * a[k][p] + cosine * a[k][q]
          )
        }
        for k in 0..<n {
          (a[p][k], a[q][k]) = (
            cosine * a[p][k] - sine * a[q][k], sine * a[p][k] + cosine * a[q][k]
          )
        }
        (a[p][q], a[q][p]) = (0, 0)
        for k in 0..<n {
          (vectors[k][p], vectors[k][q]) = (
            cosine * vectors[k][p] - sine * vectors[k][q],
            sine * vectors[k][p] + cosine * vectors[k][q]
          )
        }
      }
    }
  }
  let leading = (0..<n).max { a[$0][$0] < a[$1][$1] } ?? 0
  let sign = vectors[0][leading] < 0 ? -1.0 : 1.0
  return vectors.map { $0[leading] * sign }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}

func subtract(_ factor: Double, times a: [Double], from b: inout [Double]) {
  for index in b.indices { b[index] -= factor * a[index] }
}

func normalized(_ a: [Double]) -> [Double] {
  let length = dot(a, a).squareRoot()
  return a.map { $0 / length }
}
