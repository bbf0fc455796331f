import Burden
import Facts
import Networks

/// Where one country stands by one measure.
public struct Standing: Sendable, Hashable {
  /// The number; `nil` where it is undefined.
  public let value: Double?
  /// How sure the number is; `nil` where it is certain, or undefined.
  public let interval: ClosedRange<Double>?
  /// Its place among the peers; `nil` where the number is undefined.
  public let amongPeers: Place?
  /// Its place among all countries of ``CountryComparison/all``; `nil` where the number is undefined.
  public let amongAll: Place?
}

/// Countries side by side: each measure, with the place among the peers and among all.
public struct CountryComparison: Sendable {
  /// The network.
  public let network: MembershipNetwork
  /// The countries that are compared, in the order given, each once.
  public let countries: [Country]
  /// The countries that they are set against, sorted. A compared country that is not one of them is set
  /// beside them: placed among them and itself.
  public let peers: [Country]
  /// The countries that count as all, sorted: those that belong to at least one group of the network,
  /// by its counting rule. Those that belong to nothing would only lift everybody else. Whoever is
  /// compared is counted for itself in any case.
  public let all: [Country]
  /// What is told, with the choices made.
  public let measures: PositionMeasures
  /// The scores of all countries of the network, by measure.
  public let scores: [Scores<Country>]

  /// Where a compared country stands by the measure at a place of ``PositionMeasures/quantities``.
  /// O(countries).
  public func standing(of country: Country, by measure: Int) -> Standing {
    let scores = scores[measure]
    return Standing(
      value: scores[country], interval: scores.interval(of: country),
      amongPeers: Place(of: country, among: peers, by: scores),
      amongAll: Place(of: country, among: all, by: scores))
  }
}

extension MembershipNetwork {
  /// Puts countries side by side.
  ///
  /// O(nodes · edges + draws · memberships): a fifth of a second for the embedded dataset.
  ///
  /// - Parameters:
  ///   - compared: The countries, of the network's dataset; others are undefined by every measure.
  ///   - peers: Whom they are set against; each other unless others are given.
  ///   - anchors: The blocs that balance is struck between.
  ///   - model: The assumptions of the burden; the dataset's own unless another is given.
  ///   - unknown: What the burden does with memberships that are open. Other measures don't count them.
  ///   - draws: How many draws, and the seed.
  public func comparison(
    of compared: [Country], among peers: [Country]? = nil, anchors: BlocAnchors = .standard,
    model: BurdenModel? = nil, unknown: UnknownTreatment = .bounds,
    draws: DrawSettings = .standard
  ) -> CountryComparison {
    comparison(
      of: compared, among: peers,
      by: PositionMeasures(
        of: atlas, anchors: anchors, model: model, unknown: unknown, draws: draws))
  }

  /// Puts countries side by side by measures of position that were chosen before.
  ///
  /// - Parameters:
  ///   - compared: The countries, of the network's dataset; others are undefined by every measure.
  ///   - peers: Whom they are set against; each other unless others are given.
  ///   - measures: The measures.
  public func comparison(
    of compared: [Country], among peers: [Country]? = nil, by measures: PositionMeasures
  ) -> CountryComparison {
    var seen: Set<Country> = []
    let compared = compared.filter { seen.insert($0).inserted }
    return CountryComparison(
      network: self, countries: compared, peers: Set(peers ?? compared).sorted(),
      all: belongingCountries, measures: measures, scores: measures.scores(in: self))
  }

  /// The countries that belong to at least one group, sorted.
  var belongingCountries: [Country] {
    zip(graph.leftNodes.labels, 0...).filter { graph.matrix.rows.degree(of: $1) > 0 }.map { $0.0 }
  }
}
