/// Random numbers from a seed, the same in every release: SplitMix64 (Steele, Lea & Flood 2014,
/// doi:10.1145/2660193.2660195).
///
/// The state is one number, so that each step of a long computation can have a generator of its own,
/// and gives the same answer on any thread.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that gives the same numbers for the same seed.
  public init(seed: UInt64) { state = seed }

  /// The generator of one step of a computation.
  package init(seed: UInt64, step: UInt64) {
    state = Self.mixed(seed &+ Self.mixed(step &+ 0x9E37_79B9_7F4A_7C15))
  }

  /// The next number; all values are equally likely.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A number from 0 up to, not including, a positive bound, each as likely as any other (Lemire
  /// 2019, doi:10.1145/3230636).
  package mutating func number(below bound: Int) -> Int { Int(number(below: UInt64(bound))) }

  /// As ``number(below:)``; 0 for a bound of 0.
  @inline(__always)
  package mutating func number(below bound: UInt64) -> UInt64 {
    while true {
      let (high, low) = next().multipliedFullWidth(by: bound)
      // Only a low half below the bound can be unfair, and the division is seldom needed.
      if low >= bound || bound == 0 || low >= (0 &- bound) % bound { return high }
    }
  }

  /// A number from -1 up to, not including, 1.
  mutating func signedFraction() -> Double { Double(next() >> 11) * 0x1p-52 - 1 }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }
}
