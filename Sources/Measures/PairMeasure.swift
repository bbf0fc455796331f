import Networks

/// A measure of the pairs of nodes on one side by what they share on the other.
///
/// All of them have one form, so one kernel computes them: a sum over the shared neighbours of a
/// contribution that may depend on the neighbour's degree, and a last step that may relate the sum
/// to the degrees of the two nodes.
public struct PairMeasure: Sendable {
  /// What the numbers are.
  public let quantity: Quantity

  /// What one shared neighbour contributes, given its degree (at least 2, since it is shared).
  public let contribution: @Sendable (_ neighborDegree: Int) -> Double

  /// The measure of a pair: from the sum of the contributions and the degrees of both nodes. It is
  /// symmetric, and `nil` where it is undefined.
  public let value: @Sendable (_ sum: Double, _ degree: Int, _ otherDegree: Int) -> Double?

  /// Defines a measure of pairs.
  public init(
    _ quantity: Quantity,
    contribution: @escaping @Sendable (_ neighborDegree: Int) -> Double = { _ in 1 },
    value: @escaping @Sendable (_ sum: Double, _ degree: Int, _ otherDegree: Int) -> Double? = {
      sum, _, _ in sum
    }
  ) {
    self.quantity = quantity
    self.contribution = contribution
    self.value = value
  }
}

extension Side {
  /// This side's nodes joined where they share a neighbour, weighted by a measure of pairs.
  ///
  /// Pairs whose value is 0 or undefined are no edges. Complexity: O(sum of the squared degrees of
  /// the other side).
  public func projected(by measure: PairMeasure) -> Graph<Node> {
    Graph(nodes: nodes, upper: projection(of: matrix, by: measure))
  }

  /// The scores that a measure gives to this side's pairs of nodes. Same complexity as
  /// ``projected(by:)``.
  public func paired(by measure: PairMeasure) -> PairScores<Node> {
    let (nodes, rows) = (nodes, matrix.rows)
    return PairScores(
      quantity: measure.quantity,
      unit: measure.quantity.unit.name(for: kind, against: oppositeKind),
      sharing: projected(by: measure)
    ) { a, b in
      guard let x = nodes.position(of: a), let y = nodes.position(of: b) else { return nil }
      return measure.value(0, rows.degree(of: x), rows.degree(of: y))
    }
  }
}
