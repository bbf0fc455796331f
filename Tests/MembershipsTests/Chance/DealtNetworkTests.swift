import Chance
import Measures
import Memberships
import Networks
import TestNetworks
import Testing

/// What of a dataset's facts stays where when its edges are left to chance.
@Suite("Networks of memberships dealt anew")
struct DealtNetworkTests {
  private func network() throws -> MembershipNetwork {
    try randomAtlas(3, countries: 30, groups: 12).network(
      on: "2024-06-30", counting: .all, scope: Scope(upTo: nil))
  }

  private func matrix(_ network: MembershipNetwork, _ edges: [(Int, Int)]) throws
    -> BiadjacencyMatrix
  {
    try BiadjacencyMatrix(
      rowCount: network.graph.leftNodes.count, columnCount: network.graph.rightNodes.count,
      rowOfEdge: edges.map { UInt32($0.0) }, columnOfEdge: edges.map { UInt32($0.1) }, weights: nil)
  }

  /// Group one has a member, Alpha, and an associate, Beta, and perhaps Gamma; group two a member,
  /// Beta, and an observer, Gamma.
  @Test("keep what is in both, and deal out what a group loses")
  func byHand() throws {
    let network = try statusAtlas().network(
      on: "2024-06-30", counting: .all, scope: Scope(upTo: nil))
    let (alpha, gamma, delta): (Country, Country, Country) = ("AAA", "CCC", "DDD")
    #expect(network.unknown.map(\.country) == [gamma])
    // Beta's part in group one goes to Gamma, which was open; Beta's in group two to Delta and Alpha,
    // of which there was one: it is dealt round again.
    let edges = try matrix(network, [(0, 0), (2, 0), (2, 1), (3, 1), (0, 1)])
    var generator = SplitMix64(seed: 1)
    let dealt = network.dealt(edges, using: &generator)
    #expect(dealt.graph.matrix == edges && dealt.unknown.isEmpty)
    #expect(dealt.state(of: alpha, in: "one") == .belongs(.member))
    #expect(dealt.state(of: gamma, in: "one") == .belongs(.associate))
    #expect(dealt.state(of: gamma, in: "two") == .belongs(.observer))
    #expect(dealt.state(of: delta, in: "two") == .belongs(.member))
    #expect(dealt.state(of: alpha, in: "two") == .belongs(.member))
    #expect(dealt.state(of: "BBB", in: "two") == .absent)
    #expect(dealt.memberships[0].spell == network.memberships[0].spell)
  }

  @Test("are the network itself with its own edges")
  func itself() throws {
    let network = try network()
    var generator = SplitMix64(seed: 1)
    let same = network.dealt(network.graph.matrix, using: &generator)
    #expect(same.memberships == network.memberships && same.unknown == network.unknown)
  }

  @Test("leave each group as many of each status where its size is kept")
  func statuses() throws {
    let network = try network()
    let networks = try DealtNetworks(of: network, by: .curveball, seed: 4)
    func counts(_ network: MembershipNetwork) -> [String: Int] {
      network.memberships.reduce(into: [:]) { $0["\($1.group) \($1.status)", default: 0] += 1 }
    }
    for k in 0..<20 {
      let sample = networks.sample(k)
      #expect(counts(sample) == counts(network))
      #expect(sample.memberships != network.memberships)
      #expect(networks.sample(k).memberships == sample.memberships)
    }
    // Who is an observer is left to chance: not always the first of the group's new members.
    let observers = (0..<20).map { k in
      networks.sample(k).memberships.filter { $0.status == .observer }.map(\.country)
    }
    #expect(Set(observers).count == 20)
  }

  @Test("give a group without anybody full members")
  func emptyGroup() throws {
    let atlas = try tinyAtlas(
      countries: [("AAA", "Alpha")], groups: [("one", "One", "", "trade")], memberships: [])
    let network = atlas.network(on: "2024-06-30", scope: Scope(upTo: nil))
    var generator = SplitMix64(seed: 1)
    let dealt = network.dealt(try matrix(network, [(0, 0)]), using: &generator)
    #expect(dealt.memberships.map(\.status) == [.member])
  }

  @Test("hold any measure against chance: each sample is asked as any network is")
  func scores() throws {
    let network = try MembershipAtlas.embedded().network(on: "2024-01-08", scope: Scope(upTo: 8))
    let burden = BurdenSettings(draws: DrawSettings(count: 50))
    let measures: [CountryMeasure] = [
      CountryMeasure(.reach), .commitmentBurden(burden), .technologyShare, CountryMeasure(.degree),
    ]
    let design = ChanceDesign(against: .curveball, samples: 20, seed: 5)
    let all = try network.countryScores(by: measures, against: design)
    let networks = try DealtNetworks(of: network, by: .curveball, seed: 5)
    let samples = (0..<20).map { k in measures.map { $0.ask(networks.sample(k)).values } }
    for (place, measure) in measures.enumerated() {
      let own = measure.ask(network)
      #expect(all[place].quantity == own.quantity && all[place].unit == own.unit)
      for (node, score) in all[place].scores.enumerated() {
        let values = samples.compactMap { $0[place][node] }
        #expect(score.observed == own.values[node] && score.samples == values.count)
        guard let expected = score.expected else { continue }
        let mean = values.reduce(0, +) / Double(values.count)
        #expect(abs(expected - mean) < 1e-9 * max(1, mean))
      }
    }
    // Degrees are kept, so that they are what chance gives.
    #expect(all[3].scores.allSatisfy { $0.z == nil && $0.p == 1 })
    // A measure that needs no facts is the same of the edges alone.
    let reach = try network.countries.scored(by: .reach, against: design)
    #expect(reach.scores == all[0].scores)
    let one = try network.countryScores(by: measures, against: design, threads: 1)
    #expect(zip(one, all).allSatisfy { $0.scores == $1.scores })
  }

  @Test("are seen from the groups too: what rows keep is what the side asked keeps")
  func groups() throws {
    let network = try network()
    for model in NullModel.allCases {
      let design = ChanceDesign(against: model, samples: 10, seed: 2)
      let scores = try network.groupScores(
        by: [GroupMeasure(.degree), .unknownMemberships], against: design)
      let isKept = scores[0].scores.allSatisfy { $0.z == nil }
      #expect(isKept == (model == .curveball || model == .fixedRows), "\(model)")
    }
  }
}
