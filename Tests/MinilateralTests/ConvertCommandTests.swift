import Foundation
import Testing

@Suite("minilateral convert")
struct ConvertCommandTests {
  @Test("takes a network from one format to the next, and back")
  func chain() throws {
    let folder = try Program.Folder()
    let table = "left,right,weight,since\nAda,ball,1.0,2001\nEva,ball,2.0,\nEva,tea,1.5,x\n"
      .replacingOccurrences(of: ".0,", with: ",")
    try folder.write(table, to: "edges.csv")
    var last = "edges.csv"
    for next in ["a.graphml", "b.gexf.gz", "c.gml", "d.json", "e.tsv", "back.csv"] {
      let outcome = try Program.shell("minilateral convert \(last) \(next)", in: folder)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.output.isEmpty)
      last = next
    }
    #expect(try folder.text("back.csv") == table)
  }

  @Test("reads standard input and writes standard output, and tells losses on standard error")
  func pipes() throws {
    let folder = try Program.Folder()
    try folder.write("*Vertices 3 2\n1 A\n2 B\n3 X\n*Edges\n1 3 2\n", to: "a.net")
    let csv = try Program.shell("minilateral convert - - --to csv < a.net", in: folder)
    #expect(csv.status == 0)
    #expect(csv.output == "left,right,weight\nA,X,2\n")
    #expect(
      csv.messages.contains("Note: -: the format can't hold 1 node without an edge: left out\n"))
    let measure = try Program.shell(
      "minilateral measure degree --network a.net --format csv", in: folder)
    #expect(measure.status == 0, "\(measure.messages)")
    #expect(measure.output.contains("B,") && measure.output.contains("A,"))
    let piped = try Program.shell(
      "minilateral measure degree --network - --format csv < a.net", in: folder)
    #expect(piped.output == measure.output)
    try folder.write("a,b\nA,X\n", to: "a.csv")
    let described = try Program.shell("minilateral describe --network - < a.csv", in: folder)
    #expect(described.status == 0, "\(described.messages)")
  }

  @Test(
    "says what is wrong",
    arguments: [
      ("a.csv b.unknown", 64, "tells no format: choose one by --to csv, tsv"),
      ("a.csv out.xlsx", 64, "an Excel workbook is read, not written."),
      ("a.csv out.dot --from dot", 64, "DOT is written, not read."),
      ("a.csv out.net --sheet One", 66, "only an Excel workbook has sheets"),
      ("none.net out.csv", 66, "there is no such file"),
      ("bad.net out.csv", 65, "bad.net:3:1: found \"9\"; expected the number of a vertex"),
      ("g.dot out.csv", 66, "this is DOT, which is written, not read"),
      ("a.csv no/folder/out.net", 73, "there is no folder"),
      ("a.csv ''", 64, "an empty name is none"),
    ])
  func faults(arguments: String, status: Int32, found: String) throws {
    let folder = try Program.Folder()
    try folder.write("a,b\nA,X\n", to: "a.csv")
    try folder.write("*Vertices 2 1\n*Edges\n9 1\n", to: "bad.net")
    try folder.write("graph {\n}\n", to: "g.dot")
    let outcome = try Program.shell("minilateral convert \(arguments)", in: folder)
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(found), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
    #expect(!folder.files.contains { $0.hasPrefix("out") })
  }

  @Test("writes a matrix with tabs where the name asks for it")
  func matrix() throws {
    let folder = try Program.Folder()
    try folder.write("a,b\nA,X\nB,Y\n", to: "a.csv")
    let outcome = try Program.shell("minilateral convert a.csv m.tsv --to matrix", in: folder)
    #expect(outcome.status == 0)
    #expect(try folder.text("m.tsv") == "\tX\tY\nA\t1\t0\nB\t0\t1\n")
    let back = try Program.shell("minilateral convert m.tsv - --from matrix --to csv", in: folder)
    #expect(back.output == "left,right\nA,X\nB,Y\n")
  }
}
