import Memberships

extension Scope {
  /// The groups that the essay behind this project speaks of: T. Filer, "The Era of Tech
  /// Minilaterals is Here. Will they prove effective?", January 2024. Diagrams show these unless
  /// groups are chosen.
  public static let foundingArticle = Scope.only([
    "brics", "digital-nations", "g20", "g7", "i2u2", "mikta", "quad", "three-seas",
  ])
}

extension MembershipNetwork {
  /// The network that a diagram shows where no groups are chosen: those of ``Scope/foundingArticle``
  /// that exist on the day, and those that a scenario changes; `nil` where there is none of them.
  /// O(spells + nodes log nodes).
  public var ofFoundingArticle: MembershipNetwork? {
    let changed = Set(atlas.scenario?.groups ?? [])
    let scope = Scope.only((Scope.foundingArticle.only ?? []).union(changed))
    let chosen = atlas.network(on: date, counting: counting, scope: scope)
    return chosen.graph.rightNodes.count == 0 ? nil : chosen
  }
}
