/// Two countries and the groups that both belong to.
struct CountryOverlap {
  /// Places of the countries in the picture, the lesser first.
  let a: Int
  let b: Int
  /// Places of the groups that both belong to, ascending.
  let shared: [Int]

  /// All pairs of countries that share at least so many groups, sorted by place.
  /// O(countries² + sum of squared numbers of members).
  static func all(in picture: MembershipPicture, sharing least: Int) -> [CountryOverlap] {
    let count = picture.countries.count
    var pairs: [CountryOverlap] = []
    for a in 0..<count {
      let own = Set(picture.countries[a].groups)
      for b in (a + 1)..<max(count, a + 1) {
        let shared = picture.countries[b].groups.filter(own.contains)
        if shared.count >= max(least, 1) {
          pairs.append(CountryOverlap(a: a, b: b, shared: shared))
        }
      }
    }
    return pairs
  }
}

extension [CountryOverlap] {
  /// The most lines and the most countries that the eye can follow.
  static let legibleLineCount = 160
  static let legibleCountryCount = 60

  /// The least number of groups that pairs must share for what remains to be legible: at most
  /// ``legibleLineCount`` lines between at most ``legibleCountryCount`` countries. Where no number
  /// leaves so few, the greatest that leaves any; 1 for no pairs.
  var legibleThreshold: Int {
    let greatest = map(\.shared.count).max() ?? 1
    return (1...greatest).first { threshold in
      let kept = filter { $0.shared.count >= threshold }
      return kept.count <= Self.legibleLineCount
        && Set(kept.flatMap { [$0.a, $0.b] }).count <= Self.legibleCountryCount
    } ?? greatest
  }
}
