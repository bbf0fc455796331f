/// Packs bytes by DEFLATE (RFC 1951): one block with the fixed codes, where what occurred before, up to
/// 32 kB ago, stands as a distance and a length. The same bytes in give the same bytes out.
package struct Deflate {
  private var output: [UInt8] = []
  private var bits: UInt64 = 0
  private var bitCount: UInt64 = 0

  private static let window = 32_768
  private static let shortest = 3
  private static let longest = 258

  /// Packs bytes. O(bytes).
  package static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    deflate.put(0b011, 3)
    // Where each hash of three bytes was met last.
    var last = [Int](repeating: -1, count: 1 << 15)
    var place = 0
    while place < bytes.count {
      var length = 0
      var found = -1
      if place + shortest <= bytes.count {
        let hash = hash(of: bytes, at: place)
        found = last[hash]
        last[hash] = place
        if found >= 0, place - found <= window {
          let end = min(longest, bytes.count - place)
          while length < end, bytes[found + length] == bytes[place + length] { length += 1 }
        }
      }
      if length >= shortest {
        deflate.put(length: length, distance: place - found)
        for inside in (place + 1)..<(place + length) where inside + shortest <= bytes.count {
          last[hash(of: bytes, at: inside)] = inside
        }
        place += length
      } else {
        deflate.put(symbol: Int(bytes[place]))
        place += 1
      }
    }
    deflate.put(symbol: 256)
    deflate.put(0, (8 - deflate.bitCount % 8) % 8)
    return deflate.output
  }

  private static func hash(of bytes: [UInt8], at place: Int) -> Int {
    let three =
      UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
    return Int((three &* 0x9E37_79B1) >> 17)
  }

  private mutating func put(length: Int, distance: Int) {
    let code = Self.code(of: length, in: DeflateTables.lengths)
    put(symbol: 257 + code)
    put(length - DeflateTables.lengths[code].base, UInt64(DeflateTables.lengths[code].bits))
    let distanceCode = Self.code(of: distance, in: DeflateTables.distances)
    put(reversed: distanceCode, 5)
    let (base, count) = DeflateTables.distances[distanceCode]
    put(distance - base, UInt64(count))
  }

  private static func code(of number: Int, in table: [(base: Int, bits: Int)]) -> Int {
    (table.firstIndex { $0.base > number } ?? table.count) - 1
  }

  private mutating func put(symbol: Int) {
    switch symbol {
    case ..<144: put(reversed: 0x30 + symbol, 8)
    case ..<256: put(reversed: 0x190 + symbol - 144, 9)
    case ..<280: put(reversed: symbol - 256, 7)
    default: put(reversed: 0xC0 + symbol - 280, 8)
    }
  }

  /// Codes come with their highest bit first.
  private mutating func put(reversed code: Int, _ count: Int) {
    for bit in (0..<count).reversed() { put(code >> bit & 1, 1) }
  }

  private mutating func put(_ value: Int, _ count: UInt64) {
    bits |= UInt64(value) << bitCount
    bitCount += count
    while bitCount >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }
}
