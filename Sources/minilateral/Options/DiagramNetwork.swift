import Memberships

extension Scope {
  /// The groups that the essay behind this project speaks of: T. Filer, "The Era of Tech
  /// Minilaterals is Here. Will they prove effective?", January 2024. Diagrams show these unless
  /// groups are chosen.
  static let foundingArticle = Scope.only([
    "brics", "digital-nations", "g20", "g7", "i2u2", "mikta", "quad", "three-seas",
  ])
}

extension NetworkOptions {
  /// The network that a diagram shows: what the options choose, or, where they choose no groups, the
  /// groups of the founding article; a dataset that has fewer than two of those is shown by the
  /// scope that holds for numbers.
  func diagramNetwork(insteadOf network: MembershipNetwork) -> MembershipNetwork {
    guard !choosesGroups else { return network }
    let chosen = network.atlas.network(
      on: network.date, counting: network.counting, scope: .foundingArticle)
    return chosen.graph.rightNodes.count < 2 ? network : chosen
  }
}
