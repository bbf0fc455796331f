import Memberships
import Networks
import Testing

@Suite("What spreadsheets and programs leave in tables")
struct LeftoverTests {
  @Test(
    "is skipped, and told",
    arguments: [
      ("country,group\r\nA,X\r\nB,X\r\n,\r\n,\r\n", "2 empty rows skipped"),
      ("country,group,\nA,X,\nB,X,\n", "1 empty column skipped"),
      ("country,,group,,\nA,,X,,\nB,,X,,\n", "3 empty columns skipped"),
      ("\"\",\"country\",\"group\"\n\"1\",\"A\",\"X\"\n\"2\",\"B\",\"X\"\n", "names the rows"),
      ("\"\",\"country\",\"group\"\n\"r5\",\"A\",\"X\"\n\"r9\",\"B\",\"X\"\n", "names the rows"),
      ("\"country\" \"group\"\n\"1\" \"A\" \"X\"\n\"2\" \"B\" \"X\"\n", "names the rows"),
      (",country,group\n0,A,X\n1,B,X\n", "names the rows"),
      ("Unnamed: 0,country,group\n0,A,X\n1,B,X\n", "numbers the rows"),
      ("# comment\ncountry,group\nA,X\nB,X\n", "1 comment line skipped"),
      ("country,group\nA,X\n# a note\nB,X\n", "1 comment line skipped"),
      ("#country,group\nA,X\nB,X\n", "called as in the comment"),
      ("Members of organisations\n\ncountry,group\nA,X\nB,X\n", "skipped as a title"),
    ])
  func skipped(text: String, remark: String) throws {
    let table = try ReadTable(text)
    #expect(table.edges == "A-X B-X")
    #expect(table.tells(remark))
  }

  @Test("are not labels that begin as a comment does")
  func hashes() throws {
    #expect(try ReadTable("tag,user\n#a,bob\n#b,al\n").edges == "#a-bob #b-al")
  }

  @Test("that may be data is refused with its place")
  func refused() {
    #expect(refusal("country,group\nA,X\nSource: UN\n").hasPrefix("t.csv:3: found 1 cell"))
  }

  @Test("may lack a row of headings")
  func header() throws {
    #expect(try ReadTable("Albania,UN\nAlbania,EU\nAustria,UN\n").graph.edgeCount == 3)
    let doubtful = try ReadTable("Albania,UN\nAustria,EU\n")
    #expect(doubtful.edges == "Austria-EU" && doubtful.tells("--header no"))
    let said = try ReadTable("Albania,UN\nAustria,EU\n") { $0.hasHeader = false }
    #expect(said.edges == "Albania-UN Austria-EU")
    #expect(try ReadTable("1,A,X\n2,B,X\n3,A,Y\n").edges == "A-X A-Y B-X")
  }

  @Test("says what a file is that is no table")
  func otherFormats() {
    #expect(refusal("{\"edges\": []}\n").contains("found JSON"))
    #expect(refusal("<?xml version=\"1.0\"?>\n").contains("found XML"))
    #expect(refusal("*Vertices 5 3\n1 a\n").contains("Pajek"))
    #expect(refusal("DL N=5\n1 2\n").contains("UCINET"))
  }
}
