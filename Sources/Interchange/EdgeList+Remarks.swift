import Networks
import Tables

extension EdgeList {
  /// What a reader of the numbers should know of the table that they come from.
  static func remarks(
    on graph: BipartiteGraph<String, String>, header: [String]
  ) -> [String] {
    remarks(onLabelsOnBothSides: graph.labelsOnBothSides) + remarks(onNodesIn: header, of: graph)
      + remarks(onColumns: header)
  }

  private static func remarks(onLabelsOnBothSides shared: [String]) -> [String] {
    guard !shared.isEmpty else { return [] }
    let shown = shared.prefix(3).map { Fault.quoted($0) }.joined(separator: ", ")
    return [
      "\(shared.count) \(shared.count == 1 ? "label stands" : "labels stand") on both sides "
        + "(\(shown)\(shared.count > 3 ? ", …" : "")) and \(shared.count == 1 ? "names" : "name") "
        + "two different nodes each; is the table really two-mode?"
    ]
  }

  /// A heading that is a node as well is most likely no heading, but an edge that would be lost.
  private static func remarks(
    onNodesIn header: [String], of graph: BipartiteGraph<String, String>
  ) -> [String] {
    guard graph.leftNodes.contains(header[0]) || graph.rightNodes.contains(header[1]) else {
      return []
    }
    return [
      "the first row, \(Fault.quoted(header[0])) and \(Fault.quoted(header[1])), is taken for "
        + "headings, but stands for a node further down as well; is a header row missing?"
    ]
  }

  private static func remarks(onColumns header: [String]) -> [String] {
    let unused = header.dropFirst(2).filter { $0 != "weight" }
    guard !unused.isEmpty else { return [] }
    let list = unused.map(Fault.quoted).joined(separator: ", ")
    if header.prefix(2).contains("weight") {
      return ["not used: \(list); the first two columns are nodes, also \"weight\""]
    }
    let hasWeight = header.contains("weight")
    if !hasWeight, unused.contains(where: { spelling($0) == "weight" }) {
      return ["not used: \(list); weights are read from a column \"weight\""]
    }
    return ["not used: \(list)"]
  }

  /// A heading in the form in which it would be read: "weight" for " Weights".
  private static func spelling(_ heading: String) -> String {
    let letters = heading.lowercased().filter(\.isLetter)
    return letters == "weights" ? "weight" : letters
  }

  /// What stands between cells in a table that seems to have one column, where that is not a comma.
  static func otherSeparator(in header: [CSVDocument.Cell]) -> String {
    let text = header.map(\.text).joined()
    if text.contains("\t") { return ", with tabs in it" }
    return text.contains(";") ? ", with semicolons in it" : ""
  }
}
