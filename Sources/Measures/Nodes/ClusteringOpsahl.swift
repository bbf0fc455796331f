import Networks

extension NodeMeasure {
  /// The share of the paths of length four around a node that are closed.
  ///
  /// A path `a - k - i - l - b` leads from a node `a` of `i`'s side over two different nodes `k`, `l`
  /// of the other side to a third node `b` of `i`'s side. It is closed if `a` and `b` share a node of
  /// the other side that is not on the path: `C*(i) = τ*Δ(i) / τ*(i)` (Opsahl 2013). Unlike the
  /// clustering of a projection it is not high only because groups are large.
  ///
  /// Undefined for a node that is at the centre of no such path. Weights are not used: the binary
  /// value of R's tnet `clustering_local_tm`, which counts the paths in both directions as well.
  /// O(M √M) for a projection with M pairs.
  public static var clusteringOpsahl: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "clustering-opsahl", name: "Clustering (Opsahl, local)", unit: .share,
        range: .unitInterval,
        definition:
          "Number of paths of length four with the node at their centre whose ends share a node of "
          + "the other side that is not on the path, divided by the number of all such paths.",
        undefined: "for a node that is at the centre of no path of length four", source: .opsahl)
    ) { matrix in
      let (all, closed) = fourPaths(of: matrix)
      return zip(all, closed).map { $0 > 0 ? Double($1) / Double($0) : nil }
    }
  }
}
