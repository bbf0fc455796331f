import Interchange
import Measures

extension DataTable {
  /// The table for a terminal: headings, a rule, and columns of equal width, numbers to the right.
  ///
  /// - Parameters:
  ///   - limit: How many rows are shown; the text says how many are not.
  ///   - width: Where the table is wider, headings that are wider than their column stand on several
  ///     lines, and names and lists are cut, to no less than 20 characters; identifiers and numbers
  ///     never are.
  public func text(limit: Int? = nil, width: Int? = nil) -> String {
    let shown = Array(rows.prefix(limit ?? rows.count))
    var cells = shown.map { row in row.map(plain) }
    var headings = columns.map { [$0.title] }
    func widths() -> [Int] {
      headings.indices.map { place in
        (headings[place] + cells.map { $0[place] }).map(displayWidth).max() ?? 0
      }
    }
    func excess(over width: Int) -> Int { widths().reduce(0) { $0 + $1 + 2 } - 2 - width }
    if let width, excess(over: width) > 0 {
      headings = columns.indices.map { place in
        // Room for two short words, so that a narrow column has no tower above it.
        let room = max(8, cells.map { displayWidth($0[place]) }.max() ?? 0)
        return broken(columns[place].title, at: room)
      }
      let wordy = columns.indices.filter { place in shown.contains { $0[place].isProse } }
      for most in stride(from: 60, through: 20, by: -4) where excess(over: width) > 0 {
        for row in cells.indices {
          for place in wordy { cells[row][place] = cut(cells[row][place], to: most) }
        }
      }
    }
    let columnWidths = widths()
    let height = headings.map(\.count).max() ?? 1
    let isNumeric = columns.indices.map { place in
      shown.contains { if case .number = $0[place] { true } else { false } }
    }
    func line(_ texts: [String]) -> String {
      texts.indices.map { place in
        let padding = String(
          repeating: " ", count: columnWidths[place] - displayWidth(texts[place]))
        return isNumeric[place] ? padding + texts[place] : texts[place] + padding
      }
      .joined(separator: "  ").trimmingTrailingSpaces + "\n"
    }
    var text = (0..<height).map { row in
      line(headings.map { row < height - $0.count ? "" : $0[row - height + $0.count] })
    }.joined()
    text += columnWidths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
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

extension DataTable.Cell {
  /// Whether it holds words rather than an identifier or numbers.
  fileprivate var isProse: Bool {
    switch self {
    case .list: true
    case .text(let text): text.first?.isLetter == true && text.contains(" ")
    case .number, .missing: false
    }
  }
}

/// A text, cut where it is longer.
private func cut(_ text: String, to most: Int) -> String {
  text.count > most ? text.prefix(most - 1) + "…" : text
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
