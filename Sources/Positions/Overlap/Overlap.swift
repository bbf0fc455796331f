import Networks

/// What two nodes of one side share on the other: two groups their members, two countries their groups.
///
/// What is known, what is open and what is absent stay apart: the neighbours known of the first are
/// ``shared``, ``onlyFirst``, and those in ``mayShare`` that are open for the second only.
public struct Overlap<Node: NodeLabel, Opposite: NodeLabel>: Sendable {
  /// What is known of one of the two.
  public struct Part: Sendable {
    /// The node.
    public let node: Node
    /// Its neighbours that are known, ascending.
    public let known: [Opposite]
    /// Its neighbours that sources or dates leave open, ascending.
    public let open: [Opposite]
    /// Whether its list of neighbours is complete as far as known.
    public let isComplete: Bool

    init(_ node: Node, known: [Opposite], open: [Opposite] = [], isComplete: Bool = true) {
      (self.node, self.known, self.open, self.isComplete) = (node, known, open, isComplete)
    }
  }

  /// The first node.
  public let first: Part
  /// The second node.
  public let second: Part
  /// What both are known to have, ascending.
  public let shared: [Opposite]
  /// What the first is known to have, and the second is not, ascending.
  public let onlyFirst: [Opposite]
  /// What the second is known to have, and the first is not, ascending.
  public let onlySecond: [Opposite]
  /// What both may have: open for one of them, and known or open for the other; ascending.
  public let mayShare: [Opposite]

  /// Compares two nodes. O(neighbours · log neighbours).
  init(_ first: Part, _ second: Part) {
    self.first = first
    self.second = second
    let (a, b) = (Set(first.known), Set(second.known))
    let (openA, openB) = (Set(first.open), Set(second.open))
    shared = first.known.filter(b.contains)
    onlyFirst = first.known.filter { !b.contains($0) && !openB.contains($0) }
    onlySecond = second.known.filter { !a.contains($0) && !openA.contains($0) }
    mayShare =
      openA.isEmpty && openB.isEmpty
      ? [] : a.union(openA).intersection(b.union(openB)).subtracting(shared).sorted()
  }

  /// What both are known to have, as a part of what either is; `nil` where neither has anything. What is
  /// open is in neither number.
  public var jaccard: Double? {
    let union = first.known.count + second.known.count - shared.count
    return union > 0 ? Double(shared.count) / Double(union) : nil
  }

  /// What both are known to have, as a part of what the smaller one is; `nil` where one has nothing.
  public var simpson: Double? {
    let smaller = min(first.known.count, second.known.count)
    return smaller > 0 ? Double(shared.count) / Double(smaller) : nil
  }

  /// Whether one has all that the other has; `nil` where one is not known to have anything.
  ///
  /// It is certain, or ``Containment/unknown``: the first is within the second when the second is known
  /// to have all that the first has or may have, and is not when the first is known to have something
  /// that the second cannot have.
  public var containment: Containment? {
    guard !first.known.isEmpty, !second.known.isEmpty else { return nil }
    return Containment(
      firstIsWithin: Self.isWithin(first, second, only: onlyFirst),
      secondIsWithin: Self.isWithin(second, first, only: onlySecond))
  }

  private static func isWithin(_ part: Part, _ other: Part, only: [Opposite]) -> Bool? {
    if !only.isEmpty { return other.isComplete ? false : nil }
    return part.isComplete && Set(part.known + part.open).isSubset(of: other.known) ? true : nil
  }
}

extension Side {
  /// What two nodes share; `nil` where one is not on this side. O(neighbours · log neighbours).
  public func overlap(of a: Node, and b: Node) -> Overlap<Node, Opposite>? {
    guard let first = neighbors(of: a), let second = neighbors(of: b) else { return nil }
    return Overlap(.init(a, known: first), .init(b, known: second))
  }
}
