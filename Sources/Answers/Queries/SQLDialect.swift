/// A database's way of writing what a query says: all in which two databases differ is here.
public enum SQLDialect: String, Sendable, CaseIterable {
  /// DuckDB, on one machine.
  case duckdb
  /// Apache Spark, on many.
  case spark

  /// A name of a table or a column, whatever characters it has.
  func quoted(_ name: String) -> String {
    let mark: Character = self == .duckdb ? "\"" : "`"
    return "\(mark)"
      + name.split(separator: mark, omittingEmptySubsequences: false)
      .joined(separator: "\(mark)\(mark)") + "\(mark)"
  }

  /// A text as a literal. Spark reads a backslash as an escape, DuckDB does not.
  func literal(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch (self, character) {
      case (.duckdb, "'"): escaped += "''"
      case (.spark, "'"), (.spark, "\\"): escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return "'\(escaped)'"
  }

  /// Two values of a row as two rows.
  func eachOf(_ a: String, _ b: String) -> String {
    self == .duckdb ? "unnest([\(a), \(b)])" : "explode(array(\(a), \(b)))"
  }

  /// The order of the rows. In Spark none, since it would work everything out twice to sort it.
  func order(by columns: String) -> String { self == .duckdb ? "\nORDER BY \(columns)" : "" }

  /// What stands between the name of a step and its query. DuckDB is told to work a step out once where
  /// it is used twice; Spark has no word for it.
  var introduction: String { self == .duckdb ? "AS MATERIALIZED" : "AS" }

  /// A whole number of 64 bits: DuckDB's sums have 128.
  func wholeNumber(_ expression: String) -> String { "CAST(\(expression) AS BIGINT)" }

  /// A number as a literal of 64 bits: without an exponent Spark would read a decimal.
  func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.contains("e") ? text : text + "E0"
  }
}
