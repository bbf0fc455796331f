import Testing

@testable import Memberships

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
        "peer-groups.csv", "definition,countries\n",
        "peer-groups.csv:1: found no column \"country\" (but \"countries\"); expected the columns "
          + "definition, country"
      ),
    ])
  func missingColumn(file: String, text: String, expected: String) {
    // The tables that name its keys are not blamed for it.
    #expect(SmallDataset(file, text).faults == [expected])
  }

  @Test(
    "A row of memberships.csv",
    arguments: [
      (
        "alhpa,AAA,member,2000,,web",
        "2:1: found \"alhpa\" as \"group\"; expected a group that groups.csv has (did you mean "
          + "alpha?)"
      ),
      (
        "nato,AAA,member,2000,,web",
        "2:1: found \"nato\" as \"group\"; expected a group that groups.csv has"
      ),
      (
        "alpha,AAB,member,2000,,web",
        "2:7: found \"AAB\" as \"country\"; expected a country that countries.csv has (did you mean "
          + "AAA?)"
      ),
      (
        "alpha,XYZ,member,2000,,web",
        "2:7: found \"XYZ\" as \"country\"; expected a country that countries.csv has"
      ),
      (
        ",AAA,member,2000,,web",
        "2:1: found an empty cell as \"group\"; expected a value"
      ),
      (
        "alpha,AAA,,2000,,web",
        "2:11: found an empty cell as \"status\"; expected a value"
      ),
      (
        "alpha,AAA,membr,2000,,web",
        "2:11: found \"membr\" as \"status\"; expected one of member, associate, observer, unknown "
          + "(did you mean member?)"
      ),
      (
        "alpha,AAA,X,2000,,web",
        "2:11: found \"X\" as \"status\"; expected one of member, associate, observer, unknown"
      ),
      (
        "alpha,AAA,member,2013-13,,web",
        "2:18: found \"2013-13\" as \"from\"; expected a date such as 2013, 2013-09 or 2013-09-25"
      ),
      (
        "alpha,AAA,member,2000,soon,web",
        "2:23: found \"soon\" as \"until\"; expected a date such as 2013, 2013-09 or 2013-09-25"
      ),
      (
        "alpha,AAA,member,2010,2009-12-31,web",
        "2:23: found \"2009-12-31\" as \"until\"; expected a date after \"from\", 2010"
      ),
      (
        "alpha,AAA,member,2010-05-05,2010-05-05,web",
        "2:29: found \"2010-05-05\" as \"until\"; expected a date after \"from\", 2010-05-05"
      ),
      (
        "alpha,AAA,member,2000,,",
        "2:24: found an empty cell as \"source\"; expected a value"
      ),
    ])
  func memberships(row: String, expected: String) {
    let dataset = SmallDataset(
      "memberships.csv", lines(["group,country,status,from,until,source", row]))
    #expect(dataset.faults == ["memberships.csv:\(expected)"])
  }

  @Test(
    "A day on which a country was seen lies within the spell",
    arguments: [
      (
        "alpha,AAA,member,,2010,2011,web",
        "2:24: found \"2011\" as \"seen\"; expected a date before \"until\", 2010"
      ),
      (
        "alpha,AAA,member,,2010-05-05,2010-05-05,web",
        "2:30: found \"2010-05-05\" as \"seen\"; expected a date before \"until\", 2010-05-05"
      ),
      (
        "alpha,AAA,member,2012,,2011,web",
        "2:24: found \"2011\" as \"seen\"; expected a date not before \"from\", 2012"
      ),
      (
        "alpha,AAA,member,,,2011-00,web",
        "2:20: found \"2011-00\" as \"seen\"; expected a date such as 2013, 2013-09 or 2013-09-25"
      ),
    ])
  func seen(row: String, expected: String) {
    let dataset = SmallDataset(
      "memberships.csv", lines(["group,country,status,from,until,seen,source", row]))
    #expect(dataset.faults == ["memberships.csv:\(expected)"])
  }

  @Test("A date in one year may be before or after another in it")
  func sameYear() {
    let dataset = SmallDataset(
      "memberships.csv", "group,country,status,from,until,source\nalpha,AAA,member,2010,2010,web\n")
    #expect(dataset.faults.isEmpty)
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
        "gatherings.csv:2:14: found \"-1\" as \"per_year\"; expected a number of at least 0",
      ])
  }

  @Test(
    "Spells of one country in one group that overlap",
    arguments: [
      (
        ["alpha,AAA,member,2000,,web", "alpha,AAA,member,2000,,web"],
        "found a second spell of AAA in alpha (from 2000); expected the spell of line 2 to end "
          + "before it (until now)"
      ),
      (
        ["alpha,AAA,member,2000,2010,web", "alpha,AAA,observer,2009,,web"],
        "found a second spell of AAA in alpha (from 2009); expected the spell of line 2 to end "
          + "before it (until 2010)"
      ),
      (
        ["alpha,AAA,member,,,web", "alpha,AAA,observer,,2004,web"],
        "found a second spell of AAA in alpha (from an unknown date); expected the spell of line 2 "
          + "to end before it (until now)"
      ),
    ])
  func overlaps(rows: [String], expected: String) {
    let dataset = SmallDataset(
      "memberships.csv", lines(["group,country,status,from,until,source"] + rows))
    #expect(dataset.faults == ["memberships.csv:3: \(expected)"])
  }

  @Test(
    "Spells of one country in one group that may follow each other",
    arguments: [
      ["alpha,AAA,member,2000,2010,web", "alpha,AAA,observer,2010,,web"],
      ["alpha,AAA,member,2000,2010-05-05,web", "alpha,AAA,observer,2010-05-05,,web"],
      ["alpha,AAA,member,2012,,web", "alpha,AAA,member,,2005,web"],
      ["alpha,AAA,member,2000,,web", "alpha,BBB,member,2000,,web"],
      ["alpha,AAA,member,2000,,web", "beta,AAA,member,2010,,web"],
    ])
  func successions(rows: [String]) {
    let dataset = SmallDataset(
      "memberships.csv", lines(["group,country,status,from,until,source"] + rows))
    #expect(dataset.faults.isEmpty)
  }

  @Test("A spell from before the group's founding is a warning, and the dataset is read")
  func beforeFounding() throws {
    let dataset = SmallDataset(
      "memberships.csv", "group,country,status,from,until,source\nbeta,AAA,member,2009,,web\n")
    #expect(
      dataset.faults == [
        "memberships.csv:2:17: warning: found \"2009\" as \"from\"; expected a date not before the "
          + "group's founding, 2010; days before it are not used"
      ])
    let atlas = try dataset.atlas()
    #expect(atlas.network(on: "2009-12-31").state(of: "AAA", in: "beta") == .notApplicable)
    #expect(atlas.network(on: "2010-12-31").state(of: "AAA", in: "beta") == .belongs(.member))
  }

  @Test(
    "A row of another table",
    arguments: [
      (
        "countries.csv", "code,name\nAAA,Alland\nBBB,B\nCCC,C\nDDD,D\nAAA,Again\n",
        "6:1: found \"AAA\" as \"code\"; expected each country once; it stands in line 2 too"
      ),
      (
        "countries.csv", "code,name,population\nAAA,A,many\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"many\" as \"population\"; expected a number of at least 0"
      ),
      (
        "countries.csv", "code,name,population\nAAA,A,1e999\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"1e999\" as \"population\"; expected a number of at least 0"
      ),
      (
        "countries.csv", "code,name,population\nAAA,A,nan\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"nan\" as \"population\"; expected a number of at least 0"
      ),
      (
        "countries.csv", "code,name,cow_code\nAAA,A,99999999999999999999\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"99999999999999999999\" as \"cow_code\"; expected a whole number"
      ),
      (
        "groups.csv",
        "id,name,founded,ended,source\nalpha,A,,,web\nbeta,B,2010,2009,web\ngamma,C,,,web\n",
        "3:13: found \"2009\" as \"ended\"; expected a date after the founding, 2010"
      ),
      (
        "groups.csv",
        "id,name,founded,ended,source\nalpha,A,,,web\nbeta,B,,,web\ngamma,C,,,web\nbeta,D,,,web\n",
        "5:1: found \"beta\" as \"id\"; expected each group once; it stands in line 3 too"
      ),
      (
        "groups.csv",
        "id,name,founded,ended,legal_form,source\nalpha,A,,,treety,web\nbeta,B,,,,web\n"
          + "gamma,C,,,,web\n",
        "2:11: found \"treety\" as \"legal_form\"; expected one of treaty, charter, informal (did "
          + "you mean treaty?)"
      ),
      (
        "groups.csv", "id,name,founded,ended,source\nalpha,A,,,\nbeta,B,,,web\ngamma,C,,,web\n",
        "2:11: found an empty cell as \"source\"; expected a value"
      ),
      (
        "chairs.csv", "group,year,country,source\nalpha,MMXX,AAA,web\n",
        "2:7: found \"MMXX\" as \"year\"; expected a whole number"
      ),
      (
        "chairs.csv", "group,year,country,source\nalpha,,AAA,web\n",
        "2:7: found an empty cell as \"year\"; expected a value"
      ),
      (
        "chairs.csv", "group,year,country,source\nalpha,2020,AAA,web\nalpha,2020,AAA,web\n",
        "3:12: found \"AAA\" as \"country\"; expected each chair of a year once; it stands in line 2 "
          + "too"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,,,,count,web\n",
        "2:14: found an empty cell as \"per_year\"; expected a value"
      ),
      (
        "gatherings.csv", "group,level,per_year,low,high,bound,source\nalpha,,1,,,count,web\n",
        "2:7: found an empty cell as \"level\"; expected a value"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leaders,1,,,count,web\n",
        "2:7: found \"leaders\" as \"level\"; expected one of leader, minister, official, "
          + "working-group, any (did you mean leader?)"
      ),
      (
        "gatherings.csv", "group,level,per_year,low,high,bound,source\nalpha,leader,1,,,,web\n",
        "2:18: found an empty cell as \"bound\"; expected a value"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,2,3,,count,web\n",
        "2:16: found \"3\" as \"low\"; expected at most the number itself, 2.0"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,2,,1,count,web\n",
        "2:17: found \"1\" as \"high\"; expected at least the number itself, 2.0"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,2,,,count,web\n"
          + "alpha,leader,3,,,count,web\n",
        "3:7: found \"leader\" as \"level\"; expected one row for a group and level; line 2 has both "
          + "too"
      ),
      (
        "peer-groups.csv", "definition,country\nmiddle,AAA\nmidle,BBB\n",
        "3:1: found \"midle\" as \"definition\"; expected a definition that "
          + "peer-group-definitions.csv has"
      ),
      (
        "peer-groups.csv", "definition,country\nmiddle,AAA\nmiddle,AAA\n",
        "3:8: found \"AAA\" as \"country\"; expected a country once in a definition; it stands in "
          + "line 2 too"
      ),
      (
        "peer-group-definitions.csv",
        "id,title,description,source,status\nmiddle,M,,web,sourced\nmiddle,N,,web,sourced\n",
        "3:1: found \"middle\" as \"id\"; expected each definition once; it stands in line 2 too"
      ),
    ])
  func otherTables(file: String, text: String, expected: String) {
    #expect(SmallDataset(file, text).faults == ["\(file):\(expected)"])
  }

  @Test("A founding flag is true, false or empty")
  func flag() throws {
    let header = "group,country,status,founding,from,until,source"
    let dataset = SmallDataset(
      "memberships.csv",
      lines([
        header, "alpha,AAA,member,true,2000,,web", "alpha,BBB,member,FALSE,2000,,web",
        "alpha,CCC,member,,2000,,web",
      ]))
    #expect(try dataset.atlas().spells.map(\.isFounding) == [true, false, false])
    let faulty = SmallDataset(
      "memberships.csv", lines([header, "alpha,AAA,member,yes,2000,,web"]))
    #expect(
      faulty.faults == [
        "memberships.csv:2:18: found \"yes\" as \"founding\"; expected true or false"
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
