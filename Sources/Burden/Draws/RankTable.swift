/// The places of countries in every draw, kept so that those of other burdens, of which few are
/// different, need not be counted from nothing.
struct RankTable {
  private let lower: [[Double]]
  private let upper: [[Double]]
  /// For each country and draw what ``DrawPlaces/above`` and ``DrawPlaces/rivals`` are.
  private let above: [[UInt16]]
  private let rivals: [[UInt16]]
  private let ranges: [ClosedRange<Int>]
  /// For each country the least and the greatest of its numbers.
  private let lowSpans: [ClosedRange<Double>]
  private let highSpans: [ClosedRange<Double>]

  /// Above so many different burdens, counting from nothing takes less time.
  private static let changeLimit = 10

  /// Counts from nothing, and keeps 4 bytes for each country and draw; `nil` for more countries than
  /// those have numbers for. O(draws · countries · log countries).
  init?(lower: [[Double]], upper: [[Double]]) {
    guard lower.count <= Int(UInt16.max), let draws = lower.first?.count else { return nil }
    let row = [UInt16](repeating: 0, count: draws)
    var above = lower.map { _ in row }
    var rivals = above
    var places = DrawPlaces(countries: lower.count)
    for draw in 0..<draws {
      places.count(lower: lower, upper: upper, draw: draw)
      for country in lower.indices {
        above[country][draw] = UInt16(places.above[country])
        rivals[country][draw] = UInt16(places.rivals[country])
      }
    }
    (self.lower, self.upper, self.above, self.rivals) = (lower, upper, above, rivals)
    (lowSpans, highSpans) = (lower.map(Self.span), upper.map(Self.span))
    ranges = lower.indices.map { country in
      Self.range(
        above: above[country], rivals: rivals[country], lower: lower[country],
        upper: upper[country], countries: lower.count)
    }
  }

  /// The rank intervals of other burdens of as many countries and draws, of which `changed` are
  /// different; `nil` where there are too many of those. O(draws · countries · changed).
  func ranges(
    lower newLower: [[Double]], upper newUpper: [[Double]], changed: [Int]
  ) -> [ClosedRange<Int>]? {
    guard newLower.count == lower.count, changed.count <= Self.changeLimit else { return nil }
    let isChanged = Set(changed)
    let newLowSpans = changed.map { Self.span(of: newLower[$0]) }
    let newHighSpans = changed.map { Self.span(of: newUpper[$0]) }
    return lower.indices.map { country in
      // Where no draw of what changed passes the country's own, its counts stay.
      if !isChanged.contains(country),
        changed.indices.allSatisfy({ place in
          let other = changed[place]
          return Self.stay(lowSpans[other], newLowSpans[place], over: highSpans[country])
            && Self.stay(highSpans[other], newHighSpans[place], over: lowSpans[country])
        })
      {
        return ranges[country]
      }
      let (low, high) = (newLower[country], newUpper[country])
      var (above, rivals) = (self.above[country], self.rivals[country])
      if isChanged.contains(country) {
        for draw in above.indices { (above[draw], rivals[draw]) = (0, 0) }
        for other in lower.indices {
          Self.count(newLower[other], over: high, onto: &above)
          Self.count(newUpper[other], over: low, onto: &rivals)
        }
      } else {
        var isSame = true
        for other in changed {
          isSame =
            Self.recount(newLower[other], for: lower[other], over: high, onto: &above) && isSame
          isSame =
            Self.recount(newUpper[other], for: upper[other], over: low, onto: &rivals) && isSame
        }
        if isSame { return ranges[country] }
      }
      return Self.range(
        above: above, rivals: rivals, lower: low, upper: high, countries: lower.count)
    }
  }

  /// The least and the greatest of numbers.
  private static func span(of numbers: [Double]) -> ClosedRange<Double> {
    var (least, greatest) = (numbers.first ?? 0, numbers.first ?? 0)
    for number in numbers {
      if number < least { least = number }
      if number > greatest { greatest = number }
    }
    return least...greatest
  }

  /// Whether all of the old and the new numbers lie above a country's, or none of them does.
  private static func stay(
    _ old: ClosedRange<Double>, _ new: ClosedRange<Double>, over bound: ClosedRange<Double>
  ) -> Bool {
    (old.lowerBound > bound.upperBound && new.lowerBound > bound.upperBound)
      || (old.upperBound <= bound.lowerBound && new.upperBound <= bound.lowerBound)
  }

  /// Adds 1 wherever a number is greater than a bound.
  private static func count(_ numbers: [Double], over bound: [Double], onto counts: inout [UInt16])
  {
    let count = min(counts.count, numbers.count, bound.count)
    counts.withUnsafeMutableBufferPointer { counts in
      numbers.withUnsafeBufferPointer { numbers in
        bound.withUnsafeBufferPointer { bound in
          for draw in 0..<count { counts[draw] &+= numbers[draw] > bound[draw] ? 1 : 0 }
        }
      }
    }
  }

  /// Takes the counts of old numbers away, and adds those of new ones; whether that changes none.
  private static func recount(
    _ new: [Double], for old: [Double], over bound: [Double], onto counts: inout [UInt16]
  ) -> Bool {
    let count = min(counts.count, new.count, old.count, bound.count)
    var changes: UInt16 = 0
    counts.withUnsafeMutableBufferPointer { counts in
      new.withUnsafeBufferPointer { new in
        old.withUnsafeBufferPointer { old in
          bound.withUnsafeBufferPointer { bound in
            for draw in 0..<count {
              let change: UInt16 =
                (new[draw] > bound[draw] ? 1 : 0) &- (old[draw] > bound[draw] ? 1 : 0)
              counts[draw] &+= change
              changes |= change
            }
          }
        }
      }
    }
    return changes == 0
  }

  private static func range(
    above: [UInt16], rivals: [UInt16], lower: [Double], upper: [Double], countries: Int
  ) -> ClosedRange<Int> {
    var best = [UInt32](repeating: 0, count: countries + 1)
    var worst = best
    for draw in above.indices {
      best[Int(above[draw]) + 1] += 1
      worst[Int(rivals[draw]) + (upper[draw] > lower[draw] ? 0 : 1)] += 1
    }
    return RankIntervals.range(best: best[...], worst: worst[...], draws: above.count)
  }
}
