import Memberships
import Networks
import Reports

extension Source {
  /// The edges with the names of nodes: countries or left nodes are rows.
  func named() throws -> NamedMatrix {
    switch self {
    case .memberships: try asking(.countries, NamesQuestion())
    case .edges: try asking(.left, NamesQuestion())
    }
  }
}

private struct NamesQuestion: SideQuestion {
  func answer<Node, Opposite>(
    of side: Side<Node, Opposite>, measures: [Networks.Question<Void, Scores<Node>>],
    names: @escaping (Node) -> String?, oppositeNames: @escaping (Opposite) -> String?
  ) throws -> NamedMatrix {
    NamedMatrix(side, names: names, oppositeNames: oppositeNames)
  }
}

extension OutputOptions {
  /// Writes an answer that people read as text and programs as a table.
  ///
  /// - Parameters:
  ///   - text: What people read.
  ///   - table: What programs read.
  ///   - results: The key that the rows stand under in JSON.
  ///   - further: What stands beside them in JSON.
  ///   - provenance: What the numbers rest on.
  ///   - summary: The same in a line, for people.
  func write(
    text: @autoclosure () -> String, table: DataTable, as results: String,
    further: [(key: String, value: JSONValue)] = [], provenance: Provenance, summary: String
  ) throws {
    switch format {
    case .table: try OutputFile(path: output).write(Array(text().utf8))
    case .csv: try OutputFile(path: output).write(Array(table.csv.utf8))
    case .json:
      let document = provenance.document(
        further + [("quantities", table.quantities), (results, table.json)])
      try OutputFile(path: output).write(Array((document.text + "\n").utf8))
    }
    if format != .json { Terminal.tell(summary) }
  }
}
