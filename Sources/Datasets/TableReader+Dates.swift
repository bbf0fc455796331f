import Facts
import Tables

extension TableReader {
  /// A date of any precision; `nil` where the cell is empty.
  mutating func date(_ row: Row, _ column: String) -> PartialDate? {
    guard let text = text(row, column) else { return nil }
    guard let date = PartialDate(text) else {
      fault(row, column, expected: "a date such as 2013, 2013-09 or 2013-09-25")
      return nil
    }
    return date
  }
}
