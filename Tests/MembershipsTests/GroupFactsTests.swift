import Memberships
import Testing

@Suite("A group")
struct GroupFactsTests {
  private func facts(founded: String = "", ended: String = "") throws -> GroupFacts {
    try SmallDataset(groups: ["g,G,\(founded),\(ended),web"], memberships: []).atlas().groups[0]
  }

  @Test(
    "exists from its founding until its end",
    arguments: [
      ("2004-12-31", false), ("2005-06-01", nil), ("2005-12-31", true), ("2015-04-30", true),
      ("2015-05-01", nil), ("2015-05-31", false),
    ] as [(Day, Bool?)])
  func exists(day: Day, expected: Bool?) throws {
    #expect(try facts(founded: "2005", ended: "2015-05").exists(on: day) == expected)
  }

  @Test("whose founding is not known exists until it ends")
  func unknownFounding() throws {
    #expect(try facts(ended: "2015-05-01").exists(on: "0001-01-01") == true)
    #expect(try facts(ended: "2015-05-01").exists(on: "2015-05-01") == false)
    #expect(try facts().exists(on: "9999-12-31") == true)
  }

  @Test("is called by its acronym where it has one")
  func shortName() throws {
    let dataset = SmallDataset(
      "groups.csv",
      """
      id,name,acronym,founded,ended,source
      alpha,Alpha Group,AG,,,web
      beta,Beta Group,,,,web
      gamma,Gamma Group,,,,web

      """)
    #expect(try dataset.atlas().groups.map(\.shortName) == ["AG", "Beta Group", "Gamma Group"])
  }
}
