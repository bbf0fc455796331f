import Memberships
import TestNetworks

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

/// A small random dataset of members, whose memberships can be changed one at a time.
struct RandomMemberships {
  private let countries: [String]
  private let groups: [String]
  private var cells: Set<[String]>
  private let unknown: Set<[String]>

  /// Draws up to seven countries and eight groups, with some memberships open.
  init(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    countries = (0..<Int.random(in: 3...7, using: &random)).map { "C\($0)" }
    groups = (0..<Int.random(in: 1...8, using: &random)).map { "g\($0)" }
    var (cells, unknown) = (Set<[String]>(), Set<[String]>())
    for group in groups {
      for country in countries {
        let draw = Int.random(in: 0..<12, using: &random)
        if draw < 5 { cells.insert([group, country]) }
        if draw == 5 { unknown.insert([group, country]) }
      }
    }
    (self.cells, self.unknown) = (cells, unknown)
  }

  /// The same with a country in a group that it was not in, or the other way round.
  func changed(_ country: Country, _ group: Group) -> RandomMemberships {
    var other = self
    other.cells.formSymmetricDifference([[group.id, country.code]])
    return other
  }

  func atlas() throws -> MembershipAtlas {
    var dataset = SmallDataset(
      groups: groups.map { "\($0),\($0),2000,,web" },
      memberships: cells.map { "\($0[0]),\($0[1]),member,2001,,web" }.sorted()
        + unknown.map { "\($0[0]),\($0[1]),unknown,2001,,web" }.sorted())
    dataset.files["countries.csv"] = lines(["code,name"] + countries.map { "\($0),\($0)" })
    dataset.files["peer-groups.csv"] = "definition,country\nmiddle,C0\nmiddle,C1\n"
    dataset.files["chairs.csv"] = lines(["group,year,country,source", "g0,2024,C0,web"])
    dataset.files["gatherings.csv"] = lines(
      ["group,level,per_year,low,high,bound,source"]
        + groups.enumerated().flatMap { place, group in
          place % 3 == 2
            ? []
            : [
              "\(group),leader,\(place),0,\(place + 2),count,web",
              "\(group),official,\(place * 3 + 1),,,floor,web",
            ]
        })
    return try dataset.atlas()
  }
}
