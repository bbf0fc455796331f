/// The nodes of one side, each once, in the one canonical order: sorted by label.
///
/// A node's position in this order is its row (or column) in a ``BiadjacencyMatrix``.
public struct NodeSet<Node: NodeLabel>: Sendable, Equatable {
  /// The labels in ascending order.
  public let labels: [Node]

  private let positions: [Node: Int]

  /// Sorts labels and drops repetitions. O(n log n).
  public init(_ labels: some Sequence<Node>) {
    let sorted = Set(labels).sorted()
    self.labels = sorted
    positions = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  }

  /// Takes labels that are in order already. O(n).
  ///
  /// - Precondition: the labels are strictly ascending.
  package init(ascending labels: [Node]) {
    assert(zip(labels, labels.dropFirst()).allSatisfy { $0 < $1 }, "labels are strictly ascending")
    self.labels = labels
    var positions: [Node: Int] = [:]
    positions.reserveCapacity(labels.count)
    for (position, label) in labels.enumerated() { positions[label] = position }
    self.positions = positions
  }

  /// The number of nodes. O(1).
  public var count: Int { labels.count }

  /// Where a node stands in the canonical order, or `nil` for a node that is not here. O(1).
  public func position(of node: Node) -> Int? { positions[node] }

  /// Whether a node is here. O(1).
  public func contains(_ node: Node) -> Bool { positions[node] != nil }

  /// Two sets are equal when their labels are.
  public static func == (a: NodeSet, b: NodeSet) -> Bool { a.labels == b.labels }
}
