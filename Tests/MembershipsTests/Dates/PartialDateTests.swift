import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("A date of any precision")
struct PartialDateTests {
  @Test(
    "stands for the days from its first to its last",
    arguments: [
      ("2013", "2013-01-01", "2013-12-31"), ("2013-09", "2013-09-01", "2013-09-30"),
      ("2013-09-25", "2013-09-25", "2013-09-25"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023-02", "2023-02-01", "2023-02-28"), ("1900-02", "1900-02-01", "1900-02-28"),
      ("2000-02", "2000-02-01", "2000-02-29"), ("2013-12", "2013-12-01", "2013-12-31"),
      ("2024-02-29", "2024-02-29", "2024-02-29"), ("0001", "0001-01-01", "0001-12-31"),
      ("9999", "9999-01-01", "9999-12-31"),
    ])
  func bounds(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
    #expect(date.description == text)
  }

  @Test(
    "is not read from text that is none",
    arguments: [
      "", " ", "-", "--", "13", "201", "20130", "0000", "+2013", "-2013", "2013-", "2013-9",
      "2013-13", "2013-00", "2013-09-", "2013-09-1", "2013-09-31", "2013-02-30", "2023-02-29",
      "1900-02-29", "2013-09-00", "2013-09-250", "2013-09-25 ", " 2013-09-25", "2013-09-25T00:00",
      "2013-09-25-01", "2013/09/25", "2013-Q3", "2013.5", "25-09-2013", "20130925", "2013–09",
      "２０１３", "٢٠١٣", "2013-0\u{301}9", "2013\u{0}", "c. 2013", "unknown",
    ])
  func malformed(text: String) {
    #expect(PartialDate(text) == nil)
  }
}
