import Drawing

extension Diagram {
  /// The diagram as the bytes of a file. The same diagram gives the same bytes.
  ///
  /// Can be called from many tasks at once; they take turns, since Graphviz can do one thing at a time.
  ///
  /// Graphviz keeps some memory of every drawing: with version 2.43, over a thousand diagrams of eight
  /// groups, 16 KB each in two columns, 10 KB as a matrix, 3 KB as sets, as much as in a program in C
  /// that draws the same DOT text. This module keeps nothing. Where very many diagrams are drawn, do it
  /// in a process that ends.
  ///
  /// - Parameters:
  ///   - format: In what form. DOT is ``Diagram/dot`` in UTF-8.
  ///   - resolution: Dots per inch of a PNG, between 36 and 600. Unless it is given, a diagram for a
  ///     page in pixels has 96, so that it has as many pixels as the page; one for a page in
  ///     millimeters 300; and any other 144.
  /// - Throws: ``RenderingError``, and ``DiagramError`` for a diagram of more parts than
  ///   ``Diagram/elementLimit``.
  /// - Complexity: that of the layout engine.
  public func rendered(
    as format: DiagramFormat, resolution: Int? = nil
  ) throws -> [UInt8] {
    try renderedWithWarnings(as: format, resolution: resolution).bytes
  }

  /// The same, with what there is to say about it: nothing is printed.
  ///
  /// - Parameters:
  ///   - format: In what form.
  ///   - resolution: Dots per inch of a PNG.
  ///   - runner: Who does Graphviz's work, should it be another process that can be ended.
  /// - Throws: ``RenderingError`` and ``DiagramError``, and what the runner throws.
  public func renderedWithWarnings(
    as format: DiagramFormat, resolution: Int? = nil, by runner: GraphvizRunner = .inProcess
  ) throws -> Rendering {
    let resolution = resolution ?? standardResolution
    guard (36...600).contains(resolution) else { throw RenderingError.resolution(resolution) }
    try checkParts()
    if format == .dot { return Rendering(bytes: Array(dot.utf8), warnings: []) }
    var warnings: [String] = []
    func run(_ dot: String, _ engine: String, _ output: GraphvizRun.Output) throws -> [UInt8] {
      let result = try runner(GraphvizRun(dot: dot, engine: engine, output: output))
      warnings += result.warnings
      return result.bytes
    }
    let page = try page { try GraphPlaces(json: run($0, $1, .places)) }
    try page.checkSize(for: format, resolution: resolution)
    warnings += page.sizeWarnings
    func drawn(_ output: GraphvizRun.Output) throws -> [UInt8] {
      // An SVG is scaled by the size in its first element instead.
      let dot = page.drawingDOT(
        resolution: output == .png ? resolution : nil, isScaled: output != .svg)
      return try run(dot, LayoutEngine.fixed.graphvizName, output)
    }
    let bytes =
      switch format {
      case .svg: try drawn(.svg).asAccessibleSVG(of: self, page: page)
      case .pdf: try drawn(.pdf)
      case .png: try drawn(.png)
      case .json: try DiagramDescription(self, on: page).json
      case .dot: Array(dot.utf8)
      }
    return Rendering(bytes: bytes, warnings: warnings)
  }

  private var standardResolution: Int {
    switch width?.unit {
    case .pixels: 96
    case .millimeters: 300
    case nil: 144
    }
  }

  /// The whole page, with everything at its place.
  ///
  /// - Parameter places: Lays out DOT text by an engine.
  func page(
    _ places: (_ dot: String, _ engine: String) throws -> GraphPlaces
  ) rethrows -> Page {
    guard layout.engine != .fixed else { return composed() }
    guard layout.hasSprings else {
      let found = try places(roomsDOT(.all), layout.engine.graphvizName)
      return placed(at: found.placements(of: self), along: found.routes(of: self)).composed()
    }
    // Springs twice: they are let loose, then turned to lie level, and only then parted, since what
    // overlaps depends on which way is up.
    let springs = try places(roomsDOT(.springs), layout.engine.graphvizName).placements(of: self)
    let level = levelled(springs.mapValues(\.center))
    // For a page of a given width they are pressed together, more across the page than down it, as far
    // as that takes.
    var page: Page?
    for share in width == nil ? [1] : [1, 0.85, 0.7, 0.55, 0.45, 0.35, 0.25, 0.15] {
      let pressed = level.mapValues { Point(x: $0.x * share, y: $0.y) }
      var parted = try places(
        roomsDOT(.parting, from: pressed, spread: max(4 * share, 1)), "nop"
      ).placements(of: self)
      // Graphviz gives up on some crowds; from where it left off it gets further.
      for _ in 0..<4 where parted.values.haveOverlaps {
        parted = try places(
          roomsDOT(.parting, from: parted.mapValues(\.center), spread: 0), "nop"
        ).placements(of: self)
      }
      let next = placed(at: parted, along: [:]).composed()
      if next.isLegible { return next }
      if next.size.width < page?.size.width ?? .infinity { page = next }
    }
    return page ?? composed()
  }
}

extension Collection<Diagram.Placement> {
  /// Whether two of them overlap by more than a hair. O(n log n) where few stand above each other.
  fileprivate var haveOverlaps: Bool {
    let boxes = map { Box(center: $0.center, size: $0.size) }.sorted { $0.left < $1.left }
    for (place, box) in boxes.enumerated() {
      for other in boxes[(place + 1)...] {
        if other.left >= box.right { break }
        if box.overlaps(other, tolerance: 0.05) { return true }
      }
    }
    return false
  }
}

extension Page {
  /// Refuses a drawing that would be cut off or scaled down: cairo draws at most 32,767 pixels each
  /// way, and a page of a PDF has at most 14,400 points each way.
  fileprivate func checkSize(for format: DiagramFormat, resolution: Int) throws {
    let (width, height) = (printedSize.width, printedSize.height)
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
    case .svg, .dot, .json: break
    }
  }

  /// Says where the smallest text is too small to be read on the page's width.
  fileprivate var sizeWarnings: [String] {
    guard let target, !isLegible else { return [] }
    let needed = (target.points * Theme.leastPrintedSize / printedTextSize).rounded(.up)
    let value = (needed / target.points * target.value).rounded(.up)
    return [
      "at \(target) the smallest text is \(printedTextSize.decimalText(1)) points high, and 7 are "
        + "legible. Wider (\(value.decimalText(0))\(target.unit.rawValue)), fewer groups or countries, "
        + "or labels as codes make it larger."
    ]
  }
}
