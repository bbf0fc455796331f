/// Numbers the pairs of different nodes: (0, 1), (0, 2) … (1, 2) …
public struct NodePairs: Sendable, Equatable {
  /// All pairs are asked about only where there are at most so many nodes.
  public static let mostNodes = 8_192

  /// The number of nodes.
  public let count: Int

  /// Numbers the pairs of some nodes.
  public init(count: Int) { self.count = count }

  /// The number of pairs.
  public var pairCount: Int { count * max(0, count - 1) / 2 }

  /// The number of a pair of different nodes, in either order. O(1).
  public func place(of a: Int, _ b: Int) -> Int {
    let (first, second) = (min(a, b), max(a, b))
    return first * (2 * count - first - 1) / 2 + second - first - 1
  }
}
