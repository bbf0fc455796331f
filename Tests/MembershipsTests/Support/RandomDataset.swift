import Memberships
import TestNetworks

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

/// A small random dataset, so that fast code can be judged by slow code: seven countries, among them
/// USA and CHN, and six groups with members, open memberships and spells that ended.
struct RandomDataset {
  static let codes = ["AAA", "BBB", "CCC", "CHN", "DDD", "EEE", "USA"]
  let dataset: SmallDataset

  init(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var groups: [String] = []
    var memberships: [String] = []
    for place in 0..<6 {
      let reported = place == 5 && seed % 2 == 0 ? "9" : ""
      let domain = ["technology", "trade", "digital-government", ""].randomElement(using: &random)
      groups.append(
        "g\(place),Group \(place),\(2000 + Int.random(in: 0..<6, using: &random)),,"
          + "\(reported),\(domain ?? ""),web")
      for code in Self.codes {
        let draw = Int.random(in: 0..<10, using: &random)
        guard draw < 5 else { continue }
        let status = draw == 0 ? "unknown" : "member"
        let from = 2006 + Int.random(in: 0..<16, using: &random)
        let until = Int.random(in: 0..<4, using: &random) == 0 ? "\(from + 3)" : ""
        memberships.append("g\(place),\(code),\(status),\(from),\(until),web")
      }
    }
    var dataset = SmallDataset(groups: [], memberships: memberships)
    dataset.files["countries.csv"] = lines(
      ["code,name,population"] + Self.codes.enumerated().map { "\($1),\($1)land,\($0 + 1)000000" })
    dataset.files["groups.csv"] = lines(
      ["id,name,founded,ended,members_reported,domain,source"] + groups)
    dataset.files["chairs.csv"] = lines(
      ["group,year,country,source"]
        + (2006..<2025).map { "g\($0 % 6),\($0),\(Self.codes[$0 % 5]),web" })
    dataset.files["gatherings.csv"] = lines(
      ["group,level,per_year,low,high,bound,source", "g0,leader,1,,,count,web"]
        + ["g1,minister,2,1,4,count,web", "g2,official,6,,,floor,web"])
    dataset.files["peer-groups.csv"] = "definition,country\nmiddle,AAA\nmiddle,BBB\nmiddle,CCC\n"
    self.dataset = dataset
  }

  func atlas() throws -> MembershipAtlas { try dataset.atlas() }
}
