import Testing

@testable import Admission
@testable import Burden

@Suite("A conditional logit")
struct ConditionalLogitTests {
  /// Of two alternatives with x = 1 and six with x = 0 one with x = 1 was chosen three times, one with
  /// x = 0 once.
  private var four: ConditionalLogit.Stratum {
    ConditionalLogit.Stratum(
      values: [1, 1, 0, 0, 0, 0, 0, 0], chosen: [0, 0, 1, 4], clusters: [0, 1, 2, 3])
  }

  @Test("with one covariate of two values is worked by hand")
  func closedForm() throws {
    // 2·e^β / (2·e^β + 6) = 3/4, so that e^β = 9; the information is 4 · 3/4 · 1/4.
    let fit = try ConditionalLogit([four], width: 1)
    #expect(abs(fit.coefficients[0] - naturalLogarithm(9)) < 1e-9)
    #expect(abs(fit.covariance[0, 0] - 4.0 / 3) < 1e-9)
    // With every choice its own cluster: three scores of 1/4 and one of -3/4, squared: 3/4.
    #expect(abs(fit.robustCovariance[0, 0] - 16.0 / 9 * 0.75) < 1e-9)
    // Three choices of 9/24 each, one of 1/24; all of 1/8 where nothing matters.
    let best = 3 * naturalLogarithm(9.0 / 24) + naturalLogarithm(1.0 / 24)
    #expect(abs(fit.logLikelihood - best) < 1e-9)
    #expect(abs(fit.nullLogLikelihood - 4 * naturalLogarithm(1.0 / 8)) < 1e-12)
  }

  @Test("takes the choices of one cluster together")
  func clusters() throws {
    let one = ConditionalLogit.Stratum(
      values: four.values, chosen: four.chosen, clusters: [7, 7, 8, 8])
    // The scores of the clusters are 1/2 and -1/2.
    let fit = try ConditionalLogit([one], width: 1)
    #expect(abs(fit.robustCovariance[0, 0] - 16.0 / 9 * 0.5) < 1e-9)
  }

  @Test("maximises the likelihood, written out plainly")
  func maximum() throws {
    let strata = [
      ConditionalLogit.Stratum(
        values: [0.3, 1, 0.9, 0, 0.1, 0, 0.5, 1], chosen: [1, 3], clusters: [0, 1]),
      ConditionalLogit.Stratum(values: [0.2, 0, 0.7, 1, 0.4, 0], chosen: [0], clusters: [2]),
      ConditionalLogit.Stratum(values: [0.8, 1, 0.6, 1, 0.1, 0], chosen: [2], clusters: [0]),
    ]
    func likelihood(_ beta: [Double]) -> Double {
      var sum = 0.0
      for stratum in strata {
        let scores = (0..<(stratum.values.count / 2)).map {
          beta[0] * stratum.values[2 * $0] + beta[1] * stratum.values[2 * $0 + 1]
        }
        let all = scores.reduce(0) { $0 + exponential($1) }
        for place in stratum.chosen { sum += scores[place] - naturalLogarithm(all) }
      }
      return sum
    }
    let fit = try ConditionalLogit(strata, width: 2)
    let beta = fit.coefficients
    #expect(abs(likelihood(beta) - fit.logLikelihood) < 1e-12)
    let h = 1e-4
    for k in 0..<2 {
      var (up, down) = (beta, beta)
      up[k] += h
      down[k] -= h
      #expect(abs(likelihood(up) - likelihood(down)) < 1e-9)
      // The curvature is the information.
      let curvature = (likelihood(up) - 2 * likelihood(beta) + likelihood(down)) / (h * h)
      let information = try #require(fit.covariance.inverse)
      #expect(abs(curvature + information[k, k]) < 1e-5)
    }
  }

  @Test("is refused where the data don't decide it")
  func refused() {
    #expect(throws: ConditionalLogit.Failure.noChoices) { try ConditionalLogit([], width: 1) }
    // Whatever has x = 1 is chosen: no finite coefficient is best.
    let separated = ConditionalLogit.Stratum(values: [1, 0, 0], chosen: [0], clusters: [0])
    #expect(throws: ConditionalLogit.Failure.notIdentified) {
      try ConditionalLogit([separated], width: 1)
    }
    let constant = ConditionalLogit.Stratum(values: [1, 1, 1], chosen: [0], clusters: [0])
    #expect(throws: ConditionalLogit.Failure.notIdentified) {
      try ConditionalLogit([constant], width: 1)
    }
  }

  @Test("turns scores into shares that sum to 1, whatever their size")
  func shares() {
    let shares = ConditionalLogit.shares([0, 1000, 1000], [1])
    #expect(shares[1] == 0.5 && shares[2] == 0.5 && shares[0] < 1e-300)
  }

  @Test("inverts its matrix")
  func inverse() throws {
    // |4 2; 2 3| has determinant 8.
    let matrix = SymmetricMatrix(order: 2, cells: [4, 2, 2, 3])
    let inverse = try #require(matrix.inverse)
    for (cell, expected) in zip(inverse.cells, [0.375, -0.25, -0.25, 0.5]) {
      #expect(abs(cell - expected) < 1e-15)
    }
    #expect(SymmetricMatrix(order: 2, cells: [1, 2, 2, 4]).inverse == nil)
    #expect(matrix.form([1, -1]) == 3)
  }
}
