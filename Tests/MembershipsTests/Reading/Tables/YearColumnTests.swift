import Memberships
import Networks
import Testing

@Suite("Years and dates of a table")
struct YearColumnTests {
  private let panel = "country,group,year\nA,X,2001\nA,X,2002\nB,X,2001\n"

  @Test("are asked for where an edge is there in several")
  func refused() {
    #expect(refusal(panel).contains("--on 2002"))
    #expect(refusal("year,country,group\n2001,A,X\n2002,A,X\n").contains("--on 2002"))
  }

  @Test("choose the rows of one")
  func one() throws {
    #expect(try ReadTable(panel) { $0.on = "2001" }.edges == "A-X B-X")
    let last = try ReadTable(panel) { $0.year = "year" }
    #expect(last.edges == "A-X" && last.tells("of 2002"))
    #expect(refusal(panel) { $0.on = "1990" }.contains("from 2001 to 2002"))
    #expect(refusal("a,b\nA,X\n") { $0.on = "1990" }.contains("--year COLUMN"))
  }

  @Test("may be columns of their own")
  func columns() throws {
    let text = "country,group,2001,2002\nA,X,1,1\nB,X,0,1\nB,Y,1,0\n"
    #expect(refusal(text).contains("--on 2002"))
    #expect(try ReadTable(text) { $0.on = "2002" }.edges == "A-X B-X")
  }

  @Test("may be the first day, and the first day without")
  func spells() throws {
    let text = "country,group,from,until\nA,X,2001,2005-07-01\nA,X,2010,\nB,X,2003-05-01,\n"
    #expect(refusal(text).contains("--on DATE"))
    #expect(try ReadTable(text) { $0.on = "2003-04-30" }.edges == "A-X")
    #expect(try ReadTable(text) { $0.on = "2003-05-01" }.edges == "A-X B-X")
    #expect(try ReadTable(text) { $0.on = "2005-06-30" }.edges == "A-X B-X")
    #expect(try ReadTable(text) { $0.on = "2005-07-01" }.edges == "B-X")
    #expect(try ReadTable(text) { $0.on = "2012" }.edges == "A-X B-X")
    // 2010 may be any day of that year.
    let open = try ReadTable(text) { $0.on = "2010-06-30" }
    #expect(open.edges == "B-X" && open.tells("1 left out"))
    #expect(
      refusal("a,b,from\nA,X,1/2/2001\n") {
        $0.on = "2002"
        $0.from = "from"
      }.hasPrefix("t.csv:2:5: found \"1/2/2001\""))
  }
}
