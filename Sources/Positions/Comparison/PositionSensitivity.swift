import Facts
import Networks

/// Where a country stands under one definition of its peers.
public struct DefinitionStanding: Sendable, Hashable {
  /// The definition.
  public let definition: PeerGroup
  /// The country.
  public let country: Country
  /// Whether the definition has the country. One that it does not have is set beside those it has.
  public let isMember: Bool
  /// The place among the definition's countries and itself, by measure in the order of the comparison's
  /// ``PositionMeasures/quantities``; `nil` where the country's number is undefined.
  public let places: [Place?]
}

/// What holds for a country by one measure, whoever are taken for its peers.
public struct SteadyStanding: Sendable, Hashable {
  /// The country.
  public let country: Country
  /// The measure.
  public let quantity: Quantity
  /// The third in which it is under every definition; `nil` where they disagree, or the number is
  /// undefined.
  public let third: Place.Third?
  /// From the least to the greatest percentile; `nil` where the number is undefined, or there is no
  /// definition.
  public let percentiles: ClosedRange<Double>?
  /// From the best to the worst rank.
  public let ranks: ClosedRange<Int>?
}

/// How much a country's standing depends on who is called its peer.
public struct PositionSensitivity: Sendable {
  /// The definitions, in the order given.
  public let definitions: [PeerGroup]
  /// A row for each country and definition, in the order of both.
  public let standings: [DefinitionStanding]
  /// What holds under all definitions: a row for each country and measure, in the order of both.
  public let steady: [SteadyStanding]
}

extension CountryComparison {
  /// The place of each compared country under several definitions of its peers.
  /// O(definitions · countries · measures · peers).
  ///
  /// - Parameter definitions: The definitions; those of the dataset unless others are given. One without
  ///   countries is left out.
  public func sensitivity(to definitions: [PeerGroup]? = nil) -> PositionSensitivity {
    let definitions = (definitions ?? network.atlas.peerGroups).filter { !$0.countries.isEmpty }
    var standings: [DefinitionStanding] = []
    var steady: [SteadyStanding] = []
    for country in countries {
      let own = definitions.map { definition in
        DefinitionStanding(
          definition: definition, country: country,
          isMember: definition.countries.contains(country),
          places: scores.map { Place(of: country, among: definition.countries, by: $0) })
      }
      standings += own
      steady += measures.quantities.indices.map { measure in
        let places = own.compactMap { $0.places[measure] }
        let thirds = Set(places.map { $0.third })
        return SteadyStanding(
          country: country, quantity: measures.quantities[measure],
          third: thirds.count == 1 ? thirds.first : nil,
          percentiles: range(of: places.map { $0.percentile }),
          ranks: range(of: places.map { $0.rank }))
      }
    }
    return PositionSensitivity(definitions: definitions, standings: standings, steady: steady)
  }
}

private func range<Bound: Comparable>(of values: [Bound]) -> ClosedRange<Bound>? {
  guard let least = values.min(), let greatest = values.max() else { return nil }
  return least...greatest
}
