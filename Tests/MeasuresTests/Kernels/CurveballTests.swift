import Measures
import Networks
import Testing

@Suite("Trades between rows")
struct CurveballTests {
  @Test("keep every degree, and repeat no edge", arguments: 0..<100)
  func degrees(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    var curveball = Curveball(matrix, seed: UInt64(seed))
    curveball.trade(50)
    let traded = curveball.matrix()
    #expect(traded.rowCount == matrix.rowCount && traded.columnCount == matrix.columnCount)
    for (before, after) in [(matrix.rows, traded.rows), (matrix.columns, traded.columns)] {
      #expect(before.offsets == after.offsets)
      for row in 0..<after.count {
        let indices = after.indices(of: row)
        #expect(zip(indices, indices.dropFirst()).allSatisfy { $0 < $1 })
      }
    }
  }

  @Test("give the same network for the same seed, in one go or in several")
  func seeded() throws {
    let matrix = try RandomMatrix.large(seed: 3, rowCount: 200, columnCount: 300, edgeCount: 4_000)
    var (a, b, c) = (
      Curveball(matrix, seed: 5), Curveball(matrix, seed: 5), Curveball(matrix, seed: 6)
    )
    a.trade(1_000)
    for _ in 0..<10 { b.trade(100) }
    c.trade(1_000)
    #expect(a.matrix() == b.matrix() && a.matrix() != c.matrix() && a.matrix() != matrix)
  }

  /// Pearson's χ² over all networks with the same degrees. Samples far enough apart to be
  /// independent; the bound is the 99.9th percentile for that many states less one.
  @Test(
    "reach all networks with the same degrees equally often",
    arguments: [
      Case(edges: [(0, 0), (1, 1), (2, 2)], states: 6, bound: 20.5),
      Case(edges: [(0, 0), (0, 1), (1, 0), (2, 2)], states: 5, bound: 18.5),
      Case(edges: [(0, 0), (0, 1), (1, 1), (1, 2), (2, 0), (2, 2)], states: 6, bound: 20.5),
      Case(edges: [(0, 0), (0, 1), (0, 2), (1, 0), (2, 1), (2, 3)], states: 8, bound: 24.3),
    ])
  func uniform(_ example: Case) throws {
    let side = Int(example.edges.map { max($0.row, $0.column) }.max() ?? 0) + 1
    let matrix = try BiadjacencyMatrix(rowCount: side, columnCount: side, edges: example.edges)
    var curveball = Curveball(matrix, seed: 2_014)
    let samples = 20_000
    var times: [[UInt32]: Int] = [:]
    for _ in 0..<samples {
      curveball.trade(20)
      times[curveball.matrix().rows.indices, default: 0] += 1
    }
    #expect(times.count == example.states)
    let expected = Double(samples) / Double(example.states)
    let statistic = times.values.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected)
    }
    #expect(statistic / expected < example.bound)
  }

  struct Case: Sendable {
    let edges: [(row: UInt32, column: UInt32)]
    let states: Int
    let bound: Double
  }
}
