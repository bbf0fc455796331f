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
  /// The network that a diagram shows: what the options choose, or, where they choose no groups,
  /// those of the founding article that exist on the day, and those that a scenario changes. Where
  /// there is none of them, the user is told that the diagram shows the groups that the numbers are
  /// about.
  func diagramNetwork(insteadOf network: MembershipNetwork) -> MembershipNetwork {
    guard !choosesGroups else { return network }
    let changed = Set(network.atlas.scenario?.groups ?? [])
    let scope = Scope.only((Scope.foundingArticle.only ?? []).union(changed))
    let chosen = network.atlas.network(
      on: network.date, counting: network.counting, scope: scope)
    guard chosen.graph.rightNodes.count == 0 else { return chosen }
    Terminal.tell(
      "Note: none of the eight groups that diagrams show by default exists on \(network.date) in "
        + "this dataset; shown are \(network.scope.label).")
    return network
  }
}
