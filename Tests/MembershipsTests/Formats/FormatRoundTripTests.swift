import Memberships
import Networks
import Testing

@testable import Interchange

@Suite("A network from format to format")
struct FormatRoundTripTests {
  static let pairs = NetworkFormat.readAndWritten.flatMap { first in
    NetworkFormat.readAndWritten.map { (first, $0) }
  }
  static let words = (["Äthiopien", "B&<b>", "zz", "isolate"], ["G-7", "c'est", "last"])
  static let phrases = (
    ["Côte d'Ivoire", "Congo, DR", "zz;z", "none here"], ["G 7", "Common", "zz"]
  )

  @Test("keeps what both formats hold", arguments: pairs)
  func everyPair(first: NetworkFormat, second: NetworkFormat) throws {
    let start = try richNetwork(labels: Self.words)
    let between = try reread(start, first)
    let end = try reread(between, second)
    let capacity = first.capacity.intersection(second.capacity)
    #expect(content(of: end, holding: capacity) == content(of: start, holding: capacity))
  }

  @Test("keeps labels with spaces and on both sides", arguments: NetworkFormat.readAndWritten)
  func labels(format: NetworkFormat) throws {
    let lefts = Self.phrases.0 + ["Common"]
    let graph = try BipartiteGraph(
      edges: [(lefts[0], "G 7"), (lefts[4], "Common"), (lefts[1], "zz"), (lefts[2], "zz")],
      includingLeft: [lefts[3]])
    let start = NetworkDocument(graph)
    let end = try reread(start, format)
    if format == .konect {
      // Numbers stand for labels that can't be held.
      #expect(end.graph.leftNodes.labels == ["1", "2", "3", "4", "5"])
      #expect(end.graph.edgeCount == 4)
    } else {
      #expect(
        content(of: end, holding: format.capacity) == content(of: start, holding: format.capacity))
    }
  }

  @Test("says what is lost")
  func losses() throws {
    let start = try richNetwork(labels: Self.words)
    let csv = try start.written(as: .csv).remarks
    #expect(
      csv == [
        "the format can't hold 2 nodes without an edge: left out",
        "the format can't hold attributes of left nodes (\"gdp\", \"region\"): left out",
        "the format can't hold attributes of right nodes (\"kind\"): left out",
        "the format can't hold the title: left out",
      ])
    #expect(
      try start.written(as: .dl).remarks.contains(
        "the format can't hold attributes of edges (\"note\", \"rhythm\"): left out"))
    #expect(try start.written(as: .hif).remarks.isEmpty)
    #expect(try start.written(as: .graphml).remarks.isEmpty)
    #expect(throws: WritingError.readOnly(.xlsx)) { try start.written(as: .xlsx) }
    let quoted = NetworkDocument(try BipartiteGraph(edges: [("say \"no\"", "G")]))
    #expect(try quoted.written(as: .pajek).remarks.count == 1)
    #expect(
      String(decoding: try quoted.written(as: .pajek).bytes, as: UTF8.self).contains(
        "1 \"say 'no'\""))
    let formula = NetworkDocument(try BipartiteGraph(edges: [("=1+2", "-5")]))
    #expect(
      try formula.written(as: .csv).remarks == [
        "1 label begins with =, +, - or @, which a spreadsheet may take for a formula; written as it is"
      ])
    #expect(content(of: try reread(formula, .csv)) == content(of: formula))
    let list = NetworkDocument(try BipartiteGraph(edges: [("A;B", "X")]))
    #expect(
      try list.written(as: .tsv).remarks == [
        "1 label has a semicolon or bar, which stands between nodes where --split none doesn't say "
          + "otherwise"
      ])
  }

  @Test(
    "keeps attributes whose names the format has another use for",
    arguments: [
      NetworkFormat.graphml, .gexf, .gml, .hif, .csv,
    ])
  func reservedNames(format: NetworkFormat) throws {
    let graph = try BipartiteGraph(edges: [("A", "X")], weights: [2])
    let names = ["label", "bipartite", "name", "type", "id", "weight", "source", "left"]
    let columns = names.map { AttributeColumn(name: $0, values: .texts(["v-\($0)"])) }
    let start = NetworkDocument(
      graph, leftAttributes: columns, rightAttributes: columns, edgeAttributes: columns)
    let end = try reread(start, format)
    #expect(end.graph["A", "X"] == 2)
    let groups =
      [end.edgeAttributes] + (format == .csv ? [] : [end.leftAttributes, end.rightAttributes])
    for columns in groups {
      #expect(Set(columns.compactMap { $0.text(at: 0) }) == Set(names.map { "v-\($0)" }))
    }
  }

  @Test("gives the same bytes each time, packed or not", arguments: NetworkFormat.readAndWritten)
  func deterministic(format: NetworkFormat) throws {
    let start = try richNetwork(labels: Self.words)
    let packed = try start.written(as: format, compressed: true).bytes
    #expect(packed == (try start.written(as: format, compressed: true).bytes))
    let name = "network.\(format.extensions.first ?? "csv").gz"
    let end = try NetworkDocument(
      packed, file: name, reading: NetworkReading(format: format, keepsColumns: true))
    #expect(
      content(of: end, holding: format.capacity) == content(of: start, holding: format.capacity))
  }

  @Test(
    "survives an empty network where the format does",
    arguments: [
      NetworkFormat.graphml, .gexf, .gml, .hif, .pajek, .matrixMarket,
    ])
  func empty(format: NetworkFormat) throws {
    let start = NetworkDocument(BipartiteGraph<String, String>(neighbors: [:]))
    let end = try reread(start, format)
    #expect(end.graph.leftNodes.count == 0 && end.graph.edgeCount == 0)
    #expect(throws: WritingError.self) { try start.written(as: .dl) }
    #expect(throws: WritingError.self) { try start.written(as: .matrix) }
  }

  private func reread(
    _ document: NetworkDocument, _ format: NetworkFormat
  ) throws -> NetworkDocument {
    // A semicolon in a label stands between no two nodes here.
    var tables = TableForm()
    tables.lists = .none
    return try NetworkDocument(
      document.written(as: format).bytes, file: "file",
      reading: NetworkReading(format: format, tables: tables, keepsColumns: true))
  }
}
