import Measures
import Networks

/// Trades between rows where some cells may hold no edge.
///
/// A trade (see `Curveball`) deals out again only the columns that exactly one of the two rows has and
/// that are eligible for both. Such trades cannot reach all networks where cells are barred: with a
/// barred diagonal, three rows that hand a column each around in a circle cannot be turned round (Rao,
/// Jana & Bandyopadhyay 1996, Sankhyā A 58(2), 225-242). Every fourth step is therefore a move among
/// three rows: each hands a column to the next, accepted with the probability that keeps all networks
/// equally likely (Hastings 1970, doi:10.1093/biomet/57.1.97). With one barred cell at most in each row
/// and column that reaches every network; whether it does for any set of cells is not known.
///
/// Rows are sets of bits: O(columns / 64 + columns traded) a step.
struct MaskedCurveball {
  private var words: [UInt64]
  private let eligible: EligibleCells
  private let width: Int
  private var generator: SplitMix64
  private var free: [UInt32] = []

  init(_ matrix: BiadjacencyMatrix, within eligible: EligibleCells, seed: UInt64) {
    self.eligible = eligible
    width = eligible.width
    words = Array(repeating: 0, count: matrix.rowCount * width)
    for row in 0..<matrix.rowCount {
      for column in matrix.rows.indices(of: row) {
        words[row * width + Int(column) >> 6] |= 1 << UInt64(column & 63)
      }
    }
    generator = SplitMix64(seed: seed)
  }

  /// The network as it is now.
  var matrix: BiadjacencyMatrix {
    var offsets: [UInt32] = [0]
    var indices: [UInt32] = []
    for row in 0..<eligible.rowCount {
      for word in 0..<width {
        var bits = words[row * width + word]
        while bits != 0 {
          indices.append(UInt32(word << 6 | bits.trailingZeroBitCount))
          bits &= bits &- 1
        }
      }
      offsets.append(UInt32(indices.count))
    }
    return BiadjacencyMatrix(
      rows: CompressedRows(offsets: offsets, indices: indices, weights: nil),
      columnCount: eligible.columnCount, threads: 1)
  }

  mutating func trade(_ count: Int) {
    let rowCount = eligible.rowCount
    guard rowCount > 1 else { return }
    for step in 0..<count {
      let first = generator.number(below: rowCount)
      let second = other(than: first)
      if step % 4 == 3, rowCount > 2 {
        var third = generator.number(below: rowCount - 2)
        if third >= min(first, second) { third += 1 }
        if third >= max(first, second) { third += 1 }
        handAround(first, second, third)
      } else {
        trade(first, second)
      }
    }
  }

  private mutating func other(than row: Int) -> Int {
    let other = generator.number(below: eligible.rowCount - 1)
    return other >= row ? other + 1 : other
  }

  private mutating func trade(_ a: Int, _ b: Int) {
    free.removeAll(keepingCapacity: true)
    var wanted = 0
    for word in 0..<width {
      let (x, y) = (a * width + word, b * width + word)
      let both = eligible.words[x] & eligible.words[y]
      var bits = (words[x] ^ words[y]) & both
      wanted += (words[x] & bits).nonzeroBitCount
      words[x] &= ~bits
      words[y] &= ~bits
      while bits != 0 {
        free.append(UInt32(word << 6 | bits.trailingZeroBitCount))
        bits &= bits &- 1
      }
    }
    var left = free.count
    for column in free {
      let isFirst = generator.number(below: left) < wanted
      words[(isFirst ? a : b) * width + Int(column) >> 6] |= 1 << UInt64(column & 63)
      wanted -= isFirst ? 1 : 0
      left -= 1
    }
  }

  /// a hands a column to b, b to c and c to a.
  private mutating func handAround(_ a: Int, _ b: Int, _ c: Int) {
    let (x, y, z) = (offers(a, b), offers(b, c), offers(c, a))
    guard x > 0, y > 0, z > 0 else { return }
    let (fromA, fromB, fromC) = (
      offer(generator.number(below: x), a, b), offer(generator.number(below: y), b, c),
      offer(generator.number(below: z), c, a)
    )
    func toggle() {
      for (giver, taker, column) in [(a, b, fromA), (b, c, fromB), (c, a, fromC)] {
        words[giver * width + column >> 6] ^= 1 << UInt64(column & 63)
        words[taker * width + column >> 6] ^= 1 << UInt64(column & 63)
      }
    }
    toggle()
    let back = Double(offers(b, a)) * Double(offers(c, b)) * Double(offers(a, c))
    let draw = Double(generator.next() >> 11) * 0x1p-53
    if draw * back >= Double(x) * Double(y) * Double(z) { toggle() }
  }

  /// The columns of a row that another has not, and may have.
  private func offered(_ a: Int, _ b: Int, _ word: Int) -> UInt64 {
    words[a * width + word] & ~words[b * width + word] & eligible.words[b * width + word]
  }

  private func offers(_ a: Int, _ b: Int) -> Int {
    (0..<width).reduce(0) { $0 + offered(a, b, $1).nonzeroBitCount }
  }

  private func offer(_ place: Int, _ a: Int, _ b: Int) -> Int {
    var left = place
    for word in 0..<width {
      var bits = offered(a, b, word)
      while bits != 0 {
        if left == 0 { return word << 6 | bits.trailingZeroBitCount }
        left -= 1
        bits &= bits &- 1
      }
    }
    preconditionFailure("a place below the number of offers")
  }
}
