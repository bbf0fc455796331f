import Foundation

/// The SHA-256 of bytes, in hexadecimal (FIPS 180-4). `k`, `h`, `w` and `a` to `g` are the standard's
/// symbols; its last working variable is `last` here.
///
/// Written here because a cryptography package would more than double the build time for one
/// checksum, which guards against mistakes and not against an attacker.
package func sha256(_ bytes: [UInt8]) -> String {
  let primes = (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }
  // The constants are the first 32 bits of the fractional parts of roots of primes; a Double holds
  // the whole part and those bits with room to spare.
  func fraction(_ root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 0x1p32) }
  let k = primes.prefix(64).map { fraction(cbrt(Double($0))) }
  var h = primes.prefix(8).map { fraction(Double($0).squareRoot()) }

  var padded = bytes + [0x80]
  padded += repeatElement(0, count: (120 - padded.count % 64) % 64)
  let bitCount = UInt64(bytes.count) * 8
  padded += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * $0)) }

  var w = [UInt32](repeating: 0, count: 64)
  for block in stride(from: 0, to: padded.count, by: 64) {
    for t in 0..<16 {
      let at = block + 4 * t
      w[t] =
        UInt32(padded[at]) << 24 | UInt32(padded[at + 1]) << 16 | UInt32(padded[at + 2]) << 8
        | UInt32(padded[at + 3])
    }
    for t in 16..<64 {
      let s0 = rotated(w[t - 15], 7) ^ rotated(w[t - 15], 18) ^ (w[t - 15] >> 3)
      let s1 = rotated(w[t - 2], 17) ^ rotated(w[t - 2], 19) ^ (w[t - 2] >> 10)
      w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
    }
    var (a, b, c, d) = (h[0], h[1], h[2], h[3])
    var (e, f, g, last) = (h[4], h[5], h[6], h[7])
    for t in 0..<64 {
      let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let t1 = last &+ s1 &+ ((e & f) ^ (~e & g)) &+ k[t] &+ w[t]
      let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (last, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ t2)
    }
    for (index, value) in [a, b, c, d, e, f, g, last].enumerated() { h[index] &+= value }
  }
  return h.map { word in
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
}

private func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
  word >> bits | word << (32 - bits)
}
