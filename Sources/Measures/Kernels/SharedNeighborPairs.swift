import Networks

/// How many columns each pair of rows shares, for the pairs that share at least one: the upper
/// triangle of `B Bᵀ`, cut into chunks of consecutive rows, so that no block of memory has to hold it
/// all and several threads can fill it.
public struct SharedNeighborPairs: Sendable {
  /// Another row, and how many columns it shares.
  public struct Partner: Sendable, Equatable {
    /// The other row.
    public let row: UInt32

    /// The number of columns that both rows have, at least 1.
    public let count: UInt32
  }

  /// The pairs of some consecutive rows.
  public struct Chunk: Sendable {
    /// The rows.
    public let rows: Range<Int>

    /// Where each row's partners begin in `partners`, and where the last one's end.
    public let offsets: [UInt32]

    /// The rows above each row that share a column with it, ascending.
    public let partners: [Partner]
  }

  /// All pairs, ascending.
  public let chunks: [Chunk]

  /// The number of pairs. O(chunks).
  public var pairCount: Int { chunks.reduce(0) { $0 + $1.partners.count } }
}

/// Counts the columns that pairs of rows share.
///
/// For each row its two-hop neighbours are counted in a dense array of counters; two levels of bit
/// sets keep which counters are in use, so that pairs come out in ascending order and nothing is
/// sorted. Where the rows are few and dense, their columns become bit sets, and a pair's count is
/// that of the bits in common. O(sum of the squared degrees of the columns) time. Exact, and the same
/// whatever the number of threads.
public func sharedNeighborPairs(
  of matrix: BiadjacencyMatrix, threads: Threads = .all, progress: ((Double) -> Void)? = nil
) -> SharedNeighborPairs {
  let plan = PairPlan(matrix)
  let meter = ProgressMeter(of: plan.chunks.count, report: progress)
  var parts = [SharedNeighborPairs.Chunk?](repeating: nil, count: plan.chunks.count)
  matrix.withBuffers { buffers in
    let bitSets = plan.prefersBitSets ? RowBitSets(buffers) : nil
    let counters = (0..<threads.workers(for: plan.chunks.count)).map { _ in
      bitSets == nil ? PairCounter(buffers.rowCount) : nil
    }
    parts.withUnsafeMutableBufferPointer { parts in
      nonisolated(unsafe) let parts = parts
      threads.run(plan.chunks.count) { chunk, worker in
        let (rows, bound) = plan.chunks[chunk]
        if let bitSets {
          parts[chunk] = bitSets.pairs(of: rows, atMost: bound)
        } else if let counter = counters[worker] {
          parts[chunk] = counter.pairs(of: rows, in: buffers, atMost: bound)
        }
        meter.advance(byWorker: worker)
      }
    }
  }
  return SharedNeighborPairs(chunks: parts.compactMap { $0 })
}

/// Which rows go together, and how their pairs are counted: the same whatever the number of threads.
struct PairPlan {
  /// Rows, and the greatest number of pairs that they can have.
  let chunks: [(rows: Range<Int>, bound: Int)]

  /// Whether comparing all pairs of rows as bit sets is less work than following their columns.
  let prefersBitSets: Bool

  init(_ matrix: BiadjacencyMatrix) {
    let rowCount = matrix.rowCount
    let columns = matrix.columns
    // A wedge is a column between two of its rows. The rows above a row are bounded both by its
    // wedges and by how many there are.
    var chunks: [(rows: Range<Int>, bound: Int)] = []
    var (start, bound, wedges) = (0, 0, 0)
    let target = 3 << 19
    for row in 0..<rowCount {
      var own = 0
      for column in matrix.rows.indices(of: row) { own += columns.degree(of: Int(column)) - 1 }
      wedges += own
      bound += min(own, rowCount - 1 - row)
      if bound >= target {
        chunks.append((start..<(row + 1), bound))
        (start, bound) = (row + 1, 0)
      }
    }
    if start < rowCount { chunks.append((start..<rowCount, bound)) }
    self.chunks = chunks
    prefersBitSets = RowBitSets.work(matrix) < wedges / 2
  }
}

/// Counts the pairs of one row after the other, by following its columns: one worker's scratch.
final class PairCounter {
  private let counts: Scratch<UInt32>
  /// A bit for each counter that is in use.
  private let used: Scratch<UInt64>
  /// A bit for each word of those, where there are many.
  private let usedWords: Scratch<UInt64>
  private let hasManyWords: Bool
  /// The partners of the row at hand; there is room for some too many.
  private let found: Scratch<UInt32>

  init(_ rowCount: Int) {
    counts = Scratch(rowCount)
    used = Scratch((rowCount >> 6) + 1)
    usedWords = Scratch((rowCount >> 12) + 1)
    hasManyWords = rowCount > 1 << 16
    found = Scratch(uninitialized: rowCount + PairCounter.stride)
  }

  /// The pairs of some rows with those above.
  func pairs(
    of rows: Range<Int>, in matrix: MatrixBuffers, atMost bound: Int
  ) -> SharedNeighborPairs.Chunk {
    var offsets: [UInt32] = []
    offsets.reserveCapacity(rows.count + 1)
    offsets.append(0)
    let (counts, found) = (counts.elements, found.elements)
    // One at least: the storage that all empty arrays share is not to be written to by many threads.
    let partners = [SharedNeighborPairs.Partner](unsafeUninitializedCapacity: max(bound, 1)) {
      partners, pairCount in
      preferLargePages(UnsafeMutableRawBufferPointer(partners))
      for row in rows {
        let number: Int
        if hasManyWords {
          count(row, in: matrix, markingWords: true)
          number = findInManyWords(above: row)
        } else {
          count(row, in: matrix, markingWords: false)
          number = findInFewWords(above: row)
        }
        for place in 0..<number {
          let partner = found[place]
          partners.initializeElement(
            at: pairCount &+ place,
            to: SharedNeighborPairs.Partner(row: partner, count: counts[Int(partner)]))
          counts[Int(partner)] = 0
        }
        pairCount += number
        offsets.append(UInt32(pairCount))
      }
    }
    return SharedNeighborPairs.Chunk(rows: rows, offsets: offsets, partners: partners)
  }

  /// Counts the columns that a row shares with each row above it.
  @inline(__always)
  private func count(_ row: Int, in matrix: MatrixBuffers, markingWords: Bool) {
    let (counts, used, usedWords) = (counts.elements, used.elements, usedWords.elements)
    for place in Int(matrix.rowOffsets[row])..<Int(matrix.rowOffsets[row + 1]) {
      let column = Int(matrix.rowIndices[place])
      // The column has this row, so the search ends there at the latest.
      var other = Int(matrix.columnOffsets[column + 1]) &- 1
      while true {
        let partner = Int(matrix.columnIndices[other])
        if partner <= row { break }
        counts[partner] &+= 1
        used[partner &>> 6] |= 1 &<< UInt64(partner & 63)
        if markingWords { usedWords[partner &>> 12] |= 1 &<< UInt64((partner &>> 6) & 63) }
        other &-= 1
      }
    }
  }

  /// Lists the counters in use, ascending, by looking at every word.
  private func findInFewWords(above row: Int) -> Int {
    let used = used.elements
    var next = 0
    for word in (row >> 6)..<used.count where used[word] != 0 { next = list(word, from: next) }
    return next
  }

  /// Lists the counters in use, ascending, by way of the words in use.
  private func findInManyWords(above row: Int) -> Int {
    let usedWords = usedWords.elements
    var next = 0
    for group in (row >> 12)..<usedWords.count {
      var words = usedWords[group]
      usedWords[group] = 0
      while words != 0 {
        next = list(group << 6 | words.trailingZeroBitCount, from: next)
        words &= words &- 1
      }
    }
    return next
  }

  private static let stride = 4

  /// Lists the bits of a word, and clears it.
  ///
  /// Four at a time whether or not there are so many, and then as many count as there were: a loop
  /// that ends at the last bit would be guessed wrong at almost every word (Langdale & Lemire 2019,
  /// doi:10.1007/s00778-019-00578-5, section 3.2).
  @inline(__always)
  private func list(_ word: Int, from start: Int) -> Int {
    let found = found.elements
    let first = UInt32(truncatingIfNeeded: word &<< 6)
    var bits = used.elements[word]
    used.elements[word] = 0
    let count = bits.nonzeroBitCount
    var next = start
    repeat {
      for place in 0..<Self.stride {
        found[next &+ place] = first &+ UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
      next &+= Self.stride
    } while bits != 0
    return start &+ count
  }
}
