import Measures
import Networks

/// How much more, or less, each two nodes of one side share than a null model has them share.
///
/// Of the number of neighbours that two nodes share, the upper p is the probability that the model
/// gives of as many or more, and the lower p of as many or fewer. Exact for ``NullModel/bicm``, where
/// the number is a sum of independent edges' products with a Poisson-binomial distribution (the
/// stochastic degree sequence model, SDSM; Neal 2014, doi:10.1016/j.socnet.2014.06.001), for
/// ``NullModel/fixedRows`` (hypergeometric; Tumminello et al. 2011,
/// doi:10.1371/journal.pone.0017994), ``NullModel/fixedColumns`` and ``NullModel/fixedFill``; see Neal,
/// Domagalski & Sagan 2021, doi:10.1038/s41598-021-03238-3. ``NullModel/curveball`` is sampled (the
/// fixed degree sequence model, FDSM; Zweig & Kaufmann 2011, doi:10.1007/s13278-011-0021-0), with the
/// +1 rule: its least p is 1 / (samples + 1), so that after a correction for thousands of pairs none
/// may be left, whatever the data say.
///
/// R's backbone approximates the Poisson-binomial by a refined normal distribution, which differs in
/// the third decimal. Weights are left out.
public struct PairSignificance: Sendable, Equatable {
  /// The model.
  public let model: NullModel

  /// How the pairs are numbered.
  public let pairs: NodePairs

  /// How many neighbours each pair shares.
  public let shared: [UInt32]

  /// The probability of as many or more.
  public let upperP: [Double]

  /// The probability of as many or fewer.
  public let lowerP: [Double]

  /// How many samples were drawn; `nil` for exact probabilities.
  public let samples: Int?

  /// Works out the probabilities of a matrix's rows.
  ///
  /// Nodes of equal degree and equal eligible cells have the same distributions, so these are worked
  /// out for pairs of classes. O(pairs + pairs of row classes × columns²); sampled O(samples × (trades
  /// + pairs)).
  ///
  /// - Parameters:
  ///   - matrix: The network, whose rows are asked about.
  ///   - model: What is kept.
  ///   - eligible: The cells that may hold an edge; all unless said.
  ///   - samples: How many samples are drawn for ``NullModel/curveball``.
  ///   - seed: Where their random numbers begin.
  ///   - threads: How many threads share the work; the answer is the same for any number.
  /// - Throws: ``ChanceError`` as ``NullSamples`` does, or where there are more than
  ///   ``NodePairs/mostNodes`` rows.
  public init(
    ofRows matrix: BiadjacencyMatrix, by model: NullModel, within eligible: EligibleCells? = nil,
    samples: Int = 5_000, seed: UInt64 = 1, threads: Threads = .all
  ) throws(ChanceError) {
    guard matrix.rowCount <= NodePairs.mostNodes else {
      throw .tooManyNodes(limit: NodePairs.mostNodes)
    }
    self.model = model
    pairs = NodePairs(count: matrix.rowCount)
    shared = sharedCounts(of: matrix, pairs, threads: threads)
    if model == .curveball {
      let ensemble = try NullSamples(of: matrix, by: model, within: eligible, seed: seed)
      self.samples = samples
      (upperP, lowerP) = sampledTails(
        of: shared, pairs, in: ensemble, count: samples, threads: threads)
    } else {
      if let eligible { try eligible.check(matrix) }
      self.samples = nil
      let tails = try exactTails(of: shared, pairs, matrix, model, eligible, threads: threads)
      (upperP, lowerP) = tails
    }
  }
}

/// The shared columns of all pairs of rows.
private func sharedCounts(of matrix: BiadjacencyMatrix, _ pairs: NodePairs, threads: Threads)
  -> [UInt32]
{
  var shared = [UInt32](repeating: 0, count: pairs.pairCount)
  for chunk in sharedNeighborPairs(of: matrix, threads: threads).chunks {
    for (place, row) in chunk.rows.enumerated() {
      for pair in Int(chunk.offsets[place])..<Int(chunk.offsets[place + 1]) {
        let partner = chunk.partners[pair]
        shared[pairs.place(of: row, Int(partner.row))] = partner.count
      }
    }
  }
  return shared
}

/// Counts, over samples, how often each pair shares as many or more, and as many or fewer. Whole
/// numbers, so that the order in which threads add them does not matter.
private func sampledTails(
  of shared: [UInt32], _ pairs: NodePairs, in ensemble: NullSamples, count: Int, threads: Threads
) -> (upper: [Double], lower: [Double]) {
  let workers = threads.workers(for: count)
  let atLeast = (0..<workers).map { _ in Scratch<UInt32>(pairs.pairCount) }
  let atMost = (0..<workers).map { _ in Scratch<UInt32>(pairs.pairCount) }
  shared.withUnsafeBufferPointer { shared in
    nonisolated(unsafe) let shared = shared
    threads.run(count) { k, worker in
      let now = onOneThread { sharedCounts(of: ensemble.sample(k), pairs, threads: 1) }
      let (above, below) = (atLeast[worker].elements, atMost[worker].elements)
      now.withUnsafeBufferPointer { now in
        for pair in 0..<now.count {
          above[pair] &+= now[pair] >= shared[pair] ? 1 : 0
          below[pair] &+= now[pair] <= shared[pair] ? 1 : 0
        }
      }
    }
  }
  func tails(_ counts: [Scratch<UInt32>]) -> [Double] {
    shared.indices.map { pair in
      let sum = counts.reduce(0) { $0 + Int($1.elements[pair]) }
      return Double(1 + sum) / Double(count + 1)
    }
  }
  return (tails(atLeast), tails(atMost))
}

/// The probabilities of models whose distribution is known.
private func exactTails(
  of shared: [UInt32], _ pairs: NodePairs, _ matrix: BiadjacencyMatrix, _ model: NullModel,
  _ eligible: EligibleCells?, threads: Threads
) throws(ChanceError) -> (upper: [Double], lower: [Double]) {
  let rows = NodeClasses(ofRows: matrix.rows, within: eligible)
  let distribution = try distributions(matrix, model, eligible, rows)
  // A task for each class and the classes after it.
  let upper = Scratch<Double>(pairs.pairCount)
  let lower = Scratch<Double>(pairs.pairCount)
  threads.run(rows.count) { first, _ in
    for second in first..<rows.count {
      if first == second, rows.members[first].count < 2 { continue }
      let distribution = distribution(first, second)
      let least = distribution.least
      // Tails of all numbers, so that each pair looks its own up.
      let size = distribution.probabilities.count
      var (tailAbove, tailBelow) = (distribution.probabilities, distribution.probabilities)
      for place in stride(from: size - 2, through: 0, by: -1) {
        tailAbove[place] += tailAbove[place + 1]
      }
      for place in 1..<max(1, size) { tailBelow[place] += tailBelow[place - 1] }
      for a in rows.members[first] {
        for b in rows.members[second] where first != second || a < b {
          let pair = pairs.place(of: Int(a), Int(b))
          let place = Int(shared[pair]) - least
          upper.elements[pair] = place <= 0 ? 1 : min(1, tailAbove[place])
          lower.elements[pair] = place >= size - 1 ? 1 : min(1, tailBelow[place])
        }
      }
    }
  }
  return (Array(upper.elements), Array(lower.elements))
}

/// The distribution of the number shared by two rows of two classes.
private func distributions(
  _ matrix: BiadjacencyMatrix, _ model: NullModel, _ eligible: EligibleCells?, _ rows: NodeClasses
) throws(ChanceError) -> (_ first: Int, _ second: Int) -> Distribution {
  let columnCount = matrix.columnCount
  // Representatives stand for their classes.
  func both(_ first: Int, _ second: Int) -> [Int] {
    guard let eligible else { return Array(0..<columnCount) }
    let (a, b) = (Int(rows.members[first][0]), Int(rows.members[second][0]))
    return (0..<columnCount).filter {
      eligible.contains(row: a, column: $0) && eligible.contains(row: b, column: $0)
    }
  }
  switch model {
  case .bicm:
    let fit = try BicmFit(matrix, within: eligible)
    let columns = fit.columns
    return { first, second in
      .poissonBinomial(
        (0..<columns.count).map { column in
          (
            fit.probabilities[first * columns.count + column]
              * fit.probabilities[second * columns.count + column], columns.members[column].count
          )
        })
    }
  case .fixedRows:
    return { first, second in
      let (a, b) = (rows.degrees[first], rows.degrees[second])
      guard let eligible else {
        return .hypergeometric(all: columnCount, marked: a, drawn: b)
      }
      // How many of the first row's columns the second may have, and then how many of those it has.
      let counts = [first, second].map {
        eligible.pattern(ofRow: Int(rows.members[$0][0])).reduce(0) { $0 + $1.nonzeroBitCount }
      }
      let within = Distribution.hypergeometric(
        all: counts[0], marked: both(first, second).count, drawn: a)
      var values = [Double](repeating: 0, count: min(a, b) + 1)
      for (place, weight) in within.probabilities.enumerated() where weight > 0 {
        let given = Distribution.hypergeometric(
          all: counts[1], marked: within.least + place, drawn: b)
        for (k, p) in given.probabilities.enumerated() { values[given.least + k] += weight * p }
      }
      return Distribution(fromZero: values)
    }
  case .fixedColumns:
    let transposed = eligible?.transposed
    let probabilities = (0..<columnCount).map { column in
      let degree = Double(matrix.columns.degree(of: column))
      let cells = Double(transposed?.columns(ofRow: column).count ?? matrix.rowCount)
      return cells > 1 ? degree * (degree - 1) / (cells * (cells - 1)) : 0
    }
    if eligible == nil {
      let common = Distribution.poissonBinomial(probabilities.map { ($0, 1) })
      return { _, _ in common }
    }
    return { first, second in .poissonBinomial(both(first, second).map { (probabilities[$0], 1) }) }
  case .fixedFill:
    let cells =
      eligible.map { $0.words.reduce(0) { $0 + $1.nonzeroBitCount } }
      ?? matrix.rowCount * columnCount
    guard eligible != nil else {
      let common = Distribution.sharedOfFill(
        columns: matrix.rowCount > 1 ? columnCount : 0, cells: cells, edges: matrix.edgeCount)
      return { _, _ in common }
    }
    return { first, second in
      .sharedOfFill(
        columns: both(first, second).count, cells: cells, edges: matrix.edgeCount)
    }
  case .curveball: preconditionFailure("sampled")
  }
}
