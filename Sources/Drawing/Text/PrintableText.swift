extension StringProtocol {
  /// The text without what no page can show: each run of spaces, tabs and line breaks becomes one
  /// space, and control characters, noncharacters and NUL go, since they make invalid XML or cut a C
  /// string short. O(length).
  package var asOneLine: String {
    var line = String.UnicodeScalarView()
    var spacePending = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        spacePending = !line.isEmpty
      } else if scalar.isPrintable {
        if spacePending { line.append(" ") }
        spacePending = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  /// The text with its line breaks, every kind of them as a line feed, and without the control
  /// characters, noncharacters and NUL. O(length).
  package var asLines: String {
    var lines = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": lines.append("\n")
      case "\t": lines.append(" ")
      default: if scalar.isPrintable { lines.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return String(lines)
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 and a page can hold the scalar, and it leaves its neighbours alone: neither a
  /// control nor a noncharacter, nor one that turns the direction of the text around it.
  package var isPrintable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: false
    case 0xFDD0...0xFDEF: false
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
