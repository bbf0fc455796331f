import Testing

@testable import Answers
@testable import Charts
@testable import Reports

@Suite struct OverlapTableTests {
  private let sample: Sample = {
    var sample = Sample([("g", ["AAA", "BBB"]), ("h", ["AAA", "BBB"])])
    // By name the other way round than by code.
    sample.countries = ["AAA,Zeta", "BBB,Beta"]
    sample.groupColumns = "id,name,acronym,founded,ended,source"
    sample.groups = ["g,Group of Gold,Z,2000,,web", "h,Group of Hay,A,2000,,web"]
    return sample
  }()

  private func rows(_ table: DataTable) -> [[String: String]] {
    let rows = parsedCSV(table.csv)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  @Test func groupsGoByTheirFullNamesAndShareCountriesInOrderOfName() throws {
    let rows = rows(.groupOverlap(of: try sample.network()))
    #expect(rows.map { [$0["a"], $0["b"]] } == [["g", "h"]])
    #expect(rows.first?["a-name"] == "Group of Gold")
    #expect(rows.first?["b-name"] == "Group of Hay")
    #expect(rows.first?["shared"] == "Beta; Zeta")
  }

  @Test func countriesShareGroupsInOrderOfName() throws {
    let rows = rows(.countryOverlap(of: try sample.network()))
    #expect(rows.map { [$0["a-name"], $0["b-name"]] } == [["Zeta", "Beta"]])
    #expect(rows.first?["shared"] == "A; Z")
  }
}
