import Networks
import Tables

/// How a table would be read as a matrix: a column of labels, and a column of cells for each right
/// node.
struct TableMatrix {
  /// The column of the rows' labels; `nil` where rows have none.
  let labels: Int?
  /// The columns of cells.
  let values: [Int]
  /// How numbers are written.
  let decimal: TableForm.DecimalMark
}

/// Whether a table is a list or a matrix.
enum TableShape {
  case list
  case matrix(TableMatrix)
  /// A list with a column for each year that says whether the edge is there.
  case panel([Int])
  /// It may be either, for a reason.
  case open(String)
}

/// What the cells of a column are.
private struct ColumnContent {
  /// Whether all cells say of an edge whether it is there, but for a few that may be slips.
  var isValues: Bool { strays < values }
  private var strays = 0
  private var values = 0
  /// The marks of one letter that stand in cells.
  var letters: Set<String> = []
  var hasNumbers = false
  var hasYes = false
  var hasNo = false
  var isUnique = true

  /// Whether it holds numbers and marks for "there" and "not there" alone.
  var isBinary: Bool { strays == 0 && !hasNumbers && (hasYes || hasNo) }

  /// Takes the column for labels.
  mutating func becomesText() { strays = values + 1 }

  init(_ table: DelimitedTable, _ column: Int, _ decimal: TableForm.DecimalMark) {
    var seen: Set<String> = []
    for row in 0..<table.rowCount {
      let text = table.text(row, column)
      if isUnique { isUnique = seen.insert(text).inserted }
      let meaning = CellMeaning(text, decimal: decimal)
      switch meaning {
      case nil: strays += 1
      case .number: hasNumbers = true
      case .yes, .associate, .observer: hasYes = true
      case .no, .unknown, .blank: hasNo = true
      }
      if meaning != nil, meaning != .blank { values += 1 }
      if text.count == 1, text.first?.isLetter == true { letters.insert(text.lowercased()) }
    }
    // A column without a mark has no stray either.
    if strays == 0 { values = max(values, 1) }
  }
}

extension DelimitedTable {
  /// How numbers in cells are written: with a comma where a cell can mean nothing else.
  func decimalOfCells() -> TableForm.DecimalMark {
    if let decimal = form.decimal { return decimal }
    guard separator != .comma else { return .point }
    for row in 0..<rowCount {
      for column in 1..<max(1, columnCount)
      where NumberReading.hasDecimalComma(text(row, column)) { return .comma }
    }
    return .point
  }

  /// Finds out whether the table is a list of edges or a matrix. O(cells).
  func shape() throws(ReadingError) -> TableShape {
    if form.shape == .list || form.shape == nil && (form.right != nil || form.status != nil) {
      return .list
    }
    guard columnCount >= 2, rowCount > 0 else {
      return form.shape == .matrix ? .matrix(try matrix([], forced: true)) : .list
    }
    let decimal = decimalOfCells()
    var contents = headings.indices.map { ColumnContent(self, $0, decimal) }
    // "X" and "Y" in one table are labels, "y" and "n" are marks.
    let letters = contents.reduce(into: Set<String>()) {
      $0.formUnion($1.isValues ? $1.letters : [])
    }
    let marks: [Set<String>] = [["x"], ["y", "n"], ["j", "n"], ["t", "f"], ["o", "n"]]
    if !marks.contains(where: letters.isSubset) {
      for column in contents.indices where !contents[column].letters.isEmpty {
        contents[column].becomesText()
      }
    }
    if form.shape == .matrix { return .matrix(try matrix(contents, forced: true)) }
    let candidates = headings.indices.filter {
      contents[$0].isValues && (!hasHeader || !HeadingWords.isFact(headings[$0]))
    }
    let texts = headings.indices.filter { !contents[$0].isValues }
    let binary = candidates.filter { contents[$0].isBinary }
    let hasCorner = !headings[0].isEmpty
    if texts.isEmpty, !hasCorner || contents[0].isBinary || binary.count == columnCount - 1 {
      return try shapeOfNumbers(contents, candidates, binary)
    }
    guard let first = texts.first else { return .list }
    let values = candidates.filter { $0 > first }
    if texts.count >= 2, values.count >= 2, values.allSatisfy({ isYear(headings[$0]) }) {
      return .panel(values)
    }
    // In a matrix each row has one label, so long as it is of one year.
    let isPanel = try yearColumn() != nil
    let binaries = values.filter { contents[$0].isBinary }
    if first + 1 < columnCount, wideColumns(from: first + 1) != nil, !contents[first + 1].isBinary {
      return .list
    }
    guard !values.isEmpty, isPanel || contents[first].isUnique else {
      // As labels of right nodes 0 and 1 are meant by nobody.
      let next = nextNode(after: first)
      let isOpen =
        next.map { binaries.contains($0) && contents[$0].hasYes && contents[$0].hasNo } ?? false
      return isOpen
        ? .open(
          "cells of 0 and 1 in the column \(Fault.quoted(next.map { headings[$0] } ?? "")), and a label "
            + "of rows that repeats in \(Fault.quoted(headings[first]))")
        : .list
    }
    if binaries.count >= 2 || binaries.count == 1 && values.count >= 2 && !hasCorner {
      let others = texts.dropFirst().filter { !HeadingWords.isFact(headings[$0]) }
      if others.allSatisfy({ contents[$0].isUnique || isPanel }) {
        if isPanel, !contents[first].isUnique, others.isEmpty == false { return .list }
        return .matrix(try matrix(contents))
      }
      return .open(
        "columns of 0 and 1 (\(list(binaries.map { headings[$0] }))) beside columns of words")
    }
    if values.count == 1, columnCount == 2, binaries.count == 1 {
      guard hasCorner else { return .matrix(try matrix(contents)) }
      let hasBoth = contents[1].hasYes && contents[1].hasNo
      return hasBoth || rowCount >= 3
        ? .open("cells of 0 and 1 in the second column") : .list
    }
    guard values.count >= 2, texts.count == 1, values.count == columnCount - 1 - first else {
      return .list
    }
    if !hasCorner || values.contains(where: { contents[$0].hasNo }) {
      return .matrix(try matrix(contents))
    }
    return values.count >= 3 ? .open("numbers in all columns but the first") : .list
  }

  private func isYear(_ heading: String) -> Bool {
    heading.utf8.count == 4 && (Int(heading).map { (1000...2999).contains($0) } ?? false)
  }

  /// The column that a list would take its right nodes from.
  private func nextNode(after first: Int) -> Int? {
    headings.indices.first { $0 > first && !HeadingWords.isYear(headings[$0]) }
  }

  /// The shape of a table that is all numbers.
  private func shapeOfNumbers(
    _ contents: [ColumnContent], _ candidates: [Int], _ binary: [Int]
  ) throws(ReadingError) -> TableShape {
    if headings[0].isEmpty {
      // Names of rows beside a matrix of numbers, or beside edges between numbers.
      let values = candidates.filter { $0 > 0 }
      guard values.count == columnCount - 1 else { return .list }
      let isBinary = values.allSatisfy { contents[$0].isBinary }
      return isBinary || values.count > 2 ? .matrix(try matrix(contents)) : .list
    }
    guard columnCount >= 3, preamble.konect == nil, contents.contains(where: { $0.hasNo }) else {
      return .list
    }
    if binary.count == columnCount { return .matrix(try matrix(contents)) }
    let rest = binary.filter { $0 > 0 }
    guard contents[0].isUnique, rest.count == columnCount - 1 else { return .list }
    return .matrix(try matrix(contents))
  }

  private func matrix(
    _ contents: [ColumnContent], forced: Bool = false
  ) throws(ReadingError) -> TableMatrix {
    let decimal = decimalOfCells()
    let year = try yearColumn()
    let isBare =
      !contents.isEmpty && contents.allSatisfy(\.isBinary) && !headings[0].isEmpty
      && !HeadingWords.isKnown(headings[0])
    let labels: Int? =
      if let name = form.left {
        try place(of: name, option: "--left")
      } else if isBare, !forced || !contents[0].isUnique {
        nil
      } else {
        contents.indices.first { !contents[$0].isValues } ?? 0
      }
    let values = headings.indices.filter { column in
      guard column != labels, column != year else { return false }
      guard column < contents.count else { return true }
      if forced { return contents[column].isValues || column > (labels ?? -1) }
      return contents[column].isValues && !HeadingWords.isFact(headings[column])
        && column > (labels ?? -1)
    }
    return TableMatrix(
      labels: labels,
      values: forced ? values.filter { contents.isEmpty || contents[$0].isValues } : values,
      decimal: decimal)
  }

  /// Reads the cells of a matrix. A cell of 0, "no" or nothing is no edge, one of NA or -9 neither, and
  /// told; rows and columns without an edge are nodes too.
  mutating func edges(of matrix: TableMatrix) throws(ReadingError) -> ReadEdges {
    var read = ReadEdges()
    let labels = matrix.labels.map { column in (0..<rowCount).map { text($0, column) } }
    if let labels, let year = try yearColumn(), form.on == nil, form.year == nil,
      Set(labels).count < labels.count
    {
      throw .faults([
        Fault(
          file: file, line: headerLine,
          found: "a matrix for each year of the column \(Fault.quoted(headings[year]))",
          expected: "one year: --on \(text(rowCount - 1, year)), for instance")
      ])
    }
    let columnNames = matrix.values.map { headings[$0] }
    read.lefts = labels ?? (0..<rowCount).map { "row \($0 + 1)" }
    read.rights = hasHeader ? columnNames : matrix.values.map { "column \($0 + 1)" }
    var faults: [Fault] = []
    var cells: [(row: Int, column: Int, meaning: CellMeaning)] = []
    var unknown = 0
    for row in 0..<rowCount {
      if let column = matrix.labels, text(row, column).trimmingInvisible().isEmpty {
        let cell = cell(row, column)
        faults.append(
          Fault(
            file: file, line: Int(cell.line), column: Int(cell.column), found: "an empty cell",
            expected: "a node's label"))
      }
      for (place, column) in matrix.values.enumerated() {
        let cell = cell(row, column)
        let meaning = CellMeaning(cell.text, decimal: matrix.decimal)
        switch meaning {
        case .no, .blank: break
        case .unknown: unknown += 1
        case .some(let meaning):
          if case .number(let weight) = meaning, !BiadjacencyMatrix.weightRange.contains(weight) {
            faults.append(cellFault(cell))
          }
          cells.append((row, place, meaning))
        case nil: faults.append(cellFault(cell))
        }
      }
    }
    guard faults.isEmpty else { throw .faults(faults) }
    let isCoded = unknown > 0 && hasNegative(matrix) && Self.areCodes(cells.map(\.meaning))
    if isCoded { tellCodes() }
    for (row, place, meaning) in cells {
      let meaning = isCoded ? meaning.coded : meaning
      guard meaning.isEdge(form.belonging) == true else { continue }
      var weight = 1.0
      if case .number(let number) = meaning {
        weight = number
        read.isWeighted = true
      }
      read.edges.append(
        ReadEdges.Edge(
          left: read.lefts[row], right: read.rights[place], weight: weight, line: line(row),
          column: Int(cell(row, matrix.values[place]).column)))
    }
    if matrix.decimal == .comma, form.decimal == nil {
      remarks.append("numbers are read with a decimal comma")
    }
    tellMatrix(matrix, read, unknown: unknown)
    return read
  }

  private func cellFault(_ cell: Cell) -> Fault {
    Fault(
      file: file, line: Int(cell.line), column: Int(cell.column),
      found: "\(Fault.quoted(cell.text)) as a cell of a matrix",
      expected: "0, 1 or a weight above 0 (or a list of edges: --shape list)")
  }

  private func hasNegative(_ matrix: TableMatrix) -> Bool {
    (0..<rowCount).contains { row in matrix.values.contains { text(row, $0).hasPrefix("-") } }
  }

  /// Whether all numbers are codes of the Correlates of War's organisations: 2 and 3.
  static func areCodes(_ meanings: some Sequence<CellMeaning>) -> Bool {
    var isAny = false
    for case .number(let number) in meanings {
      guard number == 2 || number == 3 else { return false }
      isAny = true
    }
    return isAny
  }

  mutating func tellCodes() {
    remarks.append(
      "read by the codes of the Correlates of War: 1 member, 2 associate, 3 observer, -9 and -1 unknown "
        + "(--counting all counts observers)")
  }

  private mutating func tellMatrix(_ matrix: TableMatrix, _ read: ReadEdges, unknown: Int) {
    remarks.append(
      "read as a matrix of \(read.lefts.count) rows and \(read.rights.count) columns"
        + (matrix.labels == nil ? " without labels of rows" : "")
        + (read.isWeighted ? ", whose cells are weights" : "")
        + (form.shape == nil ? " (--shape list if it is none)" : ""))
    let used = Set(matrix.values + [matrix.labels].compactMap(\.self))
    let unused = headings.indices.filter { !used.contains($0) }.map { headings[$0] }
    if !unused.isEmpty { remarks.append("not used: \(list(unused))") }
    if unknown > 0 {
      remarks.append(
        "\(unknown) \(unknown == 1 ? "cell is" : "cells are") unknown (NA, -9, -1) and no edge")
    }
  }

  /// Leaves a last row and column out that add up the others.
  mutating func dropTotals() {
    let decimal = decimalOfCells()
    func number(_ row: Int, _ column: Int) -> Double? {
      NumberReading.number(text(row, column).trimmingInvisible(), decimal: decimal)
    }
    if rowCount >= 2, HeadingWords.isTotal(text(rowCount - 1, 0)) {
      let last = rowCount - 1
      let sums = (1..<max(1, columnCount)).compactMap { column in
        number(last, column).map { total in
          total == (0..<last).reduce(0) { $0 + (number($1, column) ?? 0) }
        }
      }
      if !sums.isEmpty, sums.allSatisfy(\.self) {
        remarks.append(
          "left out: the last row, \(Fault.quoted(text(last, 0))), which adds up the others")
        keep { $0 != last }
      }
    }
    guard let column = headings.indices.last, column >= 2, rowCount > 0,
      HeadingWords.isTotal(headings[column])
    else { return }
    let isSum = (0..<rowCount).allSatisfy { row in
      let others = (1..<column).compactMap { number(row, $0) }
      return number(row, column) == others.reduce(0, +)
    }
    if isSum {
      remarks.append(
        "left out: the column \(Fault.quoted(headings[column])), which adds up the others")
      drop(column: column)
    }
  }
}

extension CellMeaning {
  /// The same by the codes of the Correlates of War.
  var coded: CellMeaning {
    switch self {
    case .number(2): .associate
    case .number(3): .observer
    default: self
    }
  }
}
