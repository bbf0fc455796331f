/// Random numbers that belong to one thing by its name, the same on every machine and in every release:
/// SplitMix64 (Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195), started from the seed and the
/// name (FNV-1a).
///
/// A stream for each name, not one for all: the draws of a group stay as they are when other groups
/// come or go, so that two networks are compared by common random numbers.
struct SeededStream {
  private var state: UInt64

  init(seed: UInt64, name: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // Mixed before they meet, so that neighbouring seeds don't give shifted streams.
    state = Self.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ hash
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, 1, with 53 random bits.
  mutating func unitInterval() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Double(Self.mixed(state) >> 11) * 0x1p-53
  }
}
