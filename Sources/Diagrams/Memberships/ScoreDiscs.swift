/// How large a circle is: its area follows a number, so that twice the number is twice the ink.
struct ScoreDiscs {
  /// The greatest number.
  let highest: Double
  /// The least number above zero.
  private let lowest: Double
  /// The diameter for it, in points.
  let largest: Double
  /// The diameter of what is undefined, zero or tiny, so that it is seen.
  let smallest: Double

  /// Fits circles to numbers.
  init(_ values: [Double?], smallest: Double, largest: Double) {
    let positive = values.compactMap { $0 }.filter { $0 > 0 }
    highest = positive.max() ?? 0
    lowest = positive.min() ?? 0
    self.smallest = smallest
    self.largest = largest
  }

  /// The diameter for a number.
  func diameter(_ value: Double?) -> Double {
    guard let value, value > 0, highest > 0 else { return smallest }
    return max(smallest, largest * (value / highest).squareRoot())
  }

  /// The legend: a round number near the highest, and a quarter of it, or the least that occurs if
  /// that is more.
  ///
  /// - Parameters:
  ///   - meaning: What the numbers are, to stand behind the greatest one that is shown.
  ///   - color: The circles' color.
  func entries(_ meaning: (Double) -> String, _ color: Color) -> [Legend.Entry] {
    let steps = highest.legendSteps.map { max($0, lowest) }
    // A legend's circle should not outgrow the page's words; one there must be.
    let modest = steps.filter { diameter($0) <= 48 }
    let shown = modest.isEmpty || steps.first == steps.last ? Array(steps.prefix(1)) : modest
    return shown.map { value in
      Legend.Entry(
        .disc(diameter: diameter(value), .solid(color)),
        value == shown.last ? "\(value.shortText) \(meaning(value))" : value.shortText)
    }
  }
}

extension Double {
  /// A round number near this one, preceded by a quarter of it: what a legend of sizes shows.
  var legendSteps: [Double] {
    guard isFinite, self > 0 else { return [] }
    let high = roundedToLeadingDigit
    let low = high == high.rounded() ? max(1, (high / 4).rounded()) : high / 4
    return low == high ? [high] : [low, high]
  }

  /// The number with all digits but the first set to zero: 44 becomes 40, 0.137 becomes 0.1.
  private var roundedToLeadingDigit: Double {
    var scale = 1.0
    while self / scale >= 10 { scale *= 10 }
    while self / scale < 1, scale > 1e-12 { scale /= 10 }
    // A hair more, lest 0.3 be two tenths and a bit.
    return (self / scale + 1e-9).rounded(.down) * scale
  }
}
