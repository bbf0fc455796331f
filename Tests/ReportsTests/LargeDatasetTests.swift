import Memberships
import Testing

@testable import Answers
@testable import Reports

/// What a report leaves out of a dataset that is very large, and says so.
@Suite struct LargeDatasetTests {
  @Test func diagramsShowTheLargestGroups() throws {
    let network = try Sample([
      ("g1", ["AAA"]), ("g2", ["AAA", "BBB"]), ("g3", ["AAA", "BBB", "CCC"]),
      ("g4", ["BBB", "CCC"]),
    ]).network()
    #expect(network.ofLargestGroups(2).graph.rightNodes.labels == ["g2", "g3"])
    #expect(network.ofLargestGroups(3).graph.rightNodes.labels == ["g2", "g3", "g4"])
    #expect(network.ofLargestGroups(4).scope == network.scope)
  }

  @Test func profilesListWhatCountsOnly() throws {
    var sample = Sample([("now", ["AAA", "BBB"])])
    for number in 1...5001 {
      sample.groups.append("old\(number),Old \(number),1990,,a source")
      for country in ["AAA", "BBB"] {
        sample.memberships.append("old\(number),\(country),member,1990,1995,a source,")
      }
    }
    let network = try sample.network()
    let profiles = ProfileFacts(
      ReportFacts(Report(network: network, diagrams: [], provenance: Provenance(network))))
    let table = try #require(HTMLTable(membershipsOf: "AAA", profiles))
    #expect(table.rows.count == 1)
    #expect(table.caption.text.contains("5,001 more spells that do not count"))
    let old = try #require(HTMLTable(membersOf: "old7", profiles))
    #expect(old.rows.isEmpty)
    #expect(old.caption.text.contains("2 more spells that do not count"))
  }
}
