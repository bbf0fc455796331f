import Memberships
import Networks

@testable import Interchange

/// Reads a text in a format.
func read(
  _ text: String, _ format: NetworkFormat?, file: String = "file"
) throws -> NetworkDocument {
  try NetworkDocument(
    Array(text.utf8), file: file, reading: NetworkReading(format: format, keepsColumns: true))
}

/// What a document holds, as lines that a person can compare.
func content(
  of document: NetworkDocument, holding capacity: FormatCapacity = .all
) -> [String] {
  func values(_ columns: [AttributeColumn], _ place: Int) -> String {
    columns.sorted { $0.name < $1.name }.compactMap { column in
      column.text(at: place).map { " \(column.name)=\($0)\(column.isNumeric ? "#" : "")" }
    }.joined()
  }
  var lines: [String] = []
  let hasNodes = capacity.contains(.nodeAttributes)
  let matrix = document.graph.matrix
  for (place, label) in document.leftLabels.enumerated()
  where capacity.contains(.isolates) || !matrix.rows.range(of: place).isEmpty {
    lines.append("left \(label)" + (hasNodes ? values(document.leftAttributes, place) : ""))
  }
  for (place, label) in document.rightLabels.enumerated()
  where capacity.contains(.isolates) || !matrix.columns.range(of: place).isEmpty {
    lines.append("right \(label)" + (hasNodes ? values(document.rightAttributes, place) : ""))
  }
  for edge in document.numberedEdges {
    let weight = document.isWeighted && capacity.contains(.weights) ? " \(edge.weight)" : ""
    lines.append(
      "\(document.leftLabels[edge.left]) - \(document.rightLabels[edge.right])\(weight)"
        + (capacity.contains(.edgeAttributes) ? values(document.edgeAttributes, edge.place) : ""))
  }
  if capacity.contains(.title), let title = document.title { lines.append("title \(title)") }
  return lines
}

extension NetworkFormat {
  /// What the format holds, as its documentation says.
  var capacity: FormatCapacity {
    switch self {
    case .csv, .tsv: [.weights, .edgeAttributes]
    case .konect: [.weights]
    case .matrix, .matrixTSV, .dl: [.isolates, .weights]
    case .matrixMarket, .pajek: [.isolates, .weights, .title]
    case .graphml, .gexf, .gml, .hif, .dot, .xlsx: .all
    }
  }

  static let readAndWritten = allCases.filter { $0.isRead && $0.isWritten }
}

/// A network with everything that a file can hold.
func richNetwork(labels: ([String], [String])) throws -> NetworkDocument {
  let (lefts, rights) = labels
  let graph = try BipartiteGraph(
    edges: [
      (lefts[0], rights[0]), (lefts[0], rights[1]), (lefts[1], rights[1]), (lefts[2], rights[0]),
    ],
    weights: [2.5, 1e-7, 3, 12_345_678.25], includingLeft: [lefts[3]], includingRight: [rights[2]])
  let order = graph.leftNodes.labels.map { lefts.firstIndex(of: $0) ?? 0 }
  return NetworkDocument(
    graph,
    leftAttributes: [
      AttributeColumn(
        name: "gdp", values: .numbers(order.map { [1.5, nil, -3, 1e21][$0] })),
      AttributeColumn(
        name: "region",
        values: .texts(order.map { ["a \"b\" & <c>", "007", nil, "Größe, ;'"][$0] })),
    ],
    rightAttributes: [AttributeColumn(name: "kind", values: .texts(["club", nil, "1"]))],
    edgeAttributes: [
      AttributeColumn(name: "note", values: .texts(["2001-05", nil, "x,y", "back\\slash"])),
      AttributeColumn(name: "rhythm", values: .numbers([1, 2, nil, 7])),
    ],
    title: "Ties & clubs")
}
