import Networks
import Tables

/// Which columns of a list of edges hold what.
struct ListColumns {
  var left: Int
  /// The columns of right nodes: one, or several where a row lists them side by side.
  var rights: [Int]
  var weight: Int?
  var status: Int?
  /// Columns that were read otherwise: dates.
  var others: Set<Int> = []
}

extension DelimitedTable {
  /// Finds the columns of a list of edges.
  ///
  /// - Throws: ``ReadingError`` where a column that is named is not there, or two columns name the same.
  mutating func listColumns(dates: Set<Int>) throws(ReadingError) -> ListColumns {
    guard columnCount >= 2 else {
      throw .faults([
        Fault(
          file: file, line: headerLine,
          found: "one column\(otherSeparator)",
          expected: "two, with a comma between: the left and the right node of each edge")
      ])
    }
    let weight = try weightColumn()
    let named = try (
      left: form.left.map { name throws(ReadingError) in try place(of: name, option: "--left") },
      right: form.right.map { name throws(ReadingError) in try place(of: name, option: "--right") }
    )
    let namedStatus =
      if let name = form.status, name != "none" || headings.contains("none") {
        try place(of: name, option: "--status") as Int?
      } else {
        nil as Int?
      }
    var nodes = headings.indices.filter { column in
      !dates.contains(column) && column != namedStatus
        && (column != weight || form.weight == nil && column < 2)
    }
    if named.left == nil, named.right == nil { dropLeading(&nodes) }
    let left = named.left ?? nodes.first { $0 != named.right }
    let right = named.right ?? nodes.first { $0 != left }
    guard let left, let right, left != right else {
      throw .faults([
        Fault(
          file: file, line: headerLine,
          found: left == right && left != nil
            ? "one column for both sides" : "no second column of nodes",
          expected: "--left COLUMN and --right COLUMN, each one of \(list(headings))")
      ])
    }
    var columns = ListColumns(left: left, rights: [right], weight: weight)
    columns.others = dates
    if columns.weight == left || columns.weight == right { columns.weight = nil }
    if named.right == nil, let wide = wideColumns(from: right) {
      columns.rights = wide
      remarks.append("several columns list right nodes: \(list(wide.map { headings[$0] }))")
    }
    if named.left == nil, named.right == nil {
      try checkNames(columns, nodes)
      try checkPairs(columns, nodes)
      tellUniqueLefts(columns, nodes)
    }
    columns.status = namedStatus ?? statusColumn(columns)
    return columns
  }

  /// What stands between cells in a table that seems to have one column, where that is not a comma.
  private var otherSeparator: String {
    let text = headings.joined()
    if text.contains("\t") { return ", with tabs in it" }
    if text.contains(";") { return ", with semicolons in it" }
    let hasSpaces =
      text.contains(" ")
      || (0..<min(rowCount, 20)).contains { firstText($0).contains(" ") }
    return hasSpaces && separator != .whitespace
      ? ", with spaces in it (--separator whitespace cuts there)" : ""
  }

  private func firstText(_ row: Int) -> String { columnCount > 0 ? text(row, 0) : "" }

  private func weightColumn() throws(ReadingError) -> Int? {
    if let name = form.weight { return try place(of: name, option: "--weight") }
    if let place = headings.firstIndex(of: "weight") { return place }
    guard !hasHeader, let konect = preamble.konect, columnCount >= 3 else { return nil }
    return konect[1].contains("weight") || konect[1] == "signed" || konect[1] == "dynamic" ? 2 : nil
  }

  /// Leaves leading columns out that number the rows, or hold years, where enough others follow.
  private mutating func dropLeading(_ nodes: inout [Int]) {
    while nodes.count >= 3, let place = nodes.prefix(2).firstIndex(where: isNumbering) {
      let column = nodes[place]
      remarks.append(
        "the column \(Fault.quoted(headings[column])) numbers the rows and is no node: left is "
          + "\(Fault.quoted(headings[nodes.filter { $0 != column }[0]])), right "
          + "\(Fault.quoted(headings[nodes.filter { $0 != column }[1]])) (--left and --right name others)"
      )
      nodes.remove(at: place)
    }
    while nodes.count >= 3,
      let place = nodes.prefix(2).firstIndex(where: {
        HeadingWords.isYear(headings[$0]) && holdsDates($0)
      })
    {
      let column = nodes[place]
      nodes.remove(at: place)
      remarks.append(
        "the column \(Fault.quoted(headings[column])) holds years and is no node: left is "
          + "\(Fault.quoted(headings[nodes[0]])), right \(Fault.quoted(headings[nodes[1]])) "
          + "(--left and --right name others)")
    }
  }

  /// Whether a column numbers the rows: it is called so and never repeats, or counts 1, 2, 3 before two
  /// columns of words.
  private func isNumbering(_ column: Int) -> Bool {
    guard rowCount > 0 else { return HeadingWords.isIdentifier(headings[column]) }
    let texts = (0..<rowCount).map { text($0, column) }
    if hasHeader, HeadingWords.isIdentifier(headings[column]) || headings[column].isEmpty {
      return Set(texts).count == texts.count
    }
    guard rowCount >= 2, column + 2 < columnCount, column == 0, Self.isSequence(texts),
      !HeadingWords.isKnown(headings[column]) || !hasHeader
    else { return false }
    return (1...2).allSatisfy { next in
      (0..<rowCount).contains { row in
        NumberReading.number(text(row, column + next), decimal: .point) == nil
      }
    }
  }

  /// A heading without the number at its end; `nil` where it has none.
  private func stem(_ heading: String) -> String? {
    guard heading.last?.isNumber == true, !HeadingWords.isFact(heading) else { return nil }
    let stem = HeadingWords.key(heading).prefix { !$0.isNumber }
    return stem.isEmpty ? nil : String(stem)
  }

  /// Refuses a table of pairs of one side, such as country1, country2, group.
  private func checkPairs(_ columns: ListColumns, _ nodes: [Int]) throws(ReadingError) {
    let right = columns.rights[0]
    guard hasHeader, let wanted = stem(headings[columns.left]), stem(headings[right]) == wanted,
      let other = nodes.first(where: { stem(headings[$0]) != wanted && $0 > right })
    else { return }
    throw .faults([
      Fault(
        file: file, line: headerLine,
        found: "two columns of one kind, \(Fault.quoted(headings[columns.left])) and "
          + "\(Fault.quoted(headings[right]))",
        expected: "a column for each side: --left \(shellWord(headings[columns.left])) --right "
          + "\(shellWord(headings[other])), for instance")
    ])
  }

  /// Columns such as group1, group2, group3.
  func wideColumns(from first: Int) -> [Int]? {
    guard hasHeader, let wanted = stem(headings[first]) else { return nil }
    let columns = headings.indices.filter { $0 >= first && stem(headings[$0]) == wanted }
    return columns.count >= 2 && first > 0 && stem(headings[first - 1]) != wanted ? columns : nil
  }

  /// Refuses two columns that name the same: codes and names.
  private func checkNames(_ columns: ListColumns, _ nodes: [Int]) throws(ReadingError) {
    let right = columns.rights[0]
    let others = nodes.filter { $0 != columns.left && !columns.rights.contains($0) }
    guard !others.isEmpty, rowCount >= 2, columns.rights.count == 1 else { return }
    var (forth, back): ([String: String], [String: String]) = ([:], [:])
    var repeated = false
    for row in 0..<rowCount {
      let (a, b) = (text(row, columns.left), text(row, right))
      if let known = forth[a] {
        guard known == b else { return }
        repeated = true
      }
      if let known = back[b], known != a { return }
      forth[a] = b
      back[b] = a
    }
    guard repeated else { return }
    // What names the same as the left column does is no better.
    let other = others.first { column in
      var known: [String: String] = [:]
      return (0..<rowCount).contains { row in
        let (a, b) = (text(row, columns.left), text(row, column))
        return known.updateValue(b, forKey: a).map { $0 != b } ?? false
      }
    }
    throw .faults([
      Fault(
        file: file, line: headerLine,
        found: "two columns that name the same, \(Fault.quoted(headings[columns.left])) and "
          + "\(Fault.quoted(headings[right]))",
        expected:
          "a column for each side: --left \(shellWord(headings[columns.left])) --right "
          + "\(shellWord(headings[other ?? others[0]])), for instance")
    ])
  }

  private func shellWord(_ text: String) -> String {
    text.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) } ? text : Fault.quoted(text)
  }

  private mutating func tellUniqueLefts(_ columns: ListColumns, _ nodes: [Int]) {
    let others = nodes.filter { column in
      column != columns.left && !columns.rights.contains(column) && column != columns.weight
        && !HeadingWords.isYear(headings[column]) && !HeadingWords.isStatus(headings[column])
    }
    guard rowCount >= 3, !others.isEmpty, columns.rights.count == 1 else { return }
    let lefts = Set((0..<rowCount).map { text($0, columns.left) })
    guard lefts.count == rowCount else { return }
    remarks.append(
      "no label of the first column, \(Fault.quoted(headings[columns.left])), repeats; if it names rows, "
        + "say which columns are nodes: --left COLUMN --right COLUMN")
  }

  /// A column that says of some rows that they are no edge, or one of an observer.
  private mutating func statusColumn(_ columns: ListColumns) -> Int? {
    guard form.status == nil else { return nil }
    for column in headings.indices
    where column != columns.left && !columns.rights.contains(column) && column != columns.weight
      && !columns.others.contains(column)
    {
      var says: CellMeaning?
      var isOther = false
      var isMark = false
      for row in 0..<rowCount {
        switch CellMeaning(text(row, column)) {
        case .no?: says = .no
        case .unknown?, .associate?, .observer?: says = says ?? .unknown
        case nil: isOther = true
        case .blank?: isMark = true
        case .yes?, .number?: break
        }
      }
      if HeadingWords.isStatus(headings[column]), hasHeader, says != nil || isMark && !isOther {
        return column
      }
      if says == .no, !isOther, !HeadingWords.isFact(headings[column]) {
        remarks.append(
          "the column \(Fault.quoted(headings[column])) says \"no\" or 0 in some rows, which are edges all "
            + "the same (--status \(shellWord(headings[column])) if they are not)")
      }
    }
    return nil
  }

  /// Reads a list of edges.
  mutating func edges(of columns: ListColumns) throws(ReadingError) -> ReadEdges {
    var read = ReadEdges()
    var faults: [Fault] = []
    let states = try statuses(columns)
    let decimal = try columns.weight.map { column throws(ReadingError) in
      try self.decimal(ofWeights: column)
    }
    let attributes = separator == .whitespace && columns.weight == nil ? columnCount - 1 : nil
    let leftLists = lists([columns.left], isLeft: true)
    let rightLists = lists(columns.rights, isLeft: false)
    for row in 0..<rowCount {
      let left = cell(row, columns.left)
      if left.text.trimmingInvisible().isEmpty { faults.append(emptyCell(left)) }
      let isEdge = states?[row] ?? true
      var weight = 1.0
      if let column = columns.weight, let decimal, isEdge {
        let cell = cell(row, column)
        if let number = weightNumber(cell.text, decimal) {
          weight = number
        } else {
          faults.append(badWeight(cell, decimal))
        }
        read.isWeighted = true
      } else if let attributes, let number = attributeWeight(text(row, attributes)) {
        weight = number
        read.isWeighted = true
      }
      for column in columns.rights {
        let right = cell(row, column)
        if right.text.trimmingInvisible().isEmpty {
          if columns.rights.count == 1 { faults.append(emptyCell(right)) }
          continue
        }
        for left in parts(left.text, leftLists) {
          for label in parts(right.text, rightLists) {
            guard isEdge else {
              read.lefts.append(left)
              read.rights.append(label)
              continue
            }
            read.edges.append(
              ReadEdges.Edge(
                left: left, right: label, weight: weight,
                line: Int(self.cell(row, columns.left).line),
                column: Int(self.cell(row, columns.left).column)))
          }
        }
      }
      if columns.rights.count > 1 { read.lefts.append(left.text) }
    }
    guard faults.isEmpty else { throw .faults(faults) }
    try findLists(columns, leftLists, rightLists)
    return read
  }

  private func emptyCell(_ cell: Cell) -> Fault {
    Fault(
      file: file, line: Int(cell.line), column: Int(cell.column), found: "an empty cell",
      expected: "a node's label")
  }

  private func parts(_ text: String, _ separator: String?) -> [String] {
    guard let separator else { return [text] }
    return CellListing.parts(of: text, separator)
  }

  /// What stands between the labels of lists in cells; `nil` where there are none.
  private mutating func lists(_ columns: [Int], isLeft: Bool) -> String? {
    switch form.lists {
    case .none: return nil
    case .separated(let separator): return separator
    case .found:
      let texts = columns.flatMap { column in (0..<rowCount).map { text($0, column) } }
      guard
        case .lists(let separator, let example, let count) = CellListing.find(
          in: texts, isLeft: isLeft)
      else { return nil }
      remarks.append(
        "\(count) \(count == 1 ? "cell lists" : "cells list") several nodes, as "
          + "\(Fault.quoted(example)), and \(count == 1 ? "is" : "are") cut at "
          + "\(Self.name(ofListSeparator: separator)) (--split none keeps \(count == 1 ? "it" : "them") whole)"
      )
      return separator
    }
  }

  private static func name(ofListSeparator separator: String) -> String {
    separator == "\n" ? "line ends" : Fault.quoted(separator)
  }

  /// Refuses, or tells of, cells that may be lists.
  private mutating func findLists(
    _ columns: ListColumns, _ left: String?, _ right: String?
  ) throws(ReadingError) {
    guard form.lists == .found else { return }
    for (places, isCut) in [([columns.left], left != nil), (columns.rights, right != nil)] {
      guard !isCut else { continue }
      let texts = places.flatMap { column in (0..<rowCount).map { text($0, column) } }
      guard
        case .perhaps(let separator, let example, let isLikely) = CellListing.find(
          in: texts, isLeft: places == [columns.left])
      else { continue }
      let options = "--split \"\(separator)\" if it lists several nodes, --split none if it is one"
      guard !isLikely else {
        throw .faults([
          Fault(
            file: file, found: "\(Fault.quoted(example)), which may be a list or a name",
            expected: options)
        ])
      }
      remarks.append("\(Fault.quoted(example)) is read as one node (\(options))")
    }
  }

  /// Of each row whether it is an edge; `nil` where the table has no column of statuses.
  private mutating func statuses(_ columns: ListColumns) throws(ReadingError) -> [Bool]? {
    guard let column = columns.status else { return nil }
    var faults: [Fault] = []
    var meanings: [CellMeaning] = []
    for row in 0..<rowCount {
      let cell = cell(row, column)
      if let meaning = CellMeaning(cell.text, decimal: form.decimal ?? .point) {
        meanings.append(meaning)
      } else {
        faults.append(
          Fault(
            file: file, line: Int(cell.line), column: Int(cell.column),
            found: "\(Fault.quoted(cell.text)) as \(Fault.quoted(headings[column]))",
            expected: "1, 0, yes, no, member, associate, observer, unknown or -9 "
              + "(--status none leaves the column out)"))
      }
    }
    guard faults.isEmpty else { throw .faults(faults) }
    let hasNegative = (0..<rowCount).contains { text($0, column).hasPrefix("-") }
    let isCoded =
      hasNegative && meanings.contains(.unknown) && Self.areCodes(meanings)
    if isCoded { tellCodes() }
    let states = meanings.map { (isCoded ? $0.coded : $0).isEdge(form.belonging) }
    let there = states.count { $0 == true }
    let open = states.count { $0 == nil }
    remarks.append(
      "\(there) of \(rowCount) rows are edges by the column \(Fault.quoted(headings[column]))"
        + (open > 0 ? "; \(open) \(open == 1 ? "is" : "are") unknown and no edge" : "")
        + (form.status == nil ? " (--status none counts every row)" : ""))
    return states.map { $0 == true }
  }
}
