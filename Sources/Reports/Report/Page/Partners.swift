import Measures
import Memberships
import Networks

/// Another node of the same side, and what the two share.
struct Partner<Node: NodeLabel> {
  let node: Node
  /// How many nodes of the other side both have.
  let shared: Int
  /// What they share as a part of all that either has.
  let jaccard: Double
}

extension Side {
  /// For each node that shares anything, those that it shares with: from the most shared down, then from
  /// the most similar, then by label. O(pairs that share).
  func partners() -> [Node: [Partner<Node>]] {
    let jaccard = paired(by: .jaccard)
    var partners: [Node: [Partner<Node>]] = [:]
    for edge in paired(by: .sharedNeighbors).sharing.edges {
      let similarity = jaccard[edge.a, edge.b] ?? 0
      for (node, other) in [(edge.a, edge.b), (edge.b, edge.a)] {
        partners[node, default: []].append(
          Partner(node: other, shared: Int(edge.weight), jaccard: similarity))
      }
    }
    return partners.mapValues { list in
      list.sorted { ($1.shared, $1.jaccard, $0.node) < ($0.shared, $0.jaccard, $1.node) }
    }
  }
}
