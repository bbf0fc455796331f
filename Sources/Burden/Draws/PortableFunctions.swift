import Measures

/// The logarithm and the exponential from additions, multiplications and divisions alone, each of which
/// IEEE 754 defines to the last bit: the same result on every machine, which a C library's `log` and
/// `exp` don't promise. They are right to within about 1e-15 of the value.

/// The natural logarithm of a positive, normal number.
///
/// With x = m·2^e and m between √½ and √2, ln x = e·ln 2 + 2 artanh((m - 1) / (m + 1)).
package func naturalLogarithm(_ x: Double) -> Double {
  precondition(x > 0 && x.isNormal, "a positive, normal number")
  var (mantissa, exponent) = (x.significand, x.exponent)
  if mantissa > 1.414_213_562_373_095_1 {
    mantissa /= 2
    exponent += 1
  }
  let s = (mantissa - 1) / (mantissa + 1)
  let square = s * s
  // |s| is at most 0.1716, so that the terms fall below the last bit.
  var sum = 0.0
  var k = 23.0
  while k > 0 {
    sum = sum * square + 1 / k
    k -= 2
  }
  return Double(exponent) * 0.693_147_180_559_945_3 + 2 * s * sum
}

/// e to the power of a number between -700 and 700.
///
/// With x = n·ln 2 + r, eˣ = 2ⁿ·eʳ, and eʳ by its series.
package func exponential(_ x: Double) -> Double {
  precondition(abs(x) <= 700, "between -700 and 700")
  let n = (x / 0.693_147_180_559_945_3).rounded()
  // ln 2 in two pieces, so that the remainder keeps its digits.
  let r = (x - n * 0.693_147_180_369_123_8) - n * 1.908_214_929_270_587_7e-10
  var sum = 1.0
  var k = 18.0
  while k > 0 {
    sum = 1 + sum * r / k
    k -= 1
  }
  return sum * Double(sign: .plus, exponent: Int(n), significand: 1)
}
