import Drawing

extension [UInt8] {
  /// Graphviz's SVG, made fit for a page: a title and a description for those who cannot see it, an
  /// `id` and a class for each element, tooltips and links, and nothing that names Graphviz's release.
  /// O(length).
  ///
  /// Tooltips and links are put in here, not by Graphviz: it writes links unescaped, and tooltips in
  /// a form that not every browser shows.
  func asAccessibleSVG(of diagram: Diagram, page: Page) -> [UInt8] {
    var notes = ElementNotes()
    for node in page.nodes { notes.add(node.id, tooltip: node.tooltip, link: node.link) }
    for edge in page.edges { notes.add(edge.id, tooltip: edge.tooltip, link: edge.link) }
    // Graphviz writes hyphens as entities, and a color that SVG 1.1 does not know.
    var scanner = SVGScanner(
      String(decoding: self, as: UTF8.self).replacing("&#45;", with: "-")
        .replacing("stroke=\"transparent\"", with: "stroke=\"none\""))
    var svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    svg += diagram.svgOpening(
      size: scanner.size.scaled(to: page.target), hasLinks: notes.hasLinks)
    while let line = scanner.nextLine() {
      switch line {
      case .comment, .graphTitle: break
      case .groupStart(let id, let opening):
        if let link = notes.link(of: id) { svg += "<a href=\"\(link.address.xmlEscaped)\">\n" }
        svg += opening + "\n"
        if let tooltip = notes.tooltip(of: id) {
          svg += "<title>\(tooltip.xmlEscaped)</title>\n"
        }
      case .groupEnd(let id):
        svg += notes.link(of: id) == nil ? "</g>\n" : "</g>\n</a>\n"
      case .other(let text): svg += text + "\n"
      }
    }
    return Array(svg.utf8)
  }
}

/// What is said of each element in its title, and where it leads.
private struct ElementNotes {
  private var tooltips: [String: String] = [:]
  private var links: [String: Link] = [:]

  mutating func add(_ id: ElementID, tooltip: String, link: Link?) {
    let text = tooltip.asTooltip
    if !text.isEmpty { tooltips[id.text] = text }
    if let link { links[id.text] = link }
  }

  func tooltip(of id: String) -> String? { tooltips[id] }
  var hasLinks: Bool { !links.isEmpty }
  func link(of id: String) -> Link? { links[id] }
}

extension Diagram {
  fileprivate func svgOpening(size: SVGScanner.Size, hasLinks: Bool) -> String {
    // What is in an image is hidden from assistive technology: links must not be.
    let role = hasLinks ? "group" : "img"
    let labels = caption.description.isEmpty ? "diagram-title" : "diagram-title diagram-description"
    var text =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size.width)\" height=\"\(size.height)\" "
      + "viewBox=\"\(size.viewBox)\" role=\"\(role)\" aria-labelledby=\"\(labels)\" "
      // Verdana's letters are as wide as DejaVu's: where the latter is missing, labels still fit.
      + "font-family=\"'\(Theme.fontName)', Verdana, sans-serif\">\n"
    text += "<title id=\"diagram-title\">\(caption.title.xmlEscaped)</title>\n"
    if !caption.description.isEmpty {
      text += "<desc id=\"diagram-description\">\(caption.description.xmlEscaped)</desc>\n"
    }
    return text
  }
}
