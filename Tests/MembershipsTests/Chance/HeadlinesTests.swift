import Chance
import Measures
import Memberships
import Networks
import Testing

@Suite("Headlines held against chance")
struct HeadlinesTests {
  /// Two countries, each in one of two groups or in both: by symmetry every probability of the model is
  /// d/2, and what two rows share has mean and variance by hand.
  @Test("pairs by hand")
  func pairs() throws {
    let graph = try BipartiteGraph(
      edges: [("a", "x"), ("b", "y"), ("c", "x"), ("c", "y")] as [(String, String)])
    let pairs = try HeldPairs(of: graph.left)
    let own = try #require(pairs["a", "b"])
    // c has both columns for certain; a and b each column with one half: both with one quarter.
    #expect(own.shared == 0 && abs(own.expected - 0.5) < 1e-6)
    #expect(abs(own.standardDeviation - (2 * 0.25 * 0.75).squareRoot()) < 1e-6)
    #expect(abs((own.z ?? 0) + 0.5 / (2 * 0.25 * 0.75).squareRoot()) < 1e-6)
    #expect(own.correctedP == 1)
    #expect(pairs["a", "a"] == nil && pairs["a", "z"] == nil)
    #expect(pairs["b", "a"] == own)
  }

  @Test("p is that of the exact backbone, two-sided and corrected")
  func backbone() throws {
    let network = try MembershipAtlas.embedded().network(on: "2024-01-08", scope: Scope(upTo: 8))
    let side = network.countries
    let held = try HeldPairs(of: side)
    let exact = try PairSignificance(ofRows: side.matrix, by: .bicm)
    let corrected = Correction.benjaminiHochberg.adjusted(
      zip(exact.upperP, exact.lowerP).map { min(1, 2 * min($0, $1)) })
    let labels = side.nodes.labels
    for a in stride(from: 0, to: labels.count - 1, by: 7) {
      let pair = held[labels[a], labels[a + 1]]
      #expect(pair?.correctedP == corrected[exact.pairs.place(of: a, a + 1)])
    }
  }

  @Test("positions are the scores of the catalogue")
  func positions() throws {
    let network = try MembershipAtlas.embedded().network(on: "2024-01-08", scope: Scope(upTo: 8))
    let headlines = try HeadlinesAgainstChance(of: network, samples: 20, seed: 3)
    let reach = try network.countries.scored(by: .reach, against: headlines.design)
    for (place, country) in network.graph.leftNodes.labels.enumerated() {
      let own = headlines.score(of: country, by: "reach")
      #expect(own?.score == reach.scores[place])
      #expect(own?.correctedP == reach.adjustedP(by: .benjaminiHochberg)[place])
    }
    #expect(headlines.score(of: "AUS", by: "density") == nil)
    #expect(headlines.score(of: "ZZZ", by: "reach") == nil)
  }
}
