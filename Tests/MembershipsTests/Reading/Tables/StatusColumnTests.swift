import Memberships
import Networks
import Testing

@Suite("Rows that say no")
struct StatusColumnTests {
  @Test("are no edges, and their nodes stay")
  func values() throws {
    let table = try ReadTable("country,group,member\nA,X,1\nA,Y,0\nB,X,-9\nC,Y,1\nD,Z,0\n")
    #expect(table.edges == "A-X C-Y")
    #expect(table.graph.leftNodes.labels == ["A", "B", "C", "D"])
    #expect(table.graph.rightNodes.labels == ["X", "Y", "Z"])
    #expect(table.tells("2 of 5 rows are edges by the column \"member\"; 1 is unknown"))
  }

  @Test("are edges after all where that is said")
  func none() throws {
    let text = "country,group,member\nA,X,1\nA,Y,0\n"
    #expect(try ReadTable(text) { $0.status = "none" }.edges == "A-X A-Y")
  }

  @Test("are told of where the column may say something else")
  func doubtful() throws {
    let text = "country,group,founder\nA,X,1\nA,Y,0\n"
    let table = try ReadTable(text)
    #expect(table.edges == "A-X A-Y" && table.tells("--status founder"))
    #expect(try ReadTable(text) { $0.status = "founder" }.edges == "A-X")
  }

  @Test("may say as what")
  func words() throws {
    let text = "country,group,status\nA,X,member\nA,Y,observer\nB,X,unknown\nB,Y,associate\n"
    #expect(try ReadTable(text).edges == "A-X")
    #expect(try ReadTable(text) { $0.belonging = .associates }.edges == "A-X B-Y")
    #expect(try ReadTable(text) { $0.belonging = .all }.edges == "A-X A-Y B-Y")
    #expect(
      refusal("country,group,status\nA,X,observer\nB,X,purple\n")
        .hasPrefix("t.csv:3:5: found \"purple\""))
  }

  @Test("may be weights of 0")
  func zeros() throws {
    let text = "country,group,weight\nA,X,2\nB,X,0\n"
    #expect(refusal(text).contains("--status"))
    let table = try ReadTable(text) { $0.status = "weight" }
    #expect(table.edges == "A-X:2.0" && table.graph.leftNodes.count == 2)
  }
}
