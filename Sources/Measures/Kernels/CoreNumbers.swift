internal import CPrefetch
import Networks

/// The core number of every node: the greatest `k` for which the node is in a part of the network
/// where every node has at least `k` neighbours within that part.
///
/// Seidman (1983), Network structure and minimum degree, Social Networks 5(3), 269-287,
/// doi:10.1016/0378-8733(83)90028-X. Peeling, level by level, after Batagelj & Zaversnik (2011), Fast
/// algorithms for determining (generalized) core groups in social networks, Advances in Data Analysis
/// and Classification 5, 129-145, doi:10.1007/s11634-010-0079-y. Where the paper keeps all nodes
/// sorted by degree, a level here collects its nodes in one sweep over those that are left, sixteen at
/// a time, and a node whose degree falls to the level joins the queue: that costs one access to memory
/// for each end of an edge, not four. A part whose nodes all have more neighbours than the level has
/// more rows and more columns than that too: when either side has too few left, all nodes that are
/// left have the level for their number, and nothing more is looked at.
///
/// O(nodes + edges) time: a node that a sweep finds left has as many neighbours left as there were
/// sweeps. O(nodes) space.
///
/// - Parameter progress: Told the share of nodes that have their number, at most once a level.
public func coreNumbers(
  of matrix: BiadjacencyMatrix, progress: ((Double) -> Void)? = nil
) -> (rows: [UInt32], columns: [UInt32]) {
  matrix.withBuffers { buffers in
    var columns: [UInt32] = []
    let rows = [UInt32](filling: buffers.rowCount) { ofRow in
      columns = [UInt32](filling: buffers.columnCount) { ofColumn in
        peel(buffers, ofRow, ofColumn, progress: progress)
      }
    }
    return (rows, columns)
  }
}

/// Writes the core numbers. Rows are nodes `0..<rowCount`, columns follow.
private func peel(
  _ matrix: MatrixBuffers, _ ofRow: UnsafeMutableBufferPointer<UInt32>,
  _ ofColumn: UnsafeMutableBufferPointer<UInt32>, progress: ((Double) -> Void)?
) {
  let (rowCount, columnCount) = (matrix.rowCount, matrix.columnCount)
  let count = rowCount + columnCount
  // How many neighbours a node has above the level. It joins the queue at 0 and may fall on, which
  // wraps, but never below minus the last level, which is at most the square root of the number of
  // edges: neighbours take one each, so does each level, and a node joins when they have taken as many
  // as it had neighbours. In whole chunks; what is beyond the last node is 0 and never left.
  let memory = Scratch<SIMD16<UInt32>>((count + 15) / 16)
  let chunks = memory.elements
  let spare = UnsafeMutableRawBufferPointer(chunks).bindMemory(to: UInt32.self)
  let ofDone = SIMD16<UInt32>(repeating: 0 &- (1 << 16))
  let (zero, one) = (SIMD16<UInt32>(repeating: 0), SIMD16<UInt32>(repeating: 1))
  let rows = countNeighbors(
    matrix.rowOffsets, UnsafeMutableBufferPointer(rebasing: spare[..<rowCount]), ofRow)
  let columns = countNeighbors(
    matrix.columnOffsets, UnsafeMutableBufferPointer(rebasing: spare[rowCount..<count]), ofColumn)
  var (rowsLeft, columnsLeft) = (rows.left, columns.left)

  // Chunks with a node above the level, and a queue of the nodes at it; the queue has room for one
  // entry too many, because an entry is written before it is known whether it counts.
  let left = Scratch<UInt32>(uninitialized: chunks.count)
  let queue = Scratch<UInt32>(uninitialized: count + 1)
  let (leftChunks, waiting) = (left.elements, queue.elements)
  for chunk in 0..<chunks.count { leftChunks[chunk] = UInt32(truncatingIfNeeded: chunk) }
  let isLarge = count * MemoryLayout<UInt32>.stride > ownCache
  var leftCount = chunks.count
  var step = SIMD16(repeating: min(rows.fewest, columns.fewest))
  var level = Int(step[0]) - 1
  while rowsLeft > level, columnsLeft > level {
    level += 1
    var (kept, tail) = (0, 0)
    for place in 0..<leftCount {
      let chunk = leftChunks[place]
      let above = chunks[Int(chunk)] &- step
      chunks[Int(chunk)] = above
      leftChunks[kept] = chunk
      kept &+= any((above &- one) .< (ofDone &- one)) ? 1 : 0
      if any(above .== zero) {
        let first = Int(chunk) &* 16
        for node in first..<(first &+ 16) {
          waiting[tail] = UInt32(truncatingIfNeeded: node)
          tail &+= spare[node] == 0 ? 1 : 0
        }
      }
    }
    (leftCount, step) = (kept, one)
    var rowsFound = 0
    for place in 0..<tail { rowsFound &+= Int(waiting[place]) < rowCount ? 1 : 0 }
    rowsLeft &-= rowsFound
    columnsLeft &-= tail &- rowsFound
    var head = 0
    while head < tail, rowsLeft > level, columnsLeft > level {
      let node = Int(waiting[head])
      if head &+ readingAhead < tail {
        readAhead(matrix, waiting, from: head, isLarge ? spare : nil)
      }
      head &+= 1
      let earlier = tail
      let (neighbors, first) = neighbors(of: node, in: matrix)
      tail = lower(spare, neighbors, first: first, waiting, tail)
      if node < rowCount { columnsLeft &-= tail &- earlier } else { rowsLeft &-= tail &- earlier }
    }
    for place in 0..<tail {
      let node = Int(waiting[place])
      if node < rowCount {
        ofRow[node] = UInt32(truncatingIfNeeded: level)
      } else {
        ofColumn[node &- rowCount] = UInt32(truncatingIfNeeded: level)
      }
    }
    progress?(1 - Double(rowsLeft + columnsLeft) / Double(count))
  }
  // What no queue has numbered.
  let last = UInt32(truncatingIfNeeded: level)
  for row in 0..<rowCount where ofRow[row] == 0 {
    ofRow[row] = matrix.rowOffsets[row] < matrix.rowOffsets[row + 1] ? last : 0
  }
  for column in 0..<columnCount where ofColumn[column] == 0 {
    ofColumn[column] = matrix.columnOffsets[column] < matrix.columnOffsets[column + 1] ? last : 0
  }
}

/// Writes the number of neighbours of each node of a side, and 0 for its core number.
///
/// - Returns: How many nodes have neighbours, and the fewest that one of them has; the greatest number
///   where there is none.
private func countNeighbors(
  _ offsets: UnsafeBufferPointer<UInt32>, _ spare: UnsafeMutableBufferPointer<UInt32>,
  _ numbers: UnsafeMutableBufferPointer<UInt32>
) -> (left: Int, fewest: UInt32) {
  var (left, fewest) = (0, UInt32.max)
  for node in 0..<numbers.count {
    let degree = offsets[node + 1] &- offsets[node]
    (numbers[node], spare[node]) = (0, degree)
    left &+= degree > 0 ? 1 : 0
    // One less, so that none is the most.
    fewest = min(fewest, degree &- 1)
  }
  return (left, fewest == .max ? .max : fewest + 1)
}

/// The neighbours of a node, counted from `first` on.
@inline(__always)
private func neighbors(
  of node: Int, in matrix: MatrixBuffers
) -> (list: UnsafeBufferPointer<UInt32>, first: Int) {
  let column = node &- matrix.rowCount
  if column < 0 {
    let range = Int(matrix.rowOffsets[node])..<Int(matrix.rowOffsets[node + 1])
    return (matrix.rowIndices.extracting(range), matrix.rowCount)
  }
  let range = Int(matrix.columnOffsets[column])..<Int(matrix.columnOffsets[column + 1])
  return (matrix.columnIndices.extracting(range), 0)
}

/// How far ahead in the queue is read.
private let readingAhead = 16

/// The memory that a core usually has for itself, in bytes.
private let ownCache = 1 << 20

/// Has the processor fetch what the nodes that are next in the queue need, which stands anywhere in
/// memory: of the sixteenth the place of its list of neighbours, of the eighth the list, and of the
/// third, where the numbers of all nodes are too many for the core's own cache, those of its neighbours.
@inline(__always)
private func readAhead(
  _ matrix: MatrixBuffers, _ waiting: UnsafeMutableBufferPointer<UInt32>, from head: Int,
  _ spare: UnsafeMutableBufferPointer<UInt32>?
) {
  let sixteenth = Int(waiting[head &+ readingAhead])
  let column = sixteenth &- matrix.rowCount
  prefetch(
    column < 0
      ? matrix.rowOffsets.extracting(sixteenth...).baseAddress
      : matrix.columnOffsets.extracting(column...).baseAddress)
  prefetch(neighbors(of: Int(waiting[head &+ 8]), in: matrix).list.baseAddress)
  guard let spare else { return }
  let (list, first) = neighbors(of: Int(waiting[head &+ 3]), in: matrix)
  for neighbor in list.extracting(..<min(16, list.count)) {
    prefetch(spare.extracting((first &+ Int(neighbor))...).baseAddress)
  }
}

/// Takes one from what each neighbour has to spare; those that have nothing left join the queue.
@inline(__always)
private func lower(
  _ spare: UnsafeMutableBufferPointer<UInt32>, _ neighbors: UnsafeBufferPointer<UInt32>, first: Int,
  _ waiting: UnsafeMutableBufferPointer<UInt32>, _ tail: Int
) -> Int {
  var tail = tail
  let side = UnsafeMutableBufferPointer(rebasing: spare[first...])
  for neighbor in neighbors {
    let above = side[Int(neighbor)] &- 1
    side[Int(neighbor)] = above
    // A node joins once, while it is looked at once for each of its edges: a branch that is seldom
    // taken costs less than a store each time.
    if above == 0 {
      waiting[tail] = neighbor &+ UInt32(truncatingIfNeeded: first)
      tail &+= 1
    }
  }
  return tail
}
