internal import CPrefetch
import Networks

/// Random networks with the degrees of a given one, by trades between its rows.
///
/// Strona, Nappo, Boccacci, Fattorini & San-Miguel-Ayanz (2014), A fast and unbiased procedure to
/// randomize ecological binary matrices with fixed row and column totals, Nature Communications 5,
/// 4114, doi:10.1038/ncomms5114. A trade takes two rows at random, puts together the columns that
/// only one of them has, and deals these out again at random, as many to each as it gave. All
/// networks with the same degrees are equally likely in the long run (Carstens 2015,
/// doi:10.1103/PhysRevE.91.042812); how many trades that takes is not known, and five for each row
/// is a habit.
///
/// A trade merges the two rows, which are sorted, and deals while it writes them back sorted: each
/// column goes to the first row with the probability that leaves all choices equally likely
/// (selection sampling, Fan, Muller & Rezucha 1962; Knuth 3.4.2). O(sum of the two degrees) a trade.
/// The same seed gives the same network.
public struct Curveball: Sendable {
  private let offsets: [UInt32]
  private var indices: [UInt32]
  private let columnCount: Int
  private let seed: UInt64
  private var trades: UInt64 = 0

  /// Sets out from a network, whose weights are left out.
  public init(_ matrix: BiadjacencyMatrix, seed: UInt64) {
    offsets = matrix.rows.offsets
    indices = matrix.rows.indices
    columnCount = matrix.columnCount
    self.seed = seed
  }

  /// The network as it is now. O(rows + columns + edges).
  public func matrix(threads: Threads = .all) -> BiadjacencyMatrix {
    BiadjacencyMatrix(
      rows: CompressedRows(offsets: offsets, indices: indices, weights: nil),
      columnCount: columnCount, threads: threads)
  }

  /// Trades between rows chosen at random. Nothing happens where there are fewer than two rows.
  ///
  /// - Parameter progress: Told the share of the trades that are done, a hundred times at most.
  public mutating func trade(_ count: Int, progress: ((Double) -> Void)? = nil) {
    let rowCount = offsets.count - 1
    guard rowCount > 1, count > 0 else { return }
    var most = 0
    for row in 0..<rowCount { most = max(most, Int(offsets[row + 1] - offsets[row])) }
    let table = TradingTable(mostColumns: most)
    // Rows of large networks are far apart in memory: pairs are drawn ahead, and their rows fetched.
    let ahead = 32
    let pairs = Scratch<(first: Int, second: Int)>(uninitialized: ahead)
    let report = max(ahead, count / 100 / ahead * ahead)
    offsets.withUnsafeBufferPointer { offsets in
      indices.withUnsafeMutableBufferPointer { indices in
        for start in stride(from: 0, to: count, by: ahead) {
          let now = min(ahead, count - start)
          for place in 0..<now {
            var generator = SplitMix64(seed: ~seed, step: trades &+ UInt64(place))
            let first = Int(generator.number(below: UInt64(rowCount)))
            var second = Int(generator.number(below: UInt64(rowCount - 1)))
            second += second >= first ? 1 : 0
            pairs.elements[place] = (first, second)
            for row in [first, second] {
              let (start, end) = (Int(offsets[row]), Int(offsets[row + 1]))
              prefetch(indices.extracting(start...).baseAddress)
              prefetch(indices.extracting(max(start, end - 1)...).baseAddress)
            }
          }
          for place in 0..<now {
            let (first, second) = pairs.elements[place]
            var generator = SplitMix64(seed: seed, step: trades &+ UInt64(place))
            table.trade(
              indices.extracting(Int(offsets[first])..<Int(offsets[first + 1])),
              indices.extracting(Int(offsets[second])..<Int(offsets[second + 1])), &generator)
          }
          trades &+= UInt64(now)
          if start % report == 0, start > 0 { progress?(Double(start) / Double(count)) }
        }
      }
    }
  }
}

/// The scratch of trades.
private final class TradingTable {
  /// The columns of either row, ascending, each twice its number, plus 1 where only one row has it.
  private let merged: Scratch<UInt64>
  private let first: Scratch<UInt32>
  private let second: Scratch<UInt32>

  init(mostColumns: Int) {
    merged = Scratch(uninitialized: 2 * mostColumns)
    // A column is written before it is known whose it is, so there is room for one too many.
    first = Scratch(uninitialized: mostColumns + 1)
    second = Scratch(uninitialized: mostColumns + 1)
  }

  @inline(__always)
  func trade(
    _ a: UnsafeMutableBufferPointer<UInt32>, _ b: UnsafeMutableBufferPointer<UInt32>,
    _ generator: inout SplitMix64
  ) {
    let merged = merged.elements
    var (x, y, count) = (0, 0, 0)
    while x < a.count, y < b.count {
      let (left, right) = (a[x], b[y])
      merged[count] = UInt64(min(left, right)) &<< 1 | (left == right ? 0 : 1)
      x &+= left <= right ? 1 : 0
      y &+= right <= left ? 1 : 0
      count &+= 1
    }
    let common = x &+ y &- count
    // What is left of either row is its own.
    while x < a.count {
      merged[count] = UInt64(a[x]) &<< 1 | 1
      x &+= 1
      count &+= 1
    }
    while y < b.count {
      merged[count] = UInt64(b[y]) &<< 1 | 1
      y &+= 1
      count &+= 1
    }
    var wanted = UInt64(a.count &- common)
    var left = UInt64(count &- common)
    guard wanted > 0, wanted < left else { return }
    let (first, second) = (first.elements, second.elements)
    (x, y) = (0, 0)
    for place in 0..<count {
      let entry = merged[place]
      let column = UInt32(truncatingIfNeeded: entry &>> 1)
      let isFree = entry & 1
      // With probability wanted / left.
      let isFirst: UInt64 = generator.number(below: left) < wanted ? 1 : 0
      first[x] = column
      second[y] = column
      x &+= Int(1 &- (isFree & (1 &- isFirst)))
      y &+= Int(1 &- (isFree & isFirst))
      wanted &-= isFree & isFirst
      left &-= isFree
    }
    _ = a.update(fromContentsOf: first.extracting(0..<a.count))
    _ = b.update(fromContentsOf: second.extracting(0..<b.count))
  }
}
