import ArgumentParser
import Memberships

/// By what a table of load is sorted: numbers from the highest down, the undefined last, and what is
/// equal in the order of the burden.
enum LoadOrder: String, ExpressibleByArgument, CaseIterable {
  case burden
  case groups
  case gatherings
  case assumed
  case posts
  case people
  case gdp
  case chairs
  case spread
  case country

  /// Sorts loads that come from the greatest burden down.
  func sorted(_ loads: [CountryLoad], in atlas: MembershipAtlas) -> [CountryLoad] {
    if self == .burden { return loads }
    if self == .country { return loads.sorted { $0.country < $1.country } }
    let keyed = loads.enumerated().map {
      ($0.offset, number(of: $0.element, in: atlas), $0.element)
    }
    return keyed.sorted {
      switch ($0.1, $1.1) {
      case (let a?, let b?) where a != b: a > b
      case (nil, _?): false
      case (_?, nil): true
      default: $0.0 < $1.0
      }
    }.map(\.2)
  }

  private func number(of row: CountryLoad, in atlas: MembershipAtlas) -> Double? {
    switch self {
    case .burden, .country: row.estimate?.median
    case .groups: Double(row.load.groups)
    case .gatherings: row.load.gatherings
    case .assumed: row.load.assumedShare
    case .posts: row.relativeBurden(per: .hundredPosts, in: atlas)?.value
    case .people: row.relativeBurden(per: .millionPeople, in: atlas)?.value
    case .gdp: row.relativeBurden(per: .billionGDP, in: atlas)?.value
    case .chairs: Double(row.load.chairTermsInTenYears)
    case .spread: row.load.spread
    }
  }
}
