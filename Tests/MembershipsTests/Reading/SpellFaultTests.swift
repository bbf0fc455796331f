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

/// What is told of a faulty row of memberships.csv.
@Suite("A faulty spell")
struct SpellFaultTests {
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
    "A day on which a country was seen stands for a start, before the end",
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
        "2:24: found \"2011\" as \"seen\"; expected an empty cell where \"from\" is given"
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
    "A spell that has ended by the group's founding is a warning, and the dataset is read",
    arguments: ["2009", "2009-12-31", "2010-01-01"])
  func endedByFounding(until: String) throws {
    let header = "group,country,status,from,until,source"
    let dataset = SmallDataset(
      "memberships.csv", lines([header, "beta,AAA,member,,\(until),web"]))
    #expect(
      dataset.faults == [
        "memberships.csv:2:18: warning: found \"\(until)\" as \"until\"; expected a date after the "
          + "group's founding, 2010; the spell is not used"
      ])
    let network = try dataset.atlas().network(on: "2010-06-01")
    #expect(network.state(of: "AAA", in: "beta") == .absent)
    // An end within the year of the founding may lie after it.
    let later = SmallDataset("memberships.csv", lines([header, "beta,AAA,member,,2010,web"]))
    #expect(later.faults == [])
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
}
