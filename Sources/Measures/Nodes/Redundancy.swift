import Networks

extension NodeMeasure {
  /// The share of the pairs of a node's neighbours that share another neighbour as well: the ties
  /// of the other side's projection that would remain without the node.
  ///
  /// `rc(v) = |{ {u,w} ⊆ N(v) : ∃ v' ≠ v, u and w ∈ N(v') }| / (d(v) (d(v) - 1) / 2)`
  /// (Latapy, Magnien & Del Vecchio 2008). Undefined for a node with fewer than two neighbours, which
  /// has no pairs; networkx `bipartite.node_redundancy` refuses a call that has one. Weights are not
  /// used. Not Burt's redundancy, which R's `node_redundancy` gives.
  ///
  /// A pair counts if it shares at least two neighbours, so one pass over the two-hop counts of the
  /// other side is enough: O(sum of the squared degrees of this side).
  public static var redundancy: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "redundancy", name: "Redundancy", unit: .share, range: .unitInterval,
        definition:
          "Number of pairs of the node's neighbours that have another neighbour in common, divided "
          + "by the number of pairs of its neighbours.",
        undefined: "for a node with fewer than two neighbours", source: .latapy)
    ) { matrix in
      var counts = SharedNeighborCounts(matrix.transposed)
      // Ordered pairs, since each is met from both of its columns.
      var redundant = [Int](repeating: 0, count: matrix.rowCount)
      for column in 0..<matrix.columnCount {
        counts.count(from: column)
        for row in matrix.columns.indices(of: column) {
          for other in matrix.rows.indices(of: Int(row)) where counts.shared[Int(other)] > 1 {
            redundant[Int(row)] += 1
          }
        }
      }
      return redundant.enumerated().map { row, pairs in
        let degree = matrix.rows.degree(of: row)
        return degree < 2 ? nil : Double(pairs) / Double(degree * (degree - 1))
      }
    }
  }
}
