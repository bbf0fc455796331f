import Chance
import Measures
import Networks
import Testing

@Suite("Samples of null models")
struct NullSamplesTests {
  @Test("keep what the model keeps", arguments: NullModel.allCases, 0..<25)
  func margins(model: NullModel, seed: Int) throws {
    let matrix = try randomMatrix(seed: seed)
    let samples = try NullSamples(of: matrix, by: model, seed: 3)
    for k in 0..<4 {
      let sample = samples.sample(k)
      #expect(sample.rowCount == matrix.rowCount && sample.columnCount == matrix.columnCount)
      if model == .curveball || model == .fixedRows {
        #expect(sample.rows.offsets == matrix.rows.offsets)
      }
      if model == .curveball || model == .fixedColumns {
        #expect(sample.columns.offsets == matrix.columns.offsets)
      }
      if model != .bicm { #expect(sample.edgeCount == matrix.edgeCount) }
      #expect(sample == samples.sample(k))
    }
  }

  @Test("keep out of cells that are not eligible", arguments: NullModel.allCases, 0..<25)
  func eligible(model: NullModel, seed: Int) throws {
    let matrix = try randomMatrix(seed: seed)
    let eligible = EligibleCells(rowCount: matrix.rowCount, columnCount: matrix.columnCount) {
      ($0 + 2 * $1) % 3 > 0 || matrix.has($0, $1)
    }
    let samples = try NullSamples(of: matrix, by: model, within: eligible, seed: 3)
    for k in 0..<4 {
      let sample = samples.sample(k)
      for row in 0..<sample.rowCount {
        for column in sample.rows.indices(of: row) {
          #expect(eligible.contains(row: row, column: Int(column)))
        }
      }
      if model == .curveball {
        #expect(sample.rows.offsets == matrix.rows.offsets)
        #expect(sample.columns.offsets == matrix.columns.offsets)
      }
    }
  }

  /// Pearson's χ² over all networks that the model allows. The seed is fixed, so that the test gives
  /// the same every time; for a right sampler one seed in a thousand is above the bound, which is the
  /// 99.9th percentile for one state less.
  @Test(
    "occur equally often",
    arguments: [
      Case(model: .curveball, rows: ["10", "01"], states: 2, bound: 10.8),
      Case(model: .curveball, rows: ["110", "100", "001"], states: 5, bound: 18.5),
      Case(model: .curveball, rows: ["1100", "1010"], states: 2, bound: 10.8),
      Case(model: .curveball, rows: ["111", "110", "100"], states: 1, bound: 0),
      Case(model: .curveball, rows: ["11001", "11000", "00111", "00110"], states: 310, bound: 391),
      Case(model: .fixedRows, rows: ["110", "001"], states: 9, bound: 26.1),
      Case(model: .fixedColumns, rows: ["11", "00", "01"], states: 9, bound: 26.1),
      Case(model: .fixedFill, rows: ["111", "000"], states: 20, bound: 43.8),
    ])
  func uniform(_ example: Case) throws {
    let samples = try NullSamples(of: matrix(example.rows), by: example.model, seed: 2_014)
    try expectUniform(samples, states: example.states, bound: example.bound)
  }

  /// A circle of three rows that each have a column that the next may not have: with the diagonal
  /// barred there are two networks, and no trade between two rows leads from one to the other.
  @Test("turn round a circle that trades between two rows cannot")
  func circle() throws {
    let eligible = EligibleCells(rowCount: 3, columnCount: 3) { $0 != $1 }
    let samples = try NullSamples(
      of: matrix(["010", "001", "100"]), by: .curveball, within: eligible, seed: 5)
    try expectUniform(samples, states: 2, bound: 10.8)
  }

  /// By enumeration: matrices with the margins 2, 1, 1, 1 and 2, 1, 1, 1 and an empty diagonal.
  @Test("occur equally often where cells are barred")
  func barred() throws {
    let rows = ["0110", "1000", "1000", "0001"]
    let eligible = EligibleCells(rowCount: 4, columnCount: 4) { $0 != $1 || $0 == 3 }
    var states = 0
    for cells in 0..<(1 << 16) {
      func holds(_ row: Int, _ column: Int) -> Bool { cells >> (row * 4 + column) & 1 == 1 }
      let sums = (0..<4).map { row in (0..<4).filter { holds(row, $0) }.count }
      let others = (0..<4).map { column in (0..<4).filter { holds($0, column) }.count }
      let isAllowed = !holds(0, 0) && !holds(1, 1) && !holds(2, 2)
      if sums == [2, 1, 1, 1], others == [2, 1, 1, 1], isAllowed { states += 1 }
    }
    let samples = try NullSamples(
      of: matrix(rows), by: .curveball, within: eligible, seed: 7, tradesPerNode: 20)
    // At most 20 states: the bound is the 99.9th percentile for 19.
    try expectUniform(samples, states: states, bound: 43.8)
  }

  private func expectUniform(_ samples: NullSamples, states: Int, bound: Double) throws {
    let count = 6_200
    var times: [[UInt32]: Int] = [:]
    for k in 0..<count {
      let sample = samples.sample(k)
      times[sample.rows.offsets + sample.rows.indices, default: 0] += 1
    }
    #expect(times.count == states)
    let expected = Double(count) / Double(states)
    let statistic = times.values.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected)
    }
    #expect(statistic / expected <= bound)
  }

  @Test("differ between seeds and between samples")
  func seeds() throws {
    let graph = try SouthernWomen.graph()
    for model in NullModel.allCases {
      let (a, b) = (
        try NullSamples(of: graph.matrix, by: model, seed: 1),
        try NullSamples(of: graph.matrix, by: model, seed: 2)
      )
      #expect(a.sample(0) != b.sample(0) && a.sample(0) != a.sample(1))
    }
  }

  @Test("refuse an edge that is not eligible, and cells of another shape")
  func refused() throws {
    let matrix = try matrix(["10", "01"])
    #expect(throws: ChanceError.ineligibleEdge(row: 1, column: 1)) {
      try NullSamples(
        of: matrix, by: .curveball,
        within: EligibleCells(rowCount: 2, columnCount: 2) { row, _ in row == 0 }, seed: 1)
    }
    #expect(throws: ChanceError.otherShape(rows: 2, columns: 3)) {
      try NullSamples(
        of: matrix, by: .fixedFill,
        within: EligibleCells(rowCount: 2, columnCount: 3) { _, _ in true }, seed: 1)
    }
  }

  struct Case: Sendable {
    let model: NullModel
    let rows: [String]
    let states: Int
    let bound: Double
  }
}

@Suite("A chain of trades")
struct TradeConvergenceTests {
  @Test("leaves its start, and comes to a level that the samples have too")
  func davis() throws {
    let matrix = try SouthernWomen.graph().matrix
    let chain = try TradeConvergence(
      of: matrix, seed: 1, upTo: 40, steps: 400, following: { Double(butterflyCount(of: $0)) })
    #expect(chain.scores[0] == 0 && chain.scores.count == 401 && chain.values.count == 401)
    let after = try #require(chain.convergedAfter)
    #expect(after > 0 && after < 5)
    // Far apart, scores know nothing of each other: four standard errors of 200 numbers.
    let far = try #require(chain.autocorrelation(lag: 40))
    #expect(abs(far) < 0.28)
    let followed = try #require(chain.autocorrelationOfValues(lag: 40))
    #expect(abs(followed) < 0.28)
  }

  @Test("stays where it is in a network that has no other with its degrees")
  func frozen() throws {
    let chain = try TradeConvergence(of: matrix(["111", "110", "100"]), seed: 1)
    #expect(chain.scores.allSatisfy { $0 == 0 } && chain.convergedAfter == 0)
    #expect(chain.autocorrelation(lag: 1) == nil)
  }
}
