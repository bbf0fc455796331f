import Facts
import Networks

/// What countries can be alike in, as the dataset knows it.
public enum CountryAttribute: String, Sendable, Hashable, CaseIterable {
  /// The continent, after the United Nations.
  case region
  /// The part of the continent.
  case subregion
  /// The World Bank's income group.
  case income

  /// A country's value; `nil` where it is not known.
  public func value(of facts: CountryFacts?) -> String? {
    switch self {
    case .region: facts?.region
    case .subregion: facts?.subregion
    case .income: facts?.incomeGroup
    }
  }
}

extension MembershipNetwork {
  /// The value of each country, in the order of the network's countries. O(countries).
  public func values(of attribute: CountryAttribute) -> [String?] {
    graph.leftNodes.labels.map { attribute.value(of: atlas[$0]) }
  }

  /// Which of some groups each country belongs to on the network's day, by its counting rule, whatever
  /// their size: "neither" for none, `nil` for several or where it is open. O(spells).
  ///
  /// Whether countries of a bloc sit together is asked of a network without the blocs themselves
  /// (``without(_:)``), as else it were answered by definition.
  public func blocs(_ groups: [Group]) -> [String?] {
    let blocs = atlas.network(
      on: date, counting: counting, scope: Scope(upTo: nil, only: Set(groups)))
    let open = Set(blocs.unknown.map { $0.country })
    return graph.leftNodes.labels.map { country in
      let own = blocs.countries.neighbors(of: country) ?? []
      guard own.count < 2, !open.contains(country) else { return nil }
      return own.first?.id ?? "neither"
    }
  }

  /// The edges without those of some groups: a row for each country of the network, a column for each
  /// other group. O((nodes + edges) log nodes).
  public func without(_ groups: Set<Group>) -> BipartiteGraph<Country, Group> {
    let kept = graph.rightNodes.labels.filter { !groups.contains($0) }
    return BipartiteGraph(
      neighbors: Dictionary(
        uniqueKeysWithValues: graph.leftNodes.labels.map { country in
          (country, Set(countries.neighbors(of: country) ?? []).subtracting(groups))
        }), includingRight: kept, leftKind: graph.leftKind, rightKind: graph.rightKind)
  }
}
