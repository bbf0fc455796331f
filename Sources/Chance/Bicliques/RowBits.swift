/// A set of up to a few hundred rows, as bits.
///
/// Words are compared one by one: vectors of 64-bit numbers have no comparison for equality on every
/// processor.
protocol RowBits: BitwiseCopyable {
  /// How many words there are.
  static var wordCount: Int { get }
  /// No rows.
  init()
  /// A word, from the lowest.
  subscript(word: Int) -> UInt64 { get set }
  /// The rows that are in both.
  func intersection(_ other: Self) -> Self
  /// Whether these are the same rows.
  func isSame(as other: Self) -> Bool
  /// Whether there are none.
  var isEmpty: Bool { get }
  /// Whether there are at least so many rows; at least 1 is asked for.
  func hasAtLeast(_ least: Int) -> Bool
}

extension RowBits {
  /// How many rows fit.
  static var capacity: Int { wordCount * 64 }

  /// Puts a row in.
  @inline(__always)
  mutating func insert(_ row: Int) { self[row >> 6] |= 1 &<< UInt64(row & 63) }

  @inline(__always)
  func hasAtLeast(_ least: Int) -> Bool { least == 1 ? !isEmpty : count >= least }

  /// How many rows there are.
  @inline(__always)
  var count: Int {
    var count = 0
    for word in 0..<Self.wordCount { count &+= self[word].nonzeroBitCount }
    return count
  }

  /// Adds the names of the rows to a list, ascending.
  @inline(__always)
  func append(to list: inout [UInt32], named names: [UInt32]) {
    for place in 0..<Self.wordCount {
      var word = self[place]
      while word != 0 {
        list.append(names[place &<< 6 | word.trailingZeroBitCount])
        word &= word &- 1
      }
    }
  }
}

/// Up to 64 rows.
struct RowBits64: RowBits {
  static var wordCount: Int { 1 }
  private var bits: UInt64 = 0

  subscript(word: Int) -> UInt64 {
    get { bits }
    set { bits = newValue }
  }

  func intersection(_ other: RowBits64) -> RowBits64 {
    var both = self
    both.bits &= other.bits
    return both
  }

  func isSame(as other: RowBits64) -> Bool { bits == other.bits }

  var isEmpty: Bool { bits == 0 }

  /// Takes rows away one by one, which is quicker than to count them where few are asked for.
  func hasAtLeast(_ least: Int) -> Bool {
    guard least <= 8 else { return count >= least }
    var left = bits
    for _ in 1..<least { left &= left &- 1 }
    return left != 0
  }
}

/// Twice as many rows as another set holds.
struct RowBitsTwice<Half: RowBits>: RowBits {
  static var wordCount: Int { 2 * Half.wordCount }
  private var low = Half()
  private var high = Half()

  subscript(word: Int) -> UInt64 {
    get { word < Half.wordCount ? low[word] : high[word - Half.wordCount] }
    set {
      if word < Half.wordCount {
        low[word] = newValue
      } else {
        high[word - Half.wordCount] = newValue
      }
    }
  }

  func intersection(_ other: Self) -> Self {
    var both = self
    both.low = low.intersection(other.low)
    both.high = high.intersection(other.high)
    return both
  }

  func isSame(as other: Self) -> Bool { low.isSame(as: other.low) && high.isSame(as: other.high) }

  var isEmpty: Bool { low.isEmpty && high.isEmpty }
}

typealias RowBits128 = RowBitsTwice<RowBits64>
typealias RowBits256 = RowBitsTwice<RowBits128>
typealias RowBits512 = RowBitsTwice<RowBits256>
