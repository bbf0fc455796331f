import Networks

extension MembershipNetwork {
  /// The network without the memberships of some countries in a group. Its groups stay as they are, also
  /// one that is left by its last member or that would now be small enough for the scope.
  /// O(nodes + memberships).
  package func without(_ countries: [Country], in group: Group) -> MembershipNetwork {
    MembershipNetwork(
      atlas, on: date, counting: counting, scope: scope, groups: Set(graph.rightNodes.labels),
      memberships: memberships.filter { $0.group != group || !countries.contains($0.country) },
      unknown: unknown)
  }

  /// The network with some groups as they are in another: whether they exist, who belongs, as what, and
  /// what is open. O(nodes + memberships).
  package func holding(_ groups: Set<Group>, asIn other: MembershipNetwork) -> MembershipNetwork {
    MembershipNetwork(
      atlas, on: date, counting: counting, scope: scope,
      groups: Set(graph.rightNodes.labels.filter { !groups.contains($0) })
        .union(other.graph.rightNodes.labels.filter(groups.contains)),
      memberships: memberships.filter { !groups.contains($0.group) }
        + other.memberships.filter { groups.contains($0.group) },
      unknown: unknown.filter { !groups.contains($0.group) }
        + other.unknown.filter { groups.contains($0.group) })
  }

  /// The network with the chairs of an earlier year, and of those before it, in the place of its own.
  /// O(chair terms + nodes + memberships).
  package func holdingChairs(of year: Int) -> MembershipNetwork {
    MembershipNetwork(
      atlas.shiftingChairs(by: date.year - year), on: date, counting: counting, scope: scope,
      groups: Set(graph.rightNodes.labels), memberships: memberships, unknown: unknown)
  }
}

extension MembershipAtlas {
  /// The dataset with every chair term some years later.
  fileprivate func shiftingChairs(by years: Int) -> MembershipAtlas {
    var shifted = self
    shifted.chairTerms = chairTerms.map {
      ChairTerm(
        group: $0.group, year: $0.year + years, country: $0.country, source: $0.source,
        notes: $0.notes)
    }
    return shifted
  }
}
