import Answers
import Diagrams
import Positions
import Tables

/// An SVG picture in the making: shapes and text by their places, in points, written with one decimal so
/// that the bytes are the same everywhere.
struct ChartDrawing {
  let width: Double
  let height: Double
  private var body = ""

  init(width: Double, height: Double) {
    (self.width, self.height) = (width, height)
  }

  enum Anchor: String {
    case start
    case middle
    case end
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ color: Color, width: Double = 1,
    dash: String? = nil
  ) {
    let dashes = dash.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    body +=
      "<line x1=\"\(place(x1))\" y1=\"\(place(y1))\" x2=\"\(place(x2))\" y2=\"\(place(y2))\" "
      + "stroke=\"\(color.hexadecimal)\" stroke-width=\"\(place(width))\"\(dashes)/>\n"
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: Color
  ) {
    body +=
      "<rect x=\"\(place(x))\" y=\"\(place(y))\" width=\"\(place(width))\" "
      + "height=\"\(place(height))\" fill=\"\(fill.hexadecimal)\"/>\n"
  }

  mutating func circle(
    _ x: Double, _ y: Double, radius: Double, fill: Color, outline: Color, tooltip: String? = nil
  ) {
    let start =
      "<circle cx=\"\(place(x))\" cy=\"\(place(y))\" r=\"\(place(radius))\" "
      + "fill=\"\(fill.hexadecimal)\" stroke=\"\(outline.hexadecimal)\" stroke-width=\"1\""
    body +=
      tooltip.map { "\(start)><title>\($0.asOneLine.xmlEscaped)</title></circle>\n" }
      ?? "\(start)/>\n"
  }

  /// A line of text, its baseline at a height.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - x: Where it is anchored.
  ///   - y: The height of its baseline.
  ///   - style: Size, weight and color.
  ///   - anchor: Which point of it stands at `x`.
  ///   - turned: Whether it reads upwards.
  ///   - halo: The color of a rim that keeps it readable where lines pass behind it.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ style: TextStyle, anchor: Anchor = .start,
    turned: Bool = false, halo: Color? = nil
  ) {
    let rim =
      halo.map {
        " paint-order=\"stroke\" stroke=\"\($0.hexadecimal)\" stroke-width=\"2.5\" "
          + "stroke-linejoin=\"round\""
      } ?? ""
    let turn = turned ? " transform=\"rotate(-90 \(place(x)) \(place(y)))\"" : ""
    body +=
      "<text x=\"\(place(x))\" y=\"\(place(y))\" font-size=\"\(place(style.size))\" "
      + "fill=\"\(style.color.hexadecimal)\""
      + (anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\"")
      + (style.isBold ? " font-weight=\"bold\"" : "")
      + "\(rim)\(turn)>\(text.asOneLine.xmlEscaped)</text>\n"
  }

  mutating func beginGroup(id: String, tooltip: String? = nil) {
    body += "<g id=\"\(id.xmlEscaped)\">\n"
    if let tooltip { body += "<title>\(tooltip.asOneLine.xmlEscaped)</title>\n" }
  }

  mutating func endGroup() { body += "</g>\n" }

  /// The picture as a document of its own.
  ///
  /// - Parameters:
  ///   - title: What it shows, in a few words.
  ///   - description: The same in sentences.
  ///   - theme: The look.
  ///   - id: What identifiers within begin with.
  func svg(title: String, description: String, theme: Theme, id: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(place(width))pt" height="\(place(height))pt" \
    viewBox="0 0 \(place(width)) \(place(height))" role="img" \
    aria-labelledby="\(id)-title \(id)-desc" \
    font-family="\(Theme.fontName), Verdana, sans-serif">
    <title id="\(id)-title">\(title.asOneLine.xmlEscaped)</title>
    <desc id="\(id)-desc">\(description.asOneLine.xmlEscaped)</desc>
    <rect width="\(place(width))" height="\(place(height))" \
    fill="\(theme.background.hexadecimal)"/>
    \(body)</svg>

    """
  }

  /// A place with at most one decimal.
  private func place(_ number: Double) -> String {
    let tenths = (number * 10).rounded()
    return shortestText(tenths == 0 ? 0 : tenths / 10)
  }
}
