import Memberships
import Networks
import Testing

@testable import Admission
@testable import Datasets
@testable import Facts

@Suite("The back-test of admissions")
struct AdmissionBackTestTests {
  @Test("places an accession among countries, groups and all, equal ones by half")
  func places() throws {
    let history = try Newcomers().atlas().admissionHistory()
    let year = try #require(history.years.first)
    // C joins alpha. Pairs in order: A, B, C and F with beta or alpha.
    let pairs = zip(year.choices.rows, year.choices.columns).map { "\($0)\($1)" }
    #expect(pairs == ["01", "11", "20", "21", "30", "40", "50", "51"])
    let scores = [9.0, 0, 5, 5, 7, 5, 1, 1]
    let placed = try #require(year.placed(by: scores).first)
    // Among C, D, E and F for alpha: D is ahead, E equal.
    #expect(placed.amongCountries == .init(rank: 2.5, count: 4))
    // Of C's two groups both are equal.
    #expect(placed.amongGroups == .init(rank: 1.5, count: 2))
    // Of seven others A and D are ahead, two are equal, three behind.
    #expect(abs(placed.ahead - 4.0 / 7) < 1e-15)
    #expect(placed.amongGroups.ahead == 0.5)
    #expect(AdmissionBackTest.Place(rank: 1, count: 1).ahead == nil)
  }

  @Test("has baselines that are worked by hand")
  func baselines() throws {
    let atlas = try Newcomers().atlas()
    let day: Day = "2006-12-31"
    let choices = AdmissionChoices(atlas.network(on: day), earlier: atlas.network(on: day)) {
      _ in nil
    }
    let model = AdmissionModel(
      coefficients: [], accessions: 0, years: 0...0, logLikelihood: 0, nullLogLikelihood: 0,
      steps: 0, yearlyAccessions: 0, beta: [0, 0, 0, 0, 0, 0, 0, 1],
      robustCovariance: SymmetricMatrix(order: 8))
    let place = try #require(choices.position(of: "BBB", "beta"))
    func score(_ predictor: AdmissionPredictor) -> Double? {
      predictor.scores(choices, model)?[place]
    }
    // B is in one group; beta has A, D, E and F, of which B meets A.
    #expect(score(.popularity) == 4)
    #expect(score(.commonNeighbors) == 1 && score(.sharedGroups) == 1)
    #expect(score(.model) == choices.values[place * 8 + 7])
    let probability = try #require(score(.bicm))
    #expect(probability > 0.4 && probability < 0.9)
  }

  @Test("says why nothing is learned")
  func refused() throws {
    let history = try Newcomers().atlas().admissionHistory()
    #expect(throws: AdmissionError.noAccessions) { try history.model(trainedUntil: 1999) }
    #expect(throws: AdmissionError.notIdentified(accessions: 3)) { try history.model() }
    #expect(throws: AdmissionError.notIdentified(accessions: 1)) {
      try history.backTest(trainedUntil: 2001)
    }
  }

  @Test("of the embedded dataset is better than chance, and counts what it should")
  func embedded() throws {
    let history = try MembershipAtlas.embedded().admissionHistory()
    let test = try history.backTest(trainedUntil: 2021)
    #expect(test.model.years.upperBound <= 2021 && test.tested.lowerBound > 2021)
    #expect(test.model.accessions + test.accessions == history.accessions.count)
    for result in test.results {
      #expect(result.placed.count == test.accessions)
      let mean = result.placed.map(\.ahead).reduce(0, +) / Double(test.accessions)
      #expect(abs(result.area.value - mean) < 1e-12)
    }
    let own = try #require(test.results.first)
    #expect(own.predictor == .model && own.area.interval.lowerBound > 0.7)
    // The bands hold every pair and every accession, and expect as many.
    #expect(test.bands.reduce(0) { $0 + $1.observed } == test.accessions)
    let expected = test.bands.reduce(0) { $0 + $1.expected }
    #expect(abs(expected - Double(test.accessions)) < 1e-6)
    let pairs = history.years.filter { $0.year > 2021 }.reduce(0) { $0 + $1.choices.count }
    #expect(test.bands.reduce(0) { $0 + $1.pairs } == pairs)
  }

  @Test("turns shares into likelihoods that add up")
  func likelihoods() throws {
    let atlas = try MembershipAtlas.embedded()
    let history = atlas.admissionHistory()
    let model = try history.model()
    let network = atlas.network(on: try #require(atlas.description.asOf))
    let forecast = AdmissionForecast(model, on: network)
    var sum = 0.0
    for country in network.graph.leftNodes.labels {
      for group in network.graph.rightNodes.labels {
        guard let likelihood = forecast.likelihood(of: country, in: group) else { continue }
        #expect(network.state(of: country, in: group) == .absent)
        #expect(likelihood.interval.contains(likelihood.value))
        sum -= logOfOne(minus: likelihood.value)
      }
    }
    // Accessions of five years, over all pairs.
    #expect(abs(sum - 5 * model.yearlyAccessions) < 1e-6)
  }

  /// ln(1 - x) by its series, for x below 1/2.
  private func logOfOne(minus x: Double) -> Double {
    var (sum, power) = (0.0, 1.0)
    for k in 1..<200 {
      power *= x
      sum -= power / Double(k)
    }
    return sum
  }
}
