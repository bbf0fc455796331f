import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("A table of comma-separated values")
struct CSVDocumentTests {
  private func texts(_ text: String) throws -> [[String]] {
    try CSVDocument(Array(text.utf8), file: "t.csv").records.map { $0.cells.map(\.text) }
  }

  private func faults(_ bytes: [UInt8]) -> [String] {
    do throws(ReadingError) {
      _ = try CSVDocument(bytes, file: "t.csv")
      return []
    } catch {
      return error.description.split(separator: "\n").map(String.init)
    }
  }

  private func faults(_ text: String) -> [String] { faults(Array(text.utf8)) }

  @Test(
    "is taken apart into cells",
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]),
      ("a,b\n1,2", [["1", "2"]]),
      ("a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]),
      ("\u{FEFF}a,b\n1,2\n", [["1", "2"]]),
      ("a,b\n,\n", [["", ""]]),
      ("a,b\n\n\r\n1,2\n\n", [["1", "2"]]),
      ("\n\na,b\n1,2\n", [["1", "2"]]),
      ("a,b\n\"1\",\"2,3\"\n", [["1", "2,3"]]),
      ("a,b\n\"1\n2\",\"\"\"3\"\"\"\n", [["1\n2", "\"3\""]]),
      ("a,b\n\"\",\"\"\n", [["", ""]]),
      ("a,b\n\"1\r\n2\",3\r\n", [["1\r\n2", "3"]]),
      ("a,b\n 1 ,\t2\n", [[" 1 ", "\t2"]]),
      ("a\n\"\"\n", [[""]]),
      ("a,b\n", []),
      ("a,b", []),
      ("é,日本\n🎉,\u{202E}\n", [["🎉", "\u{202E}"]]),
    ] as [(String, [[String]])])
  func records(text: String, expected: [[String]]) throws {
    #expect(try texts(text) == expected)
  }

  @Test("knows the line and the column of every cell")
  func places() throws {
    let document = try CSVDocument(
      Array("\u{FEFF}a,bc\r\n\r\n\"1\n2\",é日,\r\n".utf8.dropLast(3) + "\r\n\"x\",y\n".utf8),
      file: "t.csv")
    #expect(document.header.map(\.line) == [1, 1] && document.header.map(\.column) == [1, 3])
    // Blank lines count, and a cell over two lines moves the next ones down.
    #expect(document.records.map(\.line) == [3, 5])
    #expect(document.records[0].cells.map(\.line) == [3, 4])
    #expect(document.records[0].cells.map(\.column) == [1, 4])
    #expect(document.records[1].cells.map(\.column) == [1, 5])
  }

  @Test("counts a character as one column, whatever its bytes")
  func columns() throws {
    let document = try CSVDocument(Array("a,b,c\né日🎉,x,\"\"\"\"\n".utf8), file: "t.csv")
    #expect(document.records[0].cells.map(\.column) == [1, 5, 7])
  }

  @Test(
    "is refused with the place of each fault",
    arguments: [
      ("", ["t.csv:1: found an empty file; expected a header row"]),
      ("\n\r\n\n", ["t.csv:1: found an empty file; expected a header row"]),
      ("\u{FEFF}", ["t.csv:1: found an empty file; expected a header row"]),
      (
        "a,,c\n1,2,3\n",
        ["t.csv:1:3: found an empty heading; expected a name for the column"]
      ),
      ("a,b,a\n", ["t.csv:1:5: found a second column \"a\"; expected each heading once"]),
      (
        "a,b\n1\n1,2\n1,2,3\n",
        [
          "t.csv:2: found 1 cell; expected 2, as in the header",
          "t.csv:4: found 3 cells; expected 2, as in the header",
        ]
      ),
      (
        "a,b\n1,x\"y\n",
        [
          "t.csv:2:4: found a quotation mark inside a cell; expected the whole cell in quotation "
            + "marks, with this one doubled"
        ]
      ),
      (
        "a,b\n1,\"x\"y\n3,4\n",
        [
          "t.csv:2:6: found text after a closing quotation mark; expected a comma or the end of the "
            + "line"
        ]
      ),
      (
        "a,b\n1,\"x\n3,4\n",
        ["t.csv:2:3: found a quotation mark that is never closed; expected a closing one"]
      ),
      (
        "a,b\n1,\"",
        ["t.csv:2:3: found a quotation mark that is never closed; expected a closing one"]
      ),
    ] as [(String, [String])])
  func faulty(text: String, expected: [String]) {
    #expect(faults(text) == expected)
  }

  @Test(
    "is refused at the first control character that is no tab and no end of a line",
    arguments: [
      ("a,b\n\u{0},\u{1}\n", "2:1", "0x0"), ("é🎉\u{1B},b\n1,2\n", "1:3", "0x1B"),
      ("a,b\r\n1,\t2\u{7F}\r\n", "2:5", "0x7F"),
      // Inside quotation marks too.
      ("a,b\n\"1\n2\u{1F}\",3\n", "3:2", "0x1F"),
      // Beyond ASCII: a terminal takes U+009B as the beginning of a command.
      ("a,b\n1,é\u{9B}2J\n", "2:4", "0x9B"), ("a\u{80},b\n", "1:2", "0x80"),
      ("a,\u{85}\n", "1:3", "0x85"),
    ])
  func controls(text: String, place: String, character: String) {
    #expect(
      faults(text) == ["t.csv:\(place): found the control character \(character); expected text"])
  }

  @Test("may have any other character that is not ASCII")
  func beyondASCII() {
    #expect(faults("a,b\n\u{A0},\u{C2}\u{E9}\u{9C0}\u{1F41F}\n").isEmpty)
  }

  @Test(
    "is refused at the first carriage return without a line feed",
    arguments: [
      ("a,b\nx\ry,2\n", "2:2"), ("a,b\n\"x\",2\r", "2:6"), ("a,b\r1,2\r", "1:4"),
      ("a,b\r\r\n1,2\r\n", "1:4"), ("a,b\n\"1\r2\",3\n", "2:3"),
    ])
  func carriageReturns(text: String, place: String) {
    #expect(
      faults(text) == [
        "t.csv:\(place): found a carriage return without a line feed; expected lines that end with "
          + "LF or CRLF"
      ])
  }

  @Test(
    "that is not UTF-8 is refused at the first byte that is not",
    arguments: [
      ([0xFF], "1:1", "FF"), ([0x61, 0x0A, 0x62, 0x2C, 0xE9, 0x0A], "2:3", "E9"),
      // Characters of several bytes before it count as one column each.
      (Array("é日🎉".utf8) + [0x80], "1:4", "80"),
      // A sequence that is cut short by the end.
      ([0x61, 0xE2, 0x82], "1:2", "E2"),
      // An overlong form, a surrogate, and a number past the last character.
      ([0xC0, 0xAF], "1:1", "C0"), ([0x61, 0xED, 0xA0, 0x80], "1:2", "ED"),
      ([0xF5, 0x80, 0x80, 0x80], "1:1", "F5"),
      // A byte-order mark takes no column, and UTF-16 is none of ours.
      ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], "1:2", "FF"), ([0xFF, 0xFE, 0x61, 0x00], "1:1", "FF"),
      (Array("a\r\nb\r\n".utf8) + [0xFE], "3:1", "FE"),
    ] as [([UInt8], String, String)])
  func notUTF8(bytes: [UInt8], place: String, byte: String) {
    #expect(
      faults(bytes) == [
        "t.csv:\(place): found the byte 0x\(byte), which is not UTF-8; expected a text file in UTF-8"
      ])
  }

  @Test("with many headings is read in good time")
  func manyColumns() throws {
    let header = (0..<20_000).map { "c\($0)" }.joined(separator: ",")
    #expect(try CSVDocument(Array(header.utf8), file: "t.csv").header.count == 20_000)
  }
}
