extension Diagram {
  /// The diagram as DOT text, which any Graphviz draws. O(nodes + edges).
  ///
  /// In a ``LayoutEngine/fixed`` layout it is the whole page, with every part at its place. In any
  /// other the engine places nodes when it is run, and the words around the drawing stand under it, in
  /// the graph's label, since Graphviz has only one. Only attributes of a fixed list are written, and
  /// text from data is escaped.
  public var dot: String {
    layout.engine == .fixed ? composed().dot(.document) : engineDOT
  }

  /// The text from which an engine finds places: rooms instead of nodes, and no words.
  ///
  /// - Parameters:
  ///   - stage: What the engine is to do.
  ///   - places: Where nodes stand already.
  ///   - spread: How long the mean line is to be before nodes are parted, in mean sizes of a node;
  ///     Graphviz's own choice is 4.
  package func roomsDOT(
    _ stage: PlacingStage, from places: [ElementID: Point] = [:], spread: Double = 4
  ) -> String {
    var attributes = graphAttributes(stage)
    if spread != 4 { attributes.set(.overlapScaling, .number(-spread)) }
    var text = DOTText(graph: attributes, theme: theme)
    for node in nodes {
      let node = places[node.id].map { node.placed(at: $0) } ?? node
      text.add(node: node.id, node.attributes(.room))
    }
    for edge in edges { text.add(edge: edge.tail, edge.head, edge.attributes(.room)) }
    return text.closed()
  }

  private var engineDOT: String {
    var attributes = graphAttributes()
    attributes.set(.fontname, .name(Theme.fontName))
    attributes.set(.label, .markup(captionMarkup))
    attributes.set(.labelloc, .word("b"))
    attributes.set(.labeljust, .word("l"))
    var text = DOTText(graph: attributes, theme: theme)
    for node in nodes { text.add(node: node.id, node.attributes(.document)) }
    for edge in edges { text.add(edge: edge.tail, edge.head, edge.attributes(.document)) }
    return text.closed()
  }

  private func graphAttributes(_ stage: PlacingStage? = nil) -> AttributeList {
    var list = AttributeList()
    list.set(.layout, .name(stage == .parting ? "nop" : layout.engine.graphvizName))
    list.set(.bgcolor, .color(theme.background))
    list.set(.outputorder, .word("edgesfirst"))
    list.set(.pad, .number(Page.margin / 72, decimals: 4))
    if stage == nil, let width {
      // As wide as the page, however high.
      list.set(.size, .name((width.points / 72).decimalText(4) + ",200!"))
    }
    // Springs are drawn straight or with arcs of our own, once everything has its place.
    list.set(
      .splines, stage == nil || stage == .all ? .name(layout.edges.splinesName) : .word("false"))
    switch layout.engine {
    case .dot:
      list.set(.rankdir, .name(layout.isHorizontal ? "LR" : "TB"))
      list.set(.nodesep, .number(layout.separation / 72, decimals: 4))
      list.set(.ranksep, .number(layout.separation * 4 / 72, decimals: 4))
    case .neato, .sfdp, .twopi, .circo, .osage:
      // A plus sign makes the margin points, not a factor.
      list.set(.sep, .name("+" + layout.separation.decimalText(2)))
      list.set(.overlap, stage == .springs ? .word("true") : .word("prism"))
    case .fixed: break
    }
    return list
  }
}

extension Diagram.Layout.EdgeCourse {
  /// What Graphviz calls it.
  package var splinesName: String { self == .curved ? "true" : "line" }
}

extension Page {
  /// The page as DOT text.
  ///
  /// - Parameters:
  ///   - detail: What to write of nodes and edges.
  ///   - resolution: Dots per inch, for formats that are made of pixels.
  ///   - isScaled: Whether Graphviz is to scale the drawing to the page's width.
  package func dot(
    _ detail: Diagram.Node.Detail, resolution: Int? = nil, isScaled: Bool = true
  ) -> String {
    var list = AttributeList()
    list.set(.layout, .name(LayoutEngine.fixed.graphvizName))
    list.set(.bgcolor, .color(theme.background))
    list.set(.outputorder, .word("edgesfirst"))
    list.set(.pad, .number(Page.margin / 72, decimals: 4))
    // PDF would get half an inch more on each side.
    list.set(.margin, .number(0))
    list.set(.splines, .name(edgeCourse.splinesName))
    // No room around nodes when edges are led past them: a label may stand close to its node.
    list.set(.esep, .word("+0"))
    if isScaled, target != nil {
      // The exclamation mark lets it grow, too.
      let (width, height) = (printedSize.width / 72, printedSize.height / 72)
      list.set(.size, .name(width.decimalText(4) + "," + height.decimalText(4) + "!"))
    }
    if let resolution { list.set(.dpi, .number(Double(resolution))) }
    var text = DOTText(graph: list, theme: theme)
    for node in nodes { text.add(node: node.id, node.attributes(detail)) }
    for edge in edges { text.add(edge: edge.tail, edge.head, edge.attributes(detail)) }
    return text.closed()
  }

  /// The page as DOT text, without tooltips and links, which the SVG gets in another way.
  ///
  /// - Parameters:
  ///   - resolution: Dots per inch, for formats that are made of pixels.
  ///   - isScaled: Whether Graphviz is to scale the drawing to the page's width.
  package func drawingDOT(resolution: Int? = nil, isScaled: Bool = false) -> String {
    dot(.drawing, resolution: resolution, isScaled: isScaled)
  }
}
