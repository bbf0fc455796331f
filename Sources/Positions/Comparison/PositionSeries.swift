import Facts
import Measures
import Networks

/// Positions on one day of a series.
public struct DatedPositions: Sendable {
  /// The day: the last of a year, or the network's own in its last year.
  public let date: Day
  /// The network of the day.
  public let network: MembershipNetwork
  /// The scores of all countries, by measure.
  public let scores: [Scores<Country>]
  /// The countries that belong to a group of the network on the day, sorted.
  public let all: [Country]
}

/// Positions of countries over the years.
public struct PositionSeries: Sendable {
  /// The comparison that the series ends with.
  public let comparison: CountryComparison
  /// The days, ascending.
  public let days: [DatedPositions]

  /// Where a compared country stood on one of the ``days``, by the measure at a place of
  /// ``PositionMeasures/quantities``. O(countries).
  public func standing(of country: Country, on day: Int, by measure: Int) -> Standing {
    let scores = days[day].scores[measure]
    return Standing(
      value: scores[country], interval: scores.interval(of: country),
      amongPeers: Place(of: country, among: comparison.peers, by: scores),
      amongAll: Place(of: country, among: days[day].all, by: scores))
  }
}

extension CountryComparison {
  /// The positions on the last day of each year up to the network's own, and on its own day.
  ///
  /// The groups are those of ``MembershipNetwork/loadByYear(since:every:_:unknown:draws:)``: the
  /// network's own, besides those that ended before, so that no country moves because a group outgrows
  /// the scope. The rhythm of groups is taken to be the same in all years, in each draw too, and the
  /// peers are today's. O(years · cost of the measures).
  ///
  /// - Parameters:
  ///   - first: The first year.
  ///   - step: Every how many years, counted back from the network's own; at least 1.
  public func series(since first: Int, every step: Int = 1) -> PositionSeries {
    PositionSeries(
      comparison: self,
      days: network.years(since: first, every: step).map { then in
        DatedPositions(
          date: then.date, network: then, scores: measures.scores(in: then),
          all: then.belongingCountries)
      })
  }
}
