import Foundation
import Memberships
import Networks
import Testing

@testable import Files
@testable import Interchange

@Suite("Files of other programs")
struct FormatReadingTests {
  /// A and B are on the left, X and Y on the right; nothing joins A and Y.
  static let small = ["left A", "left B", "right X", "right Y", "A - X", "B - X", "B - Y"]

  @Test(
    "give the network that they hold",
    arguments: [
      "dl nr=2 nc=2\nformat = fullmatrix\nrow labels:\nA,B\ncolumn labels:\nX,Y\ndata:\n1 0\n1 1\n",
      "DL NR = 2, NC = 2\nFORMAT = EDGELIST2\nROW LABELS:\nA\nB\nCOLUMN LABELS:\n\"X\" \"Y\"\nDATA:\n"
        + "1 1\n2 1\n2 2\n",
      "dl nr=2 nc=2 format=edgelist2 labels embedded\ndata:\nA X\nB X 1\nB Y\n",
      "dl nr=2 nc=2 format=nodelist2 labels embedded data:\nA X\nB X Y",
      "dl nr=2,nc=2 labels embedded\ndata:\nX Y\nA 1 0\nB 1 1\n",
      "dl nr=2 nc=2\nrow labels embedded\ncolumn labels:\nX,Y\ndata:\nA 1 0\nB 1 1",
      "*Vertices 4 2\n1 \"A\"\n2 \"B\"\n3 \"X\"\n4 \"Y\"\n*Edges\n1 3\n2 3\n2 4\n",
      "*vertices 4 2\r\n1 A 0.1 0.2 0.5\r\n2 B\r\n3 X\r\n4 Y\r\n*Arcs\r\n1 3 1\r\n3 2 1\r\n2 4 1\r\n",
      "% from a book\n*Vertices 4 2\n1 A\n2 B\n3 X\n4 Y\n*Edgeslist\n1 3\n2 3 4\n",
      "*Vertices 4 2\n1 A\n2 B\n3 X\n4 Y\n*Matrix\n1 0\n1 1\n",
      "%%MatrixMarket matrix coordinate pattern general\n% row 1 A\n% row 2 B\n% column 1 X\n"
        + "% column 2 Y\n2 2 3\n1 1\n2 1\n2 2\n",
      "%%MatrixMarket matrix array integer general\n% row 1 A\n% row 2 B\n% column 1 X\n% column 2 Y\n"
        + "2 2\n1\n1\n0\n1\n",
      "% bip unweighted\nA X\nB X\nB Y\n",
      "<graphml><key id=\"d0\" for=\"node\" attr.name=\"bipartite\" attr.type=\"long\"/><graph>"
        + "<node id=\"X\"><data key=\"d0\">1</data></node><node id=\"B\"><data key=\"d0\">0</data></node>"
        + "<node id=\"A\"><data key=\"d0\">0</data></node><node id=\"Y\"><data key=\"d0\">1</data></node>"
        + "<edge source=\"X\" target=\"A\"/><edge source=\"B\" target=\"X\"/>"
        + "<edge source=\"B\" target=\"Y\"/></graph></graphml>",
      "<?xml version=\"1.0\"?><!-- igraph --><g:graphml xmlns:g=\"u\"><g:key id=\"v_n\" for=\"node\" "
        + "attr.name=\"name\" attr.type=\"string\"/><g:key id=\"v_t\" for=\"node\" attr.name=\"type\" "
        + "attr.type=\"boolean\"/><g:graph id=\"G\"><g:node id=\"n0\"><g:data key=\"v_n\">A</g:data>"
        + "<g:data key=\"v_t\">false</g:data></g:node><g:node id=\"n1\"><g:data key=\"v_n\">X</g:data>"
        + "<g:data key=\"v_t\">true</g:data></g:node><g:node id=\"n2\"><g:data key=\"v_n\">B</g:data>"
        + "<g:data key=\"v_t\">false</g:data></g:node><g:node id=\"n3\"><g:data key=\"v_n\">Y</g:data>"
        + "<g:data key=\"v_t\">true</g:data></g:node><g:edge source=\"n0\" target=\"n1\"/>"
        + "<g:edge source=\"n2\" target=\"n1\"/><g:edge source=\"n2\" target=\"n3\"/></g:graph></g:graphml>",
      "<gexf version='1.3'><graph><attributes class='node'><attribute id='0' title='side' "
        + "type='string'><default>left</default></attribute></attributes><nodes><node id='0' label='A'/>"
        + "<node id='1' label='B'/><node id='2' label='X'><attvalues><attvalue for='0' value='right'/>"
        + "</attvalues></node><node id='3' label='Y'><attvalues><attvalue for='0' value='right'/>"
        + "</attvalues></node></nodes><edges><edge id='0' source='0' target='2'/><edge id='1' source='1' "
        + "target='2' weight='1.0'/><edge id='2' source='3' target='1'/></edges></graph></gexf>",
      "Creator \"igraph\"\nVersion 1\ngraph\n[\n directed 0\n node\n [\n id 0\n name \"A\"\n type 0\n ]\n"
        + " node [ id 1 name \"B\" type 0 ] node [ id 2 name \"X\" type 1 ]\n"
        + " node [ id 3 name \"Y\" type 1 ]\n edge [ source 0 target 2 ]\n edge [ source 2 target 1 ]\n"
        + "# a remark\n edge [ source 1 target 3 ] ]\n",
      "{\"network-type\":\"undirected\",\"incidences\":[{\"node\":\"A\",\"edge\":\"X\"},"
        + "{\"node\":\"B\",\"edge\":\"X\"},{\"edge\":\"Y\",\"node\":\"B\"}]}",
    ])
  func smallNetworks(text: String) throws {
    #expect(content(of: try read(text, nil)) == Self.small)
  }

  @Test("keep nodes without an edge, weights, attributes and titles")
  func details() throws {
    let hif = try read(
      """
      {"metadata":{"name":"T"},"incidences":[{"node":1,"edge":"X","weight":2.5,"attrs":{"role":"chair"}}],
       "nodes":[{"node":1,"weight":3},{"node":"alone","attrs":{"n":1e3,"l":[1,"a"],"t":true,"o":null}}],
       "edges":[{"edge":"empty"},{"edge":"X","attrs":{"\\u00e9":"\\ud83d\\ude00"}}]}
      """, .hif)
    #expect(
      content(of: hif) == [
        "left 1 weight=3#", "left alone l=[1,\"a\"] n=1000# t=true", "right X é=😀", "right empty",
        "1 - X 2.5 role=chair", "title T",
      ])
    let pajek = try read(
      "*Network Club life\n*Vertices 3 1\n1 \"A b\"\n*Edges\n1 2 2.5\n", .pajek)
    #expect(
      content(of: pajek) == [
        "left A b", "right 2", "right 3", "A b - 2 2.5", "title Club life",
      ])
    let gml = try read(
      """
      graph [ name "T" node [ id 5 label "A &#233;&amp;" bipartite 0 gdp 1.5 code "007" graphics [ x 1 [ ] ] ]
      """.replacingOccurrences(of: " x 1 [ ]", with: " x 1 y [ z 2 ]") + """

          node [ id 6 label "X" bipartite 1 ] edge [ source 5 target 6 weight 3 since "2001" ] ]
        """, .gml)
    #expect(
      content(of: gml) == [
        "left A é& code=007 gdp=1.5#", "right X", "A é& - X 3.0 since=2001", "title T",
      ])
    #expect(gml.remarks == ["file: not used: the lists \"graphics\""])
    let konect = try read("% bip positive\n% 3 3 2\n1 1 1 1000\n1 1 2 2000\n2 2 1 5\n", .konect)
    #expect(
      content(of: konect) == [
        "left 1", "left 2", "left 3", "right 1", "right 2", "1 - 1 3.0", "2 - 2 1.0",
      ])
    let market = try read(
      "%%MatrixMarket matrix coordinate real general\n3 2 3\n1 1 2.5\n2 2 1\n3 2 0\n", .matrixMarket
    )
    #expect(
      content(of: market) == [
        "left 1", "left 2", "left 3", "right 1", "right 2", "1 - 1 2.5", "2 - 2 1.0",
      ])
    #expect(market.remarks.contains("file: 1 entries of 0 are taken for no edge"))
    let matrix = try read("country;G 7;\"a;b\"\nA;1;0\nB;;2.5\n", .matrix)
    #expect(
      content(of: matrix) == [
        "left A", "left B", "right G 7", "right a;b", "A - G 7 1.0", "B - a;b 2.5",
      ])
  }

  @Test("find the sides by the edges only where these leave no doubt")
  func sides() throws {
    func graphML(_ nodes: [String], _ edges: [(String, String)]) -> String {
      "<graphml><graph>" + nodes.map { "<node id=\"\($0)\"/>" }.joined()
        + edges.map { "<edge source=\"\($0.0)\" target=\"\($0.1)\"/>" }.joined()
        + "</graph></graphml>"
    }
    // Each edge goes from a country to a group: also in parts.
    let parts = try read(graphML(["A", "X", "B", "Y"], [("A", "X"), ("B", "Y")]), nil)
    #expect(content(of: parts) == ["left A", "left B", "right X", "right Y", "A - X", "B - Y"])
    #expect(parts.remarks.count == 1)
    // Sources and targets are mixed, but all hang together.
    let mixed = try read(graphML(["A", "X", "B"], [("A", "X"), ("X", "B")]), nil)
    #expect(content(of: mixed) == ["left A", "left B", "right X", "A - X", "B - X"])
    for (nodes, edges, found) in [
      (["A", "X", "B", "Y", "C"], [("A", "X"), ("X", "B"), ("Y", "C")], "in another part than"),
      (["A", "X", "lone"], [("A", "X")], "without an edge, and nothing that tells its side"),
      (["A", "B", "C"], [("A", "B"), ("B", "C"), ("C", "A")], "closes a cycle of odd length"),
      (["A"], [("A", "A")], "closes a cycle of odd length"),
    ] {
      let text = graphML(nodes, edges)
      let error = #expect(throws: ReadingError.self) { try read(text, nil) }
      #expect(error?.description.contains(found) == true, "\(String(describing: error))")
    }
    // Any two values do that split the nodes as the edges do; "type" of other things does not.
    let typed = try read(
      """
      graph [ node [ id 1 label "A" type "state" ] node [ id 2 label "X" type "club" ]
      node [ id 3 label "lone" type "club" ] edge [ source 1 target 2 ] ]
      """, nil)
    #expect(
      content(of: typed) == [
        "left A type=state", "right X type=club", "right lone type=club", "A - X",
      ])
  }

  @Test("are told by their content where the name says something else")
  func wrongNames() throws {
    let text = "*Vertices 2 1\n1 A\n2 X\n*Edges\n1 2\n"
    #expect(try read(text, nil, file: "a.net").remarks.isEmpty)
    #expect(try read(text, nil, file: "a").remarks.isEmpty)
    #expect(
      try read(text, nil, file: "a.csv").remarks == [
        "a.csv: the name stands for an edge list as CSV, but this is Pajek; read as that"
      ])
    let foreign = [
      ("graph {\n a -- b\n}\n", "DOT, which is written, not read"),
      ("<html><body/></html>", "HTML"),
      ("<?xml version=\"1.0\"?><svg/>", "neither GraphML nor GEXF"), ("%PDF-1.4", "a PDF"),
      ("BZh91AY", "bzip2"),
    ]
    for (text, found) in foreign {
      let error = #expect(throws: ReadingError.self) { try read(text, nil, file: "a.csv") }
      #expect(error?.description.contains(found) == true)
    }
    let error = #expect(throws: ReadingError.self) { try read("a,b\n1,2\n", nil, file: "a.csv.gz") }
    #expect(
      error?.description == "a.csv.gz: the name ends in .gz, but gzip did not pack this file")
  }

  @Test("of old programs and other byte orders are text all the same")
  func encodings() throws {
    let text = "*Vertices 2 1\n1 \"Türkei €\"\n2 \"X\"\n*Edges\n1 2\n"
    var latin: [UInt8] = []
    for scalar in text.unicodeScalars {
      latin.append(scalar == "€" ? 0x80 : UInt8(scalar.value))
    }
    let old = try NetworkDocument(latin, file: "a.net")
    #expect(old.graph.leftNodes.labels == ["Türkei €"])
    #expect(old.remarks == ["a.net: this is not UTF-8; read as Windows-1252 (Latin-1)"])
    let units = text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let wide: [UInt8] = [0xFF, 0xFE] + units
    #expect(try NetworkDocument(wide, file: "a.net").graph.leftNodes.labels == ["Türkei €"])
    let marked = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    #expect(try NetworkDocument(marked, file: "a.net").graph.leftNodes.labels == ["Türkei €"])
  }
}
