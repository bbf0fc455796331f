import Memberships

/// The network on the last day of earlier years, for a reader to choose one.
struct YearsSection {
  let first: String
  let last: String
  /// The place of the last day.
  let lastPlace: Int
  let day: String
  let summary: String

  init(_ years: NetworkYears) {
    lastPlace = years.days.count - 1
    first = years.days.first.map { String($0.year) } ?? ""
    last = years.days.last.map { String($0.year) } ?? ""
    day = years.days.last?.description ?? ""
    summary = years.summary(of: lastPlace)
  }
}
