/// A node with the number that a measure gave it.
public struct Score<Node: NodeLabel>: Sendable, Equatable {
  /// The node.
  public let node: Node

  /// The number; `nil` where the measure is undefined for the node.
  public let value: Double?
}

/// The numbers that a measure gave to the nodes of one side, with what they are.
///
/// No node is left out: a zero is a zero, and `nil` is undefined.
public struct Scores<Node: NodeLabel>: Sendable, Sequence {
  /// What the numbers are.
  public let quantity: Quantity

  /// The unit's name for this side: "groups" for the degree of countries.
  public let unit: String

  /// The nodes, in canonical order.
  public let nodes: NodeSet<Node>

  /// A number for each node, in the same order.
  public let values: [Double?]

  /// How sure each number is: an interval that holds it, whose meaning the quantity's definition
  /// states. `nil` for a quantity that is not uncertain, or where the number is undefined.
  public let intervals: [ClosedRange<Double>?]?

  /// Puts numbers beside nodes.
  ///
  /// - Precondition: there is one value for each node, and one interval where there are any.
  public init(
    quantity: Quantity, unit: String, nodes: NodeSet<Node>, values: [Double?],
    intervals: [ClosedRange<Double>?]? = nil
  ) {
    precondition(nodes.count == values.count, "one value for each node")
    precondition(intervals.map { $0.count == nodes.count } ?? true, "one interval for each node")
    self.quantity = quantity
    self.unit = unit
    self.nodes = nodes
    self.values = values
    self.intervals = intervals
  }

  /// The interval of a node's number; `nil` where there is none, or the node is not here. O(1).
  public func interval(of node: Node) -> ClosedRange<Double>? {
    guard let intervals, let place = nodes.position(of: node) else { return nil }
    return intervals[place]
  }

  /// The number of a node; `nil` where it is undefined, or the node is not here: ``lookUp(_:)`` tells
  /// which. O(1).
  public subscript(node: Node) -> Double? { lookUp(node).value }

  /// The number of a node, or why there is none: ``Lookup/undefined`` or ``Lookup/noSuchNode``. O(1).
  public func lookUp(_ node: Node) -> Lookup {
    guard let place = nodes.position(of: node) else { return .noSuchNode }
    return Lookup(values[place])
  }

  /// Whether a node is here, with or without a number. O(1).
  public func contains(_ node: Node) -> Bool { nodes.contains(node) }

  /// The scores in canonical order.
  public func makeIterator() -> some IteratorProtocol<Score<Node>> {
    zip(nodes.labels, values).lazy.map { Score(node: $0, value: $1) }.makeIterator()
  }

  /// The scores from the highest down, equal ones in canonical order, undefined ones last.
  /// O(n log n).
  public var descending: [Score<Node>] {
    sorted {
      switch ($0.value, $1.value) {
      case (let a?, let b?): a != b ? a > b : $0.node < $1.node
      case (nil, nil): $0.node < $1.node
      case (let a, _): a != nil
      }
    }
  }
}
