/// A drawing with the words around it: every part has its place.
package struct Page: Sendable {
  /// Everything on the page, in the order in which it is painted; edges are painted before nodes.
  package let nodes: [Diagram.Node]

  /// The lines. One without a route is drawn by Graphviz, around the nodes.
  package let edges: [Diagram.Edge]

  /// How lines without a route run.
  package let edgeCourse: Diagram.Layout.EdgeCourse

  /// The look.
  package let theme: Theme

  /// The room for everything, without the margin.
  package let size: Size

  /// How wide it is to be, margin included; `nil` for as wide as it is.
  package let target: PageWidth?

  /// Type grows by no more than this where a page is wider than its drawing.
  package static let greatestScale = 1.25

  /// White space around everything, in points.
  package static let margin = 24.0
}

extension Diagram {
  /// Puts title, subtitle and legend above the drawing, and the source under it. O(nodes + edges).
  ///
  /// - Precondition: every node has a position and a size.
  package func composed() -> Page {
    let body = Box(around: nodes.map(\.box) + edges.compactMap(\.box))
    let leastWidth = width.map { $0.points / Page.greatestScale - 2 * Page.margin } ?? 420
    let width = max(body.size.width, leastWidth)
    var header = PageColumn(width: width)
    header.add(caption.title, theme.titleStyle, key: "title")
    for (place, subtitle) in caption.subtitles.enumerated() {
      header.add(subtitle, theme.subtitleStyle, key: "subtitle-\(place + 1)")
    }
    let legend = LegendLayout(self.legend, theme: theme, width: width)
    let legendTop = header.height + (legend.height > 0 ? 8 : 0)
    let bodyTop = legendTop + legend.height + 14
    let shift = Point(x: (width - body.size.width) / 2 - body.left, y: bodyTop - body.top)
    var footer = PageColumn(width: width, top: bodyTop + body.size.height + 12)
    footer.add(caption.source, theme.sourceStyle, key: "source")
    let drawn = nodes.map { $0.moved(by: shift) }
    return Page(
      nodes: header.nodes + legend.nodes.map { $0.moved(by: Point(x: 0, y: legendTop)) }
        + drawn + footer.nodes,
      edges: legend.edges.map { $0.moved(by: Point(x: 0, y: legendTop)) }
        .withMarksPlaced(among: [], style: theme.nameStyle)
        + edges.map { $0.moved(by: shift) }
        .withMarksPlaced(among: drawn, style: theme.nameStyle),
      edgeCourse: layout.edges, theme: theme,
      size: Size(width: width, height: footer.top + footer.height), target: self.width)
  }
}

extension Diagram.Node {
  /// The room that a placed node takes.
  package var box: Box {
    Box(center: position ?? Point(x: 0, y: 0), size: size ?? Size(side: 0))
  }

  package func moved(by shift: Point) -> Diagram.Node {
    position.map { placed(at: $0.moved(right: shift.x, down: shift.y)) } ?? self
  }
}

extension Diagram.Edge {
  /// The room that a route's control points take, which is not less than the curve's.
  package var box: Box? {
    route.map { Box(around: $0.map { Box(center: $0, size: Size(side: stroke.width)) }) }
  }

  package func moved(by shift: Point) -> Diagram.Edge {
    routed(along: route?.map { $0.moved(right: shift.x, down: shift.y) })
  }
}
