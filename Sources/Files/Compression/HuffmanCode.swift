/// A prefix code of DEFLATE, given by the length of each symbol's code (RFC 1951, section 3.2.2).
struct HuffmanCode {
  /// The longest code, in bits.
  static let longest = 15

  /// For the next bits of the input, the first one lowest: the symbol and its code's length, packed;
  /// 0 where no code begins so.
  private let entries: [UInt16]
  private let width: Int

  /// Builds a code. O(symbols + 2^(longest length)).
  ///
  /// - Throws: ``CompressionError`` where more codes are asked for than there are. Fewer may be.
  init(lengths: some Collection<UInt8>) throws(CompressionError) {
    width = Int(lengths.max() ?? 0)
    var counts = [Int](repeating: 0, count: Self.longest + 1)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var next = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest {
      next[length + 1] = (next[length] + counts[length]) << 1
      guard next[length] + counts[length] <= 1 << length else {
        throw .damaged("a code with too many symbols")
      }
    }
    var entries = [UInt16](repeating: 0, count: 1 << width)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      // Codes come with their highest bit first, everything else with its lowest.
      var reversed = 0
      for bit in 0..<length where next[length] >> bit & 1 == 1 {
        reversed |= 1 << (length - 1 - bit)
      }
      next[length] += 1
      for place in stride(from: reversed, to: 1 << width, by: 1 << length) {
        entries[place] = UInt16(symbol << 4 | length)
      }
    }
    self.entries = entries
  }

  /// The symbol whose code begins some bits, and the code's length; `nil` where none does.
  @inline(__always)
  func symbol(startingWith bits: UInt64) -> (symbol: Int, length: Int)? {
    let entry = entries[Int(bits & (1 << UInt64(width) - 1))]
    return entry == 0 ? nil : (Int(entry >> 4), Int(entry & 15))
  }
}

/// The numbers that codes of DEFLATE stand for (RFC 1951, section 3.2.5).
enum DeflateTables {
  /// For each code from 257 the shortest length, and how many bits are added to it.
  static let lengths: [(base: Int, bits: Int)] = {
    var lengths = ladder(count: 28, from: 3, step: 4)
    lengths.append((258, 0))
    return lengths
  }()

  /// For each code the shortest distance, and how many bits are added to it.
  static let distances = ladder(count: 30, from: 1, step: 2)

  /// The order in which the lengths of the code lengths' codes are told.
  static let codeLengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// Numbers in groups of `step`, each with one more bit than the last; the first two without any.
  private static func ladder(count: Int, from first: Int, step: Int) -> [(base: Int, bits: Int)] {
    var base = first
    return (0..<count).map { code in
      let bits = max(0, code / step - 1)
      defer { base += 1 << bits }
      return (base, bits)
    }
  }
}
