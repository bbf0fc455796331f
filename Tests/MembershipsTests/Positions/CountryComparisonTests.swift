import Measures
import Memberships
import Networks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

/// Alland is in alpha and beta, Bellmark in alpha, beta and gamma, Cerulia in gamma, Dorne in nothing.
@Suite("Countries side by side")
struct CountryComparisonTests {
  private let draws = DrawSettings(count: 50)

  private func comparison(
    of countries: [Country], among peers: [Country]? = nil, anchors: BlocAnchors = .standard
  ) throws -> CountryComparison {
    try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
      .comparison(of: countries, among: peers, anchors: anchors, draws: draws)
  }

  @Test("have a hand-worked number, place and percentile by each measure")
  func handWorked() throws {
    let comparison = try comparison(of: ["BBB", "AAA", "CCC"])
    #expect(comparison.countries == ["BBB", "AAA", "CCC"])
    #expect(comparison.peers == ["AAA", "BBB", "CCC"])
    // Dorne belongs to nothing.
    #expect(comparison.all == ["AAA", "BBB", "CCC"])
    func standing(_ country: Country, _ id: String) throws -> Standing {
      let measure = try #require(comparison.measures.position(of: id))
      return comparison.standing(of: country, by: measure)
    }
    #expect(try standing("BBB", "degree").value == 3)
    #expect(try standing("BBB", "degree").amongPeers?.percentile == 100 * 2.5 / 3)
    #expect(try standing("AAA", "degree").amongAll?.rank == 2)
    // Alland and Cerulia each meet Bellmark only.
    #expect(try standing("AAA", "reach").value == 1)
    #expect(try standing("AAA", "reach").amongPeers?.rank == 2)
    #expect(try standing("AAA", "reach").amongPeers?.percentile == 100.0 / 3)
    // Alland and Bellmark meet twice.
    #expect(try standing("AAA", "exclusive-reach").value == 0)
    #expect(try standing("BBB", "exclusive-reach").value == 1)
    #expect(try standing("CCC", "constraint").value == 1)
    #expect(try standing("CCC", "chair-terms").value == 1)
    // No anchor is in this dataset, and no capacity is known.
    #expect(
      try standing("CCC", "balance")
        == Standing(
          value: nil, interval: nil, amongPeers: nil, amongAll: nil))
    #expect(try standing("CCC", "burden-per-100-posts").value == nil)
    let burden = try standing("CCC", "commitment-burden")
    let (value, interval) = (try #require(burden.value), try #require(burden.interval))
    #expect(interval.contains(value) && interval.lowerBound < interval.upperBound)
  }

  @Test("have a country in no group, and one that is no peer, set beside the others")
  func beside() throws {
    let comparison = try comparison(of: ["DDD", "CCC"], among: ["AAA", "BBB"])
    let degree = comparison.standing(of: "DDD", by: 0)
    #expect(degree.value == 0 && degree.amongPeers?.count == 3 && degree.amongPeers?.rank == 3)
    // Counted for itself among all, and not for others.
    #expect(degree.amongAll?.count == 4)
    #expect(comparison.standing(of: "CCC", by: 0).amongAll?.count == 3)
  }

  @Test("are each told once, and others than the dataset's undefined")
  func oddCountries() throws {
    let comparison = try comparison(of: ["AAA", "ZZZ", "AAA"])
    #expect(comparison.countries == ["AAA", "ZZZ"])
    for measure in comparison.scores.indices {
      #expect(comparison.standing(of: "ZZZ", by: measure).value == nil)
      #expect(comparison.standing(of: "AAA", by: measure).amongPeers?.count ?? 1 == 1)
    }
  }

  @Test("have the numbers of the catalogue")
  func catalogue() throws {
    let comparison = try comparison(of: ["AAA", "BBB"])
    let network = comparison.network
    let catalogue = MeasureCatalogue.countryMeasures()
    for scores in comparison.scores {
      let measure = try #require(catalogue.first { $0.quantity.id == scores.quantity.id })
      #expect(measure.quantity == scores.quantity)
      #expect(network.countryScores(by: measure).unit == scores.unit)
      // The catalogue's burden has other draws.
      if scores.quantity.id.contains("burden") { continue }
      #expect(network.countryScores(by: measure).values == scores.values)
    }
    let burdens = try #require(network.burdenEstimates(draws: draws))
    #expect(comparison.scores[1].values == burdens.map(\.median))
    #expect(comparison.scores[1].intervals == burdens.map(\.interval))
    #expect(comparison.scores.map(\.quantity) == comparison.measures.quantities)
  }

  @Test("are the same when only they are computed", arguments: 0..<20)
  func some(seed: Int) throws {
    let network = try RandomDataset(seed: seed).atlas().network(on: "2018-06-01")
    let measures = PositionMeasures(of: network.atlas, draws: DrawSettings(count: 20))
    let some: [Country] = ["DDD", "AAA"]
    let (all, few) = (measures.scores(in: network), measures.scores(in: network, of: some))
    for (all, few) in zip(all, few) {
      #expect(few.nodes.labels == ["AAA", "DDD"])
      for country in some {
        #expect(all[country] == few[country])
        #expect(all.interval(of: country) == few.interval(of: country))
      }
    }
  }

  @Test("are the same by some of the measures")
  func limited() throws {
    let network = try SmallDataset().atlas().network(on: "2024-03-01")
    let all = PositionMeasures(of: network.atlas, draws: draws)
    let some = all.limited(to: ["reach", "burden-per-100-posts", "commitment-burden", "nothing"])
    #expect(some.quantities.map(\.id) == ["commitment-burden", "burden-per-100-posts", "reach"])
    let places = try some.quantities.map { try #require(all.position(of: $0.id)) }
    let scores = all.scores(in: network)
    #expect(some.scores(in: network).map(\.values) == places.map { scores[$0].values })
    let comparison = network.comparison(of: ["AAA", "BBB"], by: some)
    #expect(comparison.difference(between: "AAA", and: "BBB").contributions.count == 3)
  }

  @Test("of an empty network have zeros or nothing")
  func empty() throws {
    let network = try SmallDataset(groups: [], memberships: []).atlas().network(on: "2024-03-01")
    let comparison = network.comparison(of: ["AAA", "BBB"], draws: draws)
    #expect(comparison.all.isEmpty)
    #expect(comparison.standing(of: "AAA", by: 0).value == 0)
    #expect(comparison.standing(of: "AAA", by: 0).amongAll?.percentile == 50)
    let difference = comparison.difference(between: "AAA", and: "BBB")
    #expect(difference.contributions.allSatisfy { $0.isEmpty })
    #expect(comparison.sensitivity().standings.count == 2)
  }
}
