import Networks
import Tables

/// UCINET's DL language (Borgatti, Everett and Freeman, UCINET user's guide): a heading with the numbers
/// of rows and columns, the data's form, labels and then the data.
enum DL {
  private enum Form: String { case fullmatrix, edgelist2, nodelist2 }

  private struct Heading {
    var rowCount: Int?
    var columnCount: Int?
    var form = Form.fullmatrix
    var rows: [TextToken]?
    var columns: [TextToken]?
    var rowsAreEmbedded = false
    var columnsAreEmbedded = false
    var title: String?
  }

  private static let separators = Array(",=".utf8)

  static func read(_ source: SourceText, checksum: String) throws(ReadingError) -> NetworkDocument {
    var place = 0
    let heading = try readHeading(source, &place)
    var draft = NetworkDraft(source)
    draft.title = heading.title
    let isMatrix = heading.form == .fullmatrix
    if isMatrix, heading.rowCount == nil || heading.columnCount == nil {
      throw source.error(
        at: 0, found: "no numbers of rows and columns", expected: "\"dl nr=18 nc=14\"")
    }
    let columnLabels =
      isMatrix && heading.columnsAreEmbedded
      ? try labels(heading.columnCount ?? 0, in: source, &place) : heading.columns
    addNodes(
      columnLabels, count: heading.columnsAreEmbedded && !isMatrix ? 0 : heading.columnCount,
      to: \.rights, in: &draft)
    if !heading.rowsAreEmbedded {
      addNodes(heading.rows, count: heading.rowCount, to: \.lefts, in: &draft)
    }
    guard draft.faults.isEmpty else { return try draft.finish(checksum: checksum) }
    if isMatrix {
      try readMatrix(source, &place, heading, &draft)
    } else {
      try readLists(source, &place, heading, &draft)
    }
    return try draft.finish(checksum: checksum)
  }

  private static func addNodes(
    _ labels: [TextToken]?, count: Int?,
    to side: WritableKeyPath<NetworkDraft, NetworkDraft.Nodes>, in draft: inout NetworkDraft
  ) {
    if let labels {
      for label in labels { draft.addNode(label.text, to: side, at: label.offset) }
    } else if let count, count > 0 {
      for number in 1...count { draft.addNode("\(number)", to: side, at: 0) }
    }
  }

  private static func labels(
    _ count: Int, in source: SourceText, _ place: inout Int
  ) throws(ReadingError) -> [TextToken] {
    var labels: [TextToken] = []
    while labels.count < count {
      guard
        let token = source.nextToken(
          &place, before: source.bytes.count, separators: Array(",".utf8))
      else {
        throw source.error(
          at: source.bytes.count, found: "the end of the file after \(labels.count) labels",
          expected: "\(count)")
      }
      guard !token.isUnclosed else { throw unclosed(token, source) }
      guard token.isQuoted || !token.text.hasSuffix(":") else {
        throw source.error(
          at: token.offset, found: "\(Fault.quoted(token.text)) after \(labels.count) labels",
          expected: "\(count)")
      }
      labels.append(token)
    }
    return labels
  }

  private static func unclosed(_ token: TextToken, _ source: SourceText) -> ReadingError {
    source.error(
      at: token.offset, found: "a quotation mark that is never closed", expected: "a closing one")
  }

  private static func readHeading(
    _ source: SourceText, _ place: inout Int
  ) throws(ReadingError) -> Heading {
    var heading = Heading()
    func next() -> TextToken? {
      source.nextToken(&place, before: source.bytes.count, separators: separators)
    }
    func peek() -> String? {
      var ahead = place
      return source.nextToken(&ahead, before: source.bytes.count, separators: separators)?.text
        .lowercased()
    }
    func number(_ name: TextToken) throws(ReadingError) -> Int {
      let token = next()
      guard let number = token.flatMap({ Int($0.text) }), (1...source.nodeLimit).contains(number)
      else {
        throw source.error(
          at: token?.offset ?? source.bytes.count,
          found: "\(Fault.quoted(token?.text ?? "")) as \(name.text)",
          expected: "a number from 1 to \(source.nodeLimit)")
      }
      return number
    }
    guard let first = next(), first.text.lowercased() == "dl" else {
      throw source.error(at: 0, found: "another word", expected: "\"dl\"")
    }
    while let token = next() {
      guard !token.isUnclosed else { throw unclosed(token, source) }
      switch token.text.lowercased() {
      case "nr": heading.rowCount = try number(token)
      case "nc": heading.columnCount = try number(token)
      case "labels:" where heading.rowCount != nil:
        throw source.error(
          at: token.offset, found: "\"labels:\"",
          expected: "row labels: and column labels:, as many as nr=… and nc=… say")
      case "n", "labels:":
        throw source.error(
          at: token.offset, found: "a network of one mode", expected: "nr=… nc=…, a two-mode one")
      case "nm":
        guard try number(token) == 1 else {
          throw source.error(at: token.offset, found: "several matrices", expected: "one")
        }
      case "title", "title:": heading.title = next()?.text
      case "format":
        let name = next()
        guard let name, let form = Form(rawValue: name.text.lowercased()) else {
          throw source.error(
            at: name?.offset ?? source.bytes.count,
            found: "the format \(Fault.quoted(name?.text ?? ""))",
            expected: "fullmatrix, edgelist2 or nodelist2")
        }
        heading.form = form
      case "labels" where peek() == "embedded" || peek() == "embedded:":
        _ = next()
        heading.rowsAreEmbedded = true
        heading.columnsAreEmbedded = true
      case "row", "rows", "column", "columns", "col":
        try readLabels(token, source, &place, &heading)
      case "data:": return heading
      case "data" where peek() == ":":
        _ = next()
        return heading
      default:
        throw source.error(
          at: token.offset, found: Fault.quoted(token.text),
          expected: "nr, nc, format, row labels, column labels, labels embedded or data:")
      }
    }
    throw source.error(at: source.bytes.count, found: "the end of the file", expected: "data:")
  }

  private static func readLabels(
    _ token: TextToken, _ source: SourceText, _ place: inout Int, _ heading: inout Heading
  ) throws(ReadingError) {
    let isRow = token.text.lowercased().hasPrefix("row")
    let word = source.nextToken(&place, before: source.bytes.count, separators: separators)
    switch word?.text.lowercased() {
    case "labels:":
      guard let count = isRow ? heading.rowCount : heading.columnCount else {
        throw source.error(
          at: token.offset, found: "labels before their number",
          expected: isRow ? "nr=… first" : "nc=… first")
      }
      let labels = try labels(count, in: source, &place)
      if isRow { heading.rows = labels } else { heading.columns = labels }
    case "labels":
      let word = source.nextToken(&place, before: source.bytes.count, separators: separators)
      guard let word, word.text.lowercased().hasPrefix("embedded") else { fallthrough }
      if isRow { heading.rowsAreEmbedded = true } else { heading.columnsAreEmbedded = true }
    default:
      throw source.error(
        at: word?.offset ?? source.bytes.count, found: Fault.quoted(word?.text ?? ""),
        expected: "\"labels:\" or \"labels embedded\"")
    }
  }

  private static func readMatrix(
    _ source: SourceText, _ place: inout Int, _ heading: Heading, _ draft: inout NetworkDraft
  ) throws(ReadingError) {
    let comma = Array(",".utf8)
    for row in 0..<(heading.rowCount ?? 0) {
      if heading.rowsAreEmbedded {
        guard let label = try labels(1, in: source, &place).first else { return }
        draft.addNode(label.text, to: \.lefts, at: label.offset)
      }
      for column in 0..<(heading.columnCount ?? 0) {
        guard
          let token = source.nextToken(&place, before: source.bytes.count, separators: comma)
        else {
          throw source.error(
            at: source.bytes.count, found: "the end of the file in row \(row + 1)",
            expected: "\(heading.rowCount ?? 0) rows of \(heading.columnCount ?? 0) numbers")
        }
        guard let weight = decimalNumber(token.text) else {
          throw source.error(
            at: token.offset, found: Fault.quoted(token.text),
            expected: "the number of row \(row + 1) and column \(column + 1)")
        }
        if weight != 0 { draft.addEdge(row, column, weight: weight, at: token.offset) }
      }
    }
    if let extra = source.nextToken(&place, before: source.bytes.count, separators: comma) {
      throw source.error(
        at: extra.offset, found: "\(Fault.quoted(extra.text)) after the last row",
        expected: "the end of the file")
    }
  }

  private static func readLists(
    _ source: SourceText, _ place: inout Int, _ heading: Heading, _ draft: inout NetworkDraft
  ) throws(ReadingError) {
    while let line = source.nextLine(&place) {
      let tokens = source.tokens(line, separators: Array(",".utf8))
      guard let first = tokens.first else { continue }
      if let token = tokens.first(where: \.isUnclosed) { throw unclosed(token, source) }
      guard heading.form == .nodelist2 || (2...3).contains(tokens.count) else {
        draft.fault(
          at: first.offset, found: tokens.count == 1 ? "1 word" : "\(tokens.count) words",
          expected: "a row, a column and possibly a number")
        continue
      }
      guard let left = node(first, \.lefts, heading.rowsAreEmbedded, &draft) else { continue }
      if heading.form == .nodelist2 {
        for token in tokens.dropFirst() {
          guard let right = node(token, \.rights, heading.columnsAreEmbedded, &draft) else {
            continue
          }
          draft.addEdge(left, right, weight: nil, at: token.offset)
        }
        continue
      }
      guard let right = node(tokens[1], \.rights, heading.columnsAreEmbedded, &draft) else {
        continue
      }
      var weight: Double?
      if tokens.count == 3 {
        weight = decimalNumber(tokens[2].text)
        guard weight != nil else {
          draft.fault(
            at: tokens[2].offset, found: Fault.quoted(tokens[2].text), expected: "a number")
          continue
        }
      }
      if weight != 0 { draft.addEdge(left, right, weight: weight, at: first.offset) }
    }
    checkCount(heading.rowCount, of: draft.lefts.labels.count, "rows", &draft)
    checkCount(heading.columnCount, of: draft.rights.labels.count, "columns", &draft)
  }

  private static func checkCount(
    _ said: Int?, of count: Int, _ what: String, _ draft: inout NetworkDraft
  ) {
    guard let said, said != count else { return }
    if count > said {
      draft.fault(at: 0, found: "\(count) \(what)", expected: "\(said), as the heading says")
    } else {
      draft.remark(
        "the heading says \(said) \(what), and \(count) have a label: the others, which have no edge, "
          + "are left out")
    }
  }

  private static func node(
    _ token: TextToken, _ side: WritableKeyPath<NetworkDraft, NetworkDraft.Nodes>,
    _ isEmbedded: Bool, _ draft: inout NetworkDraft
  ) -> Int? {
    if isEmbedded {
      draft.check(token.text, at: token.offset)
      return draft[keyPath: side].number(addingIfNew: token.text)
    }
    let count = draft[keyPath: side].labels.count
    guard let number = Int(token.text), number >= 1, number <= count else {
      draft.fault(
        at: token.offset, found: Fault.quoted(token.text), expected: "a number from 1 to \(count)")
      return nil
    }
    return number - 1
  }

  static func write(_ document: NetworkDocument) throws(WritingError) -> WrittenNetwork {
    let graph = document.graph
    guard graph.leftNodes.count > 0, graph.rightNodes.count > 0 else {
      throw .notHeld("a network with an empty side")
    }
    var remarks = document.losses(in: [.isolates, .weights])
    var text = "dl nr=\(graph.leftNodes.count), nc=\(graph.rightNodes.count)\nformat = edgelist2\n"
    var isChanged = false
    for (word, labels) in [("row", document.leftLabels), ("column", document.rightLabels)] {
      text += "\(word) labels:\n"
      for label in labels {
        let written = oneLine(label).replacingQuotes
        if written != label { isChanged = true }
        text += "\"\(written)\"\n"
      }
    }
    if isChanged {
      remarks.append(
        "the format can't hold quotation marks and ends of lines in labels: they are apostrophes and "
          + "spaces")
    }
    text += "data:\n"
    for edge in document.numberedEdges {
      text += "\(edge.left + 1) \(edge.right + 1) \(numberText(edge.weight))\n"
    }
    return WrittenNetwork(text, remarks: remarks)
  }
}
