import Networks

/// The leading pair of singular vectors of a biadjacency matrix `B`: `σ u = B v` and `σ v = Bᵀ u`,
/// each of unit length, entries at least 0, and 0 outside the component that `σ` belongs to.
public struct LeadingSingularPair: Sendable {
  /// `σ`, the greatest singular value.
  public let value: Double

  /// `u`, an entry for each row.
  public let rows: [Double]

  /// `v`, an entry for each column.
  public let columns: [Double]
}

/// Finds the leading singular pair. Weights are used.
///
/// In one connected component `B Bᵀ` is irreducible with a positive diagonal, so its leading
/// eigenvector is unique and positive (Perron and Frobenius). Components are therefore solved one by
/// one: that gives exact zeros elsewhere, and shows when two of them tie. A component whose greatest
/// singular value is bounded below the best one need not be solved: `σ²` is at most the sum of its
/// squared weights, and at most its greatest row sum times its greatest column sum.
///
/// O(edges) a step of ``LanczosIteration``; the answer does not depend on the number of threads.
///
/// - Parameters:
///   - tolerance: The greatest residual `‖B Bᵀ u - σ² u‖ / σ²`.
/// - Returns: `nil` where there is no edge, or where two components tie to a relative 1e-9.
public func leadingSingularPair(
  of matrix: BiadjacencyMatrix, tolerance: Double = 1e-13, threads: Threads = .all
) -> LeadingSingularPair? {
  guard matrix.rowCount <= matrix.columnCount else {
    return leadingSingularPair(of: matrix.transposed, tolerance: tolerance, threads: threads)
      .map { LeadingSingularPair(value: $0.value, rows: $0.columns, columns: $0.rows) }
  }
  let components = ConnectedComponents(of: matrix)
  let bounds = SquaredBounds(of: matrix, components: components)
  var best: (square: Double, component: UInt32)?
  var bestVector: [Double] = []
  var runnerUp = 0.0
  for component in bounds.descending {
    // Eigenvalues are squared singular values: twice the relative tolerance.
    if bounds.values[Int(component)] < (best?.square ?? 0) * (1 - 2e-9) { break }
    // Zeros stay zeros in every product, so a large component needs no matrix of its own.
    let isLarge = bounds.edges[Int(component)] * 2 > matrix.edgeCount
    let part = isLarge ? nil : ComponentMatrix(component, of: components, in: matrix)
    // The leading vector is positive, so any other that is will do; strengths are often near it.
    var start = (part?.matrix ?? matrix).rows.strengths
    if isLarge {
      for row in start.indices where components.ofRow[row] != component { start[row] = 0 }
    }
    var lanczos = LanczosIteration(part?.matrix ?? matrix, start: start, threads: threads)
    let (square, vector) = lanczos.solve(tolerance: tolerance)
    if square > best?.square ?? 0 {
      runnerUp = best?.square ?? 0
      best = (square, component)
      bestVector = part?.spread(vector, over: matrix.rowCount) ?? vector
    } else {
      runnerUp = max(runnerUp, square)
    }
  }
  guard let best, best.square - runnerUp > 2e-9 * best.square else { return nil }
  let value = best.square.squareRoot()
  let columns = multiplied(matrix.columns, by: bestVector, threads: threads)
  let length = columns.reduce(0) { $0 + $1 * $1 }.squareRoot()
  return LeadingSingularPair(
    value: value, rows: bestVector, columns: columns.map { $0 / length })
}

/// Upper bounds of the squared singular values of each component.
private struct SquaredBounds {
  private(set) var values: [Double]
  /// The number of edges of each component.
  private(set) var edges: [Int]

  init(of matrix: BiadjacencyMatrix, components: ConnectedComponents) {
    var squares = [Double](repeating: 0, count: components.count)
    var rowSums = squares
    var columnSums = squares
    edges = [Int](repeating: 0, count: components.count)
    for row in 0..<matrix.rowCount {
      let component = Int(components.ofRow[row])
      let (sum, square) = Self.sums(of: row, in: matrix.rows)
      rowSums[component] = max(rowSums[component], sum)
      squares[component] += square
      edges[component] += matrix.rows.degree(of: row)
    }
    for column in 0..<matrix.columnCount {
      let component = Int(components.ofColumn[column])
      columnSums[component] = max(
        columnSums[component], Self.sums(of: column, in: matrix.columns).sum)
    }
    values = squares.indices.map { min(squares[$0], rowSums[$0] * columnSums[$0]) }
  }

  /// The components that have an edge, the greatest bound first.
  var descending: [UInt32] {
    (0..<UInt32(values.count)).filter { edges[Int($0)] > 0 }
      .sorted { (values[Int($1)], $0) < (values[Int($0)], $1) }
  }

  private static func sums(of row: Int, in rows: CompressedRows) -> (sum: Double, square: Double) {
    guard let weights = rows.weights else {
      let degree = Double(rows.degree(of: row))
      return (degree, degree)
    }
    var (sum, square) = (0.0, 0.0)
    for place in rows.range(of: row) {
      sum += weights[place]
      square += weights[place] * weights[place]
    }
    return (sum, square)
  }
}

/// A component as a matrix of its own.
private struct ComponentMatrix {
  let matrix: BiadjacencyMatrix
  /// Which row of the whole each row is.
  let rows: [Int]

  init(_ component: UInt32, of components: ConnectedComponents, in whole: BiadjacencyMatrix) {
    let rows = components.ofRow.indices.filter { components.ofRow[$0] == component }
    let columns = Set(rows.flatMap { whole.rows.indices(of: $0) }).sorted()
    let number = Dictionary(uniqueKeysWithValues: zip(columns, 0..<UInt32(columns.count)))
    var edges: [(row: UInt32, column: UInt32)] = []
    var weights: [Double] = []
    for (place, row) in rows.enumerated() {
      for entry in whole.rows.range(of: row) {
        edges.append((UInt32(place), number[whole.rows.indices[entry]] ?? 0))
        weights.append(whole.rows.weight(at: entry))
      }
    }
    self.rows = rows
    do {
      matrix = try BiadjacencyMatrix(
        rowCount: rows.count, columnCount: columns.count, edges: edges,
        weights: whole.isWeighted ? weights : nil)
    } catch {
      preconditionFailure("a part of a network is a network: \(error)")
    }
  }

  func spread(_ vector: [Double], over rowCount: Int) -> [Double] {
    var whole = [Double](repeating: 0, count: rowCount)
    for (place, row) in rows.enumerated() { whole[row] = vector[place] }
    return whole
  }
}
