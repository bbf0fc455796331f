import Burden
import Facts
import Measures
import Networks

extension GroupFacts {
  /// The policy domains that are technology: the groups' own main domain decides, so that a trade
  /// agreement on digital matters is trade.
  public static let technologyDomains: Set<String> = ["digital-government", "technology"]

  /// Whether its domain is one of ``technologyDomains``; `nil` where the domain is not known.
  public var isTechnology: Bool? { domain.map(Self.technologyDomains.contains) }
}

extension Question where Subject == MembershipNetwork, Answer == Scores<Country> {
  /// The share of technology groups among those that a country belongs to. See
  /// ``GroupFacts/technologyDomains``.
  ///
  /// Open memberships are not counted. Undefined for a country in no group whose domain is known.
  /// O(memberships).
  public static var technologyShare: CountryMeasure {
    let domains = GroupFacts.technologyDomains.sorted().joined(separator: " or ")
    return CountryMeasure(
      Quantity(
        id: "technology-share", name: "Share of technology groups", unit: .share,
        range: .unitInterval,
        definition:
          "Of the groups that the country belongs to and whose main policy domain is known, the "
          + "part whose domain is \(domains).",
        undefined: "for a country in no group whose domain is known"),
      values: { network in
        network.graph.leftNodes.labels.map { country in
          let known = (network.countries.neighbors(of: country) ?? []).compactMap {
            network.atlas[$0]?.isTechnology
          }
          return known.isEmpty ? nil : Double(known.count { $0 }) / Double(known.count)
        }
      })
  }
}
