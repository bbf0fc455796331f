import Burden
import Facts
import Measures
import Networks

/// What a scenario does to one node: all measures before and after.
public struct NodeEffect<Node: NodeLabel>: Sendable {
  /// Whether a node is in the networks.
  public enum Presence: String, Sendable {
    /// Before and after.
    case both = "in both"
    /// Only after.
    case new
    /// Only before.
    case gone
  }

  /// The node.
  public let node: Node
  /// Whether it is there before and after.
  public let presence: Presence
  /// The measures, in the order in which they were asked for.
  public let changes: [MeasureChange]

  /// How much the node is affected: the mean of its absolute differences, each in standard deviations
  /// of its measure (``MeasureChange/standardizedDifference``), over the measures that have one. `nil`
  /// where none has, as for a node that is new or gone.
  public var size: Double? {
    let all = changes.compactMap { $0.standardizedDifference.map(abs) }
    return all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)
  }

  /// Whether the node is new or gone, or one of its measures changes.
  public var isAffected: Bool {
    presence != .both
      || changes.contains { change in
        guard let difference = change.difference else {
          return (change.before == nil) != (change.after == nil)
        }
        return abs(difference) > max(negligibleChange * (change.spread ?? 0), 1e-12)
      }
  }

  /// The measure that changes most in standard deviations, the first of equals; `nil` where none
  /// changes.
  public var greatestChange: MeasureChange? {
    var greatest: (change: MeasureChange, size: Double)?
    for change in changes {
      guard let size = change.standardizedDifference.map(abs), size > negligibleChange else {
        continue
      }
      if size > greatest?.size ?? 0 { greatest = (change, size) }
    }
    return greatest?.change
  }
}

/// What happens to the nodes of one side when a network becomes another: those that are new or gone
/// first, then from the most affected (``NodeEffect/size``) down, equals by node.
///
/// - Parameters:
///   - before: What the measures say of the network before.
///   - after: What the same measures say of it afterwards.
///   - nodes: The side's nodes before.
///   - later: The side's nodes afterwards.
///   - intervals: The intervals of a measure's differences by node, where it is uncertain.
func nodeEffects<Node: NodeLabel>(
  from before: [Scores<Node>], to after: [Scores<Node>], of nodes: NodeSet<Node>,
  _ later: NodeSet<Node>,
  intervals: (Quantity) -> [Node: ClosedRange<Double>]? = { _ in nil }
) -> [NodeEffect<Node>] {
  let labels = Set(nodes.labels).union(later.labels).sorted()
  let columns = zip(before, after).map { old, new in
    let (oldRanks, newRanks) = (old.ranks, new.ranks)
    let spread = standardDeviation(of: old.values)
    let differences = intervals(old.quantity)
    return labels.map { node in
      MeasureChange(
        quantity: old.quantity, unit: old.unit, before: old[node], after: new[node],
        intervalBefore: old.interval(of: node), intervalAfter: new.interval(of: node),
        intervalOfDifference: differences?[node], rankBefore: oldRanks[node],
        rankAfter: newRanks[node], spread: spread)
    }
  }
  let effects = labels.enumerated().map { place, node in
    NodeEffect(
      node: node,
      presence: !nodes.contains(node) ? .new : later.contains(node) ? .both : .gone,
      changes: columns.map { $0[place] })
  }
  // Where no measure has a spread, no size is told; who is affected comes first all the same.
  func order(_ effect: NodeEffect<Node>) -> (Double, Int, Node) {
    (
      effect.presence == .both ? -(effect.size ?? 0) : -.infinity, effect.isAffected ? 0 : 1,
      effect.node
    )
  }
  // The size of each is worked out once, and not for each comparison.
  return effects.map { (order: order($0), effect: $0) }.sorted { $0.order < $1.order }
    .map { $0.effect }
}

extension Scores {
  /// The place of each node that has a number, 1 for the greatest; equal numbers share the best of
  /// their places. O(n log n).
  fileprivate var ranks: [Node: Int] {
    let defined = filter { $0.value != nil }
    let ranks = places(of: defined.compactMap { $0.value })
    return Dictionary(uniqueKeysWithValues: zip(defined.map { $0.node }, ranks))
  }
}
