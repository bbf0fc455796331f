import Networks

/// A measure of a whole network: one number, the same for every labelling.
public struct NetworkMeasure: Sendable {
  /// What the number is.
  public let quantity: Quantity

  /// Gives the number; `nil` where it is undefined.
  public let evaluate: @Sendable (BiadjacencyMatrix) -> Double?

  /// Defines a measure of networks.
  public init(_ quantity: Quantity, evaluate: @escaping @Sendable (BiadjacencyMatrix) -> Double?) {
    self.quantity = quantity
    self.evaluate = evaluate
  }
}

extension BipartiteGraph {
  /// The number that a measure gives to this network.
  public func measured(by measure: NetworkMeasure) -> Double? { measure.evaluate(matrix) }
}
