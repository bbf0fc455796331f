import Memberships
import Networks

/// Files of small networks to start from: what this package writes, and what others do.
enum SeedNetworks {
  /// A network with everything that a file can hold.
  static func rich() throws -> NetworkDocument {
    let graph = try BipartiteGraph(
      edges: [
        ("A \"b\" & <c>", "tea"), ("A \"b\" & <c>", "ball"), ("Größe, ;'", "ball"), ("007", "tea"),
      ],
      weights: [2.5, 1e-7, 3, 12_345_678.25], includingLeft: ["alone"], includingRight: ["empty"])
    return NetworkDocument(
      graph,
      leftAttributes: [
        AttributeColumn(name: "gdp", values: .numbers([1.5, nil, -3, 1e21])),
        AttributeColumn(name: "region", values: .texts(["x", "007", nil, "y z"])),
      ],
      rightAttributes: [AttributeColumn(name: "kind", values: .texts(["club", nil, "1"]))],
      edgeAttributes: [
        AttributeColumn(name: "note", values: .texts(["2001-05", nil, "x,y", "back\\slash"]))
      ],
      title: "Ties & clubs")
  }

  static func files(of format: NetworkFormat) throws -> [[UInt8]] {
    if format == .xlsx { return [Workbook.bytes(sheet: Workbook.sheet)] }
    let own = try rich().written(as: format).bytes
    let plain = try NetworkDocument(
      BipartiteGraph(edges: [("A", "X"), ("B", "X"), ("B", "Y")])
    ).written(as: format).bytes
    return [own, plain] + (foreign[format] ?? []).map { Array($0.utf8) }
  }

  /// Tables as people keep them.
  static let tables: [[UInt8]] =
    [
      "a,b,weight\nx,1,2.5\ny,1,1\n\"z,\"\"\",2,1e3\n🎉,é,7\n",
      "country;group;since;until\nKOR;mikta;2013-09;\nAUS;quad;2017;2020-05-05\n",
      "sep=\t\ncountry\tgroup\tstatus\nA\tx\tmember\nB\tx\tobserver\nC\ty\t-9\n",
      ";x;y\nA;1;0\nB;0,5;1\n", "country,groups\nA,x; y\nB,\"y;z\"\n",
      "# note\n\nA x 1\nB x 2\nB y 3\n",
      "year|country|group\n2001|A|x\n2002|A|x\n2002|B|y\n",
    ].map { Array($0.utf8) } + [
      [0xFF, 0xFE] + "a,b\nx,y\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    ]

  private static let foreign: [NetworkFormat: [String]] = [
    .dl: [
      "dl nr=2 nc=2\nformat = fullmatrix\nrow labels:\nA,B\ncolumn labels:\nX,Y\ndata:\n1 0\n1 1\n",
      "dl nr=2 nc=2 format=edgelist2 labels embedded\ndata:\nA X\nB X 1\nB Y\n",
      "dl nr=2 nc=2 format=nodelist2 labels embedded data:\nA X\nB X Y",
    ],
    .pajek: [
      "% from a book\n*Vertices 4 2\n1 A\n2 B\n3 X\n4 Y\n*Edgeslist\n1 3\n2 3 4\n",
      "*Vertices 4 2\n1 A\n2 B\n3 X\n4 Y\n*Matrix\n1 0\n1 1\n",
      "*vertices 4 2\r\n1 A 0.1 0.2 0.5\r\n2 B\r\n3 X\r\n4 Y\r\n*Arcs\r\n1 3 1\r\n3 2 1\r\n2 4 1\r\n",
    ],
    .matrixMarket: [
      "%%MatrixMarket matrix array integer general\n% row 1 A\n% row 2 B\n% column 1 X\n2 2\n1\n1\n0\n1\n",
      "%%MatrixMarket matrix coordinate pattern general\n2 2 3\n1 1\n2 1\n2 2\n",
    ],
    .konect: ["% bip positive\n% 3 3 2\n1 1 1 1000\n1 1 2 2000\n2 2 1 5\n", "A X\nB X\nB Y\n"],
    .graphml: [
      "<?xml version=\"1.0\"?><!-- igraph --><g:graphml xmlns:g=\"u\"><g:key id=\"v_t\" for=\"node\" "
        + "attr.name=\"type\" attr.type=\"boolean\"/><g:graph id=\"G\"><g:node id=\"n0\">"
        + "<g:data key=\"v_t\">false</g:data></g:node><g:node id=\"n1\"><g:data key=\"v_t\">true</g:data>"
        + "</g:node><g:edge source=\"n0\" target=\"n1\"/></g:graph></g:graphml>"
    ],
    .gexf: [
      "<gexf version='1.3'><graph><attributes class='node'><attribute id='0' title='side' type='string'>"
        + "<default>left</default></attribute></attributes><nodes><node id='0' label='A'/><node id='2' label='X'>"
        + "<attvalues><attvalue for='0' value='right'/></attvalues></node></nodes><edges><edge id='0' "
        + "source='0' target='2' weight='1.0'/></edges></graph></gexf>"
    ],
    .gml: [
      "Creator \"igraph\"\nVersion 1\ngraph\n[\n directed 0\n node\n [\n id 0\n name \"A\"\n type 0\n ]\n"
        + " node [ id 2 name \"X &#233;&amp;\" type 1 graphics [ x 1 y [ z 2 ] ] ]\n edge [ source 0 target 2 ]\n ]\n"
    ],
    .hif: [
      "{\"network-type\":\"undirected\",\"incidences\":[{\"node\":\"A\",\"edge\":\"X\"},"
        + "{\"node\":1,\"edge\":\"X\",\"weight\":2.5,\"attrs\":{\"role\":\"chair\"}}],"
        + "\"nodes\":[{\"node\":\"alone\",\"attrs\":{\"n\":1e3,\"l\":[1,\"a\"],\"t\":true,\"o\":null}}]}"
    ],
  ]
}
