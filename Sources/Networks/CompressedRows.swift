/// The rows of a sparse matrix, one after the other: row `i` has its column indices, ascending, at
/// `indices[offsets[i]..<offsets[i + 1]]`, and its weights, where there are any, at the same places.
///
/// Invariants: `offsets` has one entry more than there are rows, starts with 0, never falls, and
/// ends with `indices.count`; `weights` is `nil` or as long as `indices`.
public struct CompressedRows: Sendable, Equatable {
  /// Where each row begins in `indices`, and where the last one ends.
  public let offsets: [UInt32]

  /// Column indices, row after row, ascending within a row.
  public let indices: [UInt32]

  /// A weight for each index; `nil` where every edge weighs 1.
  public let weights: [Double]?

  /// Puts rows together.
  ///
  /// - Precondition: the invariants above.
  public init(offsets: [UInt32], indices: [UInt32], weights: [Double]?) {
    precondition(offsets.first == 0 && Int(offsets[offsets.count - 1]) == indices.count)
    precondition(weights == nil || weights?.count == indices.count)
    self.offsets = offsets
    self.indices = indices
    self.weights = weights
  }

  /// The number of rows. O(1).
  public var count: Int { offsets.count - 1 }

  /// Where a row's entries stand in `indices` and `weights`. O(1).
  @inlinable
  public func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

  /// The column indices of a row. O(1).
  @inlinable
  public func indices(of row: Int) -> ArraySlice<UInt32> { indices[range(of: row)] }

  /// The number of entries in a row: the degree of its node. O(1).
  @inlinable
  public func degree(of row: Int) -> Int { Int(offsets[row + 1]) - Int(offsets[row]) }

  /// The weight of the entry at a place in `indices`: 1 in an unweighted matrix. O(1).
  @inlinable
  public func weight(at place: Int) -> Double { weights?[place] ?? 1 }

  /// Where a column stands in a row's part of `indices`; `nil` where the row does not have it.
  /// O(log degree).
  public func place(of column: UInt32, inRow row: Int) -> Int? {
    var range = range(of: row)
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if indices[middle] == column { return middle }
      range =
        indices[middle] < column
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

extension CompressedRows {
  /// Counts entries into rows, keeping their order within a row. O(rows + entries).
  ///
  /// - Parameters:
  ///   - count: The number of rows.
  ///   - keys: The row of each entry, each below `count`.
  ///   - order: The order in which entries are taken; `nil` for the order they stand in.
  /// - Returns: The rows' offsets, and which entry comes at each place.
  static func sorted(_ count: Int, by keys: [UInt32], taking order: [UInt32]?) -> (
    offsets: [UInt32], entries: [UInt32]
  ) {
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for row in 0..<count { offsets[row + 1] += offsets[row] }
    var next = offsets
    var entries = [UInt32](repeating: 0, count: keys.count)
    for place in keys.indices {
      let entry = order.map { $0[place] } ?? UInt32(place)
      let key = Int(keys[Int(entry)])
      entries[Int(next[key])] = entry
      next[key] += 1
    }
    return (offsets, entries)
  }
}

extension CompressedRows {
  /// Whether some row has the same index twice, one after the other. O(entries).
  func hasRepeatedIndex(threads: Threads) -> Bool {
    let slices = slices()
    let repeated = Scratch<UInt8>(slices.count)
    offsets.withUnsafeBufferPointer { offsets in
      indices.withUnsafeBufferPointer { indices in
        threads.run(slices.count) { slice, _ in
          var found = false
          for row in slices[slice] {
            var last: UInt32?
            for place in Int(offsets[row])..<Int(offsets[row + 1]) {
              let index = indices[place]
              found = found || index == last
              last = index
            }
          }
          repeated.elements[slice] = found ? 1 : 0
        }
      }
    }
    return repeated.elements.contains(1)
  }

  /// Ranges of rows with about the same number of entries, the same whatever the number of threads.
  package func slices() -> [Range<Int>] {
    let wanted = max(1, min(64, (indices.count + count) >> 16))
    var slices: [Range<Int>] = []
    var start = 0
    for slice in 1...wanted {
      let entries = indices.count / wanted * slice
      var end = start
      if slice == wanted {
        end = count
      } else {
        // Rows end at the first offset that is not below the slice's share.
        var (low, high) = (start, count)
        while low < high {
          let middle = (low + high) / 2
          if Int(offsets[middle]) < entries { low = middle + 1 } else { high = middle }
        }
        end = low
      }
      slices.append(start..<end)
      start = end
    }
    return slices
  }

  /// The compressed columns of rows without weights, each ascending. O(rows + columns + entries).
  ///
  /// - Parameters:
  ///   - columnCount: The number of columns; every index is below it.
  ///   - dealt: Room for all entries.
  func transposed(
    _ columnCount: Int, dealt: UnsafeMutableBufferPointer<UInt64>, threads: Threads
  ) -> CompressedRows {
    let slices = slices()
    let ranges = KeyRanges(keyCount: columnCount, entryCount: indices.count)
    let histograms = Scratch<UInt32>(slices.count * ranges.count)
    var starts: [Int] = []
    self.offsets.withUnsafeBufferPointer { offsets in
      self.indices.withUnsafeBufferPointer { indices in
        threads.run(slices.count) { slice, _ in
          let next = histograms.elements.extracting(
            (slice * ranges.count)..<((slice + 1) * ranges.count))
          let rows = slices[slice]
          for place in Int(offsets[rows.lowerBound])..<Int(offsets[rows.upperBound]) {
            next[ranges.range(of: indices[place])] &+= 1
          }
        }
        starts = ranges.starts(from: histograms.elements)
        threads.run(slices.count) { slice, _ in
          let next = histograms.elements.extracting(
            (slice * ranges.count)..<((slice + 1) * ranges.count))
          for row in slices[slice] {
            for place in Int(offsets[row])..<Int(offsets[row + 1]) {
              let column = indices[place]
              let range = ranges.range(of: column)
              dealt[Int(next[range])] =
                UInt64(column) << 32 | UInt64(UInt32(truncatingIfNeeded: row))
              next[range] &+= 1
            }
          }
        }
      }
    }
    var offsets: [UInt32] = []
    let indices = [UInt32](filling: indices.count) { indices in
      offsets = [UInt32](filling: columnCount + 1) { offsets in
        offsets[0] = 0
        threads.run(ranges.count) { range, _ in
          let part = dealt.extracting(starts[range]..<starts[range + 1])
          let keys = ranges.keys(of: range)
          var next = [UInt32](repeating: 0, count: keys.count + 1)
          next.withUnsafeMutableBufferPointer { next in
            for entry in part { next[Int(entry >> 32) &- keys.lowerBound &+ 1] &+= 1 }
            next[0] = UInt32(starts[range])
            for key in 0..<keys.count {
              next[key + 1] &+= next[key]
              offsets[keys.lowerBound + key + 1] = next[key + 1]
            }
            for entry in part {
              let key = Int(entry >> 32) &- keys.lowerBound
              indices[Int(next[key])] = UInt32(truncatingIfNeeded: entry)
              next[key] &+= 1
            }
          }
        }
      }
    }
    return CompressedRows(offsets: offsets, indices: indices, weights: nil)
  }
}
