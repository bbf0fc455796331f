/// Random numbers from a seed, the same in every release: SplitMix64 (Steele, Lea & Flood 2014,
/// doi:10.1145/2660193.2660195).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, a positive bound, each as likely as any other (Lemire
  /// 2019, doi:10.1145/3230636).
  mutating func number(below bound: Int) -> Int {
    let bound = UInt64(bound)
    let unfair = (0 &- bound) % bound
    while true {
      let (high, low) = next().multipliedFullWidth(by: bound)
      if low >= unfair { return Int(high) }
    }
  }

  /// A number from -1 up to, not including, 1.
  mutating func signedFraction() -> Double { Double(next() >> 11) * 0x1p-52 - 1 }
}
