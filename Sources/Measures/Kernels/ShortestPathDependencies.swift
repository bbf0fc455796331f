import Networks

/// Betweenness of every node, by accumulating dependencies from each source.
///
/// Brandes (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology
/// 25(2), 163-177, doi:10.1080/0022250X.2001.9990249. In the paper's symbols: `σ[v]` is
/// `pathCount`, `δ[v]` is `dependency`, `d[v]` is `level`. Eight sources of one side go together,
/// one in each lane of a vector.
///
/// Both of the paper's sums run over all neighbours, without looking at their distances, because in a
/// two-mode network a level's parity tells its side:
/// - Forward, a node that is first seen at level `d` has no neighbour below `d - 1`, so the sum of
///   `σ` over its neighbours that have been seen is the sum over its predecessors.
/// - Backward, `σ[v] Σ (1 + δ[w]) / σ[w]` needs the successors `w` of `v` only; its other neighbours
///   are at level `d - 1`, whose turn is yet to come: their entry in `share` is still 0.
///
/// O(nodes x edges) time at worst, 300 bytes of scratch for a node and thread. The answer does not
/// depend on the number of threads.
///
/// - Parameter progress: Told the share of sources that are done.
/// - Returns: The betweenness of the rows and of the columns; each unordered pair counts once.
public func shortestPathDependencies(
  of matrix: BiadjacencyMatrix, threads: Threads = .all, progress: ((Double) -> Void)? = nil
) -> (rows: [Double], columns: [Double]) {
  shortestPathDependencies(
    of: matrix, onRows: Array(0..<UInt32(matrix.rowCount)),
    onColumns: Array(0..<UInt32(matrix.columnCount)), threads: threads, progress: progress)
}

/// Half the sum of the dependencies of some sources on every node: with all nodes as sources,
/// betweenness; with a sample, betweenness after division by the share of nodes that are sources.
///
/// See ``shortestPathDependencies(of:threads:progress:)``.
///
/// - Parameters:
///   - rowSources: The sources on this side; one that occurs twice counts twice.
///   - columnSources: The sources on the other side.
public func shortestPathDependencies(
  of matrix: BiadjacencyMatrix, onRows rowSources: [UInt32], onColumns columnSources: [UInt32],
  threads: Threads = .all, progress: ((Double) -> Void)? = nil
) -> (rows: [Double], columns: [Double]) {
  let parts = dependencySums(
    .sums, of: matrix, onRows: rowSources, onColumns: columnSources, threads: threads,
    progress: progress)
  // Every unordered pair is met from both of its ends, hence the half.
  return (
    total(parts.map(\.rows.sums), count: matrix.rowCount).map { $0 / 2 },
    total(parts.map(\.columns.sums), count: matrix.columnCount).map { $0 / 2 }
  )
}

/// The sum of the dependencies of some sources on every row, and the sum of their squares, for the
/// spread between sources. See ``shortestPathDependencies(of:threads:progress:)``.
func dependencyMoments(
  of matrix: BiadjacencyMatrix, onRows rowSources: [UInt32], onColumns columnSources: [UInt32],
  threads: Threads = .all
) -> (sums: [Double], squares: [Double]) {
  let parts = dependencySums(
    .sumsAndSquares, of: matrix, onRows: rowSources, onColumns: columnSources, threads: threads,
    progress: nil)
  return (
    total(parts.map(\.rows.sums), count: matrix.rowCount),
    total(parts.compactMap(\.rows.squares), count: matrix.rowCount)
  )
}

/// What is summed of the dependencies on a node.
private enum Moments {
  case sums
  case sumsAndSquares
}

/// The sums over some sources, for the nodes of one side.
private struct DependencySums {
  let sums: Scratch<Double>
  let squares: Scratch<Double>?

  init(_ count: Int, _ moments: Moments) {
    sums = Scratch(count)
    squares = moments == .sums ? nil : Scratch(count)
  }
}

/// Sums of floating-point numbers depend on their order, so a share of the sources, fixed whatever the
/// number of threads, has sums of its own: as many as fit in 256 MB, at most 64.
private func dependencySums(
  _ moments: Moments, of matrix: BiadjacencyMatrix, onRows rowSources: [UInt32],
  onColumns columnSources: [UInt32], threads: Threads, progress: ((Double) -> Void)?
) -> [(rows: DependencySums, columns: DependencySums)] {
  let batches =
    batches(of: rowSources, from: .rows, count: matrix.rowCount)
    + batches(of: columnSources, from: .columns, count: matrix.columnCount)
  let count = matrix.rowCount + matrix.columnCount
  let shares = max(1, min(64, batches.count, (256 << 20) / (8 * max(1, count))))
  let sums = (0..<shares).map { _ in
    (
      rows: DependencySums(matrix.rowCount, moments),
      columns: DependencySums(matrix.columnCount, moments)
    )
  }
  let meter = ProgressMeter(of: batches.count, report: progress)
  matrix.withBuffers { rows in
    let columns = rows.transposed
    let searches = (0..<threads.workers(for: shares)).map { _ in
      DependencySearch(rows.rowCount, rows.columnCount)
    }
    threads.run(shares) { share, worker in
      for batch in batches[
        (batches.count * share / shares)..<(batches.count * (share + 1) / shares)]
      {
        let search = searches[worker]
        switch batch.side {
        case .rows:
          search.run(
            rows, from: batch.sources, near: search.rows, far: search.columns,
            nearSums: sums[share].rows, farSums: sums[share].columns)
        case .columns:
          search.run(
            columns, from: batch.sources, near: search.columns, far: search.rows,
            nearSums: sums[share].columns, farSums: sums[share].rows)
        }
        meter.advance(byWorker: worker)
      }
    }
  }
  return sums
}

private enum SourceSide {
  case rows
  case columns
}

private struct Batch {
  let side: SourceSide
  let sources: ArraySlice<UInt32>
}

private func batches(of sources: [UInt32], from side: SourceSide, count: Int) -> [Batch] {
  precondition(sources.allSatisfy { $0 < count }, "a source is a node of the network")
  return stride(from: 0, to: sources.count, by: laneCount).map { start in
    Batch(side: side, sources: sources[start..<min(sources.count, start + laneCount)])
  }
}

private func total(_ parts: [Scratch<Double>], count: Int) -> [Double] {
  var total = [Double](repeating: 0, count: count)
  for part in parts {
    for node in 0..<count { total[node] += part.elements[node] }
  }
  return total
}

private let laneCount = 8
private typealias Values = SIMD8<Double>
private typealias Mask = SIMDMask<SIMD8<Int64>>

/// The lanes whose bit is set.
@inline(__always)
private func lanes(in bits: UInt8) -> Mask {
  let places = SIMD8<Int64>(1, 2, 4, 8, 16, 32, 64, 128)
  return (SIMD8(repeating: Int64(bits)) & places) .!= 0
}

/// A bit for each lane that is set.
@inline(__always)
private func bits(of mask: Mask) -> UInt8 {
  let places = SIMD8<Int64>(1, 2, 4, 8, 16, 32, 64, 128)
  return UInt8(truncatingIfNeeded: places.replacing(with: 0, where: .!mask).wrappedSum())
}

/// A node that some sources come to at a level, and which: one bit for each lane.
private struct Arrival {
  let node: UInt32
  var lanes: UInt8
}

/// The scratch of one worker.
private final class DependencySearch {
  /// What one side's nodes have.
  struct Nodes {
    /// σ: the number of shortest paths from each source, 0 where it has not come yet.
    let pathCount: Scratch<Values>
    /// (1 + δ) / σ once the node's level has had its turn, before that 0.
    let share: Scratch<Values>
    /// The nodes that some source has not come to yet.
    let open: Scratch<UInt32>

    init(_ count: Int) {
      pathCount = Scratch(uninitialized: count)
      share = Scratch(uninitialized: count)
      open = Scratch(uninitialized: count)
    }

    func clear() {
      pathCount.elements.initialize(repeating: Values(repeating: 0))
      share.elements.initialize(repeating: Values(repeating: 0))
    }
  }

  let rows: Nodes
  let columns: Nodes
  /// The nodes that are new at each level, level after level.
  private var order: [Arrival] = []
  /// Where each level begins in `order`, level 1 first.
  private var starts: [Int] = []

  init(_ rowCount: Int, _ columnCount: Int) {
    rows = Nodes(rowCount)
    columns = Nodes(columnCount)
  }

  /// Adds the dependencies of up to eight rows, whose side is `near`, to the sums.
  func run(
    _ matrix: MatrixBuffers, from sources: ArraySlice<UInt32>, near: Nodes, far: Nodes,
    nearSums: DependencySums, farSums: DependencySums
  ) {
    near.clear()
    far.clear()
    order.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    begin(matrix, from: sources, near: near, far: far)
    var nearOpen = list(near, degrees: matrix.rowOffsets)
    var farOpen = list(far, degrees: matrix.columnOffsets)
    var level = 2
    while starts[starts.count - 1] < order.count {
      starts.append(order.count)
      if level % 2 == 0 {
        expand(
          matrix.rowOffsets, matrix.rowIndices, into: near, &nearOpen, from: far.pathCount.elements)
      } else {
        expand(
          matrix.columnOffsets, matrix.columnIndices, into: far, &farOpen,
          from: near.pathCount.elements)
      }
      level += 1
    }
    // The last level is empty: it only says where the one before it ends.
    for level in (1..<starts.count).reversed() {
      let arrivals = starts[level - 1]..<starts[level]
      if level % 2 == 0 {
        collect(
          matrix.rowOffsets, matrix.rowIndices, into: near, arrivals, from: far.share.elements,
          sums: nearSums)
      } else {
        collect(
          matrix.columnOffsets, matrix.columnIndices, into: far, arrivals,
          from: near.share.elements, sums: farSums)
      }
    }
  }

  /// Levels 0 and 1, from the sources: their neighbours alone are few.
  private func begin(
    _ matrix: MatrixBuffers, from sources: ArraySlice<UInt32>, near: Nodes, far: Nodes
  ) {
    starts.append(0)
    for (lane, source) in sources.enumerated() {
      let source = Int(source)
      near.pathCount.elements[source][lane] = 1
      for place in Int(matrix.rowOffsets[source])..<Int(matrix.rowOffsets[source + 1]) {
        let column = matrix.rowIndices[place]
        if far.pathCount.elements[Int(column)] == Values(repeating: 0) {
          order.append(Arrival(node: column, lanes: 0))
        }
        far.pathCount.elements[Int(column)][lane] = 1
      }
    }
    for entry in order.indices {
      order[entry].lanes = bits(of: far.pathCount.elements[Int(order[entry].node)] .> 0)
    }
  }

  /// Lists the nodes that have a neighbour but not all sources.
  private func list(_ nodes: Nodes, degrees: UnsafeBufferPointer<UInt32>) -> Int {
    let (pathCount, open) = (nodes.pathCount.elements, nodes.open.elements)
    var count = 0
    for node in 0..<pathCount.count {
      open[count] = UInt32(truncatingIfNeeded: node)
      count &+= degrees[node] != degrees[node + 1] && any(pathCount[node] .== 0) ? 1 : 0
    }
    return count
  }

  /// Forward: counts the paths to the nodes that are first seen at a level.
  private func expand(
    _ offsets: UnsafeBufferPointer<UInt32>, _ indices: UnsafeBufferPointer<UInt32>,
    into nodes: Nodes, _ openCount: inout Int, from other: UnsafeMutableBufferPointer<Values>
  ) {
    let (pathCount, open) = (nodes.pathCount.elements, nodes.open.elements)
    var kept = 0
    for entry in 0..<openCount {
      let node = Int(open[entry])
      var sum = Values(repeating: 0)
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        sum += other[Int(indices[place])]
      }
      let before = pathCount[node]
      let isNew = (before .== 0) .& (sum .> 0)
      let new = bits(of: isNew)
      open[kept] = UInt32(truncatingIfNeeded: node)
      if new != 0 {
        let after = before.replacing(with: sum, where: isNew)
        pathCount[node] = after
        order.append(Arrival(node: UInt32(truncatingIfNeeded: node), lanes: new))
        kept &+= any(after .== 0) ? 1 : 0
      } else {
        kept &+= 1
      }
    }
    openCount = kept
  }

  /// Backward: the dependencies on the nodes at a level.
  private func collect(
    _ offsets: UnsafeBufferPointer<UInt32>, _ indices: UnsafeBufferPointer<UInt32>,
    into nodes: Nodes, _ arrivals: Range<Int>, from other: UnsafeMutableBufferPointer<Values>,
    sums: DependencySums
  ) {
    let (pathCount, share) = (nodes.pathCount.elements, nodes.share.elements)
    let (total, squares) = (sums.sums.elements, sums.squares?.elements)
    order.withUnsafeBufferPointer { order in
      for entry in arrivals {
        let node = Int(order[entry].node)
        var sum = Values(repeating: 0)
        for place in Int(offsets[node])..<Int(offsets[node + 1]) {
          sum += other[Int(indices[place])]
        }
        let mask = lanes(in: order[entry].lanes)
        let paths = pathCount[node]
        share[node].replace(with: sum + 1 / paths, where: mask)
        // A lane that is not at this level must not count, and may hold anything.
        let dependencies = (sum * paths).replacing(with: 0, where: .!mask)
        total[node] += dependencies.sum()
        if let squares { squares[node] += (dependencies * dependencies).sum() }
      }
    }
  }
}
