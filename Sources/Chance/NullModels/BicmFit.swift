import Measures
import Networks

/// The bipartite configuration model of maximum entropy: of all distributions of networks in which
/// every node has its degree on average, the one that says nothing else (Saracco, Di Clemente,
/// Gabrielli & Squartini 2015, doi:10.1038/srep10595).
///
/// Row i and column j are tied with probability xᵢyⱼ / (1 + xᵢyⱼ), independently of other pairs; the
/// x and y make the expected degrees equal to the degrees. In a cell that is not eligible the
/// probability is 0. A node without an edge, or tied to all that it may be tied to, has no finite x;
/// its probabilities are 0 or 1 exactly, and it is taken out before the others are fitted, until no
/// such node is left. Where only several degrees together force a cell, its probability comes within
/// the tolerance of 0 or 1.
///
/// Degrees repeat: rows and columns are fitted by class of equal degree (and equal eligible cells), by
/// Newton's method on ln x and ln y, each step halved until the errors shrink. The equations of a step
/// are solved by conjugate gradients, after one side is eliminated: for degrees that are not far
/// from independent they take a few rounds. O(row classes × column classes) for a round. Every degree is met to
/// within 1e-9; the probabilities are then right to about as much. Python's bicm iterates on nodes,
/// and meets degrees to 1e-8 at best unless told otherwise.
public struct BicmFit: Sendable {
  let rows: NodeClasses
  let columns: NodeClasses

  /// The probability of a cell of each row class (major) and column class.
  let probabilities: [Double]

  /// The greatest difference between a node's expected degree and its degree.
  public let greatestError: Double

  /// How many Newton steps were taken.
  public let steps: Int

  /// The probability that a row and a column are tied. O(1).
  public func probability(row: Int, column: Int) -> Double {
    probabilities[rows.ofNode[row] * columns.count + columns.ofNode[column]]
  }

  /// Fits the model to a network's degrees.
  ///
  /// - Throws: ``ChanceError/notFitted(error:)`` where degrees are not met to within 1e-9 times
  ///   the greater of 1 and a thousandth of the greatest degree after 200 steps.
  public init(_ matrix: BiadjacencyMatrix, within eligible: EligibleCells? = nil)
    throws(ChanceError)
  {
    let rows = NodeClasses(ofRows: matrix.rows, within: eligible)
    let columns = NodeClasses(ofRows: matrix.columns, within: eligible?.transposed)
    var problem = BicmProblem(rows, columns, eligible)
    problem.settleFullAndEmpty()
    let steps = problem.solve(tolerance: 1e-11)
    let error = problem.greatestError
    // Sums of thousands of probabilities have rounding of their own.
    let bound = 1e-9 * max(1, Double(rows.degrees.max() ?? 0) / 1e3)
    guard error <= bound else { throw .notFitted(error: error) }
    self.rows = rows
    self.columns = columns
    self.steps = steps
    probabilities = problem.probabilities
    greatestError = error
  }

  /// A network drawn from the model: independent edges. O(edges + row classes × column classes).
  func sample(_ generator: inout SplitMix64) -> BiadjacencyMatrix {
    var edges: [UInt64] = []
    for (i, ownRows) in rows.members.enumerated() {
      for (j, ownColumns) in columns.members.enumerated() {
        let probability = probabilities[i * columns.count + j]
        guard probability > 0 else { continue }
        let (cellCount, width) = (ownRows.count * ownColumns.count, ownColumns.count)
        func add(_ cell: Int) {
          edges.append(UInt64(ownRows[cell / width]) << 32 | UInt64(ownColumns[cell % width]))
        }
        if probability > 0.25 {
          for cell in 0..<cellCount where generator.unitFraction() < probability { add(cell) }
        } else {
          // The cells between two edges are geometrically distributed (Batagelj & Brandes 2005,
          // doi:10.1103/PhysRevE.71.036113).
          let scale = 1 / logOfComplement(probability)
          var cell = -1
          while true {
            let skip = naturalLogarithm(1 - generator.unitFraction()) * scale
            guard skip < Double(cellCount - cell) else { break }
            cell += 1 + Int(skip)
            guard cell < cellCount else { break }
            add(cell)
          }
        }
      }
    }
    return BiadjacencyMatrix(
      differentEdges: edges, rowCount: rows.ofNode.count, columnCount: columns.ofNode.count)
  }
}

/// ln(1 - p), also for a p that 1 - p would lose.
private func logOfComplement(_ p: Double) -> Double {
  p > 1e-5 ? naturalLogarithm(1 - p) : -p * (1 + p * (0.5 + p / 3))
}

extension SplitMix64 {
  /// A number from 0 up to, not including, 1.
  mutating func unitFraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}

/// The equations of the model, between classes.
private struct BicmProblem {
  let rowCount: Int
  let columnCount: Int
  /// How many nodes each class has.
  let rowSizes: [Double]
  let columnSizes: [Double]
  let rowDegrees: [Double]
  let columnDegrees: [Double]
  /// 1 where cells are free; 0 where they are barred or settled.
  var free: [Double]
  /// 1 where cells are settled to hold an edge.
  var settled: [Double]
  var probabilities: [Double]
  private var x: [Double]
  private var y: [Double]

  init(_ rows: NodeClasses, _ columns: NodeClasses, _ eligible: EligibleCells?) {
    rowCount = rows.count
    columnCount = columns.count
    rowSizes = rows.members.map { Double($0.count) }
    columnSizes = columns.members.map { Double($0.count) }
    rowDegrees = rows.degrees.map(Double.init)
    columnDegrees = columns.degrees.map(Double.init)
    free = Array(repeating: 1, count: rowCount * columnCount)
    if let eligible {
      for i in 0..<rowCount {
        for j in 0..<columnCount {
          let isFree = eligible.contains(
            row: Int(rows.members[i][0]), column: Int(columns.members[j][0]))
          free[i * columnCount + j] = isFree ? 1 : 0
        }
      }
    }
    settled = Array(repeating: 0, count: rowCount * columnCount)
    probabilities = settled
    x = Array(repeating: 0, count: rowCount)
    y = Array(repeating: 0, count: columnCount)
  }

  /// What of a class's degree is left to its free cells, and how many those are.
  private func rest(ofRow i: Int) -> (degree: Double, cells: Double) {
    var (degree, cells) = (rowDegrees[i], 0.0)
    for j in 0..<columnCount {
      degree -= settled[i * columnCount + j] * columnSizes[j]
      cells += free[i * columnCount + j] * columnSizes[j]
    }
    return (degree, cells)
  }

  private func rest(ofColumn j: Int) -> (degree: Double, cells: Double) {
    var (degree, cells) = (columnDegrees[j], 0.0)
    for i in 0..<rowCount {
      degree -= settled[i * columnCount + j] * rowSizes[i]
      cells += free[i * columnCount + j] * rowSizes[i]
    }
    return (degree, cells)
  }

  /// Takes out the classes that are tied to none or to all of what is left, until none is.
  mutating func settleFullAndEmpty() {
    var changed = true
    while changed {
      changed = false
      for i in 0..<rowCount {
        let (degree, cells) = rest(ofRow: i)
        guard cells > 0, degree == 0 || degree == cells else { continue }
        changed = true
        for j in 0..<columnCount where free[i * columnCount + j] == 1 {
          free[i * columnCount + j] = 0
          settled[i * columnCount + j] = degree == 0 ? 0 : 1
        }
      }
      for j in 0..<columnCount {
        let (degree, cells) = rest(ofColumn: j)
        guard cells > 0, degree == 0 || degree == cells else { continue }
        changed = true
        for i in 0..<rowCount where free[i * columnCount + j] == 1 {
          free[i * columnCount + j] = 0
          settled[i * columnCount + j] = degree == 0 ? 0 : 1
        }
      }
    }
  }

  /// The degrees that are still wanting, by row and by column class.
  private mutating func evaluate(_ x: [Double], _ y: [Double]) -> (
    rows: [Double], columns: [Double]
  ) {
    var errors = (rows: rowDegrees, columns: columnDegrees)
    for i in 0..<rowCount {
      var sum = 0.0
      let own = x[i]
      for j in 0..<columnCount {
        let place = i * columnCount + j
        let product = own * y[j]
        let p = free[place] * (product / (1 + product)) + settled[place]
        probabilities[place] = p
        sum += p * columnSizes[j]
        errors.columns[j] -= p * rowSizes[i]
      }
      errors.rows[i] -= sum
    }
    return errors
  }

  private func norm(_ errors: (rows: [Double], columns: [Double])) -> Double {
    var sum = 0.0
    for i in 0..<rowCount { sum += errors.rows[i] * errors.rows[i] * rowSizes[i] }
    for j in 0..<columnCount { sum += errors.columns[j] * errors.columns[j] * columnSizes[j] }
    return sum
  }

  /// The greatest error of the probabilities as they are.
  var greatestError: Double {
    var (greatest, columns) = (0.0, columnDegrees)
    for i in 0..<rowCount {
      var rest = rowDegrees[i]
      for j in 0..<columnCount {
        rest -= probabilities[i * columnCount + j] * columnSizes[j]
        columns[j] -= probabilities[i * columnCount + j] * rowSizes[i]
      }
      greatest = max(greatest, abs(rest))
    }
    return columns.reduce(greatest) { max($0, abs($1)) }
  }

  /// Newton's method; gives the number of steps.
  mutating func solve(tolerance: Double) -> Int {
    // Independence is where to begin: degrees over the root of the number of edges left.
    var edges = 0.0
    for i in 0..<rowCount { edges += max(0, rest(ofRow: i).degree) * rowSizes[i] }
    guard edges > 0 else {
      _ = evaluate(x, y)
      return 0
    }
    let root = edges.squareRoot()
    for i in 0..<rowCount { x[i] = max(1e-3, rest(ofRow: i).degree) / root }
    for j in 0..<columnCount { y[j] = max(1e-3, rest(ofColumn: j).degree) / root }
    var errors = evaluate(x, y)
    var current = norm(errors)
    var steps = 0
    while steps < 200 {
      let most = max(
        errors.rows.reduce(0) { max($0, abs($1)) }, errors.columns.reduce(0) { max($0, abs($1)) })
      guard most > tolerance else { break }
      steps += 1
      let step = newtonStep(errors)
      var length = 1.0
      var improved = false
      for _ in 0..<40 {
        var (nextX, nextY) = (x, y)
        for i in 0..<rowCount { nextX[i] *= exponential(min(max(length * step.rows[i], -3), 3)) }
        for j in 0..<columnCount {
          nextY[j] *= exponential(min(max(length * step.columns[j], -3), 3))
        }
        let nextErrors = evaluate(nextX, nextY)
        let next = norm(nextErrors)
        if next < current {
          (x, y, errors, current, improved) = (nextX, nextY, nextErrors, next, true)
          break
        }
        length /= 2
      }
      guard improved else { break }
    }
    // The probabilities of the last accepted step.
    _ = evaluate(x, y)
    return steps
  }

  /// The step in ln x and ln y: conjugate gradients on the rows, columns eliminated.
  ///
  /// With w = p(1 - p), a row i moves its expected degree by Σⱼ wᵢⱼnⱼ(δᵢ + εⱼ).
  private func newtonStep(_ errors: (rows: [Double], columns: [Double])) -> (
    rows: [Double], columns: [Double]
  ) {
    let (n, m) = (rowCount, columnCount)
    var weights = [Double](repeating: 0, count: n * m)
    var rowDiagonal = [Double](repeating: 0, count: n)
    var columnDiagonal = [Double](repeating: 0, count: m)
    for i in 0..<n {
      for j in 0..<m {
        let place = i * m + j
        let p = probabilities[place]
        // Weighted by both sizes, so that the matrix is symmetric.
        let w = free[place] * p * (1 - p) * rowSizes[i] * columnSizes[j]
        weights[place] = w
        rowDiagonal[i] += w
        columnDiagonal[j] += w
      }
    }
    func inverse(_ value: Double) -> Double { value > 1e-300 ? 1 / value : 0 }
    let (rowInverse, columnInverse) = (rowDiagonal.map(inverse), columnDiagonal.map(inverse))
    let columnErrors = (0..<m).map { errors.columns[$0] * columnSizes[$0] }
    func toColumns(_ vector: [Double]) -> [Double] {
      var result = [Double](repeating: 0, count: m)
      for i in 0..<n {
        let own = vector[i]
        for j in 0..<m { result[j] += weights[i * m + j] * own }
      }
      return result
    }
    func toRows(_ vector: [Double]) -> [Double] {
      (0..<n).map { i in
        var sum = 0.0
        for j in 0..<m { sum += weights[i * m + j] * vector[j] }
        return sum
      }
    }
    func scaled(_ vector: [Double], _ factors: [Double]) -> [Double] {
      vector.indices.map { vector[$0] * factors[$0] }
    }
    func apply(_ vector: [Double]) -> [Double] {
      let back = toRows(scaled(toColumns(vector), columnInverse))
      return (0..<n).map { rowDiagonal[$0] * vector[$0] - back[$0] }
    }
    func product(_ a: [Double], _ b: [Double]) -> Double {
      var sum = 0.0
      for i in a.indices { sum += a[i] * b[i] }
      return sum
    }
    let carried = toRows(scaled(columnErrors, columnInverse))
    var residual = (0..<n).map { errors.rows[$0] * rowSizes[$0] - carried[$0] }
    var solution = [Double](repeating: 0, count: n)
    var preconditioned = scaled(residual, rowInverse)
    var direction = preconditioned
    var old = product(residual, preconditioned)
    let wanted = old * 1e-12
    for _ in 0..<(2 * n + 20) where old > wanted && old > 1e-290 {
      let image = apply(direction)
      let curvature = product(direction, image)
      guard curvature > 0 else { break }
      let length = old / curvature
      for i in 0..<n {
        solution[i] += length * direction[i]
        residual[i] -= length * image[i]
      }
      preconditioned = scaled(residual, rowInverse)
      let new = product(residual, preconditioned)
      for i in 0..<n { direction[i] = preconditioned[i] + new / old * direction[i] }
      old = new
    }
    let moved = toColumns(solution)
    return (solution, (0..<m).map { (columnErrors[$0] - moved[$0]) * columnInverse[$0] })
  }
}
