import Memberships
import Networks
import Testing

@Suite("Lists in cells")
struct CellListTests {
  @Test(
    "are cut, and told",
    arguments: [
      "country,group\nA,X;Y;Z\nB,X\n", "country,group\nA,X | Y|Z\nB,X\n",
      "country,group\nA,\"X, Y, Z\"\nB,X\n", "country,group\nA,\"X\nY\nZ\"\nB,X\n",
    ])
  func cut(text: String) throws {
    let table = try ReadTable(text)
    #expect(table.edges == "A-X A-Y A-Z B-X")
    #expect(table.tells("--split none"))
  }

  @Test("may be of left nodes")
  func left() throws {
    #expect(try ReadTable("country,group\nA; B,X\nA,Y\n").edges == "A-X A-Y B-X")
  }

  @Test("are kept whole, or cut elsewhere, where that is said")
  func said() throws {
    #expect(try ReadTable("c,g\nA,X;Y\nB,X\n") { $0.lists = .none }.edges == "A-X;Y B-X")
    let slash = "c,g\nA,X/Y\nB,X\nC,Y\n"
    #expect(refusal(slash).contains("--split \"/\""))
    #expect(try ReadTable(slash) { $0.lists = .separated(by: "/") }.edges == "A-X A-Y B-X C-Y")
  }

  @Test("are not names with a comma or an ampersand")
  func names() throws {
    let text =
      "Country,Org\n\"Korea, Rep.\",UN\n\"Korea, Dem. Rep.\",UN\n\"Congo, Rep.\",AU\n"
      + "\"Congo, Dem. Rep.\",AU\n\"Hong Kong SAR, China\",APEC\nChina,APEC\n"
    let table = try ReadTable(text)
    #expect(table.graph.leftNodes.count == 6)
    #expect(table.tells("is read as one node"))
    #expect(try ReadTable("c,g\nA,R&amp;D\nB,R&amp;D\n").edges == "A-R&amp;D B-R&amp;D")
    #expect(try ReadTable("c,g\nBosnia and Herzegovina,X\n").graph.leftNodes.count == 1)
  }

  @Test("are asked for where they may be names")
  func doubtful() {
    #expect(refusal("c,g\nA,\"X, Y\"\nB,\"X, Z\"\n").contains("--split \",\""))
  }
}
