import Mustache

/// Text made fit for a page: as content and between quotation marks.
///
/// The template engine's own escaping goes character by character, so that a quotation mark with a
/// combining accent after it, one character of two scalars, would pass as it is. This one goes scalar
/// by scalar, and replaces what HTML does not allow at all.
struct PageText: MustacheContentType {
  /// What the templates call it.
  static let name = "minilateral-page"

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": escaped.append(scalar)
      default: escaped.append(scalar.isAllowedInHTML ? scalar : "\u{FFFD}")
      }
    }
    return String(escaped)
  }
}

extension Unicode.Scalar {
  /// Whether HTML allows the scalar: control characters and noncharacters it does not.
  fileprivate var isAllowedInHTML: Bool {
    properties.generalCategory != .control && !properties.isNoncharacterCodePoint
  }
}

extension String {
  /// Whether the text can change the direction of the text around it: whether it has a letter of a
  /// script that is written from right to left, or a mark that governs direction. All of these lie
  /// beyond Latin, Greek, Cyrillic and Armenian.
  var mayTurnText: Bool { unicodeScalars.contains { $0.value >= 0x590 } }
}
