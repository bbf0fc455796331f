import Networks

extension NodeMeasure {
  /// The economic complexity index, the limit of the method of reflections: nodes get like numbers
  /// that are tied to the same nodes of the other side (Hidalgo & Hausmann 2009).
  ///
  /// The eigenvector of `D⁻¹ B U⁻¹ Bᵀ`, the projection with rows divided by their sums, for its second
  /// greatest eigenvalue, less its mean and divided by its standard deviation (divisor `n`); `D` and
  /// `U` are the degrees of this side and of the other. The sign is that which correlates positively
  /// with degree. Isolated nodes of either side are left out. R's economiccomplexity and the Atlas of
  /// Economic Complexity divide by the standard deviation with divisor `n - 1`.
  ///
  /// Undefined for an isolated node; and for all nodes where the eigenvector or its sign is not
  /// unique: where the nodes with edges are not one component (the first eigenvalue then ties with
  /// the second), where the second eigenvalue is 0 or ties with the third (to a relative 1e-9), and
  /// where the correlation with degree is 0 (to 1e-9), as when all degrees are equal. Weights are not
  /// used.
  ///
  /// Computed by restarted Lanczos iteration to a relative residual of 1e-14; O(edges) a step.
  public static var complexityIndex: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "complexity-index", name: "Economic complexity index", unit: .number,
        range: ValueRange(lower: nil, upper: nil),
        definition:
          "Entry of the eigenvector for the second greatest eigenvalue of the projection with rows "
          + "divided by their sums, each tie by the neighbour's degree; in standard units, "
          + "correlated positively with degree.",
        undefined:
          "for an isolated node, and where the eigenvector or its sign is not unique, as in several "
          + "components or where all degrees are equal",
        source: .hidalgoHausmann)
    ) { matrix in
      economicComplexity(of: matrix)
    }
  }
}
