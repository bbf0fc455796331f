import Memberships
import Networks

/// A table that is read in tests.
struct ReadTable {
  let graph: BipartiteGraph<String, String>
  let remarks: [String]

  /// Reads a table, with the settings that a closure makes.
  init(_ text: String, _ settings: (inout TableForm) -> Void = { _ in }) throws(ReadingError) {
    try self.init(bytes: Array(text.utf8), settings)
  }

  init(bytes: [UInt8], _ settings: (inout TableForm) -> Void = { _ in }) throws(ReadingError) {
    var form = TableForm()
    settings(&form)
    let list = try EdgeList(bytes, form: form, file: "t.csv")
    graph = list.graph
    remarks = list.remarks.map { String($0.dropFirst("t.csv: ".count)) }
  }

  /// The edges as text: "A-X A-Y", with ":2.5" behind one that weighs other than 1.
  var edges: String {
    graph.edges.map { edge in
      "\(edge.left)-\(edge.right)" + (edge.weight == 1 ? "" : ":\(edge.weight)")
    }.joined(separator: " ")
  }

  /// Whether a remark holds some words.
  func tells(_ words: String) -> Bool { remarks.contains { $0.contains(words) } }
}

/// Why a table is refused; empty where it is not.
func refusal(_ text: String, _ settings: (inout TableForm) -> Void = { _ in }) -> String {
  do throws(ReadingError) {
    _ = try ReadTable(text, settings)
    return ""
  } catch {
    return error.description
  }
}
