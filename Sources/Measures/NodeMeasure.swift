import Networks

/// A measure of the nodes of one side: what it gives, and how.
///
/// Each measure is a static member in a file of its own under `Nodes/`, and a row in
/// ``MeasureCatalogue``. Measures that need facts about countries or groups are the same type,
/// constrained to those labels.
public struct NodeMeasure<Node: NodeLabel, Opposite: NodeLabel>: Sendable {
  /// What the numbers are.
  public let quantity: Quantity

  /// Gives a number for each node of a side, in canonical order; `nil` where it is undefined.
  public let evaluate: @Sendable (Side<Node, Opposite>) -> [Double?]

  /// Gives the same numbers with their intervals; `nil` for a measure that is not uncertain.
  public let estimate: (@Sendable (Side<Node, Opposite>) -> [Estimate?])?

  /// Defines a measure of labelled nodes.
  public init(
    _ quantity: Quantity, evaluate: @escaping @Sendable (Side<Node, Opposite>) -> [Double?]
  ) {
    self.quantity = quantity
    self.evaluate = evaluate
    estimate = nil
  }

  /// Defines a measure whose numbers are uncertain.
  public init(
    _ quantity: Quantity, estimate: @escaping @Sendable (Side<Node, Opposite>) -> [Estimate?]
  ) {
    self.quantity = quantity
    evaluate = { side in estimate(side).map { $0?.value } }
    self.estimate = estimate
  }

  /// Defines a measure that needs the edges only: `kernel` gives a number for each row.
  public init(
    _ quantity: Quantity, kernel: @escaping @Sendable (BiadjacencyMatrix) -> [Double?]
  ) {
    self.init(quantity) { side in kernel(side.matrix) }
  }
}

extension Side {
  /// The scores that a measure gives to this side's nodes, with their intervals where they are
  /// uncertain.
  public func scored(by measure: NodeMeasure<Node, Opposite>) -> Scores<Node> {
    let estimates = measure.estimate?(self)
    return Scores(
      quantity: measure.quantity,
      unit: measure.quantity.unit.name(for: kind, against: oppositeKind),
      nodes: nodes, values: estimates.map { $0.map { $0?.value } } ?? measure.evaluate(self),
      intervals: estimates.map { $0.map { $0?.interval } })
  }
}
