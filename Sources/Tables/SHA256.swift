/// The SHA-256 of bytes that come in parts (FIPS 180-4). `k`, `h`, `w` and `a` to `g` are the standard's
/// symbols; its last working variable is `last` here.
///
/// Written here because a cryptography package would more than double the build time for one
/// checksum, which guards against mistakes and not against an attacker.
package struct SHA256 {
  private var h: [UInt32]
  private let k: [UInt32]
  private var w = [UInt32](repeating: 0, count: 64)
  /// The bytes of a block that is not full yet.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0

  package init() {
    let primes = (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }
    // The constants are the first 32 bits of the fractional parts of roots of primes; a Double holds
    // the whole part and those bits with room to spare.
    func fraction(_ root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 0x1p32) }
    // Newton's method, which has long converged after so many steps.
    func cubeRoot(_ number: Double) -> Double {
      (0..<40).reduce(number) { root, _ in (2 * root + number / (root * root)) / 3 }
    }
    k = primes.prefix(64).map { fraction(cubeRoot(Double($0))) }
    h = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  }

  /// Takes in the next bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count += UInt64(bytes.count)
    var start = 0
    if !rest.isEmpty {
      start = min(64 - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == 64 else { return }
      let block = rest
      block.withUnsafeBytes { take($0) }
      rest = []
    }
    let end = start + (bytes.count - start) / 64 * 64
    take(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    rest += bytes[end...]
  }

  /// The checksum of all bytes so far, in hexadecimal.
  package var hexadecimal: String {
    var last = self
    let padding = [0x80] + [UInt8](repeating: 0, count: (119 - rest.count) % 64)
    let length = withUnsafeBytes(of: (count * 8).bigEndian) { Array($0) }
    (padding + length).withUnsafeBytes { last.update($0) }
    return last.h.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Takes in whole blocks.
  private mutating func take(_ blocks: UnsafeRawBufferPointer) {
    for block in stride(from: 0, to: blocks.count, by: 64) {
      for t in 0..<16 {
        w[t] = UInt32(
          bigEndian: blocks.loadUnaligned(fromByteOffset: block + 4 * t, as: UInt32.self))
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
      h[0] &+= a
      h[1] &+= b
      h[2] &+= c
      h[3] &+= d
      h[4] &+= e
      h[5] &+= f
      h[6] &+= g
      h[7] &+= last
    }
  }
}

/// The SHA-256 of bytes, in hexadecimal.
package func sha256(_ bytes: [UInt8]) -> String {
  var checksum = SHA256()
  bytes.withUnsafeBytes { checksum.update($0) }
  return checksum.hexadecimal
}

@inline(__always)
private func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
  word >> bits | word << (32 - bits)
}
