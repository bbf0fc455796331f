import Memberships
import Networks
import Testing

@Suite("Columns of nodes")
struct NodeColumnTests {
  @Test(
    "are not those that number the rows or hold years",
    arguments: [
      ("id,country,group\n1,A,X\n2,B,X\n3,A,Y\n", "numbers the rows"),
      ("id,country,group\ne1,A,X\ne2,B,X\ne3,A,Y\n", "numbers the rows"),
      ("year,country,group\n2001,A,X\n2001,B,X\n2001,A,Y\n", "holds years"),
    ])
  func others(text: String, remark: String) throws {
    let table = try ReadTable(text)
    #expect(table.edges == "A-X A-Y B-X")
    #expect(table.tells(remark) && table.tells("--left"))
  }

  @Test("may be named, by heading or number")
  func named() throws {
    let text = "stateID,StateName,igoID,Title\nFRA,France,CoE,Concert\nAUH,Austria,CoE,Concert\n"
    let byName = try ReadTable(text) {
      $0.left = "statename"
      $0.right = "Title"
    }
    #expect(byName.edges == "Austria-Concert France-Concert")
    let byNumber = try ReadTable(text) {
      $0.left = "1"
      $0.right = "3"
    }
    #expect(byNumber.edges == "AUH-CoE FRA-CoE")
    #expect(refusal(text) { $0.left = "stat" }.contains("no column \"stat\""))
    #expect(
      refusal(text) {
        $0.left = "Title"
        $0.right = "Title"
      }.contains("one column for both sides"))
  }

  @Test("are refused where two of them name the same, or are of one kind")
  func codesAndNames() {
    let text = "ISO2,ISO3,name,org\nFR,FRA,France,UN\nFR,FRA,France,EU\nDE,DEU,Germany,UN\n"
    #expect(refusal(text).contains("--left ISO2 --right org"))
    #expect(
      refusal("country1,country2,group\nA,B,X\nA,C,X\n").contains("--left country1 --right group"))
  }

  @Test("that never repeat are told of")
  func unique() throws {
    #expect(
      try ReadTable("code,country,group\nq,A,X\nr,B,X\ns,A,Y\n").tells(
        "--left COLUMN --right COLUMN"))
  }

  @Test("may stand side by side")
  func wide() throws {
    let table = try ReadTable("country,group1,group2,group3\nA,X,Y,Z\nB,X,,\nC,,,\n")
    #expect(table.edges == "A-X A-Y A-Z B-X")
    #expect(table.graph.leftNodes.labels == ["A", "B", "C"])
  }

  @Test("may have weights in a column that is named")
  func weights() throws {
    let table = try ReadTable("country,group,Gewicht\nA,X,2\nB,X,3\n") { $0.weight = "Gewicht" }
    #expect(table.edges == "A-X:2.0 B-X:3.0")
  }
}
