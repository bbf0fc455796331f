import Drawing

extension Diagram {
  /// The diagram as an `<svg>` element to stand inside an HTML page.
  ///
  /// It has no prolog, and every `id` in it begins with a prefix, so that several diagrams live in one
  /// page. Links to places in the page stay as they are.
  ///
  /// - Parameter prefix: Letters, digits and hyphens; anything else in it is left out, and a prefix
  ///   that does not begin with a letter gets an `x` in front.
  /// - Throws: ``RenderingError`` and ``DiagramError``.
  public func renderedForHTML(idPrefix prefix: String) throws -> String {
    String(decoding: try rendered(as: .svg), as: UTF8.self).inlinedSVG(idPrefix: prefix)
  }
}

extension String {
  /// An SVG that this module wrote, to stand inside an HTML page. O(length).
  func inlinedSVG(idPrefix prefix: String) -> String {
    let letters = prefix.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
    }
    var prefix = String(String.UnicodeScalarView(letters))
    if prefix.first?.isLetter != true { prefix = "x" + prefix }
    let start = firstRange(of: "<svg ")?.lowerBound ?? startIndex
    // A quotation mark in text is escaped, so that these occur in tags only.
    return String(self[start...])
      .replacing(" id=\"", with: " id=\"\(prefix)-")
      .replacing(
        "aria-labelledby=\"diagram-title", with: "aria-labelledby=\"\(prefix)-diagram-title"
      )
      .replacing(" diagram-description\"", with: " \(prefix)-diagram-description\"")
  }
}
