import Facts

/// A set of countries, a bit for each.
struct PartnerSet: Sendable, Hashable {
  private(set) var words: [UInt64]

  /// The empty set with room for a number of countries.
  init(room: Int) { words = [UInt64](repeating: 0, count: (room + 63) / 64) }

  /// The countries at some places.
  init(_ places: some Sequence<Int>, room: Int) {
    self.init(room: room)
    for place in places { words[place >> 6] |= 1 << UInt64(place & 63) }
  }

  /// How many there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The places, ascending.
  package var places: [Int] {
    var places: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        places.append(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return places
  }

  func union(_ other: PartnerSet) -> PartnerSet { combined(with: other) { $0 | $1 } }

  func intersection(_ other: PartnerSet) -> PartnerSet { combined(with: other) { $0 & $1 } }

  func subtracting(_ other: PartnerSet) -> PartnerSet { combined(with: other) { $0 & ~$1 } }

  func isSubset(of other: PartnerSet) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  @inline(__always)
  private func combined(
    with other: PartnerSet, _ operation: (UInt64, UInt64) -> UInt64
  ) -> PartnerSet {
    var result = self
    for index in result.words.indices {
      result.words[index] = operation(words[index], other.words[index])
    }
    return result
  }
}
