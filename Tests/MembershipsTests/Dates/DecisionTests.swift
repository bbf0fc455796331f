import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

/// The one rule by which dates of limited precision are read.
@Suite("Whether something holds on a day")
struct DecisionTests {
  private func decided(_ day: Day, _ start: String?, _ end: String?) -> Bool? {
    func range(_ text: String?) -> ClosedRange<Day>? {
      text.flatMap(PartialDate.init).map { $0.firstDay...$0.lastDay }
    }
    return Memberships.decided(
      on: day, startingWithin: range(start), endingWithin: range(end))
  }

  @Test(
    "between a year and a month",
    arguments: [
      // It starts on some day of 2013 and ends on some day of March 2015; the end is exclusive.
      ("2012-12-31", false), ("2013-01-01", nil), ("2013-12-30", nil), ("2013-12-31", true),
      ("2014-06-15", true), ("2015-02-28", true), ("2015-03-01", nil), ("2015-03-30", nil),
      ("2015-03-31", false), ("2015-04-01", false),
    ] as [(Day, Bool?)])
  func boundaries(day: Day, expected: Bool?) {
    #expect(decided(day, "2013", "2015-03") == expected)
  }

  @Test("between two days, of which the second is out")
  func exact() {
    #expect(decided("2013-09-24", "2013-09-25", "2013-09-27") == false)
    #expect(decided("2013-09-25", "2013-09-25", "2013-09-27") == true)
    #expect(decided("2013-09-26", "2013-09-25", "2013-09-27") == true)
    #expect(decided("2013-09-27", "2013-09-25", "2013-09-27") == false)
  }

  @Test("within one year that it starts and ends in")
  func oneYear() {
    #expect(decided("2012-12-31", "2013", "2013") == false)
    #expect(decided("2013-01-01", "2013", "2013") == nil)
    #expect(decided("2013-12-30", "2013", "2013") == nil)
    // By the last day it has ended.
    #expect(decided("2013-12-31", "2013", "2013") == false)
  }

  @Test("without a start or an end")
  func open() {
    #expect(decided("0001-01-01", nil, nil) == true)
    #expect(decided("9999-12-31", nil, nil) == true)
    #expect(decided("0001-01-01", nil, "2013") == true)
    #expect(decided("2013-01-01", nil, "2013") == nil)
    #expect(decided("2013-12-31", nil, "2013") == false)
    #expect(decided("2012-12-31", "2013", nil) == false)
    #expect(decided("2013-12-30", "2013", nil) == nil)
    #expect(decided("9999-12-31", "2013", nil) == true)
  }

  @Test("is decided when all days that the dates can stand for agree")
  func slowDefinition() {
    // All starts and ends within seven days, against trying out every day that they can stand for.
    func day(_ number: Int) -> Day { Day(number: number) }
    let ranges = (0...6).flatMap { first in (first...6).map { first...$0 } }
    var isRight = true
    for start in ranges {
      for end in ranges {
        for date in -1...7 {
          let answers = start.flatMap { from in end.map { until in from <= date && date < until } }
          let expected: Bool? =
            answers.allSatisfy { $0 } ? true : answers.contains(true) ? nil : false
          let decision = Memberships.decided(
            on: day(date), startingWithin: day(start.lowerBound)...day(start.upperBound),
            endingWithin: day(end.lowerBound)...day(end.upperBound))
          isRight = isRight && decision == expected
        }
      }
    }
    #expect(isRight)
  }
}
