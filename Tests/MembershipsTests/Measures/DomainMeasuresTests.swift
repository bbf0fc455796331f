import Measures
import Memberships
import Networks
import Testing

/// The measures that need facts, by the catalogue that lists them.
@Suite("The measures of countries and groups")
struct DomainMeasuresTests {
  private func network() throws -> MembershipNetwork {
    try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
  }

  @Test("have identifiers that are kebab-case and occur once, and a full description")
  func quantities() throws {
    let countries = MeasureCatalogue.countryMeasures().map(\.quantity)
    let groups = MeasureCatalogue.groupMeasures().map(\.quantity)
    for quantities in [countries, groups] {
      #expect(Set(quantities.map(\.id)).count == quantities.count)
      for quantity in quantities {
        #expect(quantity.id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(quantity.id)")
        #expect(!quantity.name.isEmpty && !quantity.unit.name.isEmpty, "\(quantity.id)")
        #expect(quantity.definition.hasSuffix("."), "\(quantity.id)")
      }
    }
  }

  @Test("give every node a number in range, and none but where they say so")
  func range() throws {
    var bare = SmallDataset()
    for name in DatasetFiles.optional { bare.files[name] = nil }
    let networks = try [
      network(), SmallDataset().atlas().network(on: "1990-01-01"),
      bare.atlas().network(on: "2024-03-01"),
      SmallDataset(groups: [], memberships: []).atlas().network(on: "2024-03-01"),
    ]
    for network in networks {
      for measure in MeasureCatalogue.countryMeasures() {
        check(network.countryScores(by: measure))
      }
      for measure in MeasureCatalogue.groupMeasures() {
        check(network.groupScores(by: measure))
      }
    }
  }

  private func check(_ scores: Scores<some NodeLabel>) {
    #expect(scores.values.count == scores.nodes.count)
    let values = scores.values.compactMap { $0 }
    #expect(values.allSatisfy { scores.quantity.range.contains($0, tolerance: 1e-12) })
    #expect(values.count == scores.values.count || scores.quantity.undefined != nil)
  }

  @Test("of countries are those of their load")
  func countries() throws {
    let network = try network()
    #expect(network.countryScores(by: .gatherings).values == [17, 24, 7, 0])
    #expect(
      network.countryScores(by: .typicalBurden()).values == [465, 344.5, 488, 0])
    let burden = network.countryScores(by: .commitmentBurden())
    #expect(burden.unit == "delegation-days a year")
    let estimates = try #require(network.burdenEstimates())
    #expect(burden.values == estimates.map(\.median))
    #expect(burden.intervals == estimates.map(\.interval))
    #expect(network.countryScores(by: .gatherings).intervals == nil)
  }

  @Test("of groups are those of their rhythm")
  func groups() throws {
    let network = try network()
    #expect(network.groupScores(by: .gatherings).values == [5, 12, 7])
    #expect(network.groupScores(by: .unknownMemberships).values == [0, 0, 0])
    let bare = try SmallDataset("gatherings.csv", "group,level,per_year,low,high,bound,source\n")
      .atlas().network(on: "2024-03-01")
    #expect(bare.groupScores(by: .gatherings).values == [nil, nil, nil])
  }

  @Test("are undefined without a model")
  func noModel() throws {
    var dataset = SmallDataset()
    dataset.files["burden-model.json"] = nil
    let network = try dataset.atlas().network(on: "2024-03-01")
    for measure: CountryMeasure in [.commitmentBurden(), .typicalBurden()] {
      #expect(network.countryScores(by: measure).values == [nil, nil, nil, nil])
    }
  }

  @Test("count chair terms in the network's groups")
  func chairTerms() throws {
    var dataset = SmallDataset()
    dataset.files["chairs.csv"]? += "alpha,2015,BBB,web\nbeta,2014,BBB,web\ngamma,2020,BBB,web\n"
    let network = try dataset.atlas().network(on: "2024-03-01", counting: .all)
    #expect(network.countryScores(by: .chairTerms).values == [1, 1, 1, 0])
    // 2014 is more than ten years ago.
    #expect(
      network.countryScores(by: .chairTermsInTenYears).values == [1, 3, 1, 0])
    let two = try dataset.atlas().network(on: "2024-03-01", scope: .only(["alpha", "beta"]))
    #expect(two.countryScores(by: .chairTermsInTenYears).values == [1, 2, 0, 0])
    dataset.files["chairs.csv"] = nil
    let bare = try dataset.atlas().network(on: "2024-03-01")
    #expect(bare.countryScores(by: .chairTerms).values == [nil, nil, nil, nil])
  }

  @Test("tell the share of technology groups among those of a known domain")
  func technologyShare() throws {
    // Alland: alpha technology, beta not known. Bellmark: alpha, beta, and gamma of trade.
    let domains = ["alpha": "technology", "beta": "", "gamma": "trade"]
    var dataset = SmallDataset()
    dataset.files["groups.csv"] = lines(
      ["id,name,founded,ended,domain,source"]
        + domains.sorted { $0.key < $1.key }.map { "\($0.key),\($0.key),2000,,\($0.value),web" })
    let network = try dataset.atlas().network(on: "2024-03-01", counting: .all)
    #expect(network.countryScores(by: .technologyShare).values == [1, 0.5, 0, nil])
    #expect(network.atlas["beta"]?.isTechnology == nil)
    // The declared domains are ones that the embedded dataset has.
    let embedded = Set(try MembershipAtlas.embedded().groups.compactMap(\.domain))
    #expect(GroupFacts.technologyDomains.isSubset(of: embedded))
  }
}
