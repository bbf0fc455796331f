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

@Suite("A spell of membership")
struct SpellTests {
  /// Whether a spell covers a day, in a group with its own dates.
  private func covers(
    _ day: Day, from: String = "", until: String = "", seen: String = "", founded: String = "",
    ended: String = "", asOf: String? = "2024-06-30"
  ) throws -> Bool? {
    var dataset = SmallDataset(groups: ["g,G,\(founded),\(ended),web"], memberships: [])
    dataset.files["memberships.csv"] = lines([
      "group,country,status,from,until,seen,source", "g,AAA,member,\(from),\(until),\(seen),web",
    ])
    dataset.files["datapackage.json"] =
      asOf.map { "{\"name\": \"small\", \"asOf\": \"\($0)\"}" } ?? "{\"name\": \"small\"}"
    let atlas = try dataset.atlas()
    return atlas.spells[0].covers(day, of: atlas.groups[0], asOf: atlas.description.asOf)
  }

  @Test("covers the days from its start until the day before its end")
  func bothKnown() throws {
    #expect(try covers("2012-12-31", from: "2013", until: "2020-05-01") == false)
    #expect(try covers("2013-06-01", from: "2013", until: "2020-05-01") == nil)
    #expect(try covers("2013-12-31", from: "2013", until: "2020-05-01") == true)
    #expect(try covers("2020-04-30", from: "2013", until: "2020-05-01") == true)
    #expect(try covers("2020-05-01", from: "2013", until: "2020-05-01") == false)
  }

  @Test("without an end goes on, past the day of the facts too")
  func noEnd() throws {
    #expect(try covers("2013-12-31", from: "2013") == true)
    #expect(try covers("2999-01-01", from: "2013") == true)
  }

  @Test("without a start holds on the day of the facts, and is unknown back to the founding")
  func noStart() throws {
    #expect(try covers("1999-12-31", founded: "2000") == false)
    #expect(try covers("2000-01-01", founded: "2000") == nil)
    #expect(try covers("2024-06-29", founded: "2000") == nil)
    #expect(try covers("2024-06-30", founded: "2000") == true)
    #expect(try covers("2030-01-01", founded: "2000") == true)
  }

  @Test("without a start, in a group whose founding is not known, is unknown before")
  func noStartNoFounding() throws {
    #expect(try covers("0001-01-01") == nil)
    #expect(try covers("2024-06-30") == true)
  }

  @Test("without a start, in data without a day, is never known to hold")
  func noStartNoDay() throws {
    #expect(try covers("1999-12-31", founded: "2000", asOf: nil) == false)
    #expect(try covers("2000-06-01", founded: "2000", asOf: nil) == nil)
    #expect(try covers("9999-12-31", founded: "2000", asOf: nil) == nil)
  }

  @Test("without a start but with an end is unknown until it has ended")
  func noStartWithEnd() throws {
    #expect(try covers("1999-12-31", until: "2010-05", founded: "2000") == false)
    #expect(try covers("2000-01-01", until: "2010-05", founded: "2000") == nil)
    #expect(try covers("2010-05-01", until: "2010-05", founded: "2000") == nil)
    #expect(try covers("2010-05-30", until: "2010-05", founded: "2000") == nil)
    #expect(try covers("2010-05-31", until: "2010-05", founded: "2000") == false)
    #expect(try covers("2024-06-30", until: "2010-05", founded: "2000") == false)
  }

  @Test("without a start holds from the day on that the country was seen there")
  func seen() throws {
    #expect(try covers("1999-12-31", seen: "2010-05", founded: "2000") == false)
    #expect(try covers("2000-01-01", seen: "2010-05", founded: "2000") == nil)
    #expect(try covers("2010-05-30", seen: "2010-05", founded: "2000") == nil)
    #expect(try covers("2010-05-31", seen: "2010-05", founded: "2000") == true)
    #expect(try covers("2030-01-01", seen: "2010-05", founded: "2000", asOf: nil) == true)
    // Until its end, where it has one.
    #expect(try covers("2010-05-30", until: "2012", seen: "2010-05", founded: "2000") == nil)
    #expect(try covers("2011-12-31", until: "2012", seen: "2010-05", founded: "2000") == true)
    #expect(try covers("2012-06-01", until: "2012", seen: "2010-05", founded: "2000") == nil)
    #expect(try covers("2012-12-31", until: "2012", seen: "2010-05", founded: "2000") == false)
  }

  @Test("without an end ends with its group")
  func endedGroup() throws {
    #expect(try covers("2014-12-31", from: "2005", ended: "2015-01-01") == true)
    #expect(try covers("2015-01-01", from: "2005", ended: "2015-01-01") == false)
    #expect(try covers("2015-06-01", from: "2005", ended: "2015") == nil)
    #expect(try covers("2015-12-31", from: "2005", ended: "2015") == false)
    // Its own end comes first.
    #expect(try covers("2012-01-01", from: "2005", until: "2012-01-01", ended: "2015") == false)
    // A start that is not known lies before the group's end.
    #expect(try covers("2014-12-31", founded: "2005", ended: "2015-01-01") == nil)
    #expect(try covers("2015-01-01", founded: "2005", ended: "2015-01-01") == false)
  }

  @Test("of a group founded after the day of the facts does not crash")
  func foundedLater() throws {
    #expect(try covers("2025-01-01", founded: "2026", asOf: "2024-06-30") == true)
    #expect(try covers("2024-06-29", founded: "2026", asOf: "2024-06-30") == false)
    #expect(try covers("2000-01-01", until: "2000", founded: "2026") == nil)
  }
}
