/// A label in Graphviz's HTML-like language, built from parts so that text cannot become markup.
package struct HTMLMarkup {
  /// The markup, without the angle brackets that mark it as a label.
  private(set) var text: String

  /// Text in a style.
  package static func text(_ text: String, _ style: TextStyle) -> HTMLMarkup {
    let letters = text.markupEscaped
    // An element without text is an error to Graphviz.
    guard !letters.isEmpty else { return HTMLMarkup(text: "") }
    // Graphviz sets what is marked as bold a tenth of its size too high, but not a bold typeface.
    let face = style.isBold ? "FACE=\"\(Theme.boldFontName)\" " : ""
    return HTMLMarkup(
      text: "<FONT \(face)POINT-SIZE=\"\(style.size.decimalText(2))\" "
        + "COLOR=\"\(style.color.hexadecimal)\">\(letters)</FONT>")
  }

  /// Lines of text in a style, set to a side of a width if there is one.
  package static func lines(_ block: TextBlock, width: Double?) -> HTMLMarkup {
    let side = block.alignment.htmlName
    let lines = block.lines.map { text($0, block.style).text }
    guard let width, block.alignment != .center else {
      return HTMLMarkup(text: lines.joined(separator: "<BR ALIGN=\"\(side)\"/>"))
    }
    return table(
      lines.map {
        "<TD WIDTH=\"\(width.decimalText(0))\" ALIGN=\"\(side)\">\($0)</TD>"
      })
  }

  /// Rows of cells one above the other.
  package static func table(_ rows: [[LabelCell]]) -> HTMLMarkup {
    table(rows.map { $0.map { cell($0) }.joined() })
  }

  /// Rows of cells that are markup already.
  package static func table(_ rows: [String]) -> HTMLMarkup {
    HTMLMarkup(
      text: "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
        + rows.map { "<TR>\($0)</TR>" }.joined() + "</TABLE>")
  }

  private static func cell(_ cell: LabelCell) -> String {
    let content: HTMLMarkup
    var height = 1.0
    var attributes = ""
    switch cell.content {
    case .gap:
      content = HTMLMarkup(text: "")
    case .text(let text, let style, let alignment):
      content = .text(text.shortened(toWidth: cell.width, in: style), style)
      height = style.lineHeight.rounded(.up) + 1
      attributes = " ALIGN=\"\(alignment.htmlName)\""
    case .area(let color, let mark, let style):
      content = .text(mark.shortened(toWidth: cell.width, in: style), style)
      height = style.lineHeight.rounded(.up) + 2
      attributes = " BGCOLOR=\"\(color.hexadecimal)\""
    case .outline(let stroke, let mark, let style):
      content = .text(mark.shortened(toWidth: cell.width, in: style), style)
      height = style.lineHeight.rounded(.up) + 2
      attributes =
        " BORDER=\"1\" STYLE=\"\(stroke.pattern.styleName)\" COLOR=\"\(stroke.color.hexadecimal)\""
    }
    // In the middle, text would stand a little high.
    return "<TD FIXEDSIZE=\"TRUE\" VALIGN=\"BOTTOM\" WIDTH=\"\(cell.width.decimalText(0))\" "
      + "HEIGHT=\"\(height.decimalText(0))\"\(attributes)>\(content.text)</TD>"
  }
}

extension HorizontalAlignment {
  fileprivate var htmlName: String {
    switch self {
    case .left: "LEFT"
    case .center: "CENTER"
    case .right: "RIGHT"
    }
  }
}
