import Burden
import Chance
import Facts
import Measures
import Networks

/// How two nodes of a side stand by what they share, against the model in which every node keeps its
/// number of edges on average and edges are otherwise independent (BiCM).
///
/// Of the number that they share the model gives the whole distribution (Poisson-binomial), so that p is
/// exact however small.
public struct HeldPair: Sendable, Hashable {
  /// How many neighbours they share.
  public let shared: Int
  /// How many they would share on average.
  public let expected: Double
  /// The standard deviation of that number.
  public let standardDeviation: Double
  /// How many standard deviations they share more; `nil` where the deviation is 0.
  public let z: Double?
  /// Twice the smaller of the probabilities of as many or more and of as many or fewer, at most 1,
  /// corrected for all pairs of the side by Benjamini & Hochberg.
  public let correctedP: Double
}

/// All pairs of one side against that model.
public struct HeldPairs<Node: NodeLabel>: Sendable {
  private let nodes: NodeSet<Node>
  private let columnCount: Int
  private let fit: BicmFit
  private let significance: PairSignificance
  private let correctedP: [Double?]

  /// Works out all p-values of a side.
  ///
  /// - Throws: ``ChanceError`` as `PairSignificance` does.
  ///
  /// Complexity: as of `PairSignificance`.
  public init<Opposite>(
    of side: Side<Node, Opposite>, threads: Threads = .all
  ) throws(ChanceError) {
    nodes = side.nodes
    columnCount = side.opposites.count
    fit = try BicmFit(side.matrix)
    let significance = try PairSignificance(ofRows: side.matrix, by: .bicm, threads: threads)
    self.significance = significance
    correctedP = Correction.benjaminiHochberg.adjusted(
      significance.upperP.indices.map {
        min(1, 2 * min(significance.upperP[$0], significance.lowerP[$0]))
      })
  }

  /// How a pair stands; `nil` for nodes that are not here, or one node twice. O(other side).
  public subscript(a: Node, b: Node) -> HeldPair? {
    guard let first = nodes.position(of: a), let second = nodes.position(of: b), first != second
    else { return nil }
    let place = significance.pairs.place(of: first, second)
    var (expected, variance) = (0.0, 0.0)
    for column in 0..<columnCount {
      let both =
        fit.probability(row: first, column: column) * fit.probability(row: second, column: column)
      expected += both
      variance += both * (1 - both)
    }
    let shared = Int(significance.shared[place])
    let deviation = variance.squareRoot()
    return HeldPair(
      shared: shared, expected: expected, standardDeviation: deviation,
      z: deviation > 0 ? (Double(shared) - expected) / deviation : nil,
      correctedP: correctedP[place] ?? 1)
  }
}

/// What the headlines of a report rest on, held against chance: the positions of countries against
/// networks in which every country and every group keeps its number of memberships, pairs against the
/// model that keeps them on average.
public struct HeadlinesAgainstChance: Sendable {
  /// What positions are held against.
  public let design: ChanceDesign
  /// How p-values are corrected: for all countries by each measure, for all pairs of a side.
  public let correction = Correction.benjaminiHochberg
  /// Reach, prestige, brokerage and the burden at typical values, all against the same samples.
  public let countries: [ChanceScores<Country>]
  /// The corrected p-values, in the same order.
  public let correctedP: [[Double?]]
  /// Pairs of countries.
  public let countryPairs: HeldPairs<Country>
  /// Pairs of groups.
  public let groupPairs: HeldPairs<Group>

  /// Holds the headlines of a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - samples: How many random networks: enough that a corrected p can be below 0.05 where a few of
  ///     two hundred countries stand out, and few enough that nobody waits.
  ///   - seed: Where random numbers begin.
  ///   - threads: How many threads share the samples; the numbers are the same for any number.
  /// - Throws: ``ChanceError`` where the model of pairs can't be fitted.
  public init(
    of network: MembershipNetwork, samples: Int = 500, seed: UInt64 = 1, threads: Threads = .all
  ) throws(ChanceError) {
    design = ChanceDesign(against: .curveball, samples: samples, seed: seed)
    let countries = try network.countryScores(
      by: [
        CountryMeasure(.reach), CountryMeasure(.betweennessCentrality),
        CountryMeasure(.eigenvectorCentrality), .typicalBurden(),
      ], against: design, threads: threads)
    self.countries = countries
    correctedP = countries.map { $0.adjustedP(by: .benjaminiHochberg) }
    countryPairs = try HeldPairs(of: network.countries, threads: threads)
    groupPairs = try HeldPairs(of: network.groups, threads: threads)
  }

  /// How a country stands by a measure, with the corrected p; `nil` for a measure or a country that is
  /// not here.
  public func score(
    of country: Country, by id: String
  ) -> (score: ChanceScore, correctedP: Double?)? {
    guard let measure = countries.firstIndex(where: { $0.quantity.id == id }),
      let place = countries[measure].nodes.position(of: country)
    else { return nil }
    return (countries[measure].scores[place], correctedP[measure][place])
  }
}
