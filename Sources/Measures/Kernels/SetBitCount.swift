/// The number of bits that are set in 512.
///
/// Pairs, nibbles and bytes are added side by side (Warren 2012, Hacker's Delight, section 5-1), which
/// vectors do on every processor, whether or not it can count bits in one instruction.
@inline(__always)
func setBitCount(_ bits: SIMD8<UInt64>) -> Int {
  let ones = SIMD8<UInt64>(repeating: 0x5555_5555_5555_5555)
  let twos = SIMD8<UInt64>(repeating: 0x3333_3333_3333_3333)
  let fours = SIMD8<UInt64>(repeating: 0x0F0F_0F0F_0F0F_0F0F)
  var x = bits &- ((bits &>> 1) & ones)
  x = (x & twos) &+ ((x &>> 2) & twos)
  x = (x &+ (x &>> 4)) & fours
  // Each byte is at most 8, so eight of them still fit in one.
  let sum = x.wrappedSum()
  let (even, odd) = (sum & 0x00FF_00FF_00FF_00FF, (sum &>> 8) & 0x00FF_00FF_00FF_00FF)
  return Int(truncatingIfNeeded: ((even &+ odd) &* 0x0001_0001_0001_0001) &>> 48)
}
