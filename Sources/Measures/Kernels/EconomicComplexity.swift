import Networks

/// The economic complexity index of each row: the eigenvector of `D⁻¹ B U⁻¹ Bᵀ` for its second
/// greatest eigenvalue, in standard units, correlated positively with degree. `D` and `U` are the
/// degrees of the rows and of the columns; rows and columns without an edge are left out.
///
/// The matrix is similar to the symmetric `S Sᵀ` with `S = D^-½ B U^-½`, whose leading eigenvector is
/// `√d`. Its second, `y`, gives `D^-½ y`. A third tells whether the second is alone.
///
/// - Returns: `nil` for a row without an edge; and for all where the index is not unique: the rows
///   and columns that have edges are not one component, the second eigenvalue is 0 or ties with the
///   third (to a relative 1e-9), or the correlation with degree, which is to give the sign, is 0 (to
///   1e-9).
func economicComplexity(of matrix: BiadjacencyMatrix) -> [Double?] {
  let undefined = [Double?](repeating: nil, count: matrix.rowCount)
  let (rows, columns) = (matrix.rows, matrix.columns)
  let tied = (0..<rows.count).filter { rows.degree(of: $0) > 0 }
  let isolated =
    rows.count - tied.count + (0..<columns.count).filter { columns.degree(of: $0) == 0 }.count
  guard tied.count > 1, ConnectedComponents(of: matrix).count - isolated == 1 else {
    return undefined
  }
  var place = [Int](repeating: 0, count: rows.count)
  for (position, row) in tied.enumerated() { place[row] = position }
  let degree = tied.map { Double(rows.degree(of: $0)) }

  func multiplied(_ x: [Double]) -> [Double] {
    let scaled = zip(x, degree).map { $0 / $1.squareRoot() }
    var y = [Double](repeating: 0, count: tied.count)
    for column in 0..<columns.count {
      let neighbors = columns.indices(of: column)
      let mean = neighbors.reduce(0) { $0 + scaled[place[Int($1)]] } / Double(neighbors.count)
      for row in neighbors { y[place[Int(row)]] += mean }
    }
    return zip(y, degree).map { $0 / $1.squareRoot() }
  }

  let first = normalized(degree.map { $0.squareRoot() })
  let second = greatestEigenpair(
    dimension: tied.count, orthogonalTo: [first], multiplied: multiplied)
  guard second.value > 1e-12 else { return undefined }
  if tied.count > 2 {
    let third = greatestEigenpair(
      dimension: tied.count, orthogonalTo: [first, second.vector], multiplied: multiplied)
    guard second.value - third.value > 1e-9 * second.value else { return undefined }
  }
  let index = standardized(zip(second.vector, degree).map { $0 / $1.squareRoot() })
  let correlation = dot(index, standardized(degree)) / Double(tied.count)
  // Not a number where all degrees are equal, so written to fail then.
  guard abs(correlation) > 1e-9 else { return undefined }
  var result = undefined
  for (row, value) in zip(tied, index) { result[row] = correlation < 0 ? -value : value }
  return result
}

/// Numbers less their mean, divided by their standard deviation (divisor `n`).
private func standardized(_ values: [Double]) -> [Double] {
  let mean = values.reduce(0, +) / Double(values.count)
  let differences = values.map { $0 - mean }
  let deviation = (dot(differences, differences) / Double(values.count)).squareRoot()
  return differences.map { $0 / deviation }
}
