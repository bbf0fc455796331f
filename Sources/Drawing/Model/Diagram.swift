/// A diagram as a value: what is drawn, in what look, with which words around it.
///
/// It is written as DOT text by ``dot``; the module GraphvizRendering draws it as SVG, PDF or PNG.
/// Equal diagrams give equal text.
public struct Diagram: Hashable, Sendable {
  /// The words around the drawing.
  public let caption: Caption

  /// What the looks mean.
  public let legend: Legend

  /// Who decides where nodes and edges go, and how.
  public let layout: Layout

  /// What is drawn.
  public let nodes: [Node]

  /// The lines between.
  public let edges: [Edge]

  /// The look of the page and of the words around the drawing.
  public let theme: Theme

  /// How wide the page is that it is drawn for; `nil` for as wide as it needs.
  public let width: PageWidth?

  /// Puts a diagram together. O(nodes + edges).
  ///
  /// - Throws: ``DiagramError`` where the parts do not belong together: an identifier that occurs
  ///   twice, an edge to a node that is not there, a node without a position or size in a
  ///   ``LayoutEngine/fixed`` layout, a route that is not a chain of cubic curves, a number that is not
  ///   finite or beyond any page, or more nodes and edges than ``elementLimit``.
  public init(
    caption: Caption, legend: Legend = Legend(), layout: Layout, nodes: [Node], edges: [Edge],
    theme: Theme = .light, width: PageWidth? = nil
  ) throws(DiagramError) {
    self.init(
      uncheckedCaption: caption, legend: legend, layout: layout, nodes: nodes, edges: edges,
      theme: theme, width: width)
    try checkParts()
  }

  /// Puts together what is known to belong together.
  package init(
    uncheckedCaption caption: Caption, legend: Legend, layout: Layout, nodes: [Node],
    edges: [Edge], theme: Theme, width: PageWidth? = nil
  ) {
    self.caption = caption
    self.legend = legend
    self.layout = layout
    self.nodes = nodes
    self.edges = edges
    self.theme = theme
    self.width = width
  }

  /// The greatest number of nodes and edges together.
  public static let elementLimit = 50_000
}
