/// A symmetric matrix of a few rows, dense.
struct SymmetricMatrix: Sendable, Equatable {
  let order: Int
  /// All cells, row by row.
  var cells: [Double]

  init(order: Int) {
    self.order = order
    cells = Array(repeating: 0, count: order * order)
  }

  init(order: Int, cells: [Double]) {
    self.order = order
    self.cells = cells
  }

  subscript(row: Int, column: Int) -> Double {
    get { cells[row * order + column] }
    set { cells[row * order + column] = newValue }
  }

  /// The inverse by Cholesky's decomposition; `nil` where the matrix is not positive definite as far as
  /// numbers of this precision tell. O(order³).
  var inverse: SymmetricMatrix? {
    var lower = SymmetricMatrix(order: order)
    for j in 0..<order {
      var pivot = self[j, j]
      for k in 0..<j { pivot -= lower[j, k] * lower[j, k] }
      guard pivot > 1e-12 * max(abs(self[j, j]), 1e-300) else { return nil }
      let root = pivot.squareRoot()
      lower[j, j] = root
      for i in (j + 1)..<max(order, j + 1) {
        var sum = self[i, j]
        for k in 0..<j { sum -= lower[i, k] * lower[j, k] }
        lower[i, j] = sum / root
      }
    }
    var inverse = SymmetricMatrix(order: order)
    for column in 0..<order {
      // L·z = e, then Lᵀ·x = z.
      var x = [Double](repeating: 0, count: order)
      for i in 0..<order {
        var sum = i == column ? 1.0 : 0
        for k in 0..<i { sum -= lower[i, k] * x[k] }
        x[i] = sum / lower[i, i]
      }
      for i in stride(from: order - 1, through: 0, by: -1) {
        var sum = x[i]
        for k in (i + 1)..<max(order, i + 1) { sum -= lower[k, i] * x[k] }
        x[i] = sum / lower[i, i]
      }
      for i in 0..<order { inverse[i, column] = x[i] }
    }
    return inverse
  }

  /// The product with a vector.
  func times(_ vector: [Double]) -> [Double] {
    (0..<order).map { i in
      var sum = 0.0
      for j in 0..<order { sum += self[i, j] * vector[j] }
      return sum
    }
  }

  /// self · inner · self.
  func around(_ inner: SymmetricMatrix) -> SymmetricMatrix {
    func product(_ a: SymmetricMatrix, _ b: SymmetricMatrix) -> SymmetricMatrix {
      var result = SymmetricMatrix(order: order)
      for i in 0..<order {
        for j in 0..<order {
          var sum = 0.0
          for k in 0..<order { sum += a[i, k] * b[k, j] }
          result[i, j] = sum
        }
      }
      return result
    }
    return product(product(self, inner), self)
  }

  /// aᵀ · self · a.
  func form(_ a: [Double]) -> Double { zip(a, times(a)).reduce(0) { $0 + $1.0 * $1.1 } }
}
