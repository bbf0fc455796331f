/// A day of the (proleptic) Gregorian calendar, from 0001-01-01 to 9999-12-31.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day with a number, held within the calendar's limits.
  init(number: Int) { self.number = number }

  /// A day by year, month and day; `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.lengthOfMonth(month, in: year)
    else { return nil }
    // Days from civil, after Hinnant: years that begin in March put the leap day last.
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The number of days in a month.
  static func lengthOfMonth(_ month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The year, the month from 1 and the day of the month from 1.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { components.year }

  /// The day in ISO 8601: "2024-01-08".
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The earlier day is the lesser.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day {
  /// The day that a text from elsewhere names: "2024-01-08", or "2024-01" or "2024" for the last day of a
  /// month or year; `nil` for any other, as "2024-13".
  public init?(_ text: String) {
    guard let date = PartialDate(text) else { return nil }
    self = date.lastDay
  }
}

extension Day: ExpressibleByStringLiteral {
  /// A day written as a literal in the source of a program: "2024-01-08".
  ///
  /// - Precondition: the literal is a date. Text that comes from elsewhere is read with ``init(_:)``,
  ///   which can fail.
  public init(stringLiteral text: String) {
    guard let date = PartialDate(text) else {
      preconditionFailure("\"\(text)\" is not a date such as 2024-01-08")
    }
    self = date.lastDay
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
