import Networks

/// How pairs of rows that meet in a column count.
public enum PairWeight: String, Sendable, Hashable, CaseIterable {
  /// Each pair in each column counts 1: large columns, with their many pairs, count most.
  case everyPair = "every-pair"

  /// A pair in a column of d rows counts 1/(d - 1), so that each membership counts alike (Newman 2001,
  /// doi:10.1103/PhysRevE.64.016132): a club of three as much, for each member, as one of thirty.
  case everyMembership = "every-membership"

  /// What a pair counts in a column with so many rows that have a value.
  func weight(degree: Int) -> Double {
    switch self {
    case .everyPair: 1
    case .everyMembership: 1 / Double(degree - 1)
    }
  }
}

/// Whether rows of one kind sit together more than chance allows.
///
/// Rows have a value of an attribute, such as a region; pairs of rows that meet in a column are counted,
/// each time that they meet, by the values of both. Rows without a value are left out, as if they were
/// not there.
///
/// The counts of pairs with the same value are ergm's `b1nodematch` (Bomiriya, Kuvelkar, Hunter & Triebel
/// 2023, doi:10.48550/arXiv.2312.05673), with `diff = TRUE` those of each value. ergm fits a model to
/// them; here they are held against a null model.
public struct Homophily: Sendable, Equatable {
  /// The share of pairs that have the same value, of all pairs that meet: from 0 to 1; `nil` where no
  /// two rows with a value meet.
  public let share: ChanceScore

  /// Newman's assortativity by that attribute (2003, doi:10.1103/PhysRevE.67.026126) over pairs that
  /// meet: 1 where only the same meet, 0 where values do not matter but for how often each meets
  /// anybody; `nil` also where all that meet have one value. igraph's `assortativity_nominal` counts each
  /// pair once, however often it meets.
  public let assortativity: ChanceScore

  /// For each value the count of pairs that both have it.
  public let within: [ChanceScore]

  /// For each two values, the lower first, as (0, 0), (0, 1), … (1, 1), …: the count of pairs that have
  /// these two.
  public let between: [ChanceScore]

  /// How pairs count.
  public let weight: PairWeight

  /// The number of values.
  public let valueCount: Int

  /// The count of pairs that have these two values. O(1).
  public subscript(one: Int, other: Int) -> ChanceScore {
    let (low, high) = (min(one, other), max(one, other))
    return between[low * (2 * valueCount - low + 1) / 2 + high - low]
  }

  /// Holds the pairs of a network against a null model.
  ///
  /// Attributes stay with their rows; edges are left to chance. Under a model that keeps degrees, a value
  /// whose rows have many columns is expected to meet itself often, and that is not homophily.
  ///
  /// - Parameters:
  ///   - values: The value of each row, from 0; `nil` where it is unknown.
  ///   - valueCount: How many values there are; every value is below it.
  ///   - weight: How pairs count.
  ///   - samples: The null model of the network. Weights are left out.
  ///   - count: How many samples.
  ///   - threads: How many threads share the samples.
  ///
  /// Complexity: each sample O(edges + columns × valueCount²) and what it takes to make it.
  public init(
    of values: [Int?], valueCount: Int, weight: PairWeight = .everyPair,
    against samples: NullSamples, count: Int, threads: Threads = .all
  ) {
    precondition(values.count == samples.matrix.rowCount, "a row has one value or none")
    precondition(
      values.allSatisfy { $0.map { (0..<valueCount).contains($0) } ?? true },
      "values are below their number")
    let scores = compared(with: samples, count: count, threads: threads) { matrix in
      let mixing = PairMixing(of: matrix, by: values, valueCount: valueCount, weight: weight)
      return [mixing.share, mixing.assortativity] + mixing.pairs.map(Optional.init)
    }
    self.weight = weight
    self.valueCount = valueCount
    share = scores[0]
    assortativity = scores[1]
    let between = Array(scores[2...])
    self.between = between
    within = (0..<valueCount).map { between[$0 * (2 * valueCount - $0 + 1) / 2] }
  }
}

/// How often rows with one value meet rows with another in a column.
public struct PairMixing: Sendable, Equatable {
  /// The number of values.
  public let valueCount: Int

  /// For each two values, the lower first, as (0, 0), (0, 1), … (1, 1), …: the count of pairs.
  public let pairs: [Double]

  /// Counts the pairs of every column.
  ///
  /// - Parameters:
  ///   - values: The value of each row, from 0; `nil` where it is unknown.
  ///   - valueCount: How many values there are.
  ///   - weight: How pairs count.
  ///
  /// Complexity: O(edges + columns × valueCount²).
  public init(
    of matrix: BiadjacencyMatrix, by values: [Int?], valueCount: Int,
    weight: PairWeight = .everyPair
  ) {
    var pairs = [Double](repeating: 0, count: valueCount * (valueCount + 1) / 2)
    var counts = [Int](repeating: 0, count: valueCount)
    var present: [Int] = []
    for column in 0..<matrix.columnCount {
      var degree = 0
      for row in matrix.columns.indices(of: column) {
        guard let value = values[Int(row)] else { continue }
        if counts[value] == 0 { present.append(value) }
        counts[value] += 1
        degree += 1
      }
      if degree > 1 {
        let unit = weight.weight(degree: degree)
        present.sort()
        for (place, low) in present.enumerated() {
          let start = low * (2 * valueCount - low + 1) / 2
          pairs[start] += unit * Double(counts[low]) * Double(counts[low] - 1) / 2
          for high in present[(place + 1)...] {
            pairs[start + high - low] += unit * Double(counts[low]) * Double(counts[high])
          }
        }
      }
      for value in present { counts[value] = 0 }
      present.removeAll(keepingCapacity: true)
    }
    self.valueCount = valueCount
    self.pairs = pairs
  }

  /// The count of pairs that have these two values. O(1).
  public subscript(one: Int, other: Int) -> Double {
    let (low, high) = (min(one, other), max(one, other))
    return pairs[low * (2 * valueCount - low + 1) / 2 + high - low]
  }

  /// The share of pairs with the same value; `nil` where there are no pairs.
  public var share: Double? {
    let all = pairs.reduce(0, +)
    guard all > 0 else { return nil }
    return (0..<valueCount).reduce(0) { $0 + self[$1, $1] } / all
  }

  /// Newman's assortativity: (share - a) / (1 - a), where a is the sum of the squares of each value's
  /// share of the ends of pairs. `nil` where there are no pairs, or all ends have one value.
  public var assortativity: Double? {
    let all = pairs.reduce(0, +)
    guard let share else { return nil }
    var expected = 0.0
    for value in 0..<valueCount {
      var ends = self[value, value]
      for other in 0..<valueCount { ends += self[value, other] }
      expected += ends / (2 * all) * ends / (2 * all)
    }
    return expected < 1 - 1e-12 ? (share - expected) / (1 - expected) : nil
  }
}
