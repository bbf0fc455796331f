import Tables

/// A table as it is meant: rows and columns that hold something, below headings, without what
/// spreadsheets and programs leave around them.
struct DelimitedTable {
  typealias Cell = ScannedCells.Cell

  let file: String
  let form: TableForm
  let separator: TableForm.Separator
  let preamble: TablePreamble
  /// The headings; "1", "2", … where there are none.
  private(set) var headings: [String] = []
  /// Whether the first row holds them.
  private(set) var hasHeader = true
  /// The line of the headings.
  private(set) var headerLine = 1
  /// What a reader should know.
  var remarks: [String] = []
  /// How many of the remarks are of the form alone, so that they hold for more rows of it as well.
  private(set) var formRemarkCount = 0

  private let scanned: ScannedCells
  /// The columns whose heading and cells all begin with a space, which belongs to none of them.
  private var padded: Set<Int> = []
  private var rows: [Int]
  private var columns: [Int] = []

  /// The number of rows below the headings.
  var rowCount: Int { rows.count }

  /// The number of columns.
  var columnCount: Int { columns.count }

  /// Where a cell's text is missing though its row is there, an empty text stands.
  func text(_ row: Int, _ column: Int) -> String { cell(row, column).text }

  /// A cell with its place.
  func cell(_ row: Int, _ column: Int) -> Cell { cells(row, columns[column]) }

  /// The line in which a row begins.
  func line(_ row: Int) -> Int { Int(scanned.cells[scanned.rowStarts[rows[row]]].line) }

  private func cells(_ row: Int, _ column: Int) -> Cell {
    let range = scanned.range(ofRow: rows[row])
    guard column < range.count else {
      return Cell(text: "", line: scanned.cells[range.lowerBound].line, column: 1)
    }
    let cell = scanned.cells[range.lowerBound + max(0, column)]
    guard padded.contains(column) else { return cell }
    return Cell(text: cell.text.trimmingInvisible(), line: cell.line, column: cell.column)
  }

  /// Finds columns in which a space follows every separator.
  private mutating func findPadding() {
    guard separator != .whitespace, hasHeader else { return }
    padded = Set(
      columns.filter { column in
        headings[column].hasPrefix(" ")
          && rows.indices.allSatisfy { row in
            let text = cells(row, column).text
            return text.isEmpty || text.hasPrefix(" ")
          }
      })
    guard !padded.isEmpty else { return }
    for column in padded { headings[column] = headings[column].trimmingInvisible() }
    remarks.append("spaces after separators are skipped")
  }

  /// Cuts a text and takes away what holds nothing.
  ///
  /// - Throws: ``ReadingError`` with every fault of the text.
  init(_ bytes: [UInt8], form: TableForm, file: String) throws(ReadingError) {
    self.file = file
    self.form = form
    if let other = OtherFormat(bytes) { throw .faults([other.fault(file: file)]) }
    if let fault = CSVDocument.textFault(in: bytes, file: file) {
      throw .faults([
        fault.expected.contains("UTF-8")
          ? Fault(
            file: file, line: fault.line, column: fault.column, found: fault.found,
            expected: "\(fault.expected), or its encoding: --encoding windows-1252, for instance")
          : fault
      ])
    }
    preamble = TablePreamble(bytes)
    if let named = form.separator {
      separator = named
    } else {
      separator = try TableForm.Separator.found(in: bytes, after: preamble, file: file)
    }
    let (separator, preamble) = (separator, preamble)
    let (found, comments) = bytes.withUnsafeBufferPointer {
      DelimitedScanner.scan(
        $0, from: preamble.offset, line: preamble.line, separator: separator,
        commentByte: preamble.commentByte, file: file)
    }
    scanned = found
    rows = Array(0..<found.rowCount)
    guard found.faults.isEmpty else { throw .faults(found.faults) }
    guard !rows.isEmpty else {
      throw .faults([
        Fault(file: file, line: 1, found: "an empty file", expected: "a header row")
      ])
    }
    tellForm(comments: preamble.comments.count + comments)
    dropEmptyRows()
    dropTitles()
    try takeHeader()
  }

  private mutating func tellForm(comments: Int) {
    if separator != .comma, form.separator == nil, preamble.separator == nil {
      remarks.append("read with \(separator.name)s between cells")
      formRemarkCount += 1
    }
    if let named = preamble.separator {
      remarks.append("the first line says that \(named.name)s stand between cells")
    }
    if comments > 0 {
      remarks.append("\(comments) comment \(comments == 1 ? "line" : "lines") skipped")
    }
  }

  private func isEmpty(_ row: Int) -> Bool {
    scanned.cells[scanned.range(ofRow: row)].allSatisfy { $0.text.trimmingInvisible().isEmpty }
  }

  private mutating func dropEmptyRows() {
    let before = rows.count
    rows.removeAll(where: isEmpty)
    if rows.count < before {
      let number = before - rows.count
      remarks.append("\(number) empty \(number == 1 ? "row" : "rows") skipped")
    }
  }

  /// Rows above the headings in which only the first cell is filled are a title.
  private mutating func dropTitles() {
    func filled(_ row: Int) -> Int {
      scanned.cells[scanned.range(ofRow: row)].count { !$0.text.isEmpty }
    }
    var titles = 0
    while titles + 2 < rows.count, filled(rows[titles]) == 1,
      scanned.cells[scanned.rowStarts[rows[titles]]].text.isEmpty == false,
      rows[(titles + 1)...].prefix(3).allSatisfy({
        filled($0) >= 2 || titles < 5 && $0 != rows.last
      }),
      rows[(titles + 1)...].contains(where: { filled($0) >= 2 })
    {
      titles += 1
    }
    guard titles > 0, rows[titles...].allSatisfy({ filled($0) >= 2 }) else { return }
    let text = scanned.cells[scanned.rowStarts[rows[0]]].text
    remarks.append("skipped as a title: \(Fault.quoted(text))")
    rows.removeFirst(titles)
  }

  /// Takes the first row for headings, where it is no edge, and drops what holds no column.
  private mutating func takeHeader() throws(ReadingError) {
    guard let first = rows.first else {
      throw .faults([
        Fault(file: file, line: 1, found: "an empty file", expected: "a header row")
      ])
    }
    let firstCells = Array(scanned.cells[scanned.range(ofRow: first)])
    headerLine = Int(firstCells[0].line)
    var texts = firstCells.map(\.text)
    let commented = headingsOfComment(like: texts)
    // R writes one heading less than there are cells.
    hasHeader =
      form.hasHeader
      ?? (commented == nil && (isShorter(than: rows.dropFirst()) || looksLikeHeader(texts)))
    var width = texts.count
    if hasHeader {
      rows.removeFirst()
      if let missing = rowsBesideHeader(width) {
        // R writes row names below no heading.
        texts.insert("", at: 0)
        width = missing
      }
    } else {
      width = rows.map { scanned.range(ofRow: $0).count }.min() ?? width
      texts = commented ?? (1...max(1, width)).map(String.init)
    }
    columns = Array(0..<width)
    headings = texts
    skipStrayComments(width)
    try checkWidths(width)
    findPadding()
    dropEmptyColumns()
    tellMissingHeader(commented)
    try checkHeadings(firstCells)
  }

  /// Whether the first row has one cell less than each of the others.
  private func isShorter(than others: ArraySlice<Int>) -> Bool {
    let width = scanned.range(ofRow: rows[0]).count
    return !others.isEmpty && rowsBeside(others, header: width) != nil
  }

  private func rowsBesideHeader(_ width: Int) -> Int? { rowsBeside(rows[...], header: width) }

  private func rowsBeside(_ rows: ArraySlice<Int>, header width: Int) -> Int? {
    guard
      !rows.isEmpty,
      rows.allSatisfy({ scanned.range(ofRow: $0).count == width + 1 }),
      rows.contains(where: { !(scanned.cells[scanned.range(ofRow: $0)].last?.text ?? "").isEmpty })
    else { return nil }
    let names = rows.map { scanned.cells[scanned.rowStarts[$0]].text }
    // A row with one cell too many is a fault in a list of edges; names of rows do not repeat.
    guard width >= 2, Set(names).count == names.count,
      separator == .whitespace || Self.isSequence(names) || width >= 3
    else { return nil }
    return width + 1
  }

  /// The names of columns in the last comment, as NetworkX's users write them.
  private func headingsOfComment(like first: [String]) -> [String]? {
    guard let comment = preamble.comments.last, preamble.konect == nil,
      !first.contains(where: HeadingWords.isKnown)
    else { return nil }
    let words =
      separator == .whitespace
      ? comment.split(separator: " ").map(String.init)
      : comment.split(separator: Character(Unicode.Scalar(separator.byte))).map {
        String($0).trimmingInvisible()
      }
    return words.count == first.count && words.contains(where: HeadingWords.isKnown) ? words : nil
  }

  /// Whether the first row holds headings: not where it is all numbers above numbers, nor where its
  /// cells stand further down in the same columns.
  private func looksLikeHeader(_ first: [String]) -> Bool {
    if preamble.konect != nil { return false }
    if first.contains(where: HeadingWords.isKnown) { return true }
    if first.last?.hasPrefix("{") == true { return false }
    guard rows.count > 1 else { return true }
    let areNumbers = first.allSatisfy { NumberReading.number($0, decimal: .point) != nil }
    let below = rows.dropFirst()
    func column(_ place: Int) -> some Sequence<String> {
      below.lazy.map { row in
        let range = scanned.range(ofRow: row)
        return place < range.count ? scanned.cells[range.lowerBound + place].text : ""
      }
    }
    if areNumbers {
      return !column(0).allSatisfy { NumberReading.number($0, decimal: .point) != nil }
        && first.count > 2
    }
    guard first.count >= 2, !first[0].isEmpty, !first[1].isEmpty else { return true }
    // A number above numbers is a label as they are.
    for place in 0..<2 where NumberReading.number(first[place], decimal: .point) != nil {
      if first.count == 2 || place == 0,
        column(place).allSatisfy({ NumberReading.number($0, decimal: .point) != nil })
      {
        return false
      }
    }
    if separator == .whitespace, first.count == 2 {
      return column(0).allSatisfy { NumberReading.number($0, decimal: .point) != nil }
        && NumberReading.number(first[0], decimal: .point) == nil
    }
    // One label that stands further down too may be a heading; two, or one again and again, are an edge.
    let lefts = column(0).count { $0 == first[0] }
    let rights = column(1).count { $0 == first[1] }
    return min(lefts, rights) == 0 && max(lefts, rights) < 3
  }

  private mutating func tellMissingHeader(_ commented: [String]?) {
    guard form.hasHeader == nil, headings.count >= 2 else { return }
    if commented != nil {
      remarks.append(
        "the columns are called as in the comment: "
          + headings.map(Fault.quoted).joined(separator: ", "))
    } else if !hasHeader, rowCount > 0 {
      remarks.append(
        "the first row, \(Fault.quoted(text(0, 0))) and \(Fault.quoted(text(0, min(1, columnCount - 1)))), "
          + "is read as data (--header yes if it holds headings)")
      formRemarkCount += 1
    } else if hasHeader, !headings.contains(where: HeadingWords.isKnown), !headings.contains(""),
      columnCount == 2, rowCount > 0, looksCapitalised
    {
      remarks.append(
        "the first row, \(Fault.quoted(headings[0])) and \(Fault.quoted(headings[1])), is taken for "
          + "headings (--header no if it is an edge)")
      formRemarkCount += 1
    }
  }

  /// Whether the headings begin with capitals as all labels below do, so that they may be labels.
  private var looksCapitalised: Bool {
    (0..<2).allSatisfy { column in
      headings[column].first?.isUppercase == true
        && (0..<min(rowCount, 20)).allSatisfy { text($0, column).first?.isUppercase == true }
    }
  }

  /// Rows that begin as a comment does, and have not as many cells as the others.
  private mutating func skipStrayComments(_ width: Int) {
    let before = rows.count
    rows.removeAll { row in
      let range = scanned.range(ofRow: row)
      let first = scanned.cells[range.lowerBound].text.utf8.first
      return range.count != width && (first == UInt8(ascii: "#") || first == UInt8(ascii: "%"))
    }
    if rows.count < before {
      let number = before - rows.count
      remarks.append("\(number) comment \(number == 1 ? "line" : "lines") skipped")
    }
  }

  private mutating func checkWidths(_ width: Int) throws(ReadingError) {
    var faults: [Fault] = []
    for (place, row) in rows.enumerated() {
      let range = scanned.range(ofRow: row)
      let isWide =
        range.count > width
        && scanned.cells[range].dropFirst(width).contains { !$0.text.trimmingInvisible().isEmpty }
      // A row may lack only what the header has no heading for.
      let isNarrow =
        range.count < width && !headings[range.count...].allSatisfy { $0.isEmpty }
      guard isWide || isNarrow else { continue }
      let hint =
        separator == .comma || form.separator != nil
        ? "" : " (or another separator: --separator comma)"
      faults.append(
        Fault(
          file: file, line: line(place),
          found: range.count == 1 ? "1 cell" : "\(range.count) cells",
          expected: hasHeader
            ? "\(width), as in the header\(hint)" : "\(width), as in the other rows\(hint)"))
    }
    if !hasHeader, preamble.konect != nil || separator == .whitespace { return }
    guard faults.isEmpty else { throw .faults(faults) }
  }

  private mutating func dropEmptyColumns() {
    let empty = columns.indices.filter { place in
      headings[place].trimmingInvisible().isEmpty
        && rows.indices.allSatisfy { cells($0, columns[place]).text.trimmingInvisible().isEmpty }
        && (rows.isEmpty == false || place > 1)
    }
    guard !empty.isEmpty else { return }
    let dropped = Set(empty)
    columns = columns.indices.filter { !dropped.contains($0) }.map { columns[$0] }
    headings = headings.indices.filter { !dropped.contains($0) }.map { headings[$0] }
    remarks.append(
      "\(empty.count) empty \(empty.count == 1 ? "column" : "columns") skipped")
  }

  private func checkHeadings(_ first: [Cell]) throws(ReadingError) {
    guard hasHeader else { return }
    var seen: Set<String> = []
    var faults: [Fault] = []
    for (place, heading) in headings.enumerated() {
      let number = min(columns[place], first.count - 1)
      if heading.isEmpty, place > 0 {
        faults.append(
          Fault(
            file: file, line: headerLine, column: Int(first[number].column),
            found: "an empty heading", expected: "a name for the column"))
      } else if !seen.insert(heading).inserted {
        faults.append(
          Fault(
            file: file, line: headerLine, column: Int(first[number].column),
            found: "a second column \(Fault.quoted(heading))", expected: "each heading once"))
      }
    }
    guard faults.isEmpty else { throw .faults(faults) }
  }

  /// Whether texts number the rows: 1, 2, 3, … or 0, 1, 2, ….
  static func isSequence(_ texts: some Sequence<String>) -> Bool {
    var start: Int?
    for (place, text) in texts.enumerated() {
      guard let number = Int(text) else { return false }
      let first = start ?? number
      start = first
      guard first == 0 || first == 1, number == first + place else { return false }
    }
    return start != nil
  }

  /// Leaves a column out.
  mutating func drop(column: Int) {
    columns.remove(at: column)
    headings.remove(at: column)
  }

  /// Keeps the rows that a condition holds for.
  mutating func keep(rows keeps: (Int) -> Bool) {
    rows = rows.indices.filter(keeps).map { rows[$0] }
  }

  /// The place of a column that is named by its heading, or by its number from 1.
  ///
  /// - Throws: ``ReadingError`` where there is none.
  func place(of name: String, option: String) throws(ReadingError) -> Int {
    if let place = headings.firstIndex(of: name) { return place }
    let wanted = LabelSpelling.folded(name)
    let alike = headings.indices.filter { LabelSpelling.folded(headings[$0]) == wanted }
    if alike.count == 1 { return alike[0] }
    if let number = Int(name), (1...columnCount).contains(number) { return number - 1 }
    let near = nearest(to: name, among: headings)
    throw .faults([
      Fault(
        file: file, line: headerLine,
        found: "no column \(Fault.quoted(name))"
          + (near.map { " (but \(Fault.quoted($0)))" } ?? ""),
        expected: "\(option) one of \(list(headings)), or a number from 1 to \(columnCount)")
    ])
  }

  /// Headings in a row, the first of them where there are many.
  func list(_ headings: [String]) -> String {
    headings.prefix(12).map(Fault.quoted).joined(separator: ", ")
      + (headings.count > 12 ? ", …" : "")
  }
}
