import Diagrams
import Testing

@testable import GraphvizRendering

@Suite("The date of a PDF")
struct PDFDateTests {
  /// A PDF's skeleton with a date, its table of objects right.
  func skeleton(date: String) -> [UInt8] {
    var text = "%PDF-1.5\n"
    var offsets: [Int] = []
    for object in [
      "1 0 obj\n<< /First true >>\nendobj\n",
      "2 0 obj\n<< /Producer (x)\n   /CreationDate (\(date))\n>>\nendobj\n",
      "3 0 obj\n<< /Type /Catalog >>\nendobj\n",
    ] {
      offsets.append(text.utf8.count)
      text += object
    }
    let table = text.utf8.count
    func padded(_ offset: Int) -> String {
      String(repeating: "0", count: 10 - String(offset).count) + String(offset)
    }
    text += "xref\n0 4\n0000000000 65535 f \n"
    text += offsets.map { padded($0) + " 00000 n \n" }.joined()
    text += "trailer\n<< /Size 4 >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }

  @Test(
    "Every date becomes the same, and the table of objects stays right",
    arguments: ["D:20261123172629Z", "D:20261124022630+09'00", "D:20261123122630-05'30"])
  func fixed(date: String) {
    #expect(skeleton(date: date).withoutCreationDate == skeleton(date: "D:20000101000000Z"))
  }

  @Test("What has no date stays as it is")
  func without() {
    #expect(Array("%PDF-1.5".utf8).withoutCreationDate == Array("%PDF-1.5".utf8))
    #expect([UInt8]().withoutCreationDate.isEmpty)
  }

  @Test("Graphviz's PDF has the fixed date, and its objects where its table says")
  func drawn() throws {
    let bytes = try diagram(saying: "x").rendered(as: .pdf)
    let text = String(decoding: bytes.map { $0 < 128 ? $0 : 63 }, as: UTF8.self)
    #expect(text.contains("/CreationDate (D:20000101000000Z)"))
    let rows = text.matches(of: #/(\d{10}) \d{5} n/#)
    #expect(rows.count > 5)
    let all = Array(text.utf8)
    for (number, row) in rows.enumerated() {
      let start = try #require(Int(row.output.1))
      #expect(all[start...].starts(with: Array("\(number + 1) 0 obj".utf8)))
    }
  }
}
