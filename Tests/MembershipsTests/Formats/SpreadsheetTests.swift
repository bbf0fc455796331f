import Foundation
import Memberships
import Testing

@testable import Files
@testable import Interchange

@Suite("Workbooks")
struct SpreadsheetTests {
  static let workbook = """
    <workbook xmlns:r="u"><sheets><sheet name="Ties" sheetId="1" r:id="rId1"/>
    <sheet name="Other" sheetId="2" r:id="rId2"/></sheets></workbook>
    """
  static let relations = """
    <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
    <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>
    """
  static let strings = """
    <sst><si><t>country</t></si><si><r><t>gr</t></r><r><t>oup</t></r></si><si><t>A &amp; B</t></si></sst>
    """

  @Test("give the cells of the first sheet, or of the one asked for")
  func sheets() throws {
    let file = workbook(
      """
      <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
      <c r="D1" t="inlineStr"><is><t>weight</t></is></c><c r="E1" s="1"/></row>
      <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>2020</v></c>
      <c r="D3"><f>1/10</f><v>0.10000000000000001</v></c></row></sheetData></worksheet>
      """)
    let book = try Spreadsheet(file, file: "a.xlsx")
    #expect(book.sheetNames == ["Ties", "Other"])
    #expect(
      try book.rows(ofSheet: nil) == [
        ["country", "group", "", "weight"], [], ["A & B", "2020", "", "0.1"],
      ])
    #expect(try book.rows(ofSheet: "Other") == [["u", "v"], ["x", "y"]])
    let other = try NetworkDocument(file, file: "a.xlsx", reading: NetworkReading(sheet: "Other"))
    #expect(content(of: other) == ["left x", "right y", "x - y"])
    let error = #expect(throws: ReadingError.self) { try book.rows(ofSheet: "None") }
    #expect(
      error?.description == "a.xlsx: there is no sheet \"None\"; there are: \"Ties\", \"Other\"")
  }

  @Test("are refused where they are damaged, or none")
  func damaged() throws {
    let whole = workbook("<worksheet><sheetData/></worksheet>")
    for count in stride(from: 0, to: whole.count, by: 7) {
      #expect(throws: ReadingError.self) {
        try Spreadsheet(Array(whole[..<count]), file: "a.xlsx").rows(ofSheet: nil)
      }
    }
    for (sheet, found) in [
      ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", "the text number \"7\""),
      ("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c></row>", "a cell with the error #REF!"),
      ("<row r=\"1\"><c r=\"ZZZ1\"><v>7</v></c></row>", "the cell ZZZ1"),
      ("<row r=\"99999999\"></row>", "the row 99999999"),
    ] {
      let file = workbook("<worksheet><sheetData>\(sheet)</sheetData></worksheet>")
      let error = #expect(throws: ReadingError.self) {
        try Spreadsheet(file, file: "a.xlsx").rows(ofSheet: nil)
      }
      #expect(error?.description.contains("a.xlsx/xl/worksheets/sheet1.xml:1:") == true)
      #expect(error?.description.contains(found) == true, "\(String(describing: error))")
    }
    let document = zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])
    let error = #expect(throws: ReadingError.self) { try Spreadsheet(document, file: "a.ods") }
    #expect(error?.description.contains("OpenDocument") == true)
  }

  private func workbook(_ sheet: String) -> [UInt8] {
    zip([
      ("xl/workbook.xml", Self.workbook), ("xl/_rels/workbook.xml.rels", Self.relations),
      ("xl/sharedStrings.xml", Self.strings), ("xl/worksheets/sheet1.xml", sheet),
      (
        "xl/worksheets/sheet2.xml",
        """
        <worksheet><sheetData><row><c t="str"><v>u</v></c><c t="str"><v>v</v></c></row>
        <row><c t="str"><v>x</v></c><c t="str"><v>y</v></c></row></sheetData></worksheet>
        """
      ),
    ])
  }

  /// An archive, of which each second file is deflated.
  private func zip(_ files: [(name: String, text: String)]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var archive: [UInt8] = []
    var list: [UInt8] = []
    for (place, file) in files.enumerated() {
      let content = Array(file.text.utf8)
      let packed = place % 2 == 0 ? content : Deflate.pack(content)
      let shared =
        number(20, 2) + number(0, 2) + number(place % 2 == 0 ? 0 : 8, 2) + number(0, 4)
        + number(Int(crc32(content)), 4) + number(packed.count, 4) + number(content.count, 4)
        + number(file.name.utf8.count, 2) + number(0, 2)
      list +=
        number(0x0201_4B50, 4) + number(20, 2) + shared + number(0, 10) + number(archive.count, 4)
        + Array(file.name.utf8)
      archive += number(0x0403_4B50, 4) + shared + Array(file.name.utf8) + packed
    }
    return archive + list + number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2)
      + number(files.count, 2) + number(list.count, 4) + number(archive.count, 4) + number(0, 2)
  }
}
