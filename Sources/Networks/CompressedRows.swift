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
