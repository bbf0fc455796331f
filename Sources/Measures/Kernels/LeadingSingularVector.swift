import Networks

/// The left singular vector of a biadjacency matrix for its greatest singular value: unit length,
/// entries at least 0, and 0 outside the component that the value belongs to.
///
/// In one connected component `B Bᵀ` is irreducible with a positive diagonal, so its leading
/// eigenvector is unique and positive (Perron and Frobenius). Components are therefore solved one by
/// one: that gives exact zeros elsewhere, and shows when two of them tie.
///
/// - Returns: `nil` where there is no edge, or where two components tie to a relative 1e-9.
func leadingLeftSingularVector(of matrix: BiadjacencyMatrix) -> [Double]? {
  let components = ConnectedComponents(of: matrix)
  var rowsOf = [[Int]](repeating: [], count: components.count)
  var position = [Int](repeating: 0, count: matrix.rowCount)
  for row in 0..<matrix.rowCount where matrix.rows.degree(of: row) > 0 {
    position[row] = rowsOf[components.ofRow[row]].count
    rowsOf[components.ofRow[row]].append(row)
  }
  let weights = scaledWeights(of: matrix.columns)
  var best: (value: Double, rows: [Int], vector: [Double])?
  var runnerUp = 0.0
  for rows in rowsOf where !rows.isEmpty {
    let (value, vector) = leadingEigenpair(
      ofRows: rows, at: position, of: matrix, columnWeights: weights)
    if value > best?.value ?? 0 {
      runnerUp = best?.value ?? 0
      best = (value, rows, vector)
    } else {
      runnerUp = max(runnerUp, value)
    }
  }
  // Eigenvalues are squared singular values: twice the relative tolerance.
  guard let best, best.value - runnerUp > 2e-9 * best.value else { return nil }
  var result = [Double](repeating: 0, count: matrix.rowCount)
  for (row, entry) in zip(best.rows, best.vector) { result[row] = entry }
  return result
}

/// The weights times the power of two that brings the greatest to between 1 and 2 (or as near as a
/// finite factor does), so that squares of very great or very small weights stay finite and above 0.
/// Singular vectors do not depend on the scale, and a power of two changes no digit.
private func scaledWeights(of columns: CompressedRows) -> [Double]? {
  guard let weights = columns.weights, let greatest = weights.max() else { return nil }
  let exponent = min(-Int(greatest.exponent), Double.greatestFiniteMagnitude.exponent)
  let factor = Double(sign: .plus, exponent: exponent, significand: 1)
  return weights.map { $0 * factor }
}

/// The leading eigenpair of `B Bᵀ` restricted to the rows of one component, by Lanczos iteration
/// with full reorthogonalisation, restarted from its best vector until the residual is below a
/// relative 1e-13 or stops shrinking.
///
/// Lanczos (1950), Journal of Research of the National Bureau of Standards 45, 255-282,
/// doi:10.6028/jres.045.026.
private func leadingEigenpair(
  ofRows rows: [Int], at position: [Int], of matrix: BiadjacencyMatrix, columnWeights: [Double]?
) -> (value: Double, vector: [Double]) {
  let count = rows.count
  let columns = Set(rows.flatMap { matrix.rows.indices(of: $0) }).sorted()

  // y = B Bᵀ x, one column at a time: each adds its weighted sum back to its rows.
  func multiplied(_ x: [Double]) -> [Double] {
    var y = [Double](repeating: 0, count: count)
    for column in columns {
      let range = matrix.columns.range(of: Int(column))
      var sum = 0.0
      for place in range {
        let entry = x[position[Int(matrix.columns.indices[place])]]
        sum += columnWeights.map { entry * $0[place] } ?? entry
      }
      for place in range {
        let row = position[Int(matrix.columns.indices[place])]
        y[row] += columnWeights.map { sum * $0[place] } ?? sum
      }
    }
    return y
  }

  var vector = normalized([Double](repeating: 1, count: count))
  var value = 0.0
  var leastResidual = Double.infinity
  let steps = min(count, 24)
  for _ in 0..<1_000 {
    var basis = [vector]
    var (diagonal, offDiagonal): ([Double], [Double]) = ([], [])
    while true {
      var next = multiplied(basis[basis.count - 1])
      diagonal.append(dot(next, basis[basis.count - 1]))
      // Twice is enough to keep the basis orthogonal to rounding (Kahan; Parlett 1980).
      for _ in 0..<2 {
        for earlier in basis { subtract(dot(next, earlier), times: earlier, from: &next) }
      }
      let length = dot(next, next).squareRoot()
      if basis.count == steps || length <= 1e-14 * diagonal[0] { break }
      offDiagonal.append(length)
      basis.append(next.map { $0 / length })
    }
    let weights = leadingEigenvector(ofTridiagonal: diagonal, offDiagonal)
    var combined = [Double](repeating: 0, count: count)
    for (weight, column) in zip(weights, basis) {
      subtract(-weight, times: column, from: &combined)
    }
    // The true vector has no negative entry: what rounding leaves below 0 is 0.
    vector = normalized(combined.map { max($0, 0) })
    let image = multiplied(vector)
    value = dot(image, vector)
    let difference = zip(image, vector).map { $0 - value * $1 }
    let residual = dot(difference, difference).squareRoot()
    if residual <= 1e-13 * value || residual >= leastResidual { break }
    leastResidual = residual
  }
  return (value, vector)
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
