/// Where a country stands with the groups that it belongs to, by every objective of choosing forums.
public struct ForumPosition: Sendable, Hashable {
  /// Groups that it belongs to.
  public let groups: Int
  /// Countries met in at least one group.
  public let reach: Int
  /// Countries met in exactly one group.
  public let exclusiveReach: Int
  /// Betweenness centrality; `nil` where it is undefined.
  public let brokerage: Double?
  /// Dual eigenvector centrality; `nil` where it is undefined.
  public let prestige: Double?
  /// ``BlocBalance/index``; `nil` where it is undefined.
  public let balance: Double?

  /// The number that an objective looks at; `nil` where it is undefined.
  public subscript(objective: ForumObjective) -> Double? {
    switch objective {
    case .reach: Double(reach)
    case .exclusiveReach: Double(exclusiveReach)
    case .brokerage: brokerage
    case .prestige: prestige
    case .balance: balance
    }
  }

  /// How much the number of an objective differs from that of another position; `nil` where either is
  /// undefined.
  public func change(of objective: ForumObjective, from before: ForumPosition) -> Double? {
    guard let after = self[objective], let before = before[objective] else { return nil }
    return after - before
  }

  /// What is gained by an objective on the way from another position to this one, negative for a loss:
  /// the rise of its number, but of a balance how much nearer to 0 it comes. `nil` where either is
  /// undefined.
  public func gain(of objective: ForumObjective, from before: ForumPosition) -> Double? {
    guard let after = self[objective], let before = before[objective] else { return nil }
    return objective.worth(of: after) - objective.worth(of: before)
  }
}
