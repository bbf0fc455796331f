extension String {
  /// The text as one line of at most so many characters, the last an ellipsis where text was left
  /// out. O(length).
  ///
  /// A character that stacks more than 16 scalars (accents upon accents) keeps the first 16, so that
  /// the result is bounded in bytes too.
  package func shortened(to limit: Int) -> String {
    let line = asOneLine
    let kept = line.prefix(limit)
    guard kept.endIndex < line.endIndex else { return kept.withBoundedCharacters }
    return kept.dropLast().withBoundedCharacters.withoutTrailingSpace + "…"
  }

  /// The text as one line no wider than so many points in a style, the last character an ellipsis
  /// where text was left out. O(length).
  package func shortened(toWidth width: Double, in style: TextStyle) -> String {
    // No line of a page holds more characters than this, so that the search below stays short.
    let line = shortened(to: 400)
    guard line.room(in: style) > width else { return line }
    let available = width - "…".room(in: style)
    var kept = ""
    var used = 0.0
    for character in line {
      // Joined letters are narrower than each on its own.
      used =
        line.hasArabic
        ? (kept + String(character)).width(in: style) : used + String(character).width(in: style)
      if used > available { break }
      kept.append(character)
    }
    return kept.withoutTrailingSpace + "…"
  }

  private var withoutTrailingSpace: String { last == " " ? String(dropLast()) : self }
}

extension Substring {
  fileprivate var withBoundedCharacters: String {
    var text = ""
    for character in self {
      text.unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(16))
    }
    return text
  }
}

extension String {
  /// The text for a tooltip: its lines, cut at 10,000 characters.
  package var asTooltip: String {
    let lines = asLines
    let kept = lines.prefix(10_000)
    return kept.endIndex < lines.endIndex
      ? kept.dropLast().withBoundedCharacters + "…" : kept.withBoundedCharacters
  }
}
