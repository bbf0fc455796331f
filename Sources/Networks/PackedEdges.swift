/// An edge list in the form that sorting wants: row and column of an edge in one 64-bit number, the
/// row in the upper half.
///
/// Edges come in slices, so that several threads can read one file each into its own.
package struct PackedEdges {
  package let slices: [UnsafeBufferPointer<UInt64>]
  package let rowCount: Int
  package let columnCount: Int

  package init(slices: [UnsafeBufferPointer<UInt64>], rowCount: Int, columnCount: Int) {
    self.slices = slices
    self.rowCount = rowCount
    self.columnCount = columnCount
  }

  package static func packed(row: UInt32, column: UInt32) -> UInt64 {
    UInt64(row) << 32 | UInt64(column)
  }

  package var count: Int { slices.reduce(0) { $0 + $1.count } }

  /// The rows with their columns ascending, and the columns with their rows ascending; `nil` where
  /// an edge occurs twice.
  ///
  /// Partition, then counting sorts: the edges are first dealt to ranges of rows that fit in a core's
  /// cache, and sorted there, least significant digit first (Knuth, The Art of Computer Programming
  /// 3, section 5.2.5). Compressed columns follow by one more round of the same, which is stable.
  /// O(rows + columns + edges) time; 16 bytes for each edge beside the result.
  ///
  /// - Precondition: every row is below `rowCount`, every column below `columnCount`.
  package func sorted(threads: Threads) -> (rows: CompressedRows, columns: CompressedRows)? {
    let count = count
    let dealt = Scratch<UInt64>(uninitialized: count)
    let rows = compressedRows(dealt: dealt.elements, threads: threads)
    guard !rows.hasRepeatedIndex(threads: threads) else { return nil }
    return (rows, rows.transposed(columnCount, dealt: dealt.elements, threads: threads))
  }

  private func compressedRows(
    dealt: UnsafeMutableBufferPointer<UInt64>, threads: Threads
  ) -> CompressedRows {
    let ranges = KeyRanges(keyCount: rowCount, entryCount: dealt.count)
    let histograms = Scratch<UInt32>(slices.count * ranges.count)
    threads.run(slices.count) { slice, _ in
      let next = histograms.elements.extracting(
        (slice * ranges.count)..<((slice + 1) * ranges.count))
      for edge in slices[slice] { next[ranges.range(of: UInt32(edge >> 32))] &+= 1 }
    }
    let starts = ranges.starts(from: histograms.elements)
    threads.run(slices.count) { slice, _ in
      let next = histograms.elements.extracting(
        (slice * ranges.count)..<((slice + 1) * ranges.count))
      for edge in slices[slice] {
        let range = ranges.range(of: UInt32(edge >> 32))
        dealt[Int(next[range])] = edge
        next[range] &+= 1
      }
    }

    let widest = (0..<ranges.count).reduce(0) { max($0, starts[$1 + 1] - starts[$1]) }
    let spare = (0..<threads.workers(for: ranges.count)).map { _ in
      Scratch<UInt64>(uninitialized: widest)
    }
    let digits = Digit.covering(columnCount)
    var offsets: [UInt32] = []
    let indices = [UInt32](filling: dealt.count) { indices in
      offsets = [UInt32](filling: rowCount + 1) { offsets in
        offsets[0] = 0
        threads.run(ranges.count) { range, worker in
          let part = starts[range]..<starts[range + 1]
          var (from, to) = (
            dealt.extracting(part), spare[worker].elements.extracting(0..<part.count)
          )
          for digit in digits {
            digit.sort(from, into: to)
            swap(&from, &to)
          }
          let keys = ranges.keys(of: range)
          var next = [UInt32](repeating: 0, count: keys.count + 1)
          next.withUnsafeMutableBufferPointer { next in
            for edge in from { next[Int(edge >> 32) &- keys.lowerBound &+ 1] &+= 1 }
            next[0] = UInt32(part.lowerBound)
            for key in 0..<keys.count {
              next[key + 1] &+= next[key]
              offsets[keys.lowerBound + key + 1] = next[key + 1]
            }
            for edge in from {
              let key = Int(edge >> 32) &- keys.lowerBound
              indices[Int(next[key])] = UInt32(truncatingIfNeeded: edge)
              next[key] &+= 1
            }
          }
        }
      }
    }
    return CompressedRows(offsets: offsets, indices: indices, weights: nil)
  }
}

/// One digit of a column's number, for sorting by it.
private struct Digit {
  let shift: UInt64
  let bits: UInt64

  /// The digits, least significant first, of numbers below `count`.
  static func covering(_ count: Int) -> [Digit] {
    let bits = UInt64(Int.bitWidth - max(0, count - 1).leadingZeroBitCount)
    let digits = (bits + 10) / 11
    guard digits > 0 else { return [] }
    let width = (bits + digits - 1) / digits
    return (0..<digits).map { Digit(shift: $0 * width, bits: width) }
  }

  /// Sorts edges by this digit, stably.
  func sort(_ from: UnsafeMutableBufferPointer<UInt64>, into to: UnsafeMutableBufferPointer<UInt64>)
  {
    let mask = UInt64(1) << bits - 1
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1 << Int(bits)) { next in
      next.initialize(repeating: 0)
      for edge in from { next[Int(edge >> shift & mask)] &+= 1 }
      var sum: UInt32 = 0
      for value in 0..<next.count {
        let count = next[value]
        next[value] = sum
        sum &+= count
      }
      for edge in from {
        let value = Int(edge >> shift & mask)
        to[Int(next[value])] = edge
        next[value] &+= 1
      }
    }
  }
}
