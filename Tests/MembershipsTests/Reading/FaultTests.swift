import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("A fault")
struct FaultTests {
  @Test("is told in one line, as far as its place is known")
  func description() {
    func fault(_ severity: Fault.Severity, _ line: Int?, _ column: Int?) -> String {
      Fault(
        severity, file: "g.csv", line: line, column: column, found: "this", expected: "that"
      ).description
    }
    #expect(fault(.error, 12, 5) == "g.csv:12:5: found this; expected that")
    #expect(fault(.error, 12, nil) == "g.csv:12: found this; expected that")
    #expect(fault(.warning, nil, nil) == "g.csv: warning: found this; expected that")
  }

  @Test(
    "shows data's own text cut, and without control characters",
    arguments: [
      ("plain", "\"plain\""), ("", "\"\""), ("a\nb\u{1B}[31m", "\"a\u{FFFD}b\u{FFFD}[31m\""),
      ("\r\n", "\"\u{FFFD}\""), ("\u{0}\u{7F}\u{9F}", "\"\u{FFFD}\u{FFFD}\u{FFFD}\""),
      (String(repeating: "x", count: 60), "\"" + String(repeating: "x", count: 60) + "\""),
      (String(repeating: "x", count: 61), "\"" + String(repeating: "x", count: 60) + "…\""),
    ])
  func quoted(text: String, expected: String) {
    #expect(Fault.quoted(text) == expected)
  }

  @Test("is told with the others, up to a number")
  func limit() {
    let faults = (1...52).map { Fault(file: "g.csv", line: $0, found: "this", expected: "that") }
    let lines = ReadingError.faults(faults).description.split(separator: "\n")
    #expect(lines.count == 51)
    #expect(lines.last == "… and 2 more")
    #expect(
      ReadingError.faults(Array(faults.prefix(50))) == .faults(Array(faults.prefix(50)), more: 0))
    #expect(
      ReadingError.unreadable(path: "p", reason: "there is no such file").description
        == "p: there is no such file")
  }
}
