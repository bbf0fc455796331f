import Networks
import Tables

/// Networks of Pajek (Batagelj and Mrvar; reference manual of Pajek, section "input files"): nodes are
/// numbered from 1, and `*Vertices 32 18` says that the first 18 of 32 are on the left side.
enum Pajek {
  private enum Section { case none, vertices, lines, lists, matrix, other }

  private struct Line {
    let source: Int
    let target: Int
    let weight: Double?
    let offset: Int
  }

  private struct Parts {
    var title: String?
    var count: Int?
    var leftCount: Int?
    var headingOffset = 0
    var labels: [Int: (text: String, offset: Int)] = [:]
    var lines: [Line] = []
    var matrix: [TextToken] = []
    var hasMore = false
    var others: [String] = []
  }

  static func read(_ source: SourceText, checksum: String) throws(ReadingError) -> NetworkDocument {
    let parts = try parts(of: source)
    guard let count = parts.count else {
      throw source.error(at: 0, found: "no *Vertices", expected: "\"*Vertices\" and their number")
    }
    var remarks = parts.others.map { "not read: the section \($0)" }
    if parts.hasMore { remarks.append("not used: what the lines say of looks and places") }
    guard let leftCount = parts.leftCount else {
      return try readOneMode(parts, count: count, source, remarks: remarks, checksum: checksum)
    }
    var draft = NetworkDraft(source)
    draft.title = parts.title
    for remark in remarks { draft.remark(remark) }
    for number in 0..<count {
      let label = parts.labels[number + 1]
      draft.addNode(
        label?.text ?? "\(number + 1)", to: number < leftCount ? \.lefts : \.rights,
        at: label?.offset ?? parts.headingOffset)
    }
    guard draft.faults.isEmpty else { return try draft.finish(checksum: checksum) }
    for line in parts.lines {
      let ends = (min(line.source, line.target), max(line.source, line.target))
      guard ends.0 <= leftCount, ends.1 > leftCount else {
        draft.fault(
          at: line.offset,
          found: "a line between \(line.source) and \(line.target), on the same side",
          expected: "lines between the first \(leftCount) and the others")
        continue
      }
      draft.addEdge(ends.0 - 1, ends.1 - leftCount - 1, weight: line.weight, at: line.offset)
    }
    try addMatrix(parts.matrix, to: &draft, rows: leftCount, columns: count - leftCount)
    return try draft.finish(checksum: checksum)
  }

  private static func addMatrix(
    _ cells: [TextToken], to draft: inout NetworkDraft, rows: Int, columns: Int
  ) throws(ReadingError) {
    guard !cells.isEmpty else { return }
    guard columns > 0, cells.count % columns == 0, cells.count / columns == rows else {
      throw draft.source.error(
        at: cells[0].offset, found: "a matrix of \(cells.count) numbers",
        expected: "\(rows) lines of \(columns)")
    }
    for (place, cell) in cells.enumerated() {
      guard let weight = decimalNumber(cell.text) else {
        draft.fault(at: cell.offset, found: Fault.quoted(cell.text), expected: "a number")
        continue
      }
      if weight != 0 {
        draft.addEdge(place / columns, place % columns, weight: weight, at: cell.offset)
      }
    }
  }

  /// A network that doesn't tell its sides by their sizes.
  private static func readOneMode(
    _ parts: Parts, count: Int, _ source: SourceText, remarks: [String], checksum: String
  ) throws(ReadingError) -> NetworkDocument {
    if let cell = parts.matrix.first {
      throw source.error(
        at: cell.offset, found: "a matrix of a network of one mode",
        expected: "\"*Vertices\", their number and how many of them are on the left side")
    }
    var draft = NodeLinkDraft(source)
    draft.title = parts.title
    for remark in remarks { draft.remark(remark) }
    for number in 0..<count {
      let label = parts.labels[number + 1]
      draft.addNode("\(number + 1)", label: label?.text, at: label?.offset ?? parts.headingOffset)
    }
    for line in parts.lines {
      draft.addLink(line.source - 1, line.target - 1, weight: line.weight, at: line.offset)
    }
    return try draft.finish(checksum: checksum)
  }

  private static func parts(of source: SourceText) throws(ReadingError) -> Parts {
    var parts = Parts()
    var section = Section.none
    var place = 0
    while let line = source.nextLine(&place) {
      let tokens = source.tokens(line)
      guard let first = tokens.first, !first.text.hasPrefix("%") || first.isQuoted else { continue }
      if let unclosed = tokens.first(where: \.isUnclosed) {
        throw source.error(
          at: unclosed.offset, found: "a quotation mark that is never closed",
          expected: "a closing one")
      }
      if first.text.hasPrefix("*"), !first.isQuoted {
        section = try begin(first, tokens, line, source, &parts)
        continue
      }
      switch section {
      case .none:
        throw source.error(
          at: first.offset, found: Fault.quoted(first.text), expected: "\"*Vertices\"")
      case .other: break
      case .vertices:
        let number = try vertex(first, source, parts)
        if tokens.count > 1 { parts.labels[number] = (tokens[1].text, tokens[1].offset) }
        if tokens.count > 2 { parts.hasMore = true }
      case .lines:
        guard tokens.count >= 2 else {
          throw source.error(
            at: first.offset, found: "1 word", expected: "the numbers of two vertices")
        }
        var weight: Double?
        if tokens.count > 2 {
          weight = decimalNumber(tokens[2].text)
          if weight == nil || tokens.count > 3 { parts.hasMore = true }
        }
        parts.lines.append(
          Line(
            source: try vertex(first, source, parts), target: try vertex(tokens[1], source, parts),
            weight: weight, offset: first.offset))
      case .lists:
        let start = try vertex(first, source, parts)
        for token in tokens.dropFirst() {
          parts.lines.append(
            Line(
              source: start, target: try vertex(token, source, parts), weight: nil,
              offset: token.offset))
        }
      case .matrix: parts.matrix += tokens
      }
    }
    return parts
  }

  private static func begin(
    _ first: TextToken, _ tokens: [TextToken], _ line: Range<Int>, _ source: SourceText,
    _ parts: inout Parts
  ) throws(ReadingError) -> Section {
    switch first.text.lowercased() {
    case "*network":
      let title = source.text((first.offset + first.text.utf8.count)..<line.upperBound)
      let trimmed = title.drop { $0 == " " || $0 == "\t" }
      parts.title = trimmed.isEmpty ? nil : String(trimmed)
      return .none
    case "*vertices":
      guard parts.count == nil else {
        throw source.error(at: first.offset, found: "a second *Vertices", expected: "one network")
      }
      let numbers = tokens.dropFirst().map { Int($0.text) ?? -1 }
      guard let count = numbers.first, (0...source.nodeLimit).contains(count), numbers.count <= 2,
        (0...count).contains(numbers.last ?? -1)
      else {
        throw source.error(
          at: first.offset, found: Fault.quoted(source.text(line)),
          expected: "\"*Vertices\", their number and how many of them are on the left side")
      }
      parts.count = count
      parts.leftCount = numbers.count == 2 ? numbers[1] : nil
      parts.headingOffset = first.offset
      return .vertices
    case "*edges", "*arcs": return .lines
    case "*edgeslist", "*arcslist": return .lists
    case "*matrix": return .matrix
    default:
      parts.others.append(Fault.quoted(first.text))
      return .other
    }
  }

  private static func vertex(
    _ token: TextToken, _ source: SourceText, _ parts: Parts
  ) throws(ReadingError) -> Int {
    let count = parts.count ?? 0
    guard let number = Int(token.text), number >= 1, number <= count else {
      throw source.error(
        at: token.offset, found: Fault.quoted(token.text),
        expected: count == 0 ? "\"*Vertices\" first" : "the number of a vertex, from 1 to \(count)")
    }
    return number
  }

  static func write(_ document: NetworkDocument) -> WrittenNetwork {
    let (lefts, rights) = (document.leftLabels, document.rightLabels)
    var remarks = document.losses(in: [.isolates, .weights, .title])
    let labels = lefts + rights
    let written = labels.map { oneLine($0).replacingQuotes }
    if written != labels {
      remarks.append(
        "the format can't hold quotation marks and ends of lines in labels: they are apostrophes and "
          + "spaces")
    }
    var text = document.title.map { "*Network \(oneLine($0))\n" } ?? ""
    text += "*Vertices \(labels.count) \(lefts.count)\n"
    for (place, label) in written.enumerated() { text += "\(place + 1) \"\(label)\"\n" }
    text += "*Edges\n"
    for edge in document.numberedEdges {
      text += "\(edge.left + 1) \(edge.right + 1 + lefts.count)"
      text += document.isWeighted ? " \(numberText(edge.weight))\n" : "\n"
    }
    return WrittenNetwork(text, remarks: remarks)
  }
}

extension String {
  /// The text with apostrophes in place of quotation marks.
  var replacingQuotes: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\"" ? "'" : $0 }))
  }
}
