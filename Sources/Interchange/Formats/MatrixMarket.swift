import Networks
import Tables

/// The Matrix Market's exchange formats (Boisvert, Pozo and Remington 1996, NISTIR 5935): coordinates
/// or an array of pattern, integer or real numbers, rows for left and columns for right nodes.
///
/// The format has no labels. What is written here has them in comments, `% row 1 France`, which are read
/// here again and passed over elsewhere.
enum MatrixMarket {
  static func read(_ source: SourceText, checksum: String) throws(ReadingError) -> NetworkDocument {
    var place = 0
    let line = source.nextLine(&place) ?? 0..<0
    let header = source.tokens(line).map { $0.text.lowercased() }
    let expected =
      "\"%%MatrixMarket matrix coordinate pattern general\", or real or integer, or array"
    guard header.count >= 5, header[0] == "%%matrixmarket", header[1] == "matrix",
      header[2] == "coordinate" || header[2] == "array",
      ["pattern", "real", "integer"].contains(header[3]),
      !(header[2] == "array" && header[3] == "pattern")
    else {
      throw source.error(at: 0, found: Fault.quoted(source.text(line)), expected: expected)
    }
    guard header[4] == "general" else {
      throw source.error(
        at: 0, found: "a \(header[4]) matrix, as of a network of one mode",
        expected: "a general one, with left nodes in rows and right ones in columns")
    }
    var labels = Labels()
    while let line = source.nextLine(&place) {
      if let first = source.bytes[line].first(where: { !SourceText.isSpace($0) }) {
        guard first == UInt8(ascii: "%") else {
          place = line.lowerBound
          break
        }
        labels.read(source.text(line))
      }
    }
    return try readEntries(
      source, from: place, isArray: header[2] == "array", hasValues: header[3] != "pattern",
      labels: labels, checksum: checksum)
  }

  private static func readEntries(
    _ source: SourceText, from start: Int, isArray: Bool, hasValues: Bool, labels: Labels,
    checksum: String
  ) throws(ReadingError) -> NetworkDocument {
    var place = start
    func next(_ expected: String) throws(ReadingError) -> TextToken {
      guard let token = source.nextToken(&place, before: source.bytes.count) else {
        throw source.error(
          at: source.bytes.count, found: "the end of the file", expected: expected)
      }
      return token
    }
    func number(_ what: String, in range: ClosedRange<Int>) throws(ReadingError) -> Int {
      let expected = "\(what), from \(range.lowerBound) to \(range.upperBound)"
      let token = try next(expected)
      guard let number = Int(token.text), range.contains(number) else {
        throw source.error(at: token.offset, found: Fault.quoted(token.text), expected: expected)
      }
      return number
    }
    let rowCount = try number("the number of rows", in: 0...source.nodeLimit)
    let columnCount = try number("the number of columns", in: 0...source.nodeLimit)
    var draft = NetworkDraft(source)
    draft.title = labels.title
    // Comments of any program may look like labels: they are taken where there is one for each.
    let rows = labels.complete(labels.rows, count: rowCount)
    let columns = labels.complete(labels.columns, count: columnCount)
    if rowCount > 0 {
      for row in 1...rowCount { draft.addNode(rows?[row - 1] ?? "\(row)", to: \.lefts, at: 0) }
    }
    if columnCount > 0 {
      for column in 1...columnCount {
        draft.addNode(columns?[column - 1] ?? "\(column)", to: \.rights, at: 0)
      }
    }
    var zeros = 0
    func value() throws(ReadingError) -> (number: Double, offset: Int) {
      let token = try next("a number")
      guard let number = decimalNumber(token.text) else {
        throw source.error(at: token.offset, found: Fault.quoted(token.text), expected: "a number")
      }
      return (number, token.offset)
    }
    if isArray {
      let (cells, overflow) = rowCount.multipliedReportingOverflow(by: columnCount)
      guard !overflow, cells <= source.bytes.count else {
        throw source.error(
          at: start, found: "\(rowCount) x \(columnCount) cells", expected: "no more than are there"
        )
      }
      for column in 0..<columnCount {
        for row in 0..<rowCount {
          let (weight, offset) = try value()
          if weight != 0 { draft.addEdge(row, column, weight: weight, at: offset) }
        }
      }
    } else {
      let count = try number("the number of entries", in: 0...source.bytes.count)
      for _ in 0..<count {
        let offset = place
        let row = try number("a row", in: 1...max(1, rowCount))
        let column = try number("a column", in: 1...max(1, columnCount))
        let value = hasValues ? try value() : nil
        if value?.number == 0 {
          zeros += 1
        } else {
          draft.addEdge(row - 1, column - 1, weight: value?.number, at: value?.offset ?? offset + 1)
        }
      }
    }
    if let extra = source.nextToken(&place, before: source.bytes.count) {
      throw source.error(
        at: extra.offset, found: "\(Fault.quoted(extra.text)) after the last entry",
        expected: "the end of the file")
    }
    if zeros > 0 { draft.remark("\(zeros) entries of 0 are taken for no edge") }
    if rows == nil || columns == nil {
      draft.remark(
        "the format has no labels: nodes are called by the numbers of their rows and columns")
    }
    return try draft.finish(checksum: checksum)
  }

  /// Labels in comments.
  private struct Labels {
    private(set) var rows: [Int: String] = [:]
    private(set) var columns: [Int: String] = [:]
    private(set) var title: String?

    mutating func read(_ comment: String) {
      let words = comment.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard words.count >= 3, words[0] == "%" else { return }
      if words[1] == "title" {
        title = words.dropFirst(2).joined(separator: " ")
      } else if words.count == 4, let number = Int(words[2]) {
        if words[1] == "row" { rows[number] = String(words[3]) }
        if words[1] == "column" { columns[number] = String(words[3]) }
      }
    }

    func complete(_ labels: [Int: String], count: Int) -> [String]? {
      guard labels.count == count, count > 0 else { return nil }
      let all = (1...count).compactMap { labels[$0] }
      return all.count == count && Set(all).count == count ? all : nil
    }
  }

  static func write(_ document: NetworkDocument) -> WrittenNetwork {
    let graph = document.graph
    var text =
      "%%MatrixMarket matrix coordinate \(document.isWeighted ? "real" : "pattern") general\n"
    var remarks = document.losses(in: [.isolates, .weights, .title])
    if let title = document.title { text += "% title \(oneLine(title))\n" }
    for (word, labels) in [("row", document.leftLabels), ("column", document.rightLabels)] {
      for (place, label) in labels.enumerated() {
        text += "% \(word) \(place + 1) \(oneLine(label))\n"
      }
    }
    remarks.append(
      "the format has no labels: they stand in comments, which other programs pass over")
    if (document.leftLabels + document.rightLabels).contains(where: { oneLine($0) != $0 }) {
      remarks.append("labels of several lines are on one, with spaces")
    }
    text += "\(graph.leftNodes.count) \(graph.rightNodes.count) \(graph.edgeCount)\n"
    for edge in document.numberedEdges {
      text += "\(edge.left + 1) \(edge.right + 1)"
      text += document.isWeighted ? " \(numberText(edge.weight))\n" : "\n"
    }
    return WrittenNetwork(text, remarks: remarks)
  }
}

/// A text with spaces in place of ends of lines.
func oneLine(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0 == "\n" || $0 == "\r" || $0 == "\t" ? " " : $0 }))
}
