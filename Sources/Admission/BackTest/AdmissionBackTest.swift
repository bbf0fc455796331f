import Facts
import Networks

/// A model held against accessions that it has not seen.
public struct AdmissionBackTest: Sendable {
  /// Where one accession stood.
  public struct Placed: Sendable, Hashable {
    /// The accession.
    public let accession: AdmissionHistory.Accession
    /// Among the countries that could have joined the group that year, and how many these were. Equal
    /// ones share the mean of their places.
    public let amongCountries: Place
    /// Among the groups that the country could have joined that year.
    public let amongGroups: Place
    /// The share of all other pairs of the year that it is ahead of, equal ones counted by half.
    public let ahead: Double
  }

  /// A place among some.
  public struct Place: Sendable, Hashable {
    /// From 1, the best.
    public let rank: Double
    /// Of how many.
    public let count: Int

    /// The share of the others that it is ahead of; `nil` where there is no other.
    public var ahead: Double? { count > 1 ? 1 - (rank - 1) / Double(count - 1) : nil }
  }

  /// What one predictor gives.
  public struct Result: Sendable {
    /// The predictor.
    public let predictor: AdmissionPredictor
    /// Each accession, in the order of the history.
    public let placed: [Placed]
    /// The area under the curve of true against false positives: the mean over accessions of the share
    /// of the year's other pairs that each is ahead of. Its 95 % interval takes the accessions to one
    /// group as one cluster.
    public let area: Estimate
    /// The mean share of countries that could have joined the same group, and did not have to, that the
    /// accessions are ahead of.
    public let areaAmongCountries: Double?
    /// The same among the groups that the country could have joined.
    public let areaAmongGroups: Double?
    /// How much greater the model's area is, with the 95 % interval of the paired difference, by
    /// clusters; `nil` for the model itself.
    public let difference: Estimate?

    /// The median place among countries.
    public var medianRankAmongCountries: Double? { median(placed.map(\.amongCountries.rank)) }
    /// The median place among groups.
    public var medianRankAmongGroups: Double? { median(placed.map(\.amongGroups.rank)) }
    /// The share of accessions among the first ten countries.
    public var firstTenCountries: Double? {
      placed.isEmpty
        ? nil : Double(placed.count { $0.amongCountries.rank <= 10 }) / Double(placed.count)
    }
  }

  /// Pairs of similar score, what the model expects of them, and what came.
  public struct Band: Sendable, Hashable {
    /// The share of each year's pairs, by score from the best down, that the band begins after.
    public let from: Double
    /// The share that it goes to.
    public let to: Double
    /// How many pairs, summed over the years.
    public let pairs: Int
    /// Accessions that the model expects, given how many there were each year.
    public let expected: Double
    /// Accessions that came.
    public let observed: Int
  }

  /// The model, which has seen nothing after ``trainedUntil``.
  public let model: AdmissionModel
  /// The last year that was learned from.
  public let trainedUntil: Int
  /// The years of the first and the last accession that was asked about.
  public let tested: ClosedRange<Int>
  /// How many accessions were asked about.
  public let accessions: Int
  /// The results, the model's first.
  public let results: [Result]
  /// How well the model's probabilities hold, from the likeliest pairs down.
  public let bands: [Band]
  /// Accessions a year in the years tested that are whole, against ``AdmissionModel/yearlyAccessions``.
  public let yearlyAccessions: Double?

  /// The best of the others, by area.
  public var bestBaseline: Result? {
    results.filter { $0.predictor != .model }.max { $0.area.value < $1.area.value }
  }
}

/// The middle of some numbers; `nil` where there is none.
private func median(_ numbers: [Double]) -> Double? {
  guard !numbers.isEmpty else { return nil }
  let sorted = numbers.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
