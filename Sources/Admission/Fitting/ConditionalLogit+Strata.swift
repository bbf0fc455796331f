import Burden
import Synchronization

extension ConditionalLogit {
  /// What one stratum adds to the likelihood and its derivatives.
  struct Part: Sendable {
    var logLikelihood = 0.0
    var score: [Double]
    /// The information, row by row.
    var information: [Double]
    var means: [Double]

    init(_ stratum: Stratum, _ beta: [Double], width: Int) {
      let values = stratum.values
      let scores = linearScores(values, beta)
      let most = scores.max() ?? 0
      var means = [Double](repeating: 0, count: width)
      var squares = [Double](repeating: 0, count: width * width)
      var total = 0.0
      values.withUnsafeBufferPointer { x in
        means.withUnsafeMutableBufferPointer { means in
          squares.withUnsafeMutableBufferPointer { squares in
            for place in 0..<scores.count {
              let weight = exponential(max(scores[place] - most, -700))
              total += weight
              let start = place * width
              for i in 0..<width {
                let product = weight * x[start + i]
                means[i] += product
                // The other half is the same.
                for j in 0...i { squares[i * width + j] += product * x[start + j] }
              }
            }
          }
        }
      }
      for i in 0..<width { means[i] /= total }
      let count = Double(stratum.chosen.count)
      score = means.map { -count * $0 }
      for place in stratum.chosen {
        logLikelihood += scores[place] - most - naturalLogarithm(total)
        for i in 0..<width { score[i] += values[place * width + i] }
      }
      information = Array(repeating: 0, count: width * width)
      for i in 0..<width {
        for j in 0...i {
          let value = count * (squares[i * width + j] / total - means[i] * means[j])
          information[i * width + j] = value
          information[j * width + i] = value
        }
      }
      self.means = means
    }
  }

  /// What several threads find, each in its place.
  final class Parts: Sendable {
    private let kept: Mutex<[Part?]>

    init(count: Int) { kept = Mutex(Array(repeating: nil, count: count)) }

    func keep(_ part: Part, at place: Int) { kept.withLock { $0[place] = part } }

    var all: [Part] { kept.withLock { $0.compactMap { $0 } } }
  }
}
