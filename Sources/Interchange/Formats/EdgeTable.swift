import Files
import Foundation
import Networks
import Tables

/// Edge lists as tables: one line for each edge, with a header.
enum EdgeTable {
  /// A document of what was read, without further columns.
  static func document(_ edges: EdgeList) -> NetworkDocument {
    NetworkDocument(edges.graph, remarks: edges.remarks, checksum: edges.checksum)
  }

  /// Adds the columns of a table that are neither nodes nor weights, as attributes of edges.
  ///
  /// The table was read by other rules, which may split and leave out; where its lines are not the
  /// network's edges one to one, nothing is added.
  static func addingColumns(
    of raw: [UInt8], to document: NetworkDocument, separator: UInt8?
  ) -> NetworkDocument {
    guard let source = try? SourceText(raw, file: ""),
      let table = try? DelimitedText(
        source, separator: separator ?? DelimitedText.separator(of: source)),
      let header = table.rows.first?.map(\.text), header.count > 2,
      table.rows.count == document.graph.edgeCount + 1,
      table.rows.allSatisfy({ $0.count == header.count })
    else { return document }
    let graph = document.graph
    var edgeOfPlace = [Int?](repeating: nil, count: graph.edgeCount)
    for (row, cells) in table.rows.dropFirst().enumerated() {
      guard let left = graph.leftNodes.position(of: cells[0].text),
        let right = graph.rightNodes.position(of: cells[1].text)
      else { return document }
      let range = graph.matrix.rows.range(of: left)
      guard
        let place = range.first(where: { graph.matrix.rows.indices[$0] == UInt32(right) }),
        edgeOfPlace[place] == nil
      else { return document }
      edgeOfPlace[place] = row + 1
    }
    let order = edgeOfPlace.compactMap { $0 }
    guard order.count == graph.edgeCount else { return document }
    let columns: [AttributeColumn] = header.indices.dropFirst(2).compactMap { column in
      guard header[column] != "weight", !header[column].isEmpty else { return nil }
      let texts = order.map { row -> String? in
        let text = table.rows[row][column].text
        return text.isEmpty ? nil : text
      }
      let present = texts.compactMap { $0 }
      guard !present.isEmpty else { return nil }
      // A number that would be written otherwise, as 007, is a name.
      let areNumbers = present.allSatisfy { text in
        decimalNumber(text).map { shortestText($0) == text } ?? false
      }
      return AttributeColumn(
        name: header[column],
        values: areNumbers ? .numbers(texts.map { $0.flatMap(decimalNumber) }) : .texts(texts))
    }
    guard !columns.isEmpty else { return document }
    return NetworkDocument(
      graph, edgeAttributes: columns, title: document.title,
      remarks: document.remarks.filter { !$0.contains(": not used: ") },
      checksum: document.checksum)
  }

  /// Writes a table of edges: left, right, weight where there are any, and the edges' attributes.
  static func write(_ document: NetworkDocument, separator: Character) -> WrittenNetwork {
    var remarks = document.losses(in: [.weights, .edgeAttributes])
    let columns = NetworkDocument.renamed(
      document.edgeAttributes, avoiding: ["left", "right", "weight"], remarks: &remarks)
    let (lefts, rights) = (document.leftLabels, document.rightLabels)
    var text = ""
    DelimitedText.append(
      ["left", "right"] + (document.isWeighted ? ["weight"] : []) + columns.map(\.name),
      separator: separator, to: &text)
    for edge in document.numberedEdges {
      DelimitedText.append(
        [lefts[edge.left], rights[edge.right]]
          + (document.isWeighted ? [numberText(edge.weight)] : [])
          + columns.map { $0.text(at: edge.place) ?? "" },
        separator: separator, to: &text)
    }
    return WrittenNetwork(
      text, remarks: remarks + listRemarks(document) + formulaRemarks(document))
  }

  /// Warns of labels that are read as lists of nodes where nothing else is said.
  private static func listRemarks(_ document: NetworkDocument) -> [String] {
    let count = (document.leftLabels + document.rightLabels).count { label in
      label.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") }
    }
    guard count > 0 else { return [] }
    return [
      "\(count) \(count == 1 ? "label has" : "labels have") a semicolon or bar, which stands between "
        + "nodes where --split none doesn't say otherwise"
    ]
  }

  /// Warns of labels that a spreadsheet would run. They are written as they are, so that what is read
  /// back is what was written.
  static func formulaRemarks(_ document: NetworkDocument) -> [String] {
    let count = (document.leftLabels + document.rightLabels).count { label in
      label.utf8.first.map { "=+-@".utf8.contains($0) } == true && Double(label) == nil
    }
    guard count > 0 else { return [] }
    return [
      "\(count) \(count == 1 ? "label begins" : "labels begin") with =, +, - or @, which a spreadsheet "
        + "may take for a formula; written as it is"
    ]
  }
}
