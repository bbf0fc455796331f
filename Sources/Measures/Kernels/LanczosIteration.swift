import Networks

/// The leading eigenpair of `B Bᵀ` by Lanczos iteration with full reorthogonalisation, started again
/// from its best vector when the basis is full.
///
/// Lanczos (1950), Journal of Research of the National Bureau of Standards 45, 255-282,
/// doi:10.6028/jres.045.026. In the symbols of Golub & Van Loan (Matrix Computations, chapter 10):
/// `α` is `diagonal`, `β` is `offDiagonal`, `q` are the columns of `basis`, `θ` and `s` the leading
/// eigenpair of the tridiagonal matrix, and `β |s_k|` the residual of the vector that `s` combines.
struct LanczosIteration {
  private let matrix: BiadjacencyMatrix
  private let threads: Threads
  private var vector: [Double]

  /// Sets out from a vector, which must not be orthogonal to the eigenvector.
  init(_ matrix: BiadjacencyMatrix, start: [Double], threads: Threads) {
    self.matrix = matrix
    self.threads = threads
    vector = start
    scale(&vector, by: 1 / dotInSlices(vector, vector).squareRoot())
  }

  /// The greatest eigenvalue, and its eigenvector of unit length with no negative entry.
  mutating func solve(tolerance: Double) -> (value: Double, vector: [Double]) {
    var value = 0.0
    let limit = min(matrix.rowCount, 40)
    for _ in 0..<1_000 {
      var basis = [vector]
      var (diagonal, offDiagonal): ([Double], [Double]) = ([], [])
      var combination: [Double] = [1]
      var hasConverged = false
      while true {
        let last = basis[basis.count - 1]
        var next = multiplied(
          matrix.rows, by: multiplied(matrix.columns, by: last, threads: threads),
          threads: threads)
        diagonal.append(orthogonalize(&next, to: basis))
        let length = dotInSlices(next, next).squareRoot()
        (value, combination) = leadingEigenpair(ofTridiagonal: diagonal, offDiagonal)
        hasConverged = length * abs(combination[basis.count - 1]) <= tolerance * value
        if hasConverged || basis.count == limit || length <= 1e-15 * value { break }
        offDiagonal.append(length)
        scale(&next, by: 1 / length)
        basis.append(next)
      }
      combine(basis, combination)
      if hasConverged || basis.count < limit || limit == matrix.rowCount { break }
    }
    return (value, vector)
  }

  /// The combination of the basis, at unit length. The true vector has no negative entry: what
  /// rounding leaves below 0 is 0.
  private mutating func combine(_ basis: [[Double]], _ combination: [Double]) {
    var sum = [Double](repeating: 0, count: vector.count)
    sum.withUnsafeMutableBufferPointer { sum in
      for (factor, column) in zip(combination, basis) {
        column.withUnsafeBufferPointer { column in
          for row in 0..<sum.count { sum[row] += factor * column[row] }
        }
      }
      for row in 0..<sum.count { sum[row] = max(sum[row], 0) }
    }
    vector = sum
    scale(&vector, by: 1 / dotInSlices(vector, vector).squareRoot())
  }
}

/// The product of a sparse matrix, given by its rows, with a vector. O(entries).
func multiplied(_ rows: CompressedRows, by vector: [Double], threads: Threads) -> [Double] {
  let slices = rows.slices()
  return [Double](filling: rows.count) { product in
    nonisolated(unsafe) let product = product
    vector.withUnsafeBufferPointer { vector in
      rows.offsets.withUnsafeBufferPointer { offsets in
        rows.indices.withUnsafeBufferPointer { indices in
          nonisolated(unsafe) let (vector, offsets, indices) = (vector, offsets, indices)
          let weights = rows.weights
          threads.run(slices.count) { slice, _ in
            for row in slices[slice] {
              let (start, end) = (Int(offsets[row]), Int(offsets[row + 1]))
              if let weights {
                var sum = 0.0
                for place in start..<end { sum += weights[place] * vector[Int(indices[place])] }
                product[row] = sum
              } else {
                product[row] = gathered(vector, at: indices, start, end)
              }
            }
          }
        }
      }
    }
  }
}

/// How many entries of a vector are summed at a time: a sum that depends on nothing else.
private let sliceLength = 4_096

private func dotInSlices(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      for start in stride(from: 0, to: a.count, by: sliceLength) {
        sum += dot(a, b, start..<min(a.count, start + sliceLength))
      }
    }
  }
  return sum
}

/// The sum of the products of two vectors' entries, eight sums side by side.
@inline(__always)
private func dot(
  _ a: UnsafeBufferPointer<Double>, _ b: UnsafeBufferPointer<Double>, _ range: Range<Int>
) -> Double {
  var sums = SIMD8<Double>(repeating: 0)
  var place = range.lowerBound
  let (x, y) = (UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b))
  while place + 8 <= range.upperBound {
    sums +=
      x.loadUnaligned(fromByteOffset: place * 8, as: SIMD8<Double>.self)
      * y.loadUnaligned(fromByteOffset: place * 8, as: SIMD8<Double>.self)
    place += 8
  }
  var sum = sums.sum()
  while place < range.upperBound {
    sum += a[place] * b[place]
    place += 1
  }
  return sum
}

private func scale(_ a: inout [Double], by factor: Double) {
  a.withUnsafeMutableBufferPointer { a in
    for place in 0..<a.count { a[place] *= factor }
  }
}

/// Takes from a vector its part in the span of an orthonormal basis, slice by slice, so that a slice
/// stays in the cache while the basis passes by.
///
/// - Returns: Its product with the last vector of the basis.
private func orthogonalize(_ a: inout [Double], to basis: [[Double]]) -> Double {
  let count = a.count
  // Twice is enough to keep the basis orthogonal to rounding (Kahan; Parlett 1980), but once does
  // while the basis is small: nothing but the leading vector is asked for.
  var products = [Double](repeating: 0, count: basis.count)
  a.withUnsafeMutableBufferPointer { a in
    for start in stride(from: 0, to: count, by: sliceLength) {
      let range = start..<min(count, start + sliceLength)
      for (place, column) in basis.enumerated() {
        column.withUnsafeBufferPointer { products[place] += dot(UnsafeBufferPointer(a), $0, range) }
      }
    }
    for start in stride(from: 0, to: count, by: sliceLength) {
      let range = start..<min(count, start + sliceLength)
      for (place, column) in basis.enumerated() {
        let factor = products[place]
        column.withUnsafeBufferPointer { column in
          for row in range { a[row] -= factor * column[row] }
        }
      }
    }
  }
  return products[basis.count - 1]
}

/// The greatest eigenvalue of a symmetric tridiagonal matrix with positive entries beside the
/// diagonal, and its eigenvector of unit length, which has no negative entry.
///
/// Bisection by Sturm sequences (Givens 1954), then the recurrence of the eigenvector's entries from
/// the last up, the direction in which they grow.
func leadingEigenpair(
  ofTridiagonal diagonal: [Double], _ offDiagonal: [Double]
) -> (value: Double, vector: [Double]) {
  let count = diagonal.count
  guard count > 1 else { return (diagonal[0], [1]) }
  func radius(_ row: Int) -> Double {
    (row > 0 ? offDiagonal[row - 1] : 0) + (row < count - 1 ? offDiagonal[row] : 0)
  }
  var low = diagonal.max() ?? 0
  var high = (0..<count).map { diagonal[$0] + radius($0) }.max() ?? 0
  // All eigenvalues are below x just when every pivot of x - T is positive.
  func isAbove(_ x: Double) -> Bool {
    var pivot = x - diagonal[0]
    for row in 1..<count {
      guard pivot > 0 else { return false }
      pivot = x - diagonal[row] - offDiagonal[row - 1] * offDiagonal[row - 1] / pivot
    }
    return pivot > 0
  }
  while true {
    let middle = low + (high - low) / 2
    guard middle > low, middle < high else { break }
    if isAbove(middle) { high = middle } else { low = middle }
  }
  let value = high
  var vector = [Double](repeating: 0, count: count)
  vector[count - 1] = 1
  for row in (1..<count).reversed() {
    let below = row < count - 1 ? offDiagonal[row] * vector[row + 1] : 0
    vector[row - 1] = max(
      0, ((value - diagonal[row]) * vector[row] - below) / offDiagonal[row - 1])
    if vector[row - 1] > 1e100 { for entry in (row - 1)..<count { vector[entry] *= 1e-100 } }
  }
  let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  return (value, vector.map { $0 / length })
}
