import Networks

/// The language of Graphviz (Gansner and North 2000; doi:10.1002/1097-024X(200009)30:11<1203::AID-SPE338>3.0.CO;2-N),
/// which is written only.
enum DOT {
  static func write(_ document: NetworkDocument) -> WrittenNetwork {
    var remarks: [String] = []
    let reserved: Set = ["label", "bipartite", "shape"]
    let names = NodeLinkNames(of: document)
    var text = "graph \(quoted(document.title ?? "network")) {\n"
    for (side, labels, ids, columns) in [
      (0, document.leftLabels, names.lefts, document.leftAttributes),
      (1, document.rightLabels, names.rights, document.rightAttributes),
    ] {
      let columns = NetworkDocument.renamed(columns, avoiding: reserved, remarks: &remarks)
      for (place, label) in labels.enumerated() {
        var attributes = ["bipartite=\(side)", "shape=\(side == 0 ? "ellipse" : "box")"]
        if ids[place] != label { attributes.append("label=\(quoted(label))") }
        attributes += values(of: columns, at: place)
        text += "  \(quoted(ids[place])) [\(attributes.joined(separator: ", "))];\n"
      }
    }
    let columns = NetworkDocument.renamed(
      document.edgeAttributes, avoiding: ["weight"], remarks: &remarks)
    for edge in document.numberedEdges {
      let attributes =
        (document.isWeighted ? ["weight=\(quoted(numberText(edge.weight)))"] : [])
        + values(of: columns, at: edge.place)
      text += "  \(quoted(names.lefts[edge.left])) -- \(quoted(names.rights[edge.right]))"
      text += attributes.isEmpty ? ";\n" : " [\(attributes.joined(separator: ", "))];\n"
    }
    return WrittenNetwork(text + "}\n", remarks: remarks)
  }

  private static func values(of columns: [AttributeColumn], at place: Int) -> [String] {
    columns.compactMap { column in
      column.text(at: place).map { "\(quoted(column.name))=\(quoted($0))" }
    }
  }

  /// A text in quotation marks. A backslash is doubled, so that Graphviz draws it and takes nothing
  /// for an instruction.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += ""
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
