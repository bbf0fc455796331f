/// A distribution of whole numbers: a probability for each, from a least number on.
struct Distribution: Sendable, Equatable {
  /// The least number.
  let least: Int

  /// The probability of each number from the least on.
  let probabilities: [Double]

  /// The probability of a number at least as great. Summed from the far end, so that small tails keep
  /// their digits.
  func upperTail(_ number: Int) -> Double {
    guard number > least else { return 1 }
    var sum = 0.0
    for place in stride(from: probabilities.count - 1, through: number - least, by: -1) {
      sum += probabilities[place]
    }
    return min(1, sum)
  }

  /// The probability of a number at most as great.
  func lowerTail(_ number: Int) -> Double {
    guard number < least + probabilities.count - 1 else { return 1 }
    var sum = 0.0
    for place in 0..<max(0, number - least + 1) { sum += probabilities[place] }
    return min(1, sum)
  }

  /// A distribution from the ratios of its neighbouring probabilities.
  ///
  /// It is worked out from its greatest probability in both directions and then divided by its sum:
  /// no factorial, no logarithm, and every probability is right to a few units in the last place for
  /// each step from the mode.
  ///
  /// - Parameter ratio: The probability of `k + 1` divided by that of `k`, falling as `k` grows.
  init(_ range: ClosedRange<Int>, ratio: (_ k: Int) -> Double) {
    least = range.lowerBound
    // Ratios fall, so the mode is where they pass 1.
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if ratio(middle) > 1 { low = middle + 1 } else { high = middle }
    }
    var values = [Double](repeating: 0, count: range.count)
    let mode = low - least
    values[mode] = 1
    for place in stride(from: mode + 1, to: values.count, by: 1) {
      values[place] = values[place - 1] * ratio(least + place - 1)
    }
    for place in stride(from: mode - 1, through: 0, by: -1) {
      values[place] = values[place + 1] / ratio(least + place)
    }
    let sum = values.reduce(0, +)
    probabilities = values.map { $0 / sum }
  }

  /// Numbers from 0 with their probabilities.
  init(fromZero probabilities: [Double]) {
    least = 0
    self.probabilities = probabilities
  }

  /// How many of `drawn` things are marked, drawn without putting back from `all` of which `marked`
  /// are: the hypergeometric distribution. O(smaller of drawn and marked).
  static func hypergeometric(all: Int, marked: Int, drawn: Int) -> Distribution {
    Distribution(max(0, drawn + marked - all)...min(drawn, marked)) { k in
      Double(marked - k) * Double(drawn - k)
        / (Double(k + 1) * Double(all - marked - drawn + k + 1))
    }
  }

  /// How many of independent trials succeed: the Poisson-binomial distribution, exactly, trial by
  /// trial. O(trials²).
  ///
  /// - Parameter trials: A probability, and how many trials have it.
  static func poissonBinomial(_ trials: [(probability: Double, count: Int)]) -> Distribution {
    let certain = trials.reduce(0) { $0 + ($1.probability >= 1 ? $1.count : 0) }
    let open = trials.filter { $0.probability > 0 && $0.probability < 1 }
    let count = open.reduce(0) { $0 + $1.count }
    var values = [Double](repeating: 0, count: certain + count + 1)
    values[certain] = 1
    var top = certain
    values.withUnsafeMutableBufferPointer { values in
      for (p, times) in open {
        let q = 1 - p
        for _ in 0..<times {
          top += 1
          var place = top
          while place > certain {
            values[place] = values[place] * q + values[place - 1] * p
            place -= 1
          }
          values[certain] *= q
        }
      }
    }
    return Distribution(fromZero: values)
  }

  /// How many of `columns` columns have both cells of two rows, where `edges` edges lie anywhere in
  /// `cells` cells. O(columns²).
  static func sharedOfFill(columns: Int, cells: Int, edges: Int) -> Distribution {
    var values = [Double](repeating: 0, count: columns + 1)
    let inBoth = hypergeometric(all: cells, marked: 2 * columns, drawn: edges)
    for (offset, weight) in inBoth.probabilities.enumerated() where weight > 0 {
      let m = inBoth.least + offset
      // Of m edges in the cells of both rows, s columns have two: C(n, s) C(n - s, m - 2s) 2^(m - 2s).
      let given = Distribution(max(0, m - columns)...(m / 2)) { s in
        let ones = Double(m - 2 * s)
        return ones * (ones - 1) / (4 * Double(s + 1) * Double(columns - m + s + 1))
      }
      for (place, p) in given.probabilities.enumerated() {
        values[given.least + place] += weight * p
      }
    }
    return Distribution(fromZero: values)
  }
}
