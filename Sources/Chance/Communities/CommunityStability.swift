import Networks

/// How far partitions agree with one, as a whole and node by node.
struct CommunityStability {
  let agreement: Double?
  let ofRows: [Double?]
  let ofColumns: [Double?]

  /// Compares each with the best. O(partitions × nodes).
  init(of best: Communities, among others: [Communities], threads: Threads) {
    guard !others.isEmpty else {
      agreement = nil
      ofRows = best.ofRows.map { _ in nil }
      ofColumns = best.ofColumns.map { _ in nil }
      return
    }
    let own = best.ofRows + best.ofColumns
    var indices = [Double?](repeating: nil, count: others.count)
    var overlaps = [[Double]](repeating: [], count: others.count)
    indices.withUnsafeMutableBufferPointer { indices in
      overlaps.withUnsafeMutableBufferPointer { overlaps in
        nonisolated(unsafe) let (indices, overlaps) = (indices, overlaps)
        threads.run(others.count) { place, _ in
          let other = others[place].ofRows + others[place].ofColumns
          indices[place] = adjustedRandIndex(own, other)
          overlaps[place] = Self.overlaps(own, other)
        }
      }
    }
    let defined = indices.compactMap { $0 }
    agreement = defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count)
    let means = own.indices.map { node in
      overlaps.reduce(0) { $0 + $1[node] } / Double(others.count)
    }
    ofRows = means[..<best.ofRows.count].map { Optional($0) }
    ofColumns = means[best.ofRows.count...].map { Optional($0) }
  }

  /// For each node the share that its two sets have in common, of all nodes in either.
  private static func overlaps(_ one: [Int], _ other: [Int]) -> [Double] {
    let common = CommonMembers(of: one, and: other)
    // Where each set's cells begin.
    var starts = [Int](repeating: 0, count: common.sizes.count + 1)
    for cell in common.cells { starts[cell.set + 1] += 1 }
    for set in common.sizes.indices { starts[set + 1] += starts[set] }
    return one.indices.map { node in
      let cells = common.cells[starts[one[node]]..<starts[one[node] + 1]]
      let both = cells.first { $0.other == other[node] }?.count ?? 0
      return Double(both)
        / Double(common.sizes[one[node]] + common.otherSizes[other[node]] - both)
    }
  }
}
