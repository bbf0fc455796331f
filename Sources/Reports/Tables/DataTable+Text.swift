extension DataTable {
  /// The table for a terminal: headings, a rule, and columns of equal width, numbers to the right.
  ///
  /// - Parameter limit: How many rows are shown; the text says how many are not.
  public func text(limit: Int? = nil) -> String {
    let shown = Array(rows.prefix(limit ?? rows.count))
    let cells = shown.map { row in row.map(plain) }
    let widths = columns.indices.map { place in
      ([columns[place].title] + cells.map { $0[place] }).map(displayWidth).max() ?? 0
    }
    let isNumeric = columns.indices.map { place in
      shown.contains { if case .number = $0[place] { true } else { false } }
    }
    func line(_ texts: [String]) -> String {
      texts.indices.map { place in
        let padding = String(repeating: " ", count: widths[place] - displayWidth(texts[place]))
        return isNumeric[place] ? padding + texts[place] : texts[place] + padding
      }
      .joined(separator: "  ").trimmingTrailingSpaces + "\n"
    }
    var text = line(columns.map(\.title))
    text += widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
    for row in cells { text += line(row) }
    if shown.count < rows.count { text += "… and \(rows.count - shown.count) more rows\n" }
    return text
  }

  private func plain(_ cell: Cell) -> String {
    switch cell {
    case .missing: "–"
    case .number(let number): readableText(number)
    case .text(let text): printable(text)
    case .list(let list): printable(list.joined(separator: ", "))
    }
  }
}

/// A text without characters that would move a terminal's cursor, and cut where it is long.
func printable(_ text: String, limit: Int = 60) -> String {
  let shown = text.prefix(limit).map { character in
    character.unicodeScalars.contains { $0.properties.generalCategory == .control }
      ? "\u{FFFD}" : String(character)
  }
  return shown.joined() + (text.count > limit ? "…" : "")
}

/// How many cells of a terminal a text takes: two for wide and emoji characters.
private func displayWidth(_ text: String) -> Int {
  text.reduce(0) { width, character in
    let isWide = character.unicodeScalars.contains {
      $0.properties.isEmojiPresentation || (0x1100...0x115F).contains($0.value)
        || (0x2E80...0xA4CF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
        || (0xF900...0xFAFF).contains($0.value) || (0xFF00...0xFF60).contains($0.value)
    }
    return width + (isWide ? 2 : 1)
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
