import Networks

/// The connected components of a two-mode network.
///
/// Components are numbered in the order of their first node, rows before columns.
///
/// Union-find with path halving, on a sample of the edges first: Sutton, Ben-Nun & Barak (2018),
/// Optimizing parallel graph connectivity computation via subgraph sampling, IPDPS,
/// doi:10.1109/IPDPS.2018.00012. Joining each node to its first two neighbours already makes most of
/// a large component, whose nodes need not be looked at again: an edge is skipped when both of its
/// ends are there. Almost O(nodes + edges).
public struct ConnectedComponents: Sendable {
  /// The component of each row.
  public let ofRow: [UInt32]

  /// The component of each column.
  public let ofColumn: [UInt32]

  /// The number of components.
  public let count: Int

  /// Finds the components of a network.
  public init(of matrix: BiadjacencyMatrix) {
    let (rowCount, columnCount) = (matrix.rowCount, matrix.columnCount)
    let parents = Scratch<UInt32>(uninitialized: rowCount + columnCount)
    matrix.withBuffers { join($0, parent: parents.elements) }
    let parent = parents.elements
    // A parent's number is below its child's, so one ascending pass numbers the components.
    var found: UInt32 = 0
    for node in 0..<parent.count {
      if parent[node] == node {
        parent[node] = found
        found += 1
      } else {
        parent[node] = parent[Int(parent[node])]
      }
    }
    ofRow = Array(parent[..<rowCount])
    ofColumn = Array(parent[rowCount...])
    count = Int(found)
  }
}

/// Makes every node point at the first node of its component, or at one nearer to it.
private func join(_ matrix: MatrixBuffers, parent: UnsafeMutableBufferPointer<UInt32>) {
  let (rowCount, columnCount) = (matrix.rowCount, matrix.columnCount)
  for node in 0..<parent.count { parent[node] = UInt32(truncatingIfNeeded: node) }
  let sampled = 2
  for row in 0..<rowCount {
    let (start, end) = (Int(matrix.rowOffsets[row]), Int(matrix.rowOffsets[row + 1]))
    for place in start..<min(end, start + sampled) {
      link(row, Int(matrix.rowIndices[place]) + rowCount, parent)
    }
  }
  for column in 0..<columnCount {
    let (start, end) = (Int(matrix.columnOffsets[column]), Int(matrix.columnOffsets[column + 1]))
    for place in start..<min(end, start + sampled) {
      link(Int(matrix.columnIndices[place]), column + rowCount, parent)
    }
  }
  // A root's parent is itself, and every parent precedes its child: one pass flattens all trees.
  for node in 0..<parent.count { parent[node] = parent[Int(parent[node])] }
  let largest = mostFrequent(parent)
  // An edge has to be seen from only one of its ends; one end outside the largest is enough.
  for row in 0..<rowCount where parent[row] != largest {
    let (start, end) = (Int(matrix.rowOffsets[row]), Int(matrix.rowOffsets[row + 1]))
    for place in min(end, start + sampled)..<end {
      link(row, Int(matrix.rowIndices[place]) + rowCount, parent)
    }
  }
  for column in 0..<columnCount where parent[column + rowCount] != largest {
    let (start, end) = (Int(matrix.columnOffsets[column]), Int(matrix.columnOffsets[column + 1]))
    for place in min(end, start + sampled)..<end {
      link(Int(matrix.columnIndices[place]), column + rowCount, parent)
    }
  }
}

/// Joins the trees of two nodes below the root that comes first.
@inline(__always)
private func link(_ a: Int, _ b: Int, _ parent: UnsafeMutableBufferPointer<UInt32>) {
  let (x, y) = (root(of: a, parent), root(of: b, parent))
  if x != y { parent[max(x, y)] = UInt32(truncatingIfNeeded: min(x, y)) }
}

@inline(__always)
private func root(of node: Int, _ parent: UnsafeMutableBufferPointer<UInt32>) -> Int {
  var node = node
  while true {
    let above = Int(parent[node])
    if above == node { return node }
    let next = parent[above]
    parent[node] = next
    node = Int(next)
  }
}

/// The value that most of a thousand nodes have, evenly spread, or any where there is none: the
/// majority vote of Boyer & Moore (1991), doi:10.1007/978-94-011-3488-0_5.
private func mostFrequent(_ parent: UnsafeMutableBufferPointer<UInt32>) -> UInt32 {
  var (candidate, votes) = (UInt32(0), 0)
  for node in stride(from: 0, to: parent.count, by: max(1, parent.count / 1_000)) {
    if votes == 0 { candidate = parent[node] }
    votes += parent[node] == candidate ? 1 : -1
  }
  return candidate
}
