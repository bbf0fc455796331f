extension String {
  /// The text broken at spaces into lines no wider than so many points; a word that is wider on its
  /// own is shortened, and so is a text of more than `lineLimit` lines. However wide the page, a line
  /// has at most ``TextBlock/lineMeasure`` characters. O(length).
  package func wrapped(
    toWidth width: Double, in style: TextStyle, lineLimit: Int = 6
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in shortened(to: 2000).split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      let fits = longer.room(in: style) <= width && longer.count <= TextBlock.lineMeasure
      if fits || line.isEmpty {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count > lineLimit {
      let rest = lines[(lineLimit - 1)...].joined(separator: " ")
      lines = lines.prefix(lineLimit - 1) + [rest]
    }
    return lines.map { $0.shortened(toWidth: width, in: style) }
  }
}
