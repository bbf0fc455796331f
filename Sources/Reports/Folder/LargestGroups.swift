import Memberships

extension MembershipNetwork {
  /// The network of its groups with most members, the first of equals by identifier: itself where it has
  /// no more groups than are asked for. O(groups log groups + spells).
  func ofLargestGroups(_ count: Int) -> MembershipNetwork {
    guard graph.rightNodes.count > count else { return self }
    let sizes = Dictionary(grouping: memberships, by: \.group).mapValues(\.count)
    let largest = graph.rightNodes.labels.sorted { a, b in
      (sizes[b] ?? 0, a) < (sizes[a] ?? 0, b)
    }.prefix(count)
    return atlas.network(on: date, counting: counting, scope: .only(largest))
  }
}
