import ArgumentParser
import Memberships

/// By what a table of groups is sorted: numbers from the highest down, the unknown last, and what is
/// equal by group.
enum GroupOrder: String, ExpressibleByArgument, CaseIterable {
  case group
  case age
  case members
  case gatherings
  case chairs
  case unknown

  /// Sorts designs that come in order of group.
  func sorted(_ designs: [GroupDesign]) -> [GroupDesign] {
    let keyed = designs.enumerated().map { ($0.offset, number(of: $0.element), $0.element) }
    return keyed.sorted {
      switch ($0.1, $1.1) {
      case (let a?, let b?) where a != b: a > b
      case (nil, _?): false
      case (_?, nil): true
      default: $0.0 < $1.0
      }
    }.map(\.2)
  }

  private func number(of design: GroupDesign) -> Double? {
    switch self {
    case .group: nil
    case .age: design.age.map { Double($0.lowerBound) }
    case .members: Double(design.members)
    case .gatherings: design.cadence?.gatheringsAYear
    case .chairs: design.chairs?.effectiveChairs
    case .unknown: Double(design.unknown.count)
    }
  }
}
