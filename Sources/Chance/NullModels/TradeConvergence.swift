import Measures
import Networks

/// Whether curveball samples have left the observed network behind: how far a chain of trades is from
/// its start as trades add up.
///
/// The distance is the share of the edges at the start that are gone (half of what the perturbation score of
/// Strona et al. 2014 counts, which has each edge twice: where it was and where it went). It rises, and then stays level about a value
/// that only the degrees determine. A chain is said to have converged at the first step whose score is
/// no more than two standard deviations below the mean of the second half of the chain. That the score
/// is level does not prove that every number is; the autocorrelation of the measure in question says
/// more.
public struct TradeConvergence: Sendable, Equatable {
  /// How many trades were made for each node of the smaller side when each score was taken; 0 is the
  /// observed network.
  public let tradesPerNode: [Double]

  /// The perturbation score at each; 0 at the start.
  public let scores: [Double]

  /// The numbers that a measure gave at each; empty where none was asked about.
  public let values: [Double?]

  /// The mean score of the second half.
  public let level: Double

  /// The trades for each node after which scores are level; `nil` where they are not by the middle of
  /// the chain.
  public let convergedAfter: Double?

  /// Follows one chain.
  ///
  /// - Parameters:
  ///   - matrix: The network.
  ///   - eligible: The cells that may hold an edge.
  ///   - seed: Where random numbers begin.
  ///   - most: How many trades are made for each node of the smaller side.
  ///   - steps: How often the network is looked at.
  ///   - measure: A number to follow too.
  /// - Throws: ``ChanceError`` as ``NullSamples`` does.
  public init(
    of matrix: BiadjacencyMatrix, within eligible: EligibleCells? = nil, seed: UInt64,
    upTo most: Int = 20, steps: Int = 100,
    following measure: ((BiadjacencyMatrix) -> Double?)? = nil
  ) throws(ChanceError) {
    if let eligible { try eligible.check(matrix) }
    let isTurned = matrix.rowCount > matrix.columnCount
    let start = (isTurned ? matrix.transposed : matrix).withoutWeights
    var plain = Curveball(start, seed: seed)
    var masked = eligible.map {
      MaskedCurveball(start, within: isTurned ? $0.transposed : $0, seed: seed)
    }
    var trades: [Double] = [0]
    var scores: [Double] = [0]
    var values: [Double?] = measure.map { [$0(isTurned ? start.transposed : start)] } ?? []
    let all = most * start.rowCount
    let steps = max(2, steps)
    var done = 0
    for step in 1...steps {
      let next = all * step / steps
      masked?.trade(next - done)
      if masked == nil { plain.trade(next - done) }
      done = next
      let now = masked?.matrix ?? plain.matrix(threads: 1)
      trades.append(Double(done) / Double(max(1, start.rowCount)))
      scores.append(perturbation(from: start, to: now))
      if let measure { values.append(measure(isTurned ? now.transposed : now)) }
    }
    let half = scores[(scores.count / 2)...]
    let mean = half.reduce(0, +) / Double(half.count)
    let spread = (half.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(half.count))
      .squareRoot()
    // One step inside the band is enough for the first half, whose scores only rise towards it.
    let first = scores.firstIndex { $0 >= mean - 2 * spread } ?? scores.count
    tradesPerNode = trades
    self.scores = scores
    self.values = values
    level = mean
    convergedAfter = first <= scores.count / 2 ? trades[first] : nil
  }

  /// The correlation between scores a number of steps apart, once the chain is level; `nil` where
  /// scores do not vary.
  public func autocorrelation(lag: Int) -> Double? { correlation(scores.map { $0 }, lag) }

  /// The correlation between the followed numbers a number of steps apart; `nil` where one is
  /// undefined or they do not vary.
  public func autocorrelationOfValues(lag: Int) -> Double? { correlation(values, lag) }

  private func correlation(_ all: [Double?], _ lag: Int) -> Double? {
    let half = all[(all.count / 2)...].compactMap { $0 }
    guard lag > 0, half.count > lag + 1, half.count == all.count - all.count / 2 else { return nil }
    let mean = half.reduce(0, +) / Double(half.count)
    let deviations = half.map { $0 - mean }
    let variance = deviations.reduce(0) { $0 + $1 * $1 }
    guard variance > 0 else { return nil }
    return zip(deviations, deviations.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 } / variance
  }
}

/// The share of the edges of one network that another on the same nodes has not; 0 without edges.
func perturbation(from start: BiadjacencyMatrix, to now: BiadjacencyMatrix) -> Double {
  var kept = 0
  for row in 0..<start.rowCount {
    let (a, b) = (start.rows.range(of: row), now.rows.range(of: row))
    var (x, y) = (a.lowerBound, b.lowerBound)
    while x < a.upperBound, y < b.upperBound {
      let (left, right) = (start.rows.indices[x], now.rows.indices[y])
      kept += left == right ? 1 : 0
      x += left <= right ? 1 : 0
      y += right <= left ? 1 : 0
    }
  }
  return start.edgeCount == 0 ? 0 : 1 - Double(kept) / Double(start.edgeCount)
}
