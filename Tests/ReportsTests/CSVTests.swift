import Testing

@testable import Answers
@testable import Charts
@testable import Reports

@Suite struct CSVTests {
  private func table(_ labels: [String]) -> DataTable {
    DataTable(
      columns: [.init("label", title: "Label"), .init("place", title: "Place")],
      rows: labels.enumerated().map { [.text($1), .number(Double($0))] })
  }

  @Test func readsBackEveryLabel() {
    let rows = parsedCSV(table(hostileLabels).csv)
    #expect(rows[0] == ["label", "place"])
    #expect(rows.count == hostileLabels.count + 1)
    for (place, label) in hostileLabels.enumerated() {
      let cell = rows[place + 1][0]
      #expect(cell == label || cell == "'" + label, "\(label.debugDescription)")
      #expect(rows[place + 1][1] == "\(place)")
    }
  }

  @Test(arguments: ["=1+1", "+1-x", "-x", "@SUM(A1)", "\tx", "\r=1"])
  func putsAnApostropheBeforeFormulas(_ label: String) {
    #expect(parsedCSV(table([label]).csv)[1][0] == "'" + label)
  }

  @Test(arguments: ["-5", "plain", "'=1", "a=1"])
  func leavesOtherTextAsItIs(_ label: String) {
    #expect(parsedCSV(table([label]).csv)[1][0] == label)
  }

  @Test func writesNothingForWhatIsMissing() {
    let table = DataTable(
      columns: [.init("a", title: "A"), .init("b", title: "B"), .init("c", title: "C")],
      rows: [[.missing, .list(["x", "y, z"]), .number(0.1)]])
    #expect(table.csv == "a,b,c\n,\"x; y, z\",0.1\n")
  }

  @Test func hasAHeaderWithoutRows() {
    #expect(table([]).csv == "label,place\n")
  }

  @Test func readsBackNumbersExactly() {
    let numbers = [
      0.1, 1.0 / 3, 1e-300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 123_456_789, -0.25, 0,
    ]
    let table = DataTable(
      columns: [.init("x", title: "X")], rows: numbers.map { [.number($0)] })
    #expect(parsedCSV(table.csv).dropFirst().map { Double($0[0]) } == numbers)
  }
}

/// The cells of comma-separated values, by a state machine that shares nothing with the writer.
func parsedCSV(_ text: String) -> [[String]] {
  var rows: [[String]] = [[]]
  var cell = String.UnicodeScalarView()
  var isQuoted = false
  var wasQuote = false
  for scalar in text.unicodeScalars {
    if isQuoted {
      if wasQuote, scalar == "\"" {
        cell.append(scalar)
        wasQuote = false
        continue
      }
      if scalar == "\"" {
        wasQuote = true
        continue
      }
      if !wasQuote {
        cell.append(scalar)
        continue
      }
      isQuoted = false
      wasQuote = false
    }
    switch scalar {
    case "\"" where cell.isEmpty: isQuoted = true
    case ",", "\n":
      rows[rows.count - 1].append(String(cell))
      cell = String.UnicodeScalarView()
      if scalar == "\n" { rows.append([]) }
    default: cell.append(scalar)
    }
  }
  return rows.last == [] ? rows.dropLast() : rows
}
