import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("A day")
struct DayTests {
  @Test(
    "has the number of days since 1970-01-01",
    arguments: [
      // Python 3.11 `(date(y, m, d) - date(1970, 1, 1)).days`.
      (1, 1, 1, -719_162), (4, 2, 29, -718_008), (100, 3, 1, -682_944), (1582, 10, 15, -141_427),
      (1600, 2, 29, -135_081), (1900, 3, 1, -25_508), (1969, 12, 31, -1), (1970, 1, 1, 0),
      (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (2024, 2, 29, 19_782), (9999, 12, 31, 2_932_896),
    ])
  func numbers(year: Int, month: Int, day: Int, number: Int) throws {
    let date = try #require(Day(year: year, month: month, day: day))
    #expect(date.number == number)
    #expect(date.components == (year, month, day))
    #expect(date.year == year)
  }

  @Test("follows the day before it, from the first month to the last")
  func everyMonth() {
    // The first and the last day of all 119,988 months, one after the other.
    var previous = -719_163
    var isRight = true
    for year in 1...9999 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for (month, length) in zip(
        1...12, [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
      {
        let first = Day(year: year, month: month, day: 1)
        let last = Day(year: year, month: month, day: length)
        isRight =
          isRight && first?.number == previous + 1 && last?.number == previous + length
          && Day(year: year, month: month, day: length + 1) == nil
        previous += length
      }
    }
    #expect(isRight)
    #expect(previous == 2_932_896)
  }

  @Test("comes back from its parts, over the whole calendar")
  func roundTrips() {
    var isRight = true
    for number in stride(from: -719_162, through: 2_932_896, by: 17) {
      let (year, month, day) = Day(number: number).components
      isRight = isRight && Day(year: year, month: month, day: day)?.number == number
    }
    #expect(isRight)
  }

  @Test(
    "does not exist outside the calendar",
    arguments: [
      (0, 1, 1), (-1, 1, 1), (10_000, 1, 1), (2013, 0, 1), (2013, 13, 1), (2013, 1, 0),
      (2013, 1, 32), (2013, 2, 29), (1900, 2, 29), (2100, 2, 29), (2013, 4, 31), (2013, 2, -1),
      (Int.max, 1, 1), (2013, Int.min, 1), (2013, 1, Int.max),
    ])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("is written in ISO 8601, and reads back")
  func text() throws {
    let day = try #require(Day(year: 987, month: 6, day: 5))
    #expect(day.description == "0987-06-05")
    #expect(PartialDate(day.description)?.firstDay == day)
    #expect(("2024-02-29" as Day).description == "2024-02-29")
  }

  @Test("is in order")
  func order() {
    #expect(("2023-12-31" as Day) < "2024-01-01")
    #expect(!(("2024-01-01" as Day) < "2024-01-01"))
    #expect(Day.distantPast < "0001-01-01" && Day.distantFuture > "9999-12-31")
  }

  @Test("reads text from elsewhere, and fails where it names no day")
  func textFromElsewhere() {
    func day(_ text: String) -> Day? { Day(text) }
    #expect(day("2024-01-08") == "2024-01-08")
    #expect(day("2024-02") == "2024-02-29")
    #expect(day("2024") == "2024-12-31")
    for text in ["2024-13", "2023-02-29", "", "8 January 2024", "2024-1-8"] {
      #expect(day(text) == nil)
    }
  }
}
