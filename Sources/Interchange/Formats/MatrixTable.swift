import Networks
import Tables

/// Incidence matrices as tables: the right nodes in the first line, the left ones in the first column,
/// and 0, or nothing, where there is no edge.
enum MatrixTable {
  /// The most cells that are written.
  static let cellLimit = 100_000_000

  static func read(_ source: SourceText, checksum: String) throws(ReadingError) -> NetworkDocument {
    let rows = try DelimitedText(source, separator: DelimitedText.separator(of: source)).rows
    guard let first = rows.first, first.count >= 2, rows.count >= 2 else {
      throw source.error(
        at: 0, found: "no matrix",
        expected: "a line of right nodes, and below it a line for each left node")
    }
    var draft = NetworkDraft(source)
    // R writes no cell above the row names.
    let hasNoCorner = rows.dropFirst().allSatisfy { $0.count == first.count + 1 }
    let heading = hasNoCorner ? first[...] : first.dropFirst()
    for cell in heading { draft.addNode(cell.text, to: \.rights, at: cell.offset) }
    for row in rows.dropFirst() {
      guard row.count == heading.count + 1 else {
        draft.fault(
          at: row[0].offset, found: row.count == 1 ? "1 cell" : "\(row.count) cells",
          expected: "\(heading.count + 1), as in the first line")
        continue
      }
      draft.addNode(row[0].text, to: \.lefts, at: row[0].offset)
      let left = draft.lefts.number(addingIfNew: row[0].text)
      for (right, cell) in row.dropFirst().enumerated() {
        let text = cell.text.filter { $0 != " " }
        guard !text.isEmpty, decimalNumber(text) != 0 else { continue }
        guard let weight = decimalNumber(text) else {
          draft.fault(
            at: cell.offset, found: Fault.quoted(cell.text),
            expected: "a number; 0 or nothing where there is no edge")
          continue
        }
        draft.addEdge(left, right, weight: weight, at: cell.offset)
      }
    }
    return try draft.finish(checksum: checksum)
  }

  static func write(
    _ document: NetworkDocument, separator: Character
  ) throws(WritingError) -> WrittenNetwork {
    let graph = document.graph
    let cells = graph.leftNodes.count.multipliedReportingOverflow(by: graph.rightNodes.count)
    guard !cells.overflow, cells.partialValue <= cellLimit else {
      throw .tooLarge("a matrix of \(graph.leftNodes.count) x \(graph.rightNodes.count) cells")
    }
    guard graph.leftNodes.count > 0, graph.rightNodes.count > 0 else {
      throw .notHeld("a network with an empty side")
    }
    var text = ""
    DelimitedText.append([""] + document.rightLabels, separator: separator, to: &text)
    let rows = graph.matrix.rows
    var line = [String](repeating: "0", count: graph.rightNodes.count + 1)
    for (row, label) in document.leftLabels.enumerated() {
      line[0] = label
      for place in rows.range(of: row) {
        line[Int(rows.indices[place]) + 1] = numberText(rows.weight(at: place))
      }
      DelimitedText.append(line, separator: separator, to: &text)
      for place in rows.range(of: row) { line[Int(rows.indices[place]) + 1] = "0" }
    }
    return WrittenNetwork(
      text,
      remarks: document.losses(in: [.isolates, .weights]) + EdgeTable.formulaRemarks(document))
  }
}
