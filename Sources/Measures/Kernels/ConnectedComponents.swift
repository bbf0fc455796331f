import Networks

/// The connected components of a two-mode network, by union-find with path halving.
///
/// Components are numbered in the order of their first node, rows before columns. Almost
/// O(nodes + edges).
struct ConnectedComponents {
  /// The component of each row.
  let ofRow: [Int]

  /// The component of each column.
  let ofColumn: [Int]

  /// The number of components.
  let count: Int

  init(of matrix: BiadjacencyMatrix) {
    let rowCount = matrix.rowCount
    var parent = (0..<UInt32(rowCount + matrix.columnCount)).map { $0 }
    func root(of node: Int) -> Int {
      var node = node
      while parent[node] != node {
        parent[node] = parent[Int(parent[node])]
        node = Int(parent[node])
      }
      return node
    }
    for row in 0..<rowCount {
      for column in matrix.rows.indices(of: row) {
        let (a, b) = (root(of: row), root(of: Int(column) + rowCount))
        if a != b { parent[max(a, b)] = UInt32(min(a, b)) }
      }
    }
    var number = [Int](repeating: -1, count: parent.count)
    var found = 0
    let component = parent.indices.map { node in
      let root = root(of: node)
      if number[root] < 0 {
        number[root] = found
        found += 1
      }
      return number[root]
    }
    ofRow = Array(component[..<rowCount])
    ofColumn = Array(component[rowCount...])
    count = found
  }
}
