import Networks

extension BiadjacencyMatrix {
  /// Barber's modularity: the share of edges within communities, less the share that strengths alone
  /// would put there.
  ///
  /// Q = Σ over communities c of  E(c)/m - γ·K(c)·D(c)/m²,  where E(c) is the weight of the edges
  /// within c, m that of all edges, K(c) the sum of the strengths of its rows and D(c) that of its
  /// columns. γ is 1 in Barber (2007), doi:10.1103/PhysRevE.76.066102; a greater one gives smaller
  /// communities (as Reichardt & Bornholdt 2006 have it, doi:10.1103/PhysRevE.74.016110). At γ = 1, Q
  /// is at least -1 and below 1.
  ///
  /// Undefined (`nil`) without edges. Edges count by their weights.
  ///
  /// Other tools: bipartite's `computeModules` and igraph or networkx with Newman's modularity differ:
  /// the latter expect edges within a side too, and give other numbers for the same communities.
  ///
  /// - Parameters:
  ///   - ofRows: The community of each row, from 0.
  ///   - ofColumns: The community of each column.
  ///   - resolution: γ.
  ///
  /// Complexity: O(nodes + edges).
  public func modularity(
    ofRows: [Int], ofColumns: [Int], resolution: Double = 1
  ) -> Double? {
    precondition(
      ofRows.count == rowCount && ofColumns.count == columnCount, "a node has one community")
    guard edgeCount > 0 else { return nil }
    let count = max(ofRows.max() ?? 0, ofColumns.max() ?? 0) + 1
    var within = 0.0
    var total = 0.0
    var rowSums = [Double](repeating: 0, count: count)
    var columnSums = rowSums
    for row in 0..<rowCount {
      let community = ofRows[row]
      for place in rows.range(of: row) {
        let (column, weight) = (Int(rows.indices[place]), rows.weight(at: place))
        total += weight
        rowSums[community] += weight
        columnSums[ofColumns[column]] += weight
        if ofColumns[column] == community { within += weight }
      }
    }
    var expected = 0.0
    for community in 0..<count {
      expected += rowSums[community] / total * columnSums[community] / total
    }
    return within / total - resolution * expected
  }
}
