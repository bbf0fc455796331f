/// DOT text under construction: an undirected graph.
package struct DOTText {
  private var text: String

  /// Opens a graph.
  package init(graph attributes: AttributeList, theme: Theme) {
    text = "graph {\n  graph\(attributes.text);\n"
    var nodes = AttributeList()
    nodes.set(.fontname, .name(Theme.fontName))
    nodes.set(.fontsize, .number(theme.textSize))
    nodes.set(.fontcolor, .color(theme.ink))
    nodes.set(.label, .lines([], .center))
    nodes.set(.margin, .number(0))
    text += "  node\(nodes.text);\n"
    var edges = AttributeList()
    edges.set(.fontname, .name(Theme.fontName))
    edges.set(.fontsize, .number(theme.textSize))
    edges.set(.fontcolor, .color(theme.ink))
    text += "  edge\(edges.text);\n"
  }

  /// Adds a node.
  package mutating func add(node id: ElementID, _ attributes: AttributeList) {
    text += "  \"\(id.text)\"\(attributes.text);\n"
  }

  /// Adds an edge.
  package mutating func add(edge tail: ElementID, _ head: ElementID, _ attributes: AttributeList) {
    text += "  \"\(tail.text)\" -- \"\(head.text)\"\(attributes.text);\n"
  }

  /// Closes the graph.
  consuming func closed() -> String { text + "}\n" }
}
