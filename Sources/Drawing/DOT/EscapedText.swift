extension String {
  /// The text for a plain label: a backslash would begin an escape sequence (`\N` is the node's
  /// name), an ampersand an entity. Angle brackets become entities so that no plain label ever equals
  /// an HTML-like one, as which it would then be drawn.
  package var labelEscaped: String { escaped { $0 == "\\" ? "\\\\" : $0.xmlEntity } }

  /// The text for a tooltip: as for a label, but Graphviz substitutes twice, so that a backslash is
  /// written four times. Line breaks stay.
  package var tooltipEscaped: String {
    asTooltip.escaped {
      switch $0 {
      case "\\": "\\\\\\\\"
      case "\n": "&#10;"
      default: $0.xmlEntity
      }
    }
  }

  /// The text inside an HTML-like label, where backslash sequences are substituted too.
  package var markupEscaped: String { asOneLine.escaped { $0 == "\\" ? "\\\\" : $0.xmlEntity } }

  /// The text inside an XML element or attribute.
  package var xmlEscaped: String { escaped(\.xmlEntity) }

  private func escaped(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var text = String.UnicodeScalarView()
    text.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let replacement = replacement(scalar) {
        text.append(contentsOf: replacement.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var xmlEntity: String? {
    switch self {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }
}
