import Networks
import Tables

extension DelimitedTable {
  /// How the numbers of a column of weights are written: with a comma before decimals where the cells
  /// can mean nothing else, and are not parted by commas themselves.
  mutating func decimal(ofWeights column: Int) throws(ReadingError) -> TableForm.DecimalMark {
    if let decimal = form.decimal { return decimal }
    guard separator != .comma else { return .point }
    var withComma: Cell?
    var withPoint: Cell?
    var areAmbiguous = true
    for row in 0..<rowCount {
      let cell = cell(row, column)
      if NumberReading.hasDecimalComma(cell.text) {
        withComma = withComma ?? cell
        areAmbiguous = areAmbiguous && NumberReading.isAmbiguous(cell.text, mark: ",")
      } else if cell.text.contains("."), !cell.text.contains(",") {
        withPoint = withPoint ?? cell
        areAmbiguous = areAmbiguous && NumberReading.isAmbiguous(cell.text, mark: ".")
      }
    }
    if let withComma, withPoint != nil {
      throw .faults([
        Fault(
          file: file, line: Int(withComma.line), column: Int(withComma.column),
          found:
            "\(Fault.quoted(withComma.text)) as \(Fault.quoted(headings[column])), and points in "
            + "other rows",
          expected: "one way to write numbers: --decimal comma or --decimal point")
      ])
    }
    if let example = withComma ?? withPoint, areAmbiguous {
      throw .faults([
        Fault(
          file: file, line: Int(example.line), column: Int(example.column),
          found: "\(Fault.quoted(example.text)) as \(Fault.quoted(headings[column])), with which "
            + "thousands or thousandths may be meant",
          expected: "--decimal comma or --decimal point")
      ])
    }
    if let withComma {
      remarks.append("\(Fault.quoted(withComma.text)) is read with a decimal comma")
      return .comma
    }
    return .point
  }

  /// A weight; `nil` for what is none.
  func weightNumber(_ text: String, _ decimal: TableForm.DecimalMark) -> Double? {
    let text = text.trimmingInvisible()
    let number =
      decimal == .point ? Double(text) : NumberReading.number(text, decimal: decimal)
    guard let number, BiadjacencyMatrix.weightRange.contains(number) else { return nil }
    return number
  }

  func badWeight(_ cell: Cell, _ decimal: TableForm.DecimalMark) -> Fault {
    let number = NumberReading.number(cell.text.trimmingInvisible(), decimal: decimal)
    let advice =
      if number == 0 && !cell.text.lowercased().contains("e") || number == -9 {
        " (--status COLUMN where 0 says that there is no edge)"
      } else if NumberReading.hasDecimalComma(cell.text), decimal == .point {
        " (--decimal comma where a comma stands before decimals)"
      } else {
        ""
      }
    let isAbove = Double(cell.text).map { $0 > 0 } ?? false
    return Fault(
      file: file, line: Int(cell.line), column: Int(cell.column),
      found: "\(Fault.quoted(cell.text)) as \"weight\"",
      expected: "a number above 0\(isAbove ? ", from 1e-60 to 1e60" : "")\(advice)")
  }

  /// The weight among NetworkX's attributes, "{'weight': 2.0}"; `nil` where there is none.
  func attributeWeight(_ text: String) -> Double? {
    guard text.hasPrefix("{"), let match = text.firstMatch(of: /['"]weight['"]\s*:\s*([-+0-9.eE]+)/)
    else { return nil }
    return weightNumber(String(match.1), .point)
  }
}
