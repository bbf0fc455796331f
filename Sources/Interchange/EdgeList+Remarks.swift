import Networks
import Tables

extension EdgeList {
  /// What a reader of the numbers should know of the nodes.
  ///
  /// - Parameters:
  ///   - graph: The network.
  ///   - nodeHeadings: The headings of the columns of left and right nodes; `nil` where there are none.
  ///   - isTwoMode: Whether the table says itself that it has two modes.
  static func remarks(
    on graph: BipartiteGraph<String, String>, nodeHeadings: [String]?, isTwoMode: Bool
  ) -> [String] {
    (isTwoMode ? [] : remarks(onLabelsOnBothSides: graph.labelsOnBothSides))
      + (nodeHeadings.map { remarks(onNodesIn: $0, of: graph) } ?? [])
      + LabelSpelling.Likeness(among: graph.leftNodes.labels).remarks("left")
      + LabelSpelling.Likeness(among: graph.rightNodes.labels).remarks("right")
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
        + "headings, but stands for a node further down as well; is a header row missing? (--header no)"
    ]
  }

  /// What columns were not read, and how they may be.
  static func remarks(
    unused: [String], headings: [String], hasWeight: Bool
  ) -> [String] {
    guard !unused.isEmpty else { return [] }
    let list = unused.map(Fault.quoted).joined(separator: ", ")
    if headings.prefix(2).contains("weight") {
      return ["not used: \(list); the first two columns are nodes, also \"weight\""]
    }
    if !hasWeight, unused.contains(where: HeadingWords.isWeight) {
      return ["not used: \(list); weights are read from a column \"weight\", or --weight COLUMN"]
    }
    return ["not used: \(list)"]
  }
}
