/// How many countries certainly, and possibly, bear more than each in one draw after another.
///
/// From draw to draw the order changes little, so the order of the last is where the next begins: of few
/// countries, insertions then sort it in about half the time of a sort from nothing.
struct DrawPlaces {
  /// For each country how many have a lower end above its upper end.
  private(set) var above: [UInt32]
  /// For each country how many have an upper end above its lower end, itself among them where its ends
  /// differ.
  private(set) var rivals: [UInt32]
  private var low: [Double]
  private var high: [Double]
  private var byLow: [Int]
  private var byHigh: [Int]

  /// Above so many countries, insertions could take the square of their number.
  private static let insertionLimit = 512

  init(countries: Int) {
    above = [UInt32](repeating: 0, count: countries)
    rivals = above
    low = [Double](repeating: 0, count: countries)
    high = low
    byLow = Array(0..<countries)
    byHigh = byLow
  }

  /// Counts anew for one draw. O(countries · log countries).
  mutating func count(lower: [[Double]], upper: [[Double]], draw: Int) {
    for country in low.indices {
      low[country] = lower[country][draw]
      high[country] = upper[country][draw]
    }
    Self.sort(&byLow, by: low)
    Self.sort(&byHigh, by: high)
    var (countLow, countHigh) = (0, 0)
    let last = byLow.count - 1
    for place in byHigh.indices {
      let country = byHigh[last - place]
      while countLow <= last, low[byLow[last - countLow]] > high[country] { countLow += 1 }
      above[country] = UInt32(countLow)
    }
    for place in byLow.indices {
      let country = byLow[last - place]
      while countHigh <= last, high[byHigh[last - countHigh]] > low[country] { countHigh += 1 }
      rivals[country] = UInt32(countHigh)
    }
  }

  /// Whether a country's own upper end is among its ``rivals``.
  func isItsOwnRival(_ country: Int) -> Bool { high[country] > low[country] }

  /// Puts countries in ascending order of their numbers.
  private static func sort(_ order: inout [Int], by numbers: [Double]) {
    guard order.count <= insertionLimit else {
      order.sort { numbers[$0] < numbers[$1] }
      return
    }
    for place in order.indices.dropFirst() {
      let country = order[place]
      let number = numbers[country]
      var hole = place
      while hole > 0, numbers[order[hole - 1]] > number {
        order[hole] = order[hole - 1]
        hole -= 1
      }
      order[hole] = country
    }
  }
}
