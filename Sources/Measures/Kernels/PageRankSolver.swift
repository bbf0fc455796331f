import Networks

/// The PageRank of every node, summing to 1 over both sides.
///
/// Page, Brin, Motwani & Winograd (1999), The PageRank citation ranking: bringing order to the web,
/// Stanford InfoLab 1999-66. With damping `α` (`damping`), `n` nodes, and `P` the step to a random
/// neighbour, in proportion to the edges' weights, it is the solution of `x = α P x + (1 - α) / n`,
/// where a node without neighbours steps to a node chosen evenly; so `x` is in proportion to the
/// solution of `(I - α P) x = 1`.
///
/// A two-mode network allows two savings over repeated steps, which need some 140 for a tolerance of
/// 1e-10. The columns' ranks follow from the rows', which halves the problem: with `z = x / s`, `s`
/// the strengths (degrees, where edges have no weights), and `M` the weighted mean over a row's
/// columns of the weighted means over their rows,
///
///     (I - α² M) z = (1 + α Σ over the row's columns of w / s) / s
///
/// And `I - α² M` is self-adjoint and positive in the inner product weighted by the rows' strengths, so
/// that conjugate gradients solve it (Hestenes & Stiefel 1952, doi:10.6028/jres.049.044; symbols as
/// there: `r`, `p`, `a`, `b`), in some ten double steps. The start, ranks in proportion to strength,
/// is the exact answer in the direction that converges most slowly.
///
/// O(edges) a step, O(nodes) space. The answer does not depend on the number of threads.
///
/// - Parameters:
///   - damping: `α`, at least 0 and below 1.
///   - tolerance: The greatest change, summed over all nodes, that one more step `x ← α P x + …` may
///     make: the rule of power iterations, whose last change it bounds.
/// - Returns: The ranks of the rows and of the columns, and the number of double steps.
public func pageRank(
  of matrix: BiadjacencyMatrix, damping: Double = 0.85, tolerance: Double = 1e-10,
  threads: Threads = .all, progress: ((Double) -> Void)? = nil
) -> (rows: [Double], columns: [Double], steps: Int) {
  precondition(damping >= 0 && damping < 1, "damping is at least 0 and below 1")
  let slicesOfRows = matrix.rows.slices()
  let slicesOfColumns = matrix.columns.slices()
  return matrix.withBuffers { buffers in
    let solver = PageRankSolver(
      whole: matrix, matrix: buffers, slicesOfRows: slicesOfRows, slicesOfColumns: slicesOfColumns,
      damping: damping, threads: threads)
    let steps = solver.solve(tolerance: tolerance, progress: progress)
    let (rows, columns) = solver.ranks()
    return (rows, columns, steps)
  }
}

private struct PageRankSolver {
  let matrix: MatrixBuffers
  let rowWeights: [Double]?
  let columnWeights: [Double]?
  /// `nil` where they are the degrees.
  let rowStrengths: [Double]?
  let columnStrengths: [Double]?
  let slicesOfRows: [Range<Int>]
  let slicesOfColumns: [Range<Int>]
  let damping: Double
  let threads: Threads
  // One entry for each row: z, r and p as above, and the product with the operator.
  private let solution: Scratch<Double>
  private let residual: Scratch<Double>
  private let direction: Scratch<Double>
  private let product: Scratch<Double>
  private let columnMeans: Scratch<Double>
  private let partial: Scratch<Double>
  /// The sum of the solution of `(I - α P) x = 1` over all nodes.
  private let total: Double

  init(
    whole: BiadjacencyMatrix, matrix: MatrixBuffers, slicesOfRows: [Range<Int>],
    slicesOfColumns: [Range<Int>],
    damping: Double, threads: Threads
  ) {
    self.matrix = matrix
    rowWeights = whole.rows.weights
    columnWeights = whole.columns.weights
    rowStrengths = whole.isWeighted ? whole.rows.strengths : nil
    columnStrengths = whole.isWeighted ? whole.columns.strengths : nil
    self.slicesOfRows = slicesOfRows
    self.slicesOfColumns = slicesOfColumns
    self.damping = damping
    self.threads = threads
    solution = Scratch(uninitialized: matrix.rowCount)
    residual = Scratch(uninitialized: matrix.rowCount)
    direction = Scratch(uninitialized: matrix.rowCount)
    product = Scratch(uninitialized: matrix.rowCount)
    columnMeans = Scratch(uninitialized: matrix.columnCount)
    partial = Scratch(2 * slicesOfRows.count)
    var isolated = 0
    for row in 0..<matrix.rowCount where matrix.rowOffsets[row] == matrix.rowOffsets[row + 1] {
      isolated += 1
    }
    for column in 0..<matrix.columnCount
    where matrix.columnOffsets[column] == matrix.columnOffsets[column + 1] {
      isolated += 1
    }
    let tied = matrix.rowCount + matrix.columnCount - isolated
    total = Double(tied) / (1 - damping) + Double(isolated)
  }

  /// Runs over the slices of the rows, and adds up what they return in order.
  private func sum(_ body: (Range<Int>) -> (Double, Double)) -> (Double, Double) {
    threads.run(slicesOfRows.count) { slice, _ in
      let (a, b) = body(slicesOfRows[slice])
      partial.elements[2 * slice] = a
      partial.elements[2 * slice + 1] = b
    }
    var (a, b) = (0.0, 0.0)
    for slice in slicesOfRows.indices {
      a += partial.elements[2 * slice]
      b += partial.elements[2 * slice + 1]
    }
    return (a, b)
  }

  /// For each column `scale` times the mean of `values` over its rows, plus `shift` over its degree.
  private func averageOverColumns(
    _ values: UnsafeMutableBufferPointer<Double>, scale: Double = 1, shift: Double = 0
  ) {
    let means = columnMeans.elements
    threads.run(slicesOfColumns.count) { slice, _ in
      for column in slicesOfColumns[slice] {
        let (start, end) = (
          Int(matrix.columnOffsets[column]), Int(matrix.columnOffsets[column + 1])
        )
        let sum = gathered(
          UnsafeBufferPointer(values), at: matrix.columnIndices, times: columnWeights, start, end)
        let strength = strength(ofColumn: column)
        means[column] = strength > 0 ? (scale * sum + shift) / strength : 0
      }
    }
  }

  /// The mean of the columns' values over the columns of a row that has some.
  @inline(__always)
  private func meanOverColumns(_ row: Int) -> Double {
    let (start, end) = (Int(matrix.rowOffsets[row]), Int(matrix.rowOffsets[row + 1]))
    let means = UnsafeBufferPointer(columnMeans.elements)
    return gathered(means, at: matrix.rowIndices, times: rowWeights, start, end) / strength(row)
  }

  /// The strength of a row: 0 for an isolated one only.
  @inline(__always)
  private func strength(_ row: Int) -> Double {
    if let rowStrengths { return rowStrengths[row] }
    return Double(matrix.rowOffsets[row + 1] &- matrix.rowOffsets[row])
  }

  @inline(__always)
  private func strength(ofColumn column: Int) -> Double {
    if let columnStrengths { return columnStrengths[column] }
    return Double(matrix.columnOffsets[column + 1] &- matrix.columnOffsets[column])
  }

  func solve(tolerance: Double, progress: ((Double) -> Void)?) -> Int {
    let (z, r, p, q) = (
      solution.elements, residual.elements, direction.elements, product.elements
    )
    // Columns hold α / d for now: the right-hand side is 1 / d plus the mean of those.
    for row in 0..<matrix.rowCount { p[row] = 0 }
    averageOverColumns(p, shift: damping)
    let (weighted, all) = sum { rows in
      var (weighted, all) = (0.0, 0.0)
      for row in rows {
        let strength = strength(row)
        r[row] = strength > 0 ? 1 / strength + meanOverColumns(row) : 0
        weighted += strength * r[row]
        all += strength
      }
      return (weighted, all)
    }
    guard all > 0 else { return 0 }
    // A constant z is an eigenvector: taking off its share leaves the fast directions.
    let square = damping * damping
    let level = weighted / ((1 - square) * all)
    var (length, change) = sum { rows in
      var (length, change) = (0.0, 0.0)
      for row in rows {
        let strength = strength(row)
        let entry = strength > 0 ? r[row] - (1 - square) * level : 0
        z[row] = strength > 0 ? level : 0
        r[row] = entry
        p[row] = entry
        length += strength * entry * entry
        change += strength * abs(entry)
      }
      return (length, change)
    }
    var steps = 0
    let (goal, first) = (tolerance * total, change)
    while change > goal, steps < 10_000 {
      steps += 1
      averageOverColumns(p)
      let (curvature, _) = sum { rows in
        var sum = 0.0
        for row in rows {
          let strength = strength(row)
          let entry = strength > 0 ? p[row] - square * meanOverColumns(row) : 0
          q[row] = entry
          sum += strength * p[row] * entry
        }
        return (sum, 0)
      }
      guard curvature > 0 else { break }
      let a = length / curvature
      let (nextLength, nextChange) = sum { rows in
        var (length, change) = (0.0, 0.0)
        for row in rows {
          let strength = strength(row)
          let entry = r[row] - a * q[row]
          r[row] = entry
          length += strength * entry * entry
          change += strength * abs(entry)
        }
        return (length, change)
      }
      let b = nextLength / length
      _ = sum { rows in
        for row in rows {
          let entry = p[row]
          z[row] += a * entry
          p[row] = r[row] + b * entry
        }
        return (0, 0)
      }
      (length, change) = (nextLength, nextChange)
      progress?(min(1, roughLogarithm(first / change) / roughLogarithm(first / goal)))
    }
    return steps
  }

  /// The ranks that the solution stands for.
  func ranks() -> (rows: [Double], columns: [Double]) {
    averageOverColumns(solution.elements, scale: damping, shift: 1)
    let (z, means) = (solution.elements, columnMeans.elements)
    let rows = [Double](filling: matrix.rowCount) { rows in
      for row in rows.indices {
        let strength = strength(row)
        rows[row] = (strength > 0 ? strength * z[row] : 1) / total
      }
    }
    let columns = [Double](filling: matrix.columnCount) { columns in
      for column in columns.indices {
        let strength = strength(ofColumn: column)
        columns[column] = (strength > 0 ? strength * means[column] : 1) / total
      }
    }
    return (rows, columns)
  }
}

/// The logarithm to base 2, within 0.09: all that the share of steps that are done needs, and no
/// library's `log`.
private func roughLogarithm(_ value: Double) -> Double {
  Double(value.exponent) + value.significand - 1
}
