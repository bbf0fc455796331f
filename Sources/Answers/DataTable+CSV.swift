import Facts
import Tables

extension DataTable {
  /// The table as comma-separated values (RFC 4180 with LF line ends): a row of column identifiers,
  /// numbers in the shortest form that reads back exactly, an empty cell where there is nothing,
  /// several texts in one cell with "; " between them.
  ///
  /// A text that a spreadsheet would run as a formula gets an apostrophe before it, as spreadsheets
  /// themselves write it.
  public var csv: String {
    var bytes: [UInt8] = []
    // Gathering bytes throws nothing.
    try? writeCSV { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
