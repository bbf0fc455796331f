extension DataTable {
  /// The table for a terminal: headings, a rule, and columns of equal width, numbers to the right.
  ///
  /// - Parameters:
  ///   - limit: How many rows are shown; the text says how many are not.
  ///   - width: Where the table is wider, headings that are wider than their column stand on several
  ///     lines.
  public func text(limit: Int? = nil, width: Int? = nil) -> String {
    let shown = Array(rows.prefix(limit ?? rows.count))
    let cells = shown.map { row in row.map(plain) }
    func widths(under headings: [[String]]) -> [Int] {
      headings.indices.map { place in
        (headings[place] + cells.map { $0[place] }).map(displayWidth).max() ?? 0
      }
    }
    var headings = columns.map { [$0.title] }
    if let width, widths(under: headings).reduce(0, { $0 + $1 + 2 }) - 2 > width {
      headings = columns.indices.map { place in
        let content = cells.map { displayWidth($0[place]) }.max() ?? 0
        return broken(columns[place].title, at: content)
      }
    }
    let widths = widths(under: headings)
    let height = headings.map(\.count).max() ?? 1
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
    var text = (0..<height).map { row in
      line(headings.map { row < height - $0.count ? "" : $0[row - height + $0.count] })
    }.joined()
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

/// A heading on as many lines as it takes for none to be wider, if its words allow it.
private func broken(_ heading: String, at width: Int) -> [String] {
  heading.split(separator: " ").reduce(into: [String]()) { lines, word in
    if let last = lines.last, displayWidth(last) + 1 + displayWidth(String(word)) <= width {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
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
