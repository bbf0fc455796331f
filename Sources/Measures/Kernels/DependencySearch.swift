import Networks

/// How many sources a search follows at once.
let searchLaneCount = 8

/// After how many levels numbers of paths are scaled: a level multiplies them by less than 2³², so that
/// from 1 they stay below 2⁵¹³.
private let scaledLevels = 16

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

/// The searches of one worker: its scratch, and the way there and back from eight sources at once; see
/// ``shortestPathDependencies(of:threads:progress:)``.
final class DependencySearch {
  /// A number for each source.
  typealias Values = SIMD8<Double>

  /// What one side's nodes have.
  struct Nodes {
    /// σ: the number of shortest paths from each source, 0 where it has not come yet.
    let pathCount: Scratch<Values>
    /// (1 + δ) / σ once the node's level has had its turn, before that 0.
    let share: Scratch<Values>
    /// The nodes that some source has not come to yet.
    let open: Scratch<UInt32>
    /// The nodes beside those at a level.
    let beside: NodesBeside

    init(_ count: Int) {
      pathCount = Scratch(uninitialized: count)
      share = Scratch(uninitialized: count)
      open = Scratch(uninitialized: count)
      beside = NodesBeside(count)
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
  /// The numbers of paths to the nodes of a level, in order, as they were before they were scaled.
  private var unscaled: [Int: [Values]] = [:]

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
    unscaled.removeAll()
    begin(matrix, from: sources, near: near, far: far)
    var nearOpen = list(near, degrees: matrix.rowOffsets)
    var farOpen = list(far, degrees: matrix.columnOffsets)
    var level = 2
    while starts[starts.count - 1] < order.count {
      let last = starts[starts.count - 1]..<order.count
      starts.append(order.count)
      if level % 2 == 0 {
        expand(matrix, into: near, &nearOpen, from: last, of: far)
      } else {
        expand(matrix.transposed, into: far, &farOpen, from: last, of: near)
      }
      if level % scaledLevels == 0 {
        scale(level % 2 == 0 ? near : far, starts[starts.count - 1]..<order.count, level: level)
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
      if let before = unscaled[level] {
        unscale(level % 2 == 0 ? near : far, arrivals, to: before)
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

  /// Forward: counts the paths to the rows that are first seen at a level, from the columns at the
  /// level before.
  private func expand(
    _ matrix: MatrixBuffers, into nodes: Nodes, _ openCount: inout Int, from last: Range<Int>,
    of others: Nodes
  ) {
    let (pathCount, other) = (nodes.pathCount.elements, others.pathCount.elements)
    if let beside = nodes.beside.rows(
      besideColumns: order[last].lazy.map { $0.node }, in: matrix, limit: openCount / 2)
    {
      // What all sources have come to stays listed as open.
      for node in beside where any(pathCount[Int(node)] .== 0) {
        _ = arrive(at: node, matrix.rowOffsets, matrix.rowIndices, pathCount, from: other)
      }
      return
    }
    let open = nodes.open.elements
    var kept = 0
    for entry in 0..<openCount {
      let node = open[entry]
      let isOpen = arrive(at: node, matrix.rowOffsets, matrix.rowIndices, pathCount, from: other)
      open[kept] = node
      kept &+= isOpen ? 1 : 0
    }
    openCount = kept
  }

  /// Counts the paths to a node that some sources may come to now.
  ///
  /// - Returns: Whether some source has not come yet.
  @inline(__always)
  private func arrive(
    at node: UInt32, _ offsets: UnsafeBufferPointer<UInt32>,
    _ indices: UnsafeBufferPointer<UInt32>, _ pathCount: UnsafeMutableBufferPointer<Values>,
    from other: UnsafeMutableBufferPointer<Values>
  ) -> Bool {
    var sum = Values(repeating: 0)
    for place in Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) {
      sum += other[Int(indices[place])]
    }
    let before = pathCount[Int(node)]
    let isNew = (before .== 0) .& (sum .> 0)
    let new = bits(of: isNew)
    guard new != 0 else { return any(before .== 0) }
    let after = before.replacing(with: sum, where: isNew)
    pathCount[Int(node)] = after
    order.append(Arrival(node: node, lanes: new))
    return any(after .== 0)
  }

  /// Divides the numbers of paths to the nodes of a level by a power of two near the greatest of each
  /// lane, and keeps what they were.
  private func scale(_ nodes: Nodes, _ arrivals: Range<Int>, level: Int) {
    let pathCount = nodes.pathCount.elements
    let before = order[arrivals].map { pathCount[Int($0.node)] }
    var greatest = Values(repeating: 1)
    for (arrival, paths) in zip(order[arrivals], before) {
      greatest = pointwiseMax(greatest, paths.replacing(with: 1, where: .!lanes(in: arrival.lanes)))
    }
    var factors = Values(repeating: 1)
    for lane in 0..<searchLaneCount { factors[lane] = 1 / greatest[lane].binade }
    guard factors != Values(repeating: 1) else { return }
    unscaled[level] = before
    for (arrival, paths) in zip(order[arrivals], before) {
      pathCount[Int(arrival.node)].replace(
        with: pointwiseMax(paths * factors, Values(repeating: 0x1p-500)),
        where: lanes(in: arrival.lanes))
    }
  }

  /// Puts the shares of the nodes of a level on the scale of the level before, whose turn is next.
  private func unscale(_ nodes: Nodes, _ arrivals: Range<Int>, to before: [Values]) {
    let (pathCount, share) = (nodes.pathCount.elements, nodes.share.elements)
    for (arrival, paths) in zip(order[arrivals], before) {
      let node = Int(arrival.node)
      share[node].replace(
        with: share[node] * pathCount[node] / paths, where: lanes(in: arrival.lanes))
    }
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
