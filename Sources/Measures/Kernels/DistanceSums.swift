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
/// Where few nodes are new at a level, as in long, thin networks, only their neighbours are looked at
/// for the next, in place of all nodes that some search has not come to.
///
/// O(nodes x edges) time at worst, where distances are long; O(nodes x edges x levels / 512) where
/// there are few levels. 160 bytes of scratch for a node and thread. The whole numbers are exact, and
/// all are the same whatever the number of threads.
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
      rows: sum(of: shares.map { $0.rows }), columns: sum(of: shares.map { $0.columns }),
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
    /// The nodes that some search came to at the last level of their side.
    let new: Scratch<UInt32>
    /// The nodes beside those.
    let beside: NodesBeside

    init(_ count: Int) {
      seen = Scratch(uninitialized: count)
      open = Scratch(uninitialized: count)
      new = Scratch(uninitialized: count + 1)
      beside = NodesBeside(count)
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
    // Many, until it is known how many nodes are new.
    var newCount = Int.max
    while true {
      let arrivals =
        level % 2 == 0
        ? pull(
          matrix, into: near, &nearOpen, from: far, &newCount, all: all, level: level,
          tally: nearTally)
        : pull(
          matrix.transposed, into: far, &farOpen, from: near, &newCount, all: all, level: level,
          tally: farTally)
      guard arrivals > 0 else { return }
      tally.add(arrivals, atLevel: level)
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

  /// One level: each open row sees what its columns have seen.
  ///
  /// - Parameter newCount: How many columns were new at the level before; then how many rows are now.
  /// - Returns: How many rows are new, over all searches.
  private func pull(
    _ matrix: MatrixBuffers, into nodes: Nodes, _ openCount: inout Int, from others: Nodes,
    _ newCount: inout Int, all: Bits, level: Int, tally: DistanceTally.Nodes
  ) -> Int {
    let (open, new) = (nodes.open.elements, nodes.new.elements)
    let inverse = 1 / Double(level)
    let beside =
      newCount < openCount / 2
      ? nodes.beside.rows(
        besideColumns: others.new.elements.extracting(0..<newCount), in: matrix,
        limit: openCount / 2) : nil
    var (kept, total) = (0, 0)
    newCount = 0
    if let beside {
      for node in beside {
        let (arrivals, _) = see(
          node, matrix, nodes, others, level: level, inverse: inverse, tally: tally)
        new[newCount] = node
        newCount &+= arrivals > 0 ? 1 : 0
        total &+= arrivals
      }
      return total
    }
    for entry in 0..<openCount {
      let node = open[entry]
      let (arrivals, seen) = see(
        node, matrix, nodes, others, level: level, inverse: inverse, tally: tally)
      new[newCount] = node
      newCount &+= arrivals > 0 ? 1 : 0
      total &+= arrivals
      open[kept] = node
      kept &+= seen != all ? 1 : 0
    }
    openCount = kept
    return total
  }

  /// A row sees what its columns have seen.
  ///
  /// - Returns: How many searches are new there, and all that have come.
  @inline(__always)
  private func see(
    _ node: UInt32, _ matrix: MatrixBuffers, _ nodes: Nodes, _ others: Nodes, level: Int,
    inverse: Double, tally: DistanceTally.Nodes
  ) -> (arrivals: Int, seen: Bits) {
    let (node, other) = (Int(node), others.seen.elements)
    let before = nodes.seen.elements[node]
    var bits = before
    for place in Int(matrix.rowOffsets[node])..<Int(matrix.rowOffsets[node + 1]) {
      bits |= other[Int(matrix.rowIndices[place])]
    }
    let arrivals = setBitCount(bits ^ before)
    if arrivals > 0 {
      nodes.seen.elements[node] = bits
      tally.sums.elements[node] &+= level &* arrivals
      tally.reached.elements[node] &+= arrivals
      tally.inverseSums.elements[node] += inverse * Double(arrivals)
    }
    return (arrivals, bits)
  }
}
