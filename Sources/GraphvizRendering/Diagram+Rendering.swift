import CGraphviz
import Diagrams

extension Diagram {
  /// The diagram as the bytes of a file. The same diagram gives the same bytes.
  ///
  /// Can be called from many tasks at once; they take turns, since Graphviz can do one thing at a time.
  ///
  /// - Parameters:
  ///   - format: In what form. DOT is ``Diagram/dot`` in UTF-8.
  ///   - resolution: Dots per inch of a PNG, between 36 and 600.
  /// - Throws: ``RenderingError``, and ``DiagramError`` for a diagram of more parts than
  ///   ``Diagram/elementLimit``.
  /// - Complexity: that of the layout engine.
  public func rendered(
    as format: DiagramFormat, resolution: Int = 144
  ) throws -> [UInt8] {
    try renderedWithWarnings(as: format, resolution: resolution).bytes
  }

  /// The same, with what Graphviz said about it: nothing is printed.
  ///
  /// - Throws: ``RenderingError`` and ``DiagramError``.
  public func renderedWithWarnings(
    as format: DiagramFormat, resolution: Int = 144
  ) throws -> Rendering {
    guard (36...600).contains(resolution) else { throw RenderingError.resolution(resolution) }
    try checkParts()
    if format == .dot { return Rendering(bytes: Array(dot.utf8), warnings: []) }
    let (bytes, warnings) = try Graphviz.exclusively { graphviz in
      let page = try graphviz.page(of: self)
      try page.checkSize(for: format, resolution: resolution)
      return try graphviz.drawn(page, of: self, as: format, resolution: resolution)
    }
    return Rendering(bytes: bytes, warnings: warnings)
  }
}

extension Graphviz {
  /// The whole page, with everything at its place.
  func page(of diagram: Diagram) throws -> Page {
    guard diagram.layout.engine != .fixed else { return diagram.composed() }
    guard diagram.layout.hasSprings else {
      let dot = diagram.roomsDOT(.all)
      return try withLayout(of: dot, by: diagram.layout.engine.graphvizName) { graph in
        diagram.placed(
          at: diagram.placements(by: placements(in: graph)),
          along: diagram.routes(by: routes(in: graph)))
      }.composed()
    }
    // Springs twice: they are let loose, then turned to lie level, and only then parted, since what
    // overlaps depends on which way is up.
    let springs = try withLayout(
      of: diagram.roomsDOT(.springs), by: diagram.layout.engine.graphvizName
    ) { graph in diagram.placements(by: placements(in: graph)) }
    let level = levelled(springs.mapValues(\.center))
    let parted = try withLayout(of: diagram.roomsDOT(.parting, from: level), by: "nop") { graph in
      diagram.placements(by: placements(in: graph))
    }
    return diagram.placed(at: parted, along: [:]).composed()
  }

  /// The page as a file.
  func drawn(
    _ page: Page, of diagram: Diagram, as format: DiagramFormat, resolution: Int
  ) throws -> [UInt8] {
    let dot = page.drawingDOT(resolution: format == .png ? resolution : nil)
    return try withLayout(of: dot, by: LayoutEngine.fixed.graphvizName) { graph in
      switch format {
      case .svg: try rendered(graph, as: "svg").asAccessibleSVG(of: diagram, page: page)
      case .pdf: try rendered(graph, as: "pdf").withoutCreationDate
      case .png: try rendered(graph, as: "png")
      case .dot: Array(diagram.dot.utf8)
      }
    }
  }
}

extension Diagram {
  /// Places by identifier, from places by Graphviz's names.
  fileprivate func placements(by names: [String: Placement]) -> [ElementID: Placement] {
    Dictionary(
      uniqueKeysWithValues: nodes.compactMap { node in names[node.id.text].map { (node.id, $0) } })
  }

  /// Routes by identifier, from routes by Graphviz's names.
  fileprivate func routes(by names: [String: [Point]]) -> [ElementID: [Point]] {
    Dictionary(
      uniqueKeysWithValues: edges.compactMap { edge in
        names[edge.id.text].flatMap { $0.isEmpty ? nil : (edge.id, $0) }
      })
  }
}

extension Page {
  /// Refuses a drawing that would be cut off or scaled down: cairo draws at most 32,767 pixels each
  /// way, and a page of a PDF has at most 14,400 points each way.
  fileprivate func checkSize(for format: DiagramFormat, resolution: Int) throws {
    let width = size.width + 2 * Page.margin
    let height = size.height + 2 * Page.margin
    switch format {
    case .png:
      let scale = Double(resolution) / 72
      guard max(width, height) * scale <= 30_000, width * height * scale * scale <= 400_000_000
      else {
        throw RenderingError.tooLarge(
          width: width * scale, height: height * scale, limit: 20_000, unit: "pixels")
      }
    case .pdf:
      guard max(width, height) <= 14_400 else {
        throw RenderingError.tooLarge(width: width, height: height, limit: 14_400, unit: "points")
      }
    case .svg, .dot: break
    }
  }
}
