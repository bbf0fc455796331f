import Memberships

@testable import Datasets
@testable import Facts

/// A dataset of six countries in two regions and two groups, in which countries came in one after the
/// other.
struct Newcomers {
  /// Founders of alpha (technology): A and B; of beta (trade): D and E. C comes to alpha in 2001, F to
  /// beta in 2003, and A to beta in 2005.
  var memberships = [
    "alpha,AAA,member,true,2000,,web", "alpha,BBB,member,true,2000,,web",
    "beta,DDD,member,true,2000,,web", "beta,EEE,member,true,2000,,web",
    "alpha,CCC,member,false,2001-05,,web", "beta,FFF,member,false,2003,,web",
    "beta,AAA,member,false,2005,,web",
  ]
  var eligibility = ["group,rule,source"]

  func atlas() throws -> MembershipAtlas {
    let files = [
      "datapackage.json": "{\"name\": \"newcomers\", \"asOf\": \"2006-12-31\"}",
      "countries.csv": text([
        "code,name,region,subregion,income_group,gdp_usd", "AAA,A,East,North-East,Low income,100",
        "BBB,B,East,South-East,Low income,100", "CCC,C,East,North-East,High income,100",
        "DDD,D,West,,High income,1000", "EEE,E,West,,High income,1000",
        "FFF,F,West,,,",
      ]),
      "groups.csv": text([
        "id,name,founded,ended,domain,source", "alpha,Alpha,2000,,technology,web",
        "beta,Beta,2000,,trade,web",
      ]),
      "memberships.csv": text(
        ["group,country,status,founding,from,until,source"] + memberships),
      "eligibility.csv": text(eligibility),
    ]
    return try MembershipAtlas(
      DatasetFiles(origin: "newcomers", contents: files.mapValues { Array($0.utf8) }))
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
