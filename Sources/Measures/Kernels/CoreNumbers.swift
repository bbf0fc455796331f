import Networks

/// The core number of every node: the greatest `k` for which the node is in a part of the network
/// where every node has at least `k` neighbours within that part.
///
/// Seidman (1983), Network structure and minimum degree, Social Networks 5(3), 269-287,
/// doi:10.1016/0378-8733(83)90028-X. Peeling, level by level, after Batagelj & Zaversnik (2011), Fast
/// algorithms for determining (generalized) core groups in social networks, Advances in Data Analysis
/// and Classification 5, 129-145, doi:10.1007/s11634-010-0079-y. In the paper's symbols: `deg[v]` is
/// `degree`, which ends as the core number. Where the paper keeps all nodes sorted by degree, a level
/// here collects its nodes in one sweep over those that are left, sixteen at a time, and a node whose
/// degree falls to the level joins the queue: that costs one access to memory for each end of an edge,
/// not four. When all nodes that are left have joined, nothing more can change.
///
/// O(nodes + edges) time: a node that a sweep finds left has as many neighbours left as there were
/// sweeps. O(nodes) space.
///
/// - Parameter progress: Told the share of nodes that have their number, at most once a level.
public func coreNumbers(
  of matrix: BiadjacencyMatrix, progress: ((Double) -> Void)? = nil
) -> (rows: [UInt32], columns: [UInt32]) {
  matrix.withBuffers { buffers in
    let (rowCount, columnCount) = (buffers.rowCount, buffers.columnCount)
    let count = rowCount + columnCount
    // Whole chunks; what is beyond the last node has degree 0.
    let chunks = Scratch<SIMD16<UInt32>>((count + 15) / 16)
    let degree = UnsafeMutableRawBufferPointer(chunks.elements).bindMemory(to: UInt32.self)
    peel(buffers, degree: degree, chunks: chunks.elements, count: count, progress: progress)
    return (Array(degree[..<rowCount]), Array(degree[rowCount..<count]))
  }
}

/// Rows are nodes `0..<rowCount`, columns follow. `degree` and `chunks` are the same memory.
private func peel(
  _ matrix: MatrixBuffers, degree: UnsafeMutableBufferPointer<UInt32>,
  chunks: UnsafeMutableBufferPointer<SIMD16<UInt32>>, count: Int, progress: ((Double) -> Void)?
) {
  let rowCount = matrix.rowCount
  var nodesLeft = 0
  for row in 0..<rowCount {
    degree[row] = matrix.rowOffsets[row + 1] &- matrix.rowOffsets[row]
    nodesLeft &+= degree[row] > 0 ? 1 : 0
  }
  for column in 0..<matrix.columnCount {
    degree[rowCount + column] = matrix.columnOffsets[column + 1] &- matrix.columnOffsets[column]
    nodesLeft &+= degree[rowCount + column] > 0 ? 1 : 0
  }
  // Chunks with a node above the level, and a queue of the nodes at it; the queue has room for one
  // entry too many, because an entry is written before it is known whether it counts.
  let left = Scratch<UInt32>(uninitialized: chunks.count)
  let queue = Scratch<UInt32>(uninitialized: count + 1)
  let (leftChunks, waiting) = (left.elements, queue.elements)
  for chunk in 0..<chunks.count { leftChunks[chunk] = UInt32(truncatingIfNeeded: chunk) }
  var leftCount = chunks.count
  var level: UInt32 = 1
  while nodesLeft > 0 {
    // Below the level are only nodes that an earlier level has done.
    var (kept, tail) = (0, 0)
    let here = SIMD16<UInt32>(repeating: level)
    for place in 0..<leftCount {
      let chunk = leftChunks[place]
      let degrees = chunks[Int(chunk)]
      leftChunks[kept] = chunk
      kept &+= any(degrees .> here) ? 1 : 0
      if any(degrees .== here) {
        let first = Int(chunk) &* 16
        for node in first..<(first &+ 16) {
          waiting[tail] = UInt32(truncatingIfNeeded: node)
          tail &+= degree[node] == level ? 1 : 0
        }
      }
    }
    leftCount = kept
    var head = 0
    while head < tail, tail < nodesLeft {
      let node = Int(waiting[head])
      head &+= 1
      if node < rowCount {
        let range = Int(matrix.rowOffsets[node])..<Int(matrix.rowOffsets[node + 1])
        tail = lower(
          degree, at: matrix.rowIndices.extracting(range), shift: rowCount, level: level, waiting,
          tail)
      } else {
        let column = node &- rowCount
        let range = Int(matrix.columnOffsets[column])..<Int(matrix.columnOffsets[column + 1])
        tail = lower(
          degree, at: matrix.columnIndices.extracting(range), shift: 0, level: level, waiting, tail)
      }
    }
    nodesLeft -= tail
    level += 1
    progress?(1 - Double(nodesLeft) / Double(count))
  }
}

/// Takes one from the degree of each neighbour above the level; those that reach it join the queue.
@inline(__always)
private func lower(
  _ degree: UnsafeMutableBufferPointer<UInt32>, at neighbors: UnsafeBufferPointer<UInt32>,
  shift: Int, level: UInt32, _ waiting: UnsafeMutableBufferPointer<UInt32>, _ tail: Int
) -> Int {
  var tail = tail
  for neighbor in neighbors {
    let other = Int(neighbor) &+ shift
    let value = degree[other]
    degree[other] = value &- (value > level ? 1 : 0)
    // A node joins once, while it is looked at once for each of its edges: a branch that is seldom
    // taken costs less than a store each time.
    if value == level &+ 1 {
      waiting[tail] = UInt32(truncatingIfNeeded: other)
      tail &+= 1
    }
  }
  return tail
}
