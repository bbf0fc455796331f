import Memberships

/// A dataset of so many countries and groups, the same on every run for the same number: about one
/// cell in `sparseness` is taken, with every status in turn.
public func randomAtlas(
  _ number: UInt64, countries countryCount: Int, groups groupCount: Int, sparseness: UInt64 = 4
) throws -> MembershipAtlas {
  var state = number &* 6_364_136_223_846_793_005 &+ 99
  func draw() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  let codes: [String] = (0..<countryCount).map { number in
    let places: [Int] = [number / 676 % 26, number / 26 % 26, number % 26]
    return String(places.map { letters[$0] })
  }
  let groups = (0..<groupCount).map { "group-\($0)" }
  let statuses = ["member", "member", "member", "associate", "observer", "unknown"]
  var memberships: [(group: String, country: String, status: String)] = []
  for group in groups {
    for code in codes where draw() % sparseness == 0 {
      memberships.append((group, code, statuses[Int(draw() % 6)]))
    }
  }
  return try tinyAtlas(
    countries: codes.map { ($0, "Country of \($0)") },
    groups: groups.enumerated().map { ($1, "The \($1) of many words", "G\($0)", "trade") },
    memberships: memberships)
}
