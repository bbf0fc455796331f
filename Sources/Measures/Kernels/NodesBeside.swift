import Networks

/// The scratch to list the nodes of one side that are beside some nodes of the other, each once.
struct NodesBeside {
  private let nodes: Scratch<UInt32>
  private let isListed: Scratch<Bool>

  /// Room for the nodes of a side.
  init(_ count: Int) {
    nodes = Scratch(uninitialized: count)
    isListed = Scratch(count)
  }

  /// Lists the rows beside some columns; `nil` where the columns have no fewer edges than a limit.
  /// O(edges of the columns). The list holds until the next one is made.
  func rows(
    besideColumns columns: some Sequence<UInt32>, in matrix: MatrixBuffers, limit: Int
  ) -> UnsafeMutableBufferPointer<UInt32>? {
    var edges = 0
    for column in columns {
      let column = Int(column)
      edges &+= Int(matrix.columnOffsets[column + 1] &- matrix.columnOffsets[column])
    }
    guard edges < limit else { return nil }
    let (nodes, isListed) = (nodes.elements, isListed.elements)
    var count = 0
    for column in columns {
      let column = Int(column)
      for place in Int(matrix.columnOffsets[column])..<Int(matrix.columnOffsets[column + 1]) {
        let row = matrix.columnIndices[place]
        if !isListed[Int(row)] {
          isListed[Int(row)] = true
          nodes[count] = row
          count &+= 1
        }
      }
    }
    let list = nodes.extracting(0..<count)
    for row in list { isListed[Int(row)] = false }
    return list
  }
}
