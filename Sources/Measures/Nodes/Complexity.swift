import Networks

extension NodeMeasure {
  /// The complexity of a node when the other side plays the countries: high where only fit nodes
  /// are tied to it. The other half of ``fitness(updates:)``, which defines it.
  ///
  /// Undefined for an isolated node (1/0), which is left out of the mean. Weights are not used.
  /// O(updates x edges).
  ///
  /// - Parameter updates: The number of updates, 20 unless said.
  public static func complexity(updates: Int = MeasureParameters().updates) -> NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "complexity", name: "Complexity", unit: .number, range: .nonNegative,
        definition:
          "Inverse of the sum of the inverse fitness of the node's neighbours, divided by the side's "
          + "mean, after \(updates) updates of fitness and complexity from 1.",
        undefined: "for an isolated node", source: .tacchella)
    ) { matrix in
      fitnessAndComplexity(of: matrix.transposed, updates: updates)?.complexity
        ?? Array(repeating: nil, count: matrix.rowCount)
    }
  }
}
