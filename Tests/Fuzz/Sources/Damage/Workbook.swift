/// A workbook whose parts are stored as they are, with checksums that are right: so that damage to a part comes
/// through to the reader of workbooks.
enum Workbook {
  static let sheet =
    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
    + "<c r=\"D1\" t=\"inlineStr\"><is><t>weight</t></is></c><c r=\"E1\" s=\"1\"/></row><row r=\"3\">"
    + "<c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\"><v>2020</v></c><c r=\"D3\"><f>1/10</f>"
    + "<v>0.10000000000000001</v></c></row></sheetData></worksheet>"

  private static let others = [
    (
      "xl/workbook.xml",
      "<workbook xmlns:r=\"u\"><sheets><sheet name=\"Ties\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    ),
    (
      "xl/sharedStrings.xml",
      "<sst><si><t>country</t></si><si><r><t>gr</t></r><r><t>oup</t></r></si><si><t>A &amp; B</t></si></sst>"
    ),
  ]

  /// A part and its text, for each of them.
  static let parts = others + [("xl/worksheets/sheet1.xml", sheet)]

  static func bytes(sheet: String) -> [UInt8] {
    bytes((others + [("xl/worksheets/sheet1.xml", sheet)]).map { ($0.0, Array($0.1.utf8)) })
  }

  static func bytes(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var archive: [UInt8] = []
    var list: [UInt8] = []
    for (name, content) in parts {
      let shared =
        number(20, 2) + number(0, 8) + number(Int(crc32(content)), 4) + number(content.count, 4)
        + number(content.count, 4) + number(name.utf8.count, 2) + number(0, 2)
      list +=
        number(0x0201_4B50, 4) + number(20, 2) + shared + number(0, 10) + number(archive.count, 4)
      list += Array(name.utf8)
      archive += number(0x0403_4B50, 4) + shared + Array(name.utf8) + content
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
    return archive + list + end + number(list.count, 4) + number(archive.count, 4) + number(0, 2)
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
