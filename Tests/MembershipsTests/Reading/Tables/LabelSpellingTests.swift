import Memberships
import Networks
import Testing

@Suite("Labels that differ in what is hardly seen")
struct LabelSpellingTests {
  @Test(
    "are told of, and made one",
    arguments: [
      "country,group\n A ,X\nA,Y\n", "country,group\nA\u{A0},X\nA,Y\n",
      "country,group\nA\u{200B},X\nA,Y\n", "country,group\n\u{FEFF}A,X\nA,Y\n",
    ])
  func spaces(text: String) throws {
    let table = try ReadTable(text)
    #expect(table.graph.leftNodes.count == 2)
    #expect(table.tells("1 left label differs from another only in spaces"))
    #expect(try ReadTable(text) { $0.trims = true }.edges == "A-X A-Y")
  }

  @Test("within labels too")
  func inner() throws {
    let text = "country,group\nSouth  Korea,X\nSouth\u{A0}Korea,Y\nSouth Korea,Z\n"
    #expect(try ReadTable(text).tells("2 left labels differ"))
    #expect(
      try ReadTable(text) { $0.trims = true }.edges
        == "South Korea-X South Korea-Y South Korea-Z")
  }

  @Test("in case, apostrophes and dashes are made one, spelt as most often")
  func style() throws {
    let text =
      "country,group\nC\u{F4}te d\u{2019}Ivoire,X\nC\u{F4}te d'Ivoire,Y\nC\u{F4}te d'Ivoire,Z\n"
      + "guinea–bissau,X\nGuinea-Bissau,Y\nGuinea-Bissau,Z\n"
    let table = try ReadTable(text)
    #expect(table.tells("2 left labels differ from another only in case, apostrophes or dashes"))
    let folded = try ReadTable(text) { $0.folds = true }
    #expect(folded.graph.leftNodes.labels == ["C\u{F4}te d'Ivoire", "Guinea-Bissau"])
  }

  @Test("in accents are told of, and Unicode's two ways to write them are one")
  func accents() throws {
    #expect(try ReadTable("c,g\nCote,X\nC\u{F4}te,Y\n").tells("only in accents"))
    let one = try ReadTable("c,g\nC\u{F4}te,X\nCo\u{302}te,Y\n")
    #expect(one.graph.leftNodes.count == 1 && one.remarks.isEmpty)
  }

  @Test("are none where nothing is alike")
  func none() throws {
    #expect(try ReadTable("country,group\nA,X\nB,Y\n").remarks.isEmpty)
    #expect(try ReadTable("country ,group\nA ,X\nB ,X\n").tells("spaces around"))
  }
}
