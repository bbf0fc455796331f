import Memberships
import Networks
import Testing

@Suite("A matrix")
struct MatrixTableTests {
  @Test(
    "is known by its cells, whatever stands for an edge",
    arguments: [
      "country,UN,EU\nA,1,0\nB,1,1\nC,0,0\n", ",UN,EU\nA,1,0\nB,1,1\nC,0,0\n",
      "country,UN,EU\nA,x,\nB,x,x\nC,,\n", "country,UN,EU\nA,yes,no\nB,yes,yes\nC,no,no\n",
      "country,UN,EU\nA,TRUE,FALSE\nB,TRUE,TRUE\nC,FALSE,FALSE\n",
      "\"UN\" \"EU\"\n\"A\" 1 0\n\"B\" 1 1\n\"C\" 0 0\n", "country;UN;EU\nA;1;0\nB;1;1\nC;0;0\n",
      "country,UN,EU,Total\nA,1,0,1\nB,1,1,2\nC,0,0,0\nTotal,2,1,3\n",
      "country,iso3,UN,EU\nA,AAA,1,0\nB,BBB,1,1\nC,CCC,0,0\n",
    ])
  func forms(text: String) throws {
    let table = try ReadTable(text)
    #expect(table.edges == "A-UN B-EU B-UN")
    #expect(table.graph.leftNodes.labels == ["A", "B", "C"])
    #expect(!table.graph.matrix.isWeighted)
    #expect(table.tells("read as a matrix of 3 rows and 2 columns"))
  }

  @Test("keeps rows and columns of zeros as nodes")
  func isolates() throws {
    let table = try ReadTable(",UN,EU\nA,1,0\nB,0,0\n")
    #expect(table.edges == "A-UN")
    #expect(table.graph.leftNodes.labels == ["A", "B"])
    #expect(table.graph.rightNodes.labels == ["EU", "UN"])
  }

  @Test("has no edge where a cell is unknown, which is told")
  func unknown() throws {
    let table = try ReadTable("country,UN,EU\nA,1,NA\nB,-9,1\n")
    #expect(table.edges == "A-UN B-EU")
    #expect(table.tells("2 cells are unknown"))
  }

  @Test("has weights where its cells are numbers")
  func weights() throws {
    let table = try ReadTable(",bee,fly\nrose,3,0\nlily,2.5,1\n")
    #expect(table.edges == "lily-bee:2.5 lily-fly rose-bee:3.0")
    #expect(table.tells("whose cells are weights"))
    #expect(try ReadTable("land;UN;EU\nA;0,5;0\nB;1;2,5\n").edges == "A-UN:0.5 B-EU:2.5 B-UN")
  }

  @Test("may have no labels at all")
  func bare() throws {
    let table = try ReadTable("0 1 1\n1 0 0\n0 0 0\n")
    #expect(table.edges == "row 1-column 2 row 1-column 3 row 2-column 1")
    #expect(table.graph.leftNodes.count == 3)
  }

  @Test("is read by the codes of the Correlates of War where -9 is among them")
  func codes() throws {
    let text = "country,UN,EU,AU\nA,1,2,-9\nB,1,3,0\n"
    #expect(try ReadTable(text).edges == "A-UN B-UN")
    #expect(try ReadTable(text) { $0.belonging = .associates }.edges == "A-EU A-UN B-UN")
    #expect(try ReadTable(text) { $0.belonging = .all }.edges == "A-EU A-UN B-EU B-UN")
  }

  @Test("for each year is read for one")
  func years() throws {
    let text =
      "ccode,year,state,UN,EU\n2,2000,US,1,0\n3,2000,CA,1,-9\n2,2001,US,1,0\n3,2001,CA,1,1\n"
    #expect(refusal(text).contains("expected one year: --on 2001"))
    #expect(try ReadTable(text) { $0.on = "2000" }.edges == "CA-UN US-UN")
    let byCode = try ReadTable(text) {
      $0.on = "2001"
      $0.left = "ccode"
    }
    #expect(byCode.edges == "2-UN 3-EU 3-UN")
  }

  @Test("or a list is what may be both, until that is said")
  func doubtful() throws {
    let text = "country,UN\nA,1\nB,0\n"
    #expect(refusal(text).contains("--shape matrix"))
    let matrix = try ReadTable(text) { $0.shape = .matrix }
    #expect(matrix.edges == "A-UN" && matrix.graph.leftNodes.count == 2)
    #expect(try ReadTable(text) { $0.shape = .list }.edges == "A-1 B-0")
    let twice = "country,UN,EU\nA,1,0\nA,0,1\nB,1,1\n"
    #expect(refusal(twice).contains("--shape matrix"))
    let once = try ReadTable(twice) {
      $0.shape = .matrix
      $0.repeats = .once
    }
    #expect(once.edges == "A-EU A-UN B-EU B-UN")
  }

  @Test("is refused with the place of a cell that is none")
  func slips() {
    #expect(
      refusal("country,UN,EU,AU\nA,1,0,1\nB,1,O,1\nC,0,1,1\n").hasPrefix("t.csv:3:5: found \"O\""))
  }

  @Test("is not what a list of numbers or of marks is")
  func lists() throws {
    #expect(try ReadTable("node,edge\n0,1\n1,1\n1,0\n").edges == "0-1 1-0 1-1")
    #expect(try ReadTable("c,g\nA,X\nB,Y\n").edges == "A-X B-Y")
    #expect(try ReadTable("country,group,founder\nA,X,1\nA,Y,0\nB,X,0\n").edges == "A-X A-Y B-X")
  }
}
