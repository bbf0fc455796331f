import Answers

/// Where the numbers of an axis stand, and which of them are marked.
struct ChartScale {
  /// The numbers at the marks, ascending.
  let marks: [Double]
  fileprivate let from: Double
  fileprivate let to: Double
  fileprivate let isLogarithmic: Bool
  fileprivate let start: Double
  fileprivate let end: Double

  /// A scale from 0 to at least a number, with marks at 1, 2 or 5 times a power of ten.
  static func linear(to greatest: Double, between start: Double, and end: Double) -> ChartScale {
    let top = greatest > 0 && greatest.isFinite ? greatest : 1
    var step = powerOfTen(below: top)
    for part in [0.1, 0.2, 0.5, 1] where top / (step * part) <= 8 {
      step *= part
      break
    }
    let count = Int((top / step).rounded(.up))
    return ChartScale(
      marks: (0...max(1, count)).map { Double($0) * step }, from: 0,
      to: Double(max(1, count)) * step, isLogarithmic: false, start: start, end: end)
  }

  /// A logarithmic scale that holds positive numbers with a little room around, with marks at 1, 2 and
  /// 5 times the powers of ten, or at the powers alone where these are many.
  static func logarithmic(
    _ numbers: [Double], between start: Double, and end: Double
  ) -> ChartScale {
    let least = (numbers.min() ?? 1) / 1.25
    let greatest = (numbers.max() ?? 1) * 1.25
    var marks: [Double] = []
    var power = powerOfTen(below: least)
    while power <= greatest, marks.count < 200 {
      marks += [1, 2, 5].map { $0 * power }
      power *= 10
    }
    marks = marks.filter { (least...greatest).contains($0) }
    if marks.count > 9 { marks = marks.filter { powerOfTen(below: $0) == $0 } }
    return ChartScale(
      marks: marks, from: least, to: greatest, isLogarithmic: true, start: start, end: end)
  }

  /// Where a number stands.
  func place(_ number: Double) -> Double {
    let part =
      isLogarithmic
      ? decades(from: from, to: number) / decades(from: from, to: to)
      : (number - from) / (to - from)
    return start + part * (end - start)
  }
}

/// The greatest power of ten that is no more than a positive number.
private func powerOfTen(below number: Double) -> Double {
  var power = 1.0
  while power > number { power /= 10 }
  while power * 10 <= number { power *= 10 }
  return power
}

/// How many times the one number is ten times the other: a logarithm, to more digits than a picture
/// shows, from operations that are the same on every machine.
private func decades(from: Double, to: Double) -> Double {
  var ratio = to / from
  var whole = 0.0
  while ratio >= 10 {
    ratio /= 10
    whole += 1
  }
  while ratio < 1 {
    ratio *= 10
    whole -= 1
  }
  // Bits of the fraction, by squaring.
  var (fraction, bit) = (0.0, 0.5)
  for _ in 0..<30 {
    ratio *= ratio
    if ratio >= 10 {
      ratio /= 10
      fraction += bit
    }
    bit /= 2
  }
  return whole + fraction
}
