/// Reads the typed cells of one table and gathers the faults that it meets on the way.
///
/// A cell that is faulty reads as `nil`, so that all faults of a file are found in one pass.
package struct TableReader {
  package struct Row {
    package let line: Int
    fileprivate let cells: [CSVDocument.Cell]
  }

  package let file: String
  package let rows: [Row]
  package private(set) var faults: [Fault] = []
  private let places: [String: Int]

  /// Opens a table that must have `columns`; others are ignored.
  package init(_ bytes: [UInt8], file: String, columns: [String]) throws(ReadingError) {
    let document = try CSVDocument(bytes, file: file)
    var places: [String: Int] = [:]
    for (place, cell) in document.header.enumerated() where places[cell.text] == nil {
      places[cell.text] = place
    }
    let missing = columns.filter { places[$0] == nil }
    guard missing.isEmpty else {
      throw .faults(
        missing.map { column in
          let near = nearest(to: column, among: document.header.map { $0.text })
          return Fault(
            file: file, line: 1,
            found: "no column \"\(column)\"" + (near.map { " (but \"\($0)\")" } ?? ""),
            expected: "the columns \(columns.joined(separator: ", "))")
        })
    }
    self.file = file
    self.places = places
    rows = document.records.map { Row(line: $0.line, cells: $0.cells) }
  }

  /// Records a fault of a cell.
  package mutating func fault(
    _ row: Row, _ column: String, severity: Fault.Severity = .error, found: String? = nil,
    expected: String
  ) {
    let cell = places[column].map { row.cells[$0] }
    let text = cell?.text ?? ""
    let found = found ?? (text.isEmpty ? "an empty cell" : Fault.quoted(text))
    faults.append(
      Fault(
        severity, file: file, line: cell?.line ?? row.line, column: cell?.column,
        found: "\(found) as \"\(column)\"", expected: expected))
  }

  /// The text of a cell; `nil` where it is empty.
  package func text(_ row: Row, _ column: String) -> String? {
    guard let place = places[column] else { return nil }
    let text = row.cells[place].text
    return text.isEmpty ? nil : text
  }

  /// The text of a cell that must not be empty.
  package mutating func requiredText(_ row: Row, _ column: String) -> String? {
    let text = text(row, column)
    if text == nil { fault(row, column, expected: "a value") }
    return text
  }

  /// A number from 0 to 1e18, which the sums of all cells stay finite with; `nil` where the cell is empty.
  package mutating func number(_ row: Row, _ column: String) -> Double? {
    guard let text = text(row, column) else { return nil }
    // Swift reads hexadecimal numbers too, which other programs take for text.
    let isDecimal = text.utf8.allSatisfy { "0123456789.+-eE".utf8.contains($0) }
    guard isDecimal, let number = Double(text), number >= 0, number <= 1e18 else {
      fault(row, column, expected: "a number from 0 to 1e18")
      return nil
    }
    return number
  }

  /// A whole number; `nil` where the cell is empty.
  package mutating func integer(_ row: Row, _ column: String) -> Int? {
    guard let text = text(row, column) else { return nil }
    guard let number = Int(text) else {
      fault(row, column, expected: "a whole number")
      return nil
    }
    return number
  }

  /// A value out of a list; `nil` where the cell is empty.
  package mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ row: Row, _ column: String, of type: Value.Type
  ) -> Value? {
    guard let text = text(row, column) else { return nil }
    guard let value = Value(rawValue: text) else {
      let all = Value.allCases.map { $0.rawValue }
      fault(
        row, column,
        expected: suggestion(for: text, among: all) ?? "one of \(all.joined(separator: ", "))")
      return nil
    }
    return value
  }

  /// A value out of a list, in a cell that must not be empty.
  package mutating func requiredChoice<Value: RawRepresentable<String> & CaseIterable>(
    _ row: Row, _ column: String, of type: Value.Type
  ) -> Value? {
    requiredText(row, column) == nil ? nil : choice(row, column, of: type)
  }

  private func suggestion(for text: String, among all: [String]) -> String? {
    didYouMean(text, among: all).map { "one of \(all.joined(separator: ", "))\($0)" }
  }

  /// " (did you mean mikta?)" where a candidate is spelt like a text that was not found. Comparing
  /// takes time, so a table with very many faults gets it for the first of them only.
  package func didYouMean(
    _ text: String, among candidates: @autoclosure () -> some Sequence<String>
  ) -> String? {
    guard faults.count < Self.suggestionLimit else { return nil }
    return nearest(to: text, among: candidates()).map { " (did you mean \($0)?)" }
  }

  private static let suggestionLimit = 500

  /// `true` or `false`; `false` where the cell is empty.
  package mutating func flag(_ row: Row, _ column: String) -> Bool {
    switch text(row, column)?.lowercased() {
    case nil, "false": return false
    case "true": return true
    default:
      fault(row, column, expected: "true or false")
      return false
    }
  }
}
