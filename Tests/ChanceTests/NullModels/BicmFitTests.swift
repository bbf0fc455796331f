import Chance
import Networks
import Testing

@Suite("The model of maximum entropy")
struct BicmFitTests {
  /// By hand: rows of degree 1 and 1 over columns of degree 1 and 1 give a half everywhere; a full row
  /// is settled, and leaves the same beneath.
  @Test("gives probabilities that can be worked out")
  func byHand() throws {
    let plain = try BicmFit(matrix(["10", "01"]))
    for row in 0..<2 {
      for column in 0..<2 { #expect(isClose(plain.probability(row: row, column: column), 0.5)) }
    }
    let full = try BicmFit(matrix(["111", "100", "010", "000"]))
    for column in 0..<3 {
      #expect(full.probability(row: 0, column: column) == 1)
      #expect(full.probability(row: 3, column: column) == 0)
    }
    for row in 1...2 {
      #expect(isClose(full.probability(row: row, column: 0), 0.5))
      #expect(full.probability(row: row, column: 2) == 0)
    }
  }

  @Test("agrees with the values for Davis's Southern Women")
  func davis() throws {
    let graph = try SouthernWomen.graph()
    let fit = try BicmFit(graph.matrix)
    #expect(fit.greatestError < 1e-12)
    for (woman, event, p) in SouthernWomenChance.probabilities {
      let row = try #require(graph.leftNodes.position(of: woman))
      let column = try #require(graph.rightNodes.position(of: event))
      #expect(isClose(fit.probability(row: row, column: column), p, 1e-11))
    }
  }

  @Test("meets every degree, whatever the network and the eligible cells", arguments: 0..<300)
  func degrees(seed: Int) throws {
    let matrix = try randomMatrix(seed: seed)
    let masks: [EligibleCells?] = [
      nil,
      EligibleCells(rowCount: matrix.rowCount, columnCount: matrix.columnCount) {
        (3 * $0 + $1 + seed) % 4 > 0 || matrix.has($0, $1)
      },
    ]
    for eligible in masks {
      let fit = try BicmFit(matrix, within: eligible)
      for row in 0..<matrix.rowCount {
        let sum = (0..<matrix.columnCount).reduce(0) { $0 + fit.probability(row: row, column: $1) }
        #expect(abs(sum - Double(matrix.rows.degree(of: row))) < 1e-9)
      }
      for column in 0..<matrix.columnCount {
        let sum = (0..<matrix.rowCount).reduce(0) { $0 + fit.probability(row: $1, column: column) }
        #expect(abs(sum - Double(matrix.columns.degree(of: column))) < 1e-9)
      }
    }
  }

  /// Degrees 3, 3, 1, 1 on either side: the two greater rows must have both greater columns, and the
  /// smaller none of the smaller, though no row or column is full or empty.
  @Test("comes to certainty where only several degrees together force it")
  func forced() throws {
    let fit = try BicmFit(matrix(["1110", "1101", "1000", "0100"]))
    #expect(fit.greatestError < 1e-9)
    #expect(fit.probability(row: 0, column: 0) > 1 - 1e-8)
    #expect(fit.probability(row: 3, column: 3) < 1e-8)
  }

  /// The share of samples with an edge, of each cell, of 2,000 samples, within five standard errors.
  @Test("is what its samples follow")
  func samples() throws {
    let graph = try SouthernWomen.graph()
    let samples = try NullSamples(of: graph.matrix, by: .bicm, seed: 11)
    let fit = try #require(samples.fit)
    var times = [[Int]](repeating: Array(repeating: 0, count: 14), count: 18)
    let count = 2_000
    for k in 0..<count {
      let sample = samples.sample(k)
      for row in 0..<18 {
        for column in sample.rows.indices(of: row) { times[row][Int(column)] += 1 }
      }
    }
    for row in 0..<18 {
      for column in 0..<14 {
        let p = fit.probability(row: row, column: column)
        let error = (p * (1 - p) / Double(count)).squareRoot()
        #expect(abs(Double(times[row][column]) / Double(count) - p) < 5 * error)
      }
    }
  }
}
