import Networks

extension NodeMeasure {
  /// The fitness of a node whose side plays the countries: how many nodes of the other side it is
  /// tied to, each counting by its complexity, which is low where an unfit node is tied to it.
  ///
  /// `F(c) = Σ M(c,p) Q(p)` and `Q(p) = 1 / Σ M(c,p) / F(c)`, each divided by its mean after every
  /// update, all from 1 (Tacchella et al. 2012). The values are those after `updates` **updates** of
  /// both. Counting differs between tools: "20 iterations" of `fitness_complexity` in the R package
  /// economiccomplexity are 19 updates. The iteration need not converge to positive numbers, so the
  /// number of updates is a part of the definition. See ``complexity(updates:)`` for the other half:
  /// fitness of countries and complexity of groups are one solution.
  ///
  /// An isolated node has 0, an empty sum, and counts in the mean. Undefined where the network has no
  /// edge, and where so many updates have made the numbers too small for a `Double`. Weights are not
  /// used. O(updates x edges).
  ///
  /// - Parameter updates: The number of updates, 20 unless said.
  public static func fitness(updates: Int = MeasureParameters().updates) -> NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "fitness", name: "Fitness", unit: .number, range: .nonNegative,
        definition:
          "Sum of the complexity of the node's neighbours, divided by the side's mean, after "
          + "\(updates) updates of fitness and complexity from 1.",
        undefined: "where the network has no edge", source: .tacchella)
    ) { matrix in
      guard let (fitness, _) = fitnessAndComplexity(of: matrix, updates: updates) else {
        return Array(repeating: nil, count: matrix.rowCount)
      }
      return fitness.map { $0 }
    }
  }
}
