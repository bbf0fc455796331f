import Facts

/// The places that countries take in the draws, from the 5th to the 95th percentile.
///
/// Place 1 is the greatest burden; equal burdens share the best of their places. Where burdens have a
/// lower and an upper end, the best place of a country is that of its upper end among the lower ends of
/// the others, and its worst that of its lower end among their upper ends. Percentiles of places are
/// themselves places: the least that at least 5, or 95, of 100 draws don't exceed.
package struct RankIntervals {
  package let ranges: [ClosedRange<Int>]

  /// Ranks countries in every draw. O(draws · countries · log countries).
  package init(lower: [[Double]], upper: [[Double]]) {
    let (countries, draws) = (lower.count, lower.first?.count ?? 0)
    guard countries > 0, draws > 0 else {
      ranges = lower.map { _ in 1...1 }
      return
    }
    let width = countries + 1
    var best = [UInt32](repeating: 0, count: countries * width)
    var worst = best
    var places = DrawPlaces(countries: countries)
    for draw in 0..<draws {
      places.count(lower: lower, upper: upper, draw: draw)
      for country in 0..<countries {
        best[country * width + Int(places.above[country]) + 1] += 1
        // Its own upper end is no rival.
        let others = Int(places.rivals[country]) - (places.isItsOwnRival(country) ? 1 : 0)
        worst[country * width + others + 1] += 1
      }
    }
    ranges = (0..<countries).map { country in
      let counts = (country * width)..<((country + 1) * width)
      return Self.range(best: best[counts], worst: worst[counts], draws: draws)
    }
  }

  /// The interval of one country's places, from how often it takes each at best and at worst.
  static func range(
    best: ArraySlice<UInt32>, worst: ArraySlice<UInt32>, draws: Int
  ) -> ClosedRange<Int> {
    let first = place(of: 0.05, in: best, draws: draws)
    return first...max(first, place(of: 0.95, in: worst, draws: draws))
  }
}

/// The least place that a part of the draws does not exceed.
private func place(of part: Double, in counts: ArraySlice<UInt32>, draws: Int) -> Int {
  var seen = 0
  for (place, count) in counts.enumerated() {
    seen += Int(count)
    if Double(seen) >= part * Double(draws) { return place }
  }
  return counts.count - 1
}
