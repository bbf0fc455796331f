/// The logarithm and the exponential from additions, multiplications and divisions alone, each of
/// which IEEE 754 defines to the last bit: the same result on every machine. They are right to within
/// about 1e-15 of the value.

/// The natural logarithm of a positive, normal number.
///
/// With x = m·2^e and m between √½ and √2, ln x = e·ln 2 + 2 artanh((m - 1) / (m + 1)).
func naturalLogarithm(_ x: Double) -> Double {
  var (mantissa, exponent) = (x.significand, x.exponent)
  if mantissa > 1.414_213_562_373_095_1 {
    mantissa /= 2
    exponent += 1
  }
  let s = (mantissa - 1) / (mantissa + 1)
  let square = s * s
  // |s| is at most 0.1716, so that the terms fall below the last bit.
  var sum = 0.0
  for k in stride(from: 23, through: 1, by: -2) { sum = sum * square + 1 / Double(k) }
  return Double(exponent) * 0.693_147_180_559_945_3 + 2 * s * sum
}

/// e to the power of a number, which is cut to the range from -700 to 700.
///
/// With x = n·ln 2 + r, eˣ = 2ⁿ·eʳ, and eʳ by its series.
func exponential(_ x: Double) -> Double {
  let x = min(max(x, -700), 700)
  let n = (x / 0.693_147_180_559_945_3).rounded()
  // ln 2 in two pieces, so that the remainder keeps its digits.
  let r = (x - n * 0.693_147_180_369_123_8) - n * 1.908_214_929_270_587_7e-10
  var sum = 1.0
  for k in stride(from: 18, through: 1, by: -1) { sum = 1 + sum * r / Double(k) }
  return sum * Double(sign: .plus, exponent: Int(n), significand: 1)
}

/// A number to a whole power that is not negative, by repeated squaring.
func power(_ base: Double, _ exponent: Int) -> Double {
  var (result, square, left) = (1.0, base, exponent)
  while left > 0 {
    if left & 1 == 1 { result *= square }
    square *= square
    left >>= 1
  }
  return result
}

/// Logarithms of factorials: a table of those asked for often, and Stirling's series beyond.
struct LogFactorials {
  private let table: [Double]

  /// Tabulates up to a number.
  init(upTo most: Int) {
    var table = [0.0]
    var product = 0.0
    // Sums of logarithms would gather rounding; small factorials are exact.
    for n in 1...max(1, min(most, 1 << 20)) {
      if n <= 20 {
        var exact = 1.0
        for k in stride(from: 2, through: n, by: 1) { exact *= Double(k) }
        product = naturalLogarithm(exact)
      } else {
        product = Self.stirling(Double(n))
      }
      table.append(product)
    }
    self.table = table
  }

  /// ln n!
  @inline(__always)
  func callAsFunction(_ n: Int) -> Double {
    n < table.count ? table[n] : Self.stirling(Double(n))
  }

  /// ln of n over k; 0 ≤ k ≤ n.
  func binomial(_ n: Int, _ k: Int) -> Double { self(n) - self(k) - self(n - k) }

  /// Right to the last digits from 20 on.
  private static func stirling(_ n: Double) -> Double {
    let inverse = 1 / n
    let square = inverse * inverse
    let series =
      inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)))
    return (n + 0.5) * naturalLogarithm(n) - n + 0.918_938_533_204_672_7 + series
  }
}
