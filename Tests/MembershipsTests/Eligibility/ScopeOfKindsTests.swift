import Memberships
import Testing

@testable import Datasets
@testable import Facts

@Suite("A scope of groups of a kind")
struct ScopeOfKindsTests {
  /// Alpha: A, B (Asia), C (Europe); beta: B, C; gamma: C, D (whose region is not known).
  private func atlas() throws -> MembershipAtlas {
    var dataset = SmallDataset(
      groups: [],
      memberships: [
        "alpha,AAA,member,2001,,web", "alpha,BBB,member,2001,,web", "alpha,CCC,member,2001,,web",
        "beta,BBB,member,2001,,web", "beta,CCC,member,2001,,web", "gamma,CCC,member,2001,,web",
        "gamma,DDD,member,2001,,web",
      ])
    dataset.files["groups.csv"] = lines([
      "id,name,founded,ended,domain,source", "alpha,A,2000,,technology,web",
      "beta,B,2000,,trade,web", "gamma,C,2000,,,web",
    ])
    dataset.files["countries.csv"] = lines([
      "code,name,region,subregion,income_group", "AAA,A,Asia,Eastern Asia,Low income",
      "BBB,B,Asia,Southern Asia,Low income", "CCC,C,Europe,,High income", "DDD,D,,,",
    ])
    return try dataset.atlas()
  }

  private func groups(_ scope: Scope) throws -> [Group] {
    try atlas().network(on: "2024-01-01", scope: scope).groups.nodes.labels
  }

  @Test("takes the groups of a field; a group without one is in none")
  func domains() throws {
    #expect(try groups(Scope(upTo: nil, domains: ["technology"])) == ["alpha"])
    #expect(try groups(Scope(upTo: nil, domains: ["technology", "trade"])) == ["alpha", "beta"])
    #expect(try groups(Scope(upTo: 2, domains: ["technology"])) == [])
    #expect(try groups(Scope(upTo: nil, only: ["beta"], domains: ["technology"])) == [])
  }

  @Test("takes groups of which more than half of the members are of a region")
  func regions() throws {
    // Alpha: two of three. Beta: one of two is not more than half.
    #expect(try groups(Scope(upTo: nil, regions: ["Asia"])) == ["alpha"])
    #expect(try groups(Scope(upTo: nil, regions: ["Europe"])) == [])
    #expect(
      try groups(Scope(upTo: nil, regions: ["Europe", "Southern Asia"])) == ["alpha", "beta"])
    #expect(try groups(Scope(upTo: nil, incomes: ["Low income"])) == ["alpha"])
    #expect(try groups(Scope(upTo: nil, incomes: ["High income"])) == [])
  }

  @Test("keeps what a scenario changes: the facts decide")
  func scenarios() throws {
    let atlas = try atlas()
    let changed = try atlas.changed(by: Scenario([.leave("AAA", "alpha")], on: "2023-01-01"))
    let network = changed.network(on: "2024-01-01", scope: Scope(upTo: nil, regions: ["Asia"]))
    #expect(network.groups.nodes.labels == ["alpha"])
    #expect(network.memberships.count == 2)
  }

  @Test("has words")
  func labels() {
    #expect(
      Scope(upTo: 25, domains: ["trade", "energy"]).label
        == "groups with up to 25 members, on energy or trade")
    #expect(
      Scope(upTo: nil, regions: ["Asia"], incomes: ["Low income"]).label
        == "groups of any size, mostly of Asia, mostly of Low income countries")
  }
}
