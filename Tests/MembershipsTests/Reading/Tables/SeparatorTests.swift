import Memberships
import Networks
import Testing

@Suite("What stands between cells")
struct SeparatorTests {
  @Test(
    "is found out, and told",
    arguments: [
      ("country;group\nA;X\nB;X\n", "semicolons"), ("country\tgroup\nA\tX\nB\tX\n", "tabs"),
      ("country|group\nA|X\nB|X\n", "bars"), ("country group\nA X\nB  X\n", "spaces"),
      ("\"country\";\"group\"\r\n\"A\";\"X\"\r\n\"B\";\"X\"\r\n", "semicolons"),
    ])
  func found(text: String, name: String) throws {
    let table = try ReadTable(text)
    #expect(table.edges == "A-X B-X")
    #expect(table.remarks == ["read with \(name) between cells"])
  }

  @Test("is a semicolon where commas stand before decimals")
  func decimals() throws {
    let table = try ReadTable("country;group;weight\nA;X;1,5\nB;X;2,0\n")
    #expect(table.edges == "A-X:1.5 B-X:2.0")
    #expect(table.tells("\"1,5\" is read with a decimal comma"))
  }

  @Test("does not decide what may be thousands or thousandths, nor a mixture of both")
  func doubtfulNumbers() throws {
    let text = "a;b;weight\nA;X;1.500\nB;X;2.000\n"
    #expect(refusal(text).contains("--decimal comma or --decimal point"))
    #expect(try ReadTable(text) { $0.decimal = .comma }.edges == "A-X:1500.0 B-X:2000.0")
    #expect(try ReadTable(text) { $0.decimal = .point }.edges == "A-X:1.5 B-X:2.0")
    #expect(refusal("a;b;weight\nA;X;1.5\nB;X;2,5\n").contains("--decimal"))
  }

  @Test("may be said, by a line of the table too")
  func said() throws {
    let line = try ReadTable("sep=;\ncountry;group\nA;X\n")
    #expect(line.edges == "A-X" && line.tells("semicolons"))
    #expect(try ReadTable("sep=,\ncountry,group\nA,X\n").edges == "A-X")
    let both = "a,b;c\nA,1;X\n"
    #expect(refusal(both).contains("--separator comma or --separator semicolon"))
    #expect(try ReadTable(both) { $0.separator = .semicolon }.edges == "A,1-X")
    #expect(try ReadTable("a;b,c\nA;1,X\n") { $0.separator = .comma }.tells("is cut at"))
  }

  @Test("is no space where labels have spaces")
  func labelsWithSpaces() {
    #expect(refusal("country\nSouth Korea\nNorth Korea\n").contains("one column"))
    #expect(refusal("country group\nSouth Korea UN\nJapan UN\n").contains("one column"))
  }

  @Test("of KONECT and NetworkX are spaces, with comments and attributes")
  func edgeLists() throws {
    let konect = try ReadTable("% bip unweighted\n% 4 3 2\n1 1\n1 2\n2 1\n3 2\n")
    #expect(konect.edges == "1-1 1-2 2-1 3-2")
    #expect(konect.tells("2 comment lines skipped"))
    #expect(!konect.tells("both sides"))
    #expect(try ReadTable("% bip weighted\n1 1 3\n1 2 1\n").edges == "1-1:3.0 1-2")
    #expect(try ReadTable("% sym unweighted\n1 2\n").tells("one mode"))
    #expect(try ReadTable("a x {}\nb x {'weight': 3.0, 'c': 1}\n").edges == "a-x b-x:3.0")
    let named = try ReadTable("# node edge\n0 1\n1 1\n")
    #expect(named.edges == "0-1 1-1" && named.tells("called as in the comment"))
  }

  @Test("is followed by a space that belongs to no label")
  func spaces() throws {
    let table = try ReadTable("country, group\nA, X\nB, X\n")
    #expect(table.edges == "A-X B-X")
  }
}
