import Memberships
import Networks
import Testing

@testable import Files
@testable import Interchange

@Suite("Faults of files of other programs")
struct FormatFaultTests {
  static let faults: [(NetworkFormat, String, String)] = [
    (.pajek, "*Vertices 2 1\n1 A\n2 \"X\n", "f:3:3: found a quotation mark that is never closed"),
    (.pajek, "*Vertices 2 1\n*Edges\n1 3\n", "f:3:3: found \"3\"; expected the number of a vertex"),
    (
      .pajek, "*Vertices 3 2\n*Edges\n1 2\n",
      "f:3:1: found a line between 1 and 2, on the same side"
    ),
    (
      .pajek, "*Vertices 2 1\n*Edges\n1 2 -1\n",
      "f:3:1: found the weight -1; expected a number above 0"
    ),
    (
      .pajek, "*Vertices 2 1\n1 é\n2 X\n*Edges\n1 2\n2 1\n",
      "f:6:1: found the edge \"é\" - \"X\" of line 5 again"
    ),
    (.pajek, "*Vertices 999999999999 1\n", "f:1:1: found \"*Vertices 999999999999 1\""),
    (.pajek, "*Vertices 2 3\n", "f:1:1: found \"*Vertices 2 3\""),
    (.pajek, "1 2\n", "f:1:1: found \"1\"; expected \"*Vertices\""),
    (.pajek, "*Vertices 3 2\n1 A\n2 A\n3 X\n", "f:3:3: found a second node \"A\""),
    (.dl, "dl nr=2\ndata:\n", "found no numbers of rows and columns"),
    (.dl, "dl n=2\ndata:\n", "f:1:4: found a network of one mode"),
    (
      .dl, "dl nr=1 nc=2\ndata:\n1 x\n",
      "f:3:3: found \"x\"; expected the number of row 1 and column 2"
    ),
    (.dl, "dl nr=1 nc=2\ndata:\n1\n", "f:4:1: found the end of the file in row 1"),
    (.dl, "dl nr=1 nc=1\ndata:\n1 1\n", "f:3:3: found \"1\" after the last row"),
    (
      .dl, "dl nr=1 nc=1 format=edgelist2\ndata:\n1 2\n",
      "f:3:3: found \"2\"; expected a number from 1 to 1"
    ),
    (
      .dl, "dl nr=2 nc=1\nrow labels:\nA\ncolumn labels:\nX\n", "f:4:8: found \"labels:\"; expected"
    ),
    (.dl, "dl nr=1 nc=1 format=edgearray1\n", "f:1:21: found the format \"edgearray1\""),
    (.dl, "dl nr=0 nc=1\n", "found \"0\" as nr"),
    (
      .matrixMarket, "%%MatrixMarket matrix coordinate pattern symmetric\n1 1 0\n",
      "found a symmetric matrix, as of a network of one mode"
    ),
    (
      .matrixMarket, "%%MatrixMarket matrix coordinate pattern general\n2 2 1\n3 1\n",
      "f:3:1: found \"3\"; expected a row, from 1 to 2"
    ),
    (
      .matrixMarket, "%%MatrixMarket matrix coordinate pattern general\n2 2 2\n1 1\n",
      "f:4:1: found the end of the file; expected a row"
    ),
    (
      .matrixMarket, "%%MatrixMarket matrix coordinate real general\n2 2 1\n1 1 NaN\n",
      "f:3:5: found \"NaN\"; expected a number"
    ),
    (
      .matrixMarket, "%%MatrixMarket matrix array real general\n1000000 1000000\n1\n",
      "found 1000000 x 1000000 cells"
    ),
    (.konect, "% sym unweighted\n1 2\n", "f:1:1: found \"% sym\", a network of one mode"),
    (.konect, "% bip unweighted\n1\n", "f:2:1: found 1 word; expected two nodes"),
    (.konect, "% bip weighted\n1 1 x\n", "f:2:5: found \"x\" as the weight; expected a number"),
    (.konect, "% bip weighted\n% 1 99999999999 1\n1 1\n", "f:2:1: found 99999999999 and 1 nodes"),
    (.matrix, ",X,Y\nA,1\n", "f:2:1: found 2 cells; expected 3, as in the first line"),
    (.matrix, ",X,Y\nA,1,yes\n", "f:2:5: found \"yes\"; expected a number"),
    (.matrix, ",X,X\nA,1,1\n", "f:1:4: found a second node \"X\""),
    (.graphml, "<graphml>\n<graph></graphml>", "f:2:8: found </graphml>; expected </graph>"),
    (.graphml, "<graphml><graph>\n  <node/></graph></graphml>", "f:2:3: found <node> without id"),
    (.graphml, "<graphml><graph><node id=\"a\" id=\"b\"/>", "found the attribute id twice"),
    (
      .graphml,
      "<graphml><graph><node id=\"a\"/>\n<edge source=\"a\" target=\"b\"/></graph></graphml>",
      "f:2:1: found an edge to \"b\"; expected the id of a node"
    ),
    (
      .graphml, "<!DOCTYPE g [<!ENTITY a \"aaaa\">]><graphml/>",
      "found a document type with declarations"
    ),
    (.graphml, "<graphml>&lol;</graphml>", "f:1:10: found \"&lol;"),
    (.graphml, "<graphml>&#0;</graphml>", "f:1:10: found \"&#0;"),
    (.graphml, "<graphml>\n", "f:2:1: found the end of the file; expected </graphml>"),
    (.graphml, "<graphml></graphml><x/>", "f:1:20: found a second root element"),
    (.graphml, "nothing", "f:1:1: found text outside of the root element"),
    (.graphml, "<graphml><!-- ", "f:1:10: found a comment that is never closed"),
    (.graphml, "<graphml a=b>", "f:1:12: found \"b\"; expected a value in quotation marks"),
    (
      .graphml, "<graphml><graph><hyperedge/></graph></graphml>",
      "f:1:17: found <hyperedge>; expected nodes and edges; HIF"
    ),
    (.gexf, "<gexf></gexf>", "found no <graph>"),
    (
      .gexf, "<gexf><graph><nodes><node id='a'><attvalues><attvalue for='9' value='1'/>",
      "f:1:45: found a value of the attribute \"9\""
    ),
    (.gml, "graph [ node [ label \"A\" ] ]", "f:1:9: found a node without an id"),
    (.gml, "graph [ node [ id 1 ] ", "f:1:1: found a list that is never closed"),
    (
      .gml, "graph [ node [ id 1 label \"A ] ]",
      "f:1:27: found a quotation mark that is never closed"
    ),
    (.gml, "graph [ node [ id x ] ]", "f:1:19: found \"x ] ]\"; expected a number, text"),
    (.gml, "graph [ edge [ source 1 target 2 ] ]", "f:1:9: found an edge whose source is missing"),
    (.gml, "Version 1\n", "f:2:1: found no graph"),
    (.hif, "{\"nodes\":[]}", "f:1:1: found JSON without \"incidences\""),
    (.hif, "[1]", "f:1:1: found JSON without \"incidences\""),
    (
      .hif, "{\"incidences\":[\n{\"node\":\"A\"}]}",
      "f:2:1: found no \"edge\" that is text or a number"
    ),
    (
      .hif, "{\"incidences\":[{\"node\":\"A\",\"edge\":\"X\"},]}",
      "f:1:40: found \"]}\"; expected a value"
    ),
    (.hif, "{\"incidences\":[{\"node\":\"\\ud800\",\"edge\":\"X\"}]}", "f:1:25: found \"\\ud800"),
    (
      .hif, "{\"incidences\":[{\"node\":\"a\\u0001\",\"edge\":\"X\"}]}",
      "found a control character in"
    ),
    (.hif, "{\"incidences\":[],\"incidences\":[]}", "f:1:18: found the key \"incidences\" twice"),
    (.hif, "{\"incidences\":[{\"node\":\"\",\"edge\":\"X\"}]}", "found an empty label"),
    (
      .hif,
      "{\"incidences\":[{\"node\":\"A\",\"edge\":\"X\"},\n{\"node\":\"A\",\"edge\":\"X\"}]}",
      "f:2:1: found the edge \"A\" - \"X\" of line 1 again"
    ),
    (.hif, "{\"incidences\":[{\"node\":\"A\",\"edge\":\"X\",\"weight\":0}]}", "found the weight 0"),
  ]

  @Test("are told with line and column", arguments: faults.indices)
  func told(index: Int) throws {
    let (format, text, expected) = Self.faults[index]
    let error = #expect(throws: ReadingError.self) { try read(text, format, file: "f") }
    let description = error?.description ?? ""
    #expect(description.contains(expected), "\(text)\n\(description)")
  }

  @Test(
    "are told for every beginning of a file, and none is a crash",
    arguments: [
      NetworkFormat.pajek, .dl, .matrixMarket, .konect, .matrix, .graphml, .gexf, .gml, .hif,
    ])
  func cutAndChanged(format: NetworkFormat) throws {
    let whole = try richNetwork(labels: FormatRoundTripTests.words).written(as: format).bytes
    func tryToRead(_ bytes: [UInt8]) {
      _ = try? NetworkDocument(bytes, file: "f", reading: NetworkReading(format: format))
      _ = try? NetworkDocument(bytes, file: "f")
    }
    for count in stride(from: 0, to: whole.count, by: 29) { tryToRead(Array(whole[..<count])) }
    let bytes = Array("\"<&]0-% \n".utf8) + [0x00, 0xFF, 0xC3]
    for place in stride(from: 0, to: whole.count, by: 7) {
      var changed = whole
      changed[place] = bytes[place / 7 % bytes.count]
      tryToRead(changed)
    }
    if [.graphml, .gexf, .gml, .hif].contains(format) {
      for count in stride(from: 0, to: whole.count - 3, by: 31) {
        #expect(throws: ReadingError.self) {
          try NetworkDocument(
            Array(whole[..<count]), file: "f", reading: NetworkReading(format: format))
        }
      }
    }
  }

  @Test("of endless nesting are told")
  func nesting() {
    for (format, text) in [
      (NetworkFormat.graphml, "<graphml>" + String(repeating: "<a>", count: 100_000)),
      (.hif, "{\"incidences\":" + String(repeating: "[", count: 100_000)),
      (.gml, "graph [ node [ id 1 " + String(repeating: "a [ ", count: 100_000)),
    ] {
      let error = #expect(throws: ReadingError.self) { try read(text, format) }
      #expect(error?.description.contains("each in another") == true)
    }
  }

  @Test("of packed files are told")
  func packed() throws {
    let whole = Gzip.pack(Array("*Vertices 2 1\n*Edges\n1 2\n".utf8))
    #expect(try NetworkDocument(whole, file: "a.net.gz").graph.edgeCount == 1)
    let error = #expect(throws: ReadingError.self) {
      try NetworkDocument(Array(whole.dropLast(9)), file: "a.net.gz")
    }
    #expect(
      error?.description == "a.net.gz: this is packed by gzip, and the compressed data is cut off")
  }
}
