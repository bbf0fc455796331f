import Networks

extension Graph {
  /// The p-value of each edge by the disparity filter, in the order of ``edges``.
  ///
  /// At a node with k edges whose weights sum to s, an edge of weight w has p = (1 - w / s)^(k - 1): the
  /// probability that the greatest surprise is chance where s is cut at k - 1 random places. Of an
  /// edge's two p-values the smaller counts: it is kept that matters to either end. A node's only edge
  /// has p 1, and can be kept only by its other end. Serrano, Boguñá & Vespignani 2009,
  /// doi:10.1073/pnas.0808904106; backbone's `disparity` with weights of a projection. It asks whether
  /// a tie stands out among a node's ties, not whether it is beyond what degrees give. O(edges).
  public var disparityP: [Double] {
    var strengths = [Double](repeating: 0, count: nodes.count)
    var degrees = [Int](repeating: 0, count: nodes.count)
    for a in 0..<nodes.count {
      for place in upper.range(of: a) {
        for node in [a, Int(upper.indices[place])] {
          strengths[node] += upper.weight(at: place)
          degrees[node] += 1
        }
      }
    }
    return (0..<nodes.count).flatMap { a in
      upper.range(of: a).map { place in
        [a, Int(upper.indices[place])].reduce(1) { least, node in
          let share = min(1, upper.weight(at: place) / strengths[node])
          return min(least, power(1 - share, degrees[node] - 1))
        }
      }
    }
  }

  /// The edges whose disparity is below a level, with their weights.
  public func disparityBackbone(alpha: Double, correction: Correction = .none) -> Graph {
    let adjusted = correction.adjusted(disparityP)
    var (offsets, indices, weights): ([UInt32], [UInt32], [Double]) = ([0], [], [])
    for a in 0..<nodes.count {
      for place in upper.range(of: a) {
        guard let p = adjusted[place], p < alpha else { continue }
        indices.append(upper.indices[place])
        weights.append(upper.weight(at: place))
      }
      offsets.append(UInt32(indices.count))
    }
    return Graph(
      nodes: nodes, upper: CompressedRows(offsets: offsets, indices: indices, weights: weights))
  }
}
