import Memberships
import Testing

@testable import Answers
@testable import Burden
@testable import Charts
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Reports
@testable import Tables

@Suite struct PeersSectionTests {
  private func facts(_ sample: Sample, peers: [Country], chosen: [Country] = []) throws
    -> ReportFacts
  {
    let network = try sample.network()
    return ReportFacts(
      Report(
        network: network, diagrams: [], provenance: Provenance(network), countries: chosen,
        peers: PeerGroup(
          id: "middle", title: "Middle", description: nil, source: "a source", status: "own",
          notes: nil, countries: peers)))
  }

  private static var sample: Sample {
    var sample = Sample([
      ("g1", ["AAA", "BBB", "USA"]), ("g2", ["AAA", "USA"]), ("g3", ["BBB", "CHN"]),
      ("g4", ["CCC", "CHN"]), ("g5", ["AAA", "BBB", "CCC", "CHN", "USA"]),
    ])
    sample.countries += ["CHN,China", "USA,United States", "DDD,Delta"]
    return sample
  }

  @Test func whoSitsWithWhichBloc() throws {
    let facts = try facts(Self.sample, peers: ["AAA", "BBB", "CCC", "DDD"])
    let comparison = try #require(facts.comparison)
    let balances = BlocBalances(comparison, facts)
    #expect(balances.rows.map(\.country) == ["AAA", "BBB", "CCC", "DDD"])
    #expect(balances.rows.map(\.index) == [1, 0, -1, nil])
    #expect(
      balances.sentence?.text
        == "Alpha sits in more groups with the United States and without China than the other way "
        + "round; Gamma sits in more groups with China and without the United States than the other "
        + "way round; Beta sits in as many with the one alone as with the other alone.")
  }

  @Test func withoutABlocThereIsNoBalance() throws {
    let facts = try facts(Sample([("g1", ["AAA", "BBB"])]), peers: ["AAA", "BBB"])
    let section = try #require(PositionsSection(facts).middlePowers)
    #expect(section.balance == nil && section.sensitivity == nil)
    #expect(section.standings.rows.count == 2)
  }

  @Test func aChosenCountryIsSetBesideThePeers() throws {
    let facts = try facts(Self.sample, peers: ["AAA", "BBB"], chosen: ["CCC", "AAA"])
    let section = try #require(PositionsSection(facts).middlePowers)
    let groups = section.standings.rows.map { row -> String in
      if case .figure(let text) = row.cells[1] { text } else { "" }
    }
    // Of the five that belong to a group: three groups each, and two for Gamma.
    #expect(groups == ["60 (1 of 2)", "60 (1 of 2)", "10 (3 of 3)"])
  }

  @Test func withoutPeersThereIsNoSection() throws {
    let facts = try facts(Self.sample, peers: [])
    #expect(facts.comparison == nil && PositionsSection(facts).middlePowers == nil)
    #expect(!facts.positionFindings.contains { $0.sentence.text.contains("sits in") })
  }
}
