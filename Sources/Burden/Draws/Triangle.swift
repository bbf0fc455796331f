import Facts

/// A triangular distribution: from low to high, with its peak at the typical value.
struct Triangle {
  let low: Double
  let typical: Double
  let high: Double

  init(low: Double, typical: Double, high: Double) {
    (self.low, self.typical, self.high) = (low, typical, high)
  }

  init(_ assumption: Assumption) {
    self.init(low: assumption.low, typical: assumption.typical, high: assumption.high)
  }

  init(_ rhythm: LevelRhythm) {
    self.init(low: rhythm.low, typical: rhythm.typical, high: rhythm.high)
  }

  /// The value below which a part `u` of the distribution lies, for `u` from 0 to 1: drawn by inverse
  /// transform. The square root is exact to the last bit in IEEE 754, so that the draw is the same on
  /// every machine.
  @inline(__always)
  func value(at u: Double) -> Double {
    let width = high - low
    guard width > 0 else { return typical }
    let left = typical - low
    return u * width < left
      ? low + (u * width * left).squareRoot()
      : high - ((1 - u) * width * (high - typical)).squareRoot()
  }
}
