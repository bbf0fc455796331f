import Measures
import Memberships
import Networks
import Testing

@testable import Facts

/// A question holds no network: what it answers for one is what a network that was made from the same
/// facts afresh gives.
@Suite("Measures asked of any network")
struct AnyNetworkTests {
  private static let burden = BurdenSettings(draws: DrawSettings(count: 100))

  /// Networks with the degrees of one of the embedded dataset, which chance deals out otherwise.
  private func randomNetworks(_ count: Int) throws -> [MembershipNetwork] {
    let network = try MembershipAtlas.embedded().network(on: "2024-01-08", scope: Scope(upTo: 8))
    let graph = network.graph
    return (0..<count).map { number in
      var ball = Curveball(graph.matrix, seed: UInt64(number))
      ball.trade(5 * graph.leftNodes.count)
      let rows = ball.matrix(threads: 1).rows
      let memberships = graph.leftNodes.labels.enumerated().flatMap { row, country in
        rows.indices(of: row).map { column in
          let group = graph.rightNodes.labels[Int(column)]
          return MembershipNetwork.Membership(
            country: country, group: group, status: .member,
            spell: Spell(
              group: group, country: country, status: .member, isFounding: false,
              from: PartialDate("1900"), source: "chance"))
        }
      }
      return MembershipNetwork(
        network.atlas, on: network.date, counting: network.counting, scope: network.scope,
        groups: Set(graph.rightNodes.labels), memberships: memberships,
        unknown: network.unknown.filter { open in
          !memberships.contains { $0.country == open.country && $0.group == open.group }
        })
    }
  }

  /// The same facts as a dataset of their own, from which the network is made by reading it.
  private func afresh(_ network: MembershipNetwork) -> MembershipNetwork {
    let atlas = network.atlas
    let groups = Set(network.graph.rightNodes.labels)
    return MembershipAtlas(
      description: atlas.description, countries: atlas.countries,
      groups: atlas.groups.filter { groups.contains($0.group) },
      spells: network.memberships.map(\.spell) + network.unknown.map(\.spell),
      chairTerms: atlas.chairTerms,
      gatherings: atlas.cadences.values.flatMap { $0.gatherings.values },
      peerGroups: atlas.peerGroups, burdenModel: atlas.burdenModel
    ).network(
      on: network.date, counting: network.counting, scope: Scope(upTo: nil, only: groups))
  }

  @Test("give each of 50 random networks its own numbers")
  func randomNetworks() throws {
    let networks = try randomNetworks(50)
    let first = networks[0]
    let ofCountries = MeasureCatalogue.countryMeasures(burden: Self.burden)
    let ofGroups = MeasureCatalogue.groupMeasures()
    // Each question has been put to another network before.
    let before = ofCountries.map { $0.ask(first).values }
    var different = [Bool](repeating: false, count: ofCountries.count)
    for network in networks {
      let alike = afresh(network)
      #expect(alike.graph.leftNodes.labels == network.graph.leftNodes.labels)
      #expect(alike.memberships.count == network.memberships.count)
      for (place, measure) in ofCountries.enumerated() {
        let scores = measure.ask(network)
        let new = MeasureCatalogue.countryMeasures(burden: Self.burden)[place].ask(alike)
        let isSame = scores.values == new.values && scores.intervals == new.intervals
        #expect(isSame, "\(measure.quantity.id)")
        if scores.values != before[place] { different[place] = true }
      }
      for (place, measure) in ofGroups.enumerated() {
        let new = MeasureCatalogue.groupMeasures()[place].ask(alike)
        #expect(measure.ask(network).values == new.values, "\(measure.quantity.id)")
      }
    }
    // Where every network gave the same, the comparison would have shown nothing. Degrees are kept, what
    // follows from them alone is the same, and chairs and open memberships are not dealt out. Betweenness that
    // is sampled from every node has no error.
    let kept: Set = [
      "degree", "degree-centrality", "strength", "unknown-memberships", "chair-terms",
      "chair-terms-10-years", "betweenness-sampled-error",
    ]
    for (measure, isDifferent) in zip(ofCountries, different)
    where !kept.contains(measure.quantity.id) {
      #expect(isDifferent, "\(measure.quantity.id)")
    }
  }
}
