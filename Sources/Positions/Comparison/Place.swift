import Facts
import Networks

extension Citation {
  /// Percentile ranks, by their three definitions.
  static let crawford = Citation(
    authors: "Crawford, Garthwaite & Slick", year: 2009,
    title: "On percentile norms in neuropsychology",
    container: "The Clinical Neuropsychologist 23(7), 1173-1195",
    doi: "10.1080/13854040902795018")
}

/// Where a country stands by one measure among some countries, itself one of them.
///
/// Greater numbers stand higher, whether or not that is good for anybody: a high percentile of
/// constraint is much constraint. Countries for which the measure is undefined are not counted. Numbers
/// that differ by less than a billionth of the larger are equal, since rounding decides between them.
public struct Place: Sendable, Hashable {
  /// The countries with a lesser number.
  public let below: Int
  /// The countries with an equal number, itself included.
  public let equal: Int
  /// The countries that have a number, itself included.
  public let count: Int

  /// 1 for the greatest number; countries with equal numbers have one place, the best of theirs.
  public var rank: Int { count - below - equal + 1 }

  /// The percentile rank: 100 · (below + equal / 2) / count, so that equal countries stand in their
  /// middle and the percentiles of all average 50 (definition C of Crawford, Garthwaite & Slick 2009,
  /// doi:10.1080/13854040902795018). 50 for a country that is alone.
  public var percentile: Double { 100 * (Double(below) + Double(equal) / 2) / Double(count) }

  /// The third of the countries in which the percentile lies.
  public var third: Third {
    // In whole numbers, so that what lies on a border does not depend on rounding.
    let twice = 2 * below + equal
    return 3 * twice > 4 * count ? .upper : 3 * twice < 2 * count ? .lower : .middle
  }

  /// A third of some countries, by percentile: above 66 2/3, below 33 1/3, or between, borders included.
  public enum Third: String, Sendable, CaseIterable {
    /// Above 66 2/3.
    case upper
    /// From 33 1/3 to 66 2/3.
    case middle
    /// Below 33 1/3.
    case lower
  }

  /// Places a country among others; `nil` where its own number is undefined. O(countries).
  ///
  /// - Parameters:
  ///   - country: The country, which is counted whether or not it is among the others.
  ///   - others: Whom it is set against, each once.
  ///   - scores: The numbers.
  public init?(
    of country: Country, among others: some Sequence<Country>, by scores: Scores<Country>
  ) {
    guard let own = scores[country] else { return nil }
    var (below, equal, count) = (0, 1, 1)
    for other in others where other != country {
      guard let value = scores[other] else { continue }
      count += 1
      if abs(value - own) <= 1e-9 * max(abs(value), abs(own)) {
        equal += 1
      } else if value < own {
        below += 1
      }
    }
    (self.below, self.equal, self.count) = (below, equal, count)
  }
}
