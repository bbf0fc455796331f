/// The value of an attribute. Text from data can only come in by the cases that escape it.
package enum DOTValue {
  /// A word that stands in this program.
  case word(StaticString)
  /// A word from one of this module's enumerations, or an identifier.
  case name(String)
  /// A number, written with at most so many decimals.
  case number(Double, decimals: Int = 2)
  /// Points, as Graphviz wants them: the y axis upward.
  case points([Point])
  /// A color.
  case color(Color, opacity: Double = 1)
  /// Several colors, for wedges.
  case wedges([Fill.Wedge])
  /// Lines of text; the escape sequence at the end of each sets its alignment.
  case lines([String], HorizontalAlignment)
  /// An HTML-like label.
  case markup(HTMLMarkup)
  /// Text that a reader sees on pointing.
  case tooltip(String)
  /// An address.
  case link(Link)

  /// The value as it stands behind the equals sign.
  package var text: String {
    switch self {
    case .word(let word): DOTValue.quoted("\(word)")
    case .name(let name): DOTValue.quoted(name)
    case .number(let number, let decimals): number.decimalText(decimals)
    case .points(let points):
      DOTValue.quoted(
        points.map { $0.x.decimalText(2) + "," + (-$0.y).decimalText(2) }.joined(separator: " "))
    case .color(let color, let opacity):
      DOTValue.quoted(color.hexadecimal + (opacity < 1 ? opacity.hexadecimalByte : ""))
    case .wedges(let wedges):
      DOTValue.quoted(
        wedges.enumerated().map { place, wedge in
          // The last gets the rest: shares that add up to more than 1 would be refused.
          wedge.color.hexadecimal
            + (place == wedges.count - 1
              ? "" : ";" + (wedge.weight / wedges.map(\.weight).reduce(0, +)).shareText)
        }.joined(separator: ":"))
    case .lines(let lines, let alignment):
      DOTValue.quoted(
        lines.enumerated().map { place, line in
          // A centered label needs no break at its end, where it would count as one line more.
          line.asOneLine.labelEscaped
            + (alignment == .center && place == lines.count - 1 ? "" : alignment.lineEnd)
        }.joined())
    case .markup(let markup): "<" + markup.text + ">"
    case .tooltip(let text): DOTValue.quoted(text.tooltipEscaped)
    case .link(let link): DOTValue.quoted(link.address.xmlEscaped)
    }
  }

  /// Quotes a text for the DOT grammar, in which only the quotation mark itself must be escaped; a
  /// backslash at the end, which would escape the closing mark, never comes out of the cases above.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\\\"" } else { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }
}

extension HorizontalAlignment {
  /// Graphviz's line break that sets the line before it to this side.
  fileprivate var lineEnd: String {
    switch self {
    case .left: "\\l"
    case .center: "\\n"
    case .right: "\\r"
    }
  }
}
