/// The numbers that a measure gave to the pairs of nodes of one side, with what they are.
///
/// Pairs with something in common are stored; the value of any other pair is computed when asked
/// for, so that a large, sparse side needs no table of all its pairs.
public struct PairScores<Node: NodeLabel>: Sendable {
  /// What the numbers are.
  public let quantity: Quantity

  /// The unit's name for this side.
  public let unit: String

  /// The pairs that share at least one node of the other side.
  public let sharing: Graph<Node>

  private let valueOfOthers: @Sendable (Node, Node) -> Double?

  /// Puts numbers beside pairs.
  ///
  /// - Parameters:
  ///   - quantity: What the numbers are.
  ///   - unit: The unit's name for this side.
  ///   - sharing: The pairs that share something, weighted by their number.
  ///   - valueOfOthers: The number of a pair of different nodes that share nothing.
  public init(
    quantity: Quantity, unit: String, sharing: Graph<Node>,
    valueOfOthers: @escaping @Sendable (Node, Node) -> Double?
  ) {
    self.quantity = quantity
    self.unit = unit
    self.sharing = sharing
    self.valueOfOthers = valueOfOthers
  }

  /// The number of a pair in either order; `nil` where it is undefined, where a node is not here,
  /// or where both are the same node: ``lookUp(_:_:)`` tells which. O(log degree).
  public subscript(a: Node, b: Node) -> Double? { lookUp(a, b).value }

  /// The number of a pair in either order, or why there is none: ``Lookup/undefined``,
  /// ``Lookup/sameNode`` or ``Lookup/noSuchNode``. O(log degree).
  public func lookUp(_ a: Node, _ b: Node) -> Lookup {
    let lookup = sharing.lookUp(a, b)
    return lookup == .noEdge ? Lookup(valueOfOthers(a, b)) : lookup
  }

  /// Whether a node is here. O(1).
  public func contains(_ node: Node) -> Bool { sharing.nodes.contains(node) }
}
