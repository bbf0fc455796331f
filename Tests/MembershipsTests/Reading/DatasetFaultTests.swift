import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

/// Each kind of fault, with its line, its column and its words.
@Suite("A faulty dataset")
struct DatasetFaultTests {
  @Test("The small dataset has no fault")
  func noFault() {
    #expect(SmallDataset().faults.isEmpty)
  }

  @Test(
    "A table without a column names it, and what stands there instead",
    arguments: [
      (
        "countries.csv", "code,nam\nAAA,Alland\n",
        "countries.csv:1: found no column \"name\" (but \"nam\"); expected the columns code, name"
      ),
      (
        "groups.csv", "id,name,founded,source\n",
        "groups.csv:1: found no column \"ended\"; expected the columns id, name, founded, ended, "
          + "source"
      ),
      (
        "memberships.csv", "group,country,state,from,until,source\n",
        "memberships.csv:1: found no column \"status\" (but \"state\"); expected the columns group, "
          + "country, status, from, until, source"
      ),
      (
        "chairs.csv", "group,country,source\n",
        "chairs.csv:1: found no column \"year\"; expected the columns group, year, country, source"
      ),
      (
        "gatherings.csv", "group,level,per_year,low,high,source\n",
        "gatherings.csv:1: found no column \"bound\"; expected the columns group, level, per_year, "
          + "low, high, bound, source"
      ),
      (
        "gatherings-history.csv", "group,level,per_year,low,high,source\n",
        "gatherings-history.csv:1: found no column \"basis_year\"; expected the columns group, "
          + "level, per_year, low, high, basis_year, source"
      ),
      (
        "group-design.csv", "group,attribute,values,source\n",
        "group-design.csv:1: found no column \"value\" (but \"values\"); expected the columns "
          + "group, attribute, value, source"
      ),
      (
        "peer-groups.csv", "definition,countries\n",
        "peer-groups.csv:1: found no column \"country\" (but \"countries\"); expected the columns "
          + "definition, country"
      ),
    ])
  func missingColumn(file: String, text: String, expected: String) {
    // The tables that name its keys are not blamed for it.
    #expect(SmallDataset(file, text).faults == [expected])
  }

  @Test("All faults of all tables are told at once, a line for each")
  func all() {
    var dataset = SmallDataset("countries.csv", replacing: "DDD,Dorne", with: "DDD,")
    dataset.files["memberships.csv"] = """
      group,country,status,from,until,source
      alhpa,BBC,membr,13,14,
      beta,AAA,member,2010,,web

      """
    dataset.files["gatherings.csv"] = """
      group,level,per_year,low,high,bound,source
      alpha,leader,-1,,,count,web

      """
    #expect(
      dataset.faults == [
        "countries.csv:5:5: found an empty cell as \"name\"; expected a value",
        "memberships.csv:2:1: found \"alhpa\" as \"group\"; expected a group that groups.csv has "
          + "(did you mean alpha?)",
        "memberships.csv:2:7: found \"BBC\" as \"country\"; expected a country that countries.csv "
          + "has (did you mean BBB?)",
        "memberships.csv:2:11: found \"membr\" as \"status\"; expected one of member, associate, "
          + "observer, unknown (did you mean member?)",
        "memberships.csv:2:17: found \"13\" as \"from\"; expected a date such as 2013, 2013-09 or "
          + "2013-09-25",
        "memberships.csv:2:20: found \"14\" as \"until\"; expected a date such as 2013, 2013-09 or "
          + "2013-09-25",
        "memberships.csv:2:23: found an empty cell as \"source\"; expected a value",
        "gatherings.csv:2:14: found \"-1\" as \"per_year\"; expected a number from 0 to 1e18",
      ])
  }

  @Test("Tables with headers only, CRLF line ends and a byte-order mark are read")
  func variants() throws {
    var empty = SmallDataset()
    for (name, text) in empty.files where name.hasSuffix(".csv") {
      empty.files[name] = lines([String(text.prefix { $0 != "\n" })])
    }
    let atlas = try empty.atlas()
    #expect(atlas.countries.isEmpty && atlas.groups.isEmpty && atlas.spells.isEmpty)
    #expect(atlas.network(on: "2024-01-01").countries.nodes.count == 0)

    var windows = SmallDataset()
    for (name, text) in windows.files where name.hasSuffix(".csv") {
      windows.files[name] = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    }
    #expect(windows.faults.isEmpty)
    #expect(try windows.atlas().spells == SmallDataset().atlas().spells)
  }

  @Test("A required file that is missing is named", arguments: DatasetFiles.required)
  func missingFile(name: String) {
    var dataset = SmallDataset()
    dataset.files[name] = nil
    #expect(
      dataset.faults == [
        "\(name): found no such file; expected a dataset with countries.csv, datapackage.json, "
          + "groups.csv, memberships.csv"
      ])
    #expect(throws: ReadingError.self) { try dataset.atlas() }
  }

  @Test("A file that may be missing leaves what it tells unknown")
  func optionalFiles() throws {
    var dataset = SmallDataset()
    for name in DatasetFiles.optional { dataset.files[name] = nil }
    let atlas = try dataset.atlas()
    #expect(atlas.chairTerms.isEmpty && atlas.cadences.isEmpty && atlas.peerGroups.isEmpty)
    #expect(atlas.burdenModel == nil)
  }

  @Test("Very many faults are found in good time, the first of them with a suggestion")
  func manyFaults() {
    let rows = (0..<2_000).map { _ in "alhpa,AAB,membr,2000,,web" }
    let faults = SmallDataset(
      "memberships.csv", lines(["group,country,status,from,until,source"] + rows)
    ).faults
    #expect(faults.count == 6_000)
    #expect(faults.first?.hasSuffix("(did you mean alpha?)") == true)
    #expect(faults.last?.hasSuffix("expected one of member, associate, observer, unknown") == true)
  }

  @Test("Faults in one table do not hide those in the next")
  func unreadTable() {
    var dataset = SmallDataset("groups.csv", "id;name\n")
    dataset.files["memberships.csv"] = lines([
      "group,country,status,from,until,source", "alpha,AAB,member,2013-9,,web",
    ])
    #expect(dataset.faults.filter { $0.hasPrefix("groups.csv") }.count == 5)
    #expect(
      dataset.faults.filter { !$0.hasPrefix("groups.csv") } == [
        "memberships.csv:2:7: found \"AAB\" as \"country\"; expected a country that countries.csv "
          + "has (did you mean AAA?)",
        "memberships.csv:2:18: found \"2013-9\" as \"from\"; expected a date such as 2013, 2013-09 "
          + "or 2013-09-25",
      ])
  }
}
