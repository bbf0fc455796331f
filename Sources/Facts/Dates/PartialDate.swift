/// A date of whatever precision is known, in ISO 8601: `2013`, `2013-09` or `2013-09-25`.
///
/// A date that is not precise to the day stands for one unknown day between its first and its last.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  /// The first day that it can stand for.
  public let firstDay: Day

  /// The last day that it can stand for.
  public let lastDay: Day

  /// The date as it was written.
  public let description: String

  /// Reads a date; `nil` for text that is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, widths).allSatisfy({ part, width in
        part.utf8.count == width && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let year = numbers[0]
    let months = numbers.count > 1 ? numbers[1]...numbers[1] : 1...12
    guard (1...12).contains(months.lowerBound) else { return nil }
    let days =
      numbers.count > 2
      ? numbers[2]...numbers[2] : 1...Day.lengthOfMonth(months.upperBound, in: year)
    guard
      let first = Day(year: year, month: months.lowerBound, day: days.lowerBound),
      let last = Day(year: year, month: months.upperBound, day: days.upperBound)
    else { return nil }
    (firstDay, lastDay, description) = (first, last, text)
  }

  /// A date that is known to the day.
  public init(_ day: Day) {
    (firstDay, lastDay, description) = (day, day, day.description)
  }

  /// The same date, where it is known to be no later than a day.
  func atTheLatest(_ day: Day) -> PartialDate {
    lastDay <= day ? self : firstDay >= day ? PartialDate(day) : PartialDate(firstDay...day)
  }

  private init(_ days: ClosedRange<Day>) {
    (firstDay, lastDay) = (days.lowerBound, days.upperBound)
    description = "\(firstDay)/\(lastDay)"
  }
}
