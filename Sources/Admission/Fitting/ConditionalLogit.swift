import Burden
import Networks

/// A conditional logit: of the alternatives of a stratum one is chosen with a probability proportional
/// to exp(β·x), or several are, each as by a choice of its own (McFadden 1974).
struct ConditionalLogit: Sendable {
  /// Alternatives, and which were chosen.
  struct Stratum: Sendable {
    /// The covariates of each alternative, one after the other.
    let values: [Double]
    /// The places of those chosen.
    let chosen: [Int]
    /// For each of those chosen the cluster that it belongs to.
    let clusters: [Int]
  }

  /// Why a model can't be fitted.
  enum Failure: Error, Equatable {
    /// Nothing was chosen.
    case noChoices
    /// The likelihood has no single maximum: covariates depend on each other, or separate what was
    /// chosen from the rest.
    case notIdentified
  }

  /// β, by covariate.
  let coefficients: [Double]
  /// The inverse of the information: how sure β is if every choice is independent.
  let covariance: SymmetricMatrix
  /// The same, with the choices of one cluster depending on each other in any way (White's sandwich).
  let robustCovariance: SymmetricMatrix
  let logLikelihood: Double
  /// The log likelihood where all alternatives are equally likely.
  let nullLogLikelihood: Double
  let steps: Int

  /// Fits by Newton's method from 0, each step halved until the likelihood rises.
  /// O(steps · alternatives · width²).
  init(_ strata: [Stratum], width: Int) throws(Failure) {
    let strata = strata.filter { !$0.chosen.isEmpty }
    guard !strata.isEmpty else { throw .noChoices }
    var beta = [Double](repeating: 0, count: width)
    var sums = Sums(strata, beta, width: width)
    nullLogLikelihood = sums.logLikelihood
    var step = 0
    while true {
      guard let inverse = sums.information.inverse else { throw .notIdentified }
      let direction = inverse.times(sums.score)
      let decrement = zip(direction, sums.score).reduce(0) { $0 + $1.0 * $1.1 }
      if decrement < 1e-16 * max(1, abs(sums.logLikelihood)) || step == 100 {
        guard step < 100 else { throw .notIdentified }
        coefficients = beta
        covariance = inverse
        robustCovariance = inverse.around(sums.spread(strata, width: width))
        logLikelihood = sums.logLikelihood
        steps = step
        return
      }
      var length = 1.0
      while true {
        let next = zip(beta, direction).map { $0 + length * $1 }
        guard next.allSatisfy({ abs($0) < 1e3 }) else {
          length /= 2
          guard length > 1e-9 else { throw .notIdentified }
          continue
        }
        let after = Sums(strata, next, width: width)
        if after.logLikelihood >= sums.logLikelihood - 1e-12 * abs(sums.logLikelihood) {
          (beta, sums) = (next, after)
          break
        }
        length /= 2
        // What remains is rounding.
        guard length > 1e-9 else { throw .notIdentified }
      }
      step += 1
    }
  }

  /// The probabilities of alternatives, which sum to 1.
  static func shares(_ values: [Double], _ beta: [Double]) -> [Double] {
    var scores = linearScores(values, beta)
    let most = scores.max() ?? 0
    var sum = 0.0
    for place in scores.indices {
      scores[place] = exponential(max(scores[place] - most, -700))
      sum += scores[place]
    }
    for place in scores.indices { scores[place] /= sum }
    return scores
  }

  /// β·x of each alternative.
  static func linearScores(_ values: [Double], _ beta: [Double]) -> [Double] {
    let width = beta.count
    guard width > 0 else { return [] }
    return values.withUnsafeBufferPointer { x in
      beta.withUnsafeBufferPointer { beta in
        (0..<(x.count / width)).map { place in
          var sum = 0.0
          for k in 0..<width { sum += beta[k] * x[place * width + k] }
          return sum
        }
      }
    }
  }

  /// The means of the covariates, each alternative with its share.
  static func means(_ values: [Double], shares: [Double], width: Int) -> [Double] {
    var means = [Double](repeating: 0, count: width)
    for place in shares.indices {
      for k in 0..<width { means[k] += shares[place] * values[place * width + k] }
    }
    return means
  }
}

extension ConditionalLogit {
  /// The likelihood and its derivatives at some coefficients.
  private struct Sums {
    var logLikelihood = 0.0
    var score: [Double]
    var information: SymmetricMatrix
    /// The means of the covariates in each stratum.
    var means: [[Double]] = []

    init(_ strata: [Stratum], _ beta: [Double], width: Int) {
      score = Array(repeating: 0, count: width)
      information = SymmetricMatrix(order: width)
      let parts = Parts(count: strata.count)
      Threads.all.run(strata.count) { place, _ in
        parts.keep(Part(strata[place], beta, width: width), at: place)
      }
      // In order, so that the sums do not depend on the number of threads.
      for part in parts.all {
        logLikelihood += part.logLikelihood
        for k in 0..<width { score[k] += part.score[k] }
        for cell in information.cells.indices { information.cells[cell] += part.information[cell] }
        means.append(part.means)
      }
    }

    /// The sum over clusters of the squares of their scores.
    func spread(_ strata: [Stratum], width: Int) -> SymmetricMatrix {
      var scores: [Int: [Double]] = [:]
      for (stratum, means) in zip(strata, means) {
        for (place, cluster) in zip(stratum.chosen, stratum.clusters) {
          for k in 0..<width {
            scores[cluster, default: Array(repeating: 0, count: width)][k] +=
              stratum.values[place * width + k] - means[k]
          }
        }
      }
      var spread = SymmetricMatrix(order: width)
      for (_, score) in scores.sorted(by: { $0.key < $1.key }) {
        for i in 0..<width { for j in 0..<width { spread[i, j] += score[i] * score[j] } }
      }
      return spread
    }
  }
}
