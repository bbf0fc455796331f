extension Graph {
  /// The graph with the same nodes and only those edges that are wanted. O(nodes + edges).
  ///
  /// - Parameter isWanted: Whether an edge stays, by the places of its nodes, the lesser first, and its
  ///   weight.
  public func keeping(_ isWanted: (Int, Int, Double) -> Bool) -> Graph {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodes.count + 1)
    var indices: [UInt32] = []
    var weights: [Double]? = upper.weights == nil ? nil : []
    for row in 0..<nodes.count {
      for place in upper.range(of: row) {
        let weight = upper.weight(at: place)
        guard isWanted(row, Int(upper.indices[place]), weight) else { continue }
        indices.append(upper.indices[place])
        weights?.append(weight)
      }
      offsets.append(UInt32(indices.count))
    }
    return Graph(
      nodes: nodes, upper: CompressedRows(offsets: offsets, indices: indices, weights: weights))
  }

  /// The weight that the greatest so many edges have at least; `nil` where there are not more edges.
  /// O(edges log edges).
  public func leastWeight(ofGreatest count: Int) -> Double? {
    guard count > 0, count < edgeCount else { return nil }
    return (0..<edgeCount).map { upper.weight(at: $0) }.sorted(by: >)[count - 1]
  }
}
