import Networks

/// The distances of all pairs of nodes, summed for each node and counted over all.
public struct DistanceSums: Sendable, Equatable {
  /// What one side's nodes have.
  public struct Nodes: Sendable, Equatable {
    /// For each node the sum of its distances to the nodes, of either side, that it reaches.
    public var sums: [Int]

    /// For each node the number of nodes that it reaches, itself left out.
    public var reached: [Int]

    /// For each node the sum of the inverse distances to the nodes that it reaches.
    public var inverseSums: [Double]
  }

  /// The sums of the rows.
  public var rows: Nodes

  /// The sums of the columns.
  public var columns: Nodes

  /// How many ordered pairs of nodes, of either side, are at distance 1, 2, 3 and so on, up to the
  /// greatest distance that there is.
  public var pairsAtDistance: [Int]
}

/// The distances of all pairs of nodes: what closeness, the diameter and their like are made of.
///
/// Breadth-first searches from 512 nodes at a time, one bit each: Then et al. (2014), The more the
/// merrier: efficient multi-source graph traversal, PVLDB 8(4), 449-460,
/// doi:10.14778/2735496.2735507. In the paper's symbols `seen` is `seen`; two of its arrays are not
/// needed here, because in a two-mode network a level's parity tells its side. All nodes that a
/// search has seen on the other side are at the last level or before it, so that
/// `seen[v] ∪ ⋃ seen[u]` over the neighbours `u` of `v` is all that it has seen at the next level,
/// whether or not `u` was new. And since distances are symmetric, the number of searches that are new
/// at `v` at level `d` adds `d` each to the sum of `v` itself, so that nothing is counted by search.
///
/// O(nodes x edges x levels / 512) time, at worst; 150 bytes of scratch for a node and thread. The
/// whole numbers are exact, and all are the same whatever the number of threads.
public func distanceSums(
  of matrix: BiadjacencyMatrix, threads: Threads = .all, progress: ((Double) -> Void)? = nil
) -> DistanceSums {
  let count = matrix.rowCount + matrix.columnCount
  let width = BitParallelSearch.width
  let rowBatches = (matrix.rowCount + width - 1) / width
  let batches = rowBatches + (matrix.columnCount + width - 1) / width
  // Sums of fractions depend on their order, so a share of the batches, fixed whatever the number of
  // threads, has sums of its own: as many as fit in 256 MB, at most 64.
  let shares = max(1, min(64, batches, (256 << 20) / (24 * max(1, count))))
  let sums = (0..<shares).map { _ in DistanceTally(matrix.rowCount, matrix.columnCount) }
  let meter = ProgressMeter(of: batches, report: progress)
  matrix.withBuffers { rows in
    let columns = rows.transposed
    let searches = (0..<threads.workers(for: shares)).map { _ in BitParallelSearch(rows) }
    threads.run(shares) { share, worker in
      let (search, tally) = (searches[worker], sums[share])
      for batch in (batches * share / shares)..<(batches * (share + 1) / shares) {
        if batch < rowBatches {
          search.run(
            rows, batch: batch, near: search.rows, far: search.columns, tally: tally,
            nearTally: tally.rows, farTally: tally.columns)
        } else {
          search.run(
            columns, batch: batch - rowBatches, near: search.columns, far: search.rows,
            tally: tally, nearTally: tally.columns, farTally: tally.rows)
        }
        meter.advance(byWorker: worker)
      }
    }
  }
  return DistanceTally.sum(of: sums)
}

/// What a share of the searches has counted.
private final class DistanceTally {
  struct Nodes {
    let sums: Scratch<Int>
    let reached: Scratch<Int>
    let inverseSums: Scratch<Double>

    init(_ count: Int) {
      sums = Scratch(count)
      reached = Scratch(count)
      inverseSums = Scratch(count)
    }
  }

  let rows: Nodes
  let columns: Nodes
  /// Ordered pairs at distance 1, 2, 3 and so on.
  private var pairs: [Int] = []

  init(_ rowCount: Int, _ columnCount: Int) {
    rows = Nodes(rowCount)
    columns = Nodes(columnCount)
  }

  /// Counts pairs at a level.
  func add(_ count: Int, atLevel level: Int) {
    while pairs.count < level { pairs.append(0) }
    pairs[level - 1] += count
  }

  static func sum(of shares: [DistanceTally]) -> DistanceSums {
    var pairs: [Int] = []
    for share in shares {
      while pairs.count < share.pairs.count { pairs.append(0) }
      for (place, count) in share.pairs.enumerated() { pairs[place] += count }
    }
    return DistanceSums(
      rows: sum(of: shares.map(\.rows)), columns: sum(of: shares.map(\.columns)),
      pairsAtDistance: pairs)
  }

  private static func sum(of parts: [Nodes]) -> DistanceSums.Nodes {
    let count = parts[0].sums.elements.count
    var nodes = DistanceSums.Nodes(
      sums: Array(repeating: 0, count: count), reached: Array(repeating: 0, count: count),
      inverseSums: Array(repeating: 0, count: count))
    for part in parts {
      for node in 0..<count {
        nodes.sums[node] += part.sums.elements[node]
        nodes.reached[node] += part.reached.elements[node]
        nodes.inverseSums[node] += part.inverseSums.elements[node]
      }
    }
    return nodes
  }
}

/// The scratch of one worker.
private final class BitParallelSearch {
  /// How many searches run at once.
  static let width = 512

  typealias Bits = SIMD8<UInt64>

  /// What one side's nodes have.
  struct Nodes {
    /// The searches that have come to each node.
    let seen: Scratch<Bits>
    /// The nodes that some search has not come to yet.
    let open: Scratch<UInt32>

    init(_ count: Int) {
      seen = Scratch(uninitialized: count)
      open = Scratch(uninitialized: count)
    }
  }

  let rows: Nodes
  let columns: Nodes

  init(_ matrix: MatrixBuffers) {
    rows = Nodes(matrix.rowCount)
    columns = Nodes(matrix.columnCount)
  }

  /// Runs the searches of one batch of rows, whose side is `near`.
  func run(
    _ matrix: MatrixBuffers, batch: Int, near: Nodes, far: Nodes, tally: DistanceTally,
    nearTally: DistanceTally.Nodes, farTally: DistanceTally.Nodes
  ) {
    let sources = (batch * Self.width)..<min(matrix.rowCount, (batch + 1) * Self.width)
    var all = Bits(repeating: 0)
    for bit in 0..<sources.count { all[bit >> 6] |= 1 << UInt64(bit & 63) }
    near.seen.elements.initialize(repeating: Bits(repeating: 0))
    far.seen.elements.initialize(repeating: Bits(repeating: 0))
    // Levels 0 and 1, from the sources.
    let (nearSeen, farSeen) = (near.seen.elements, far.seen.elements)
    for source in sources {
      let bit = source - sources.lowerBound
      let (word, mask) = (bit >> 6, UInt64(1) << UInt64(bit & 63))
      nearSeen[source][word] |= mask
      for place in Int(matrix.rowOffsets[source])..<Int(matrix.rowOffsets[source + 1]) {
        let column = Int(matrix.rowIndices[place])
        farSeen[column][word] |= mask
        farTally.sums.elements[column] &+= 1
        farTally.reached.elements[column] &+= 1
        farTally.inverseSums.elements[column] += 1
      }
    }
    let edges = Int(matrix.rowOffsets[sources.upperBound] - matrix.rowOffsets[sources.lowerBound])
    guard edges > 0 else { return }
    tally.add(edges, atLevel: 1)
    var nearOpen = open(near, degrees: matrix.rowOffsets, all: all)
    var farOpen = open(far, degrees: matrix.columnOffsets, all: all)
    var level = 2
    while true {
      let new =
        level % 2 == 0
        ? pull(
          matrix.rowOffsets, matrix.rowIndices, into: near, &nearOpen, from: farSeen, all: all,
          level: level, tally: nearTally)
        : pull(
          matrix.columnOffsets, matrix.columnIndices, into: far, &farOpen, from: nearSeen, all: all,
          level: level, tally: farTally)
      guard new > 0 else { return }
      tally.add(new, atLevel: level)
      level += 1
    }
  }

  /// Lists the nodes that have a neighbour but not all searches.
  private func open(_ nodes: Nodes, degrees: UnsafeBufferPointer<UInt32>, all: Bits) -> Int {
    let (seen, open) = (nodes.seen.elements, nodes.open.elements)
    var count = 0
    for node in 0..<seen.count where degrees[node] != degrees[node + 1] && seen[node] != all {
      open[count] = UInt32(truncatingIfNeeded: node)
      count += 1
    }
    return count
  }

  /// One level: each open node sees what its neighbours have seen.
  ///
  /// - Returns: How many nodes are new, over all searches.
  private func pull(
    _ offsets: UnsafeBufferPointer<UInt32>, _ indices: UnsafeBufferPointer<UInt32>,
    into nodes: Nodes, _ openCount: inout Int, from other: UnsafeMutableBufferPointer<Bits>,
    all: Bits, level: Int, tally: DistanceTally.Nodes
  ) -> Int {
    let (seen, open) = (nodes.seen.elements, nodes.open.elements)
    let (sums, reached) = (tally.sums.elements, tally.reached.elements)
    let (inverseSums, inverse) = (tally.inverseSums.elements, 1 / Double(level))
    var (kept, total) = (0, 0)
    for entry in 0..<openCount {
      let node = Int(open[entry])
      let before = seen[node]
      var bits = before
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        bits |= other[Int(indices[place])]
      }
      let new = setBitCount(bits ^ before)
      if new > 0 {
        seen[node] = bits
        sums[node] &+= level &* new
        reached[node] &+= new
        inverseSums[node] += inverse * Double(new)
        total &+= new
      }
      open[kept] = UInt32(truncatingIfNeeded: node)
      kept &+= bits != all ? 1 : 0
    }
    openCount = kept
    return total
  }
}
