import Networks
import Tables

/// A table read with care: whatever its form, and with the place of every fault.
struct TableReading {
  let graph: BipartiteGraph<String, String>
  let remarks: [String]
  /// How the quick reader would read the same; `nil` where it can not.
  let plain: PlainForm?

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The table's text in UTF-8.
  ///   - form: What is said of its form.
  ///   - file: The table's name.
  /// - Throws: ``ReadingError`` with every fault, or with the setting that decides what is not clear.
  init(_ bytes: [UInt8], form: TableForm, file: String) throws(ReadingError) {
    var table = try DelimitedTable(bytes, form: form, file: file)
    let dates = try table.hasYearsAsColumns ? [] : table.keepDay().map { table.headings[$0] }
    table.dropTotals()
    var read: ReadEdges
    var unused: [String] = []
    var list: ListColumns?
    switch try table.shape() {
    case .list:
      if table.columnCount >= 3, table.hasHeader, table.headings[0].isEmpty, form.left == nil {
        table.drop(column: 0)
        table.remarks.append(
          "the first column, without a heading, names the rows and is not used (R: row.names = FALSE)"
        )
      }
      let columns = try table.listColumns(
        dates: Set(dates.compactMap { table.headings.firstIndex(of: $0) }))
      read = try table.edges(of: columns)
      unused = table.unusedHeadings(columns)
      list = columns
    case .matrix(let matrix):
      read = try table.edges(of: matrix)
    case .panel(let years):
      let columns = try table.listColumns(ofYears: years)
      read = try table.edges(of: columns)
      list = columns
    case .open(let reason):
      throw .faults([
        Fault(
          file: file, line: table.headerLine, found: reason,
          expected:
            "--shape matrix (a row for each left and a column for each right node) or --shape "
            + "list (a row for each edge)")
      ])
    }
    if form.trims { read.mapLabels(LabelSpelling.trimmed) }
    if form.folds { read.foldLabels() }
    let joined = try read.join(
      form.repeats, file: file, advice: table.adviceOnRepeats(list, unused: unused))
    if joined > 0 {
      table.remarks.append(
        "\(joined) \(joined == 1 ? "row repeats" : "rows repeat") an edge: "
          + (form.repeats == .sum ? "weights are added up" : "each edge counts once"))
    }
    let graph = try read.graph(file: file)
    self.graph = graph
    remarks = table.remarks + table.remarksOnNodes(of: graph, list, unused: unused)
    plain = table.plainForm(list, read)
  }
}

extension DelimitedTable {
  /// Whether a heading is the year that is asked for, and no column holds years.
  fileprivate var hasYearsAsColumns: Bool {
    guard let on = form.on, form.year == nil, form.from == nil, form.until == nil,
      let year = DateSpan(on)?.year, (try? yearColumn()) ?? nil == nil
    else { return false }
    return headings.contains(String(year))
  }

  /// The columns of a list with a column for each year.
  fileprivate mutating func listColumns(ofYears years: [Int]) throws(ReadingError) -> ListColumns {
    let wanted = form.on.flatMap { DateSpan($0)?.year }.map(String.init)
    guard let column = years.first(where: { headings[$0] == wanted }) else {
      throw .faults([
        Fault(
          file: file, line: headerLine,
          found: "a column for each year (\(list(years.map { headings[$0] })))",
          expected: "one year: --on \(headings[years[years.count - 1]]), for instance")
      ])
    }
    var columns = try listColumns(dates: Set(years))
    columns.status = column
    return columns
  }

  fileprivate func unusedHeadings(_ columns: ListColumns) -> [String] {
    let used = Set([columns.left] + columns.rights).union(columns.others)
      .union([columns.weight, columns.status].compactMap(\.self))
    return headings.indices.filter { column in
      !used.contains(column) && !(0..<rowCount).allSatisfy { text($0, column).hasPrefix("{") }
        || rowCount == 0 && !used.contains(column)
    }.map { headings[$0] }
  }

  fileprivate func adviceOnRepeats(_ columns: ListColumns?, unused: [String]) -> String {
    let weight = "each edge once; give a number of times as a column \"weight\""
    let others = unused.filter { !HeadingWords.isYear($0) }
    if let year = try? yearColumn(), form.on == nil, rowCount > 0, holdsDates(year) {
      let years = (0..<rowCount).compactMap { DateSpan(text($0, year))?.year }
      return "each edge once; keep one year of the column \(Fault.quoted(headings[year])): --on "
        + "\(years.max() ?? 0), for instance; or --repeats once, or --repeats sum"
    }
    if let spells = try? spellColumns(), form.on == nil, spells.from != nil || spells.until != nil {
      return "each edge once; keep one day: --on DATE; or --repeats once"
    }
    return weight + "; or --repeats once, or --repeats sum"
      + (others.isEmpty ? "" : "; or other columns: --left COLUMN --right COLUMN")
  }

  fileprivate func remarksOnNodes(
    of graph: BipartiteGraph<String, String>, _ columns: ListColumns?, unused: [String]
  ) -> [String] {
    let nodes = columns.flatMap { columns in
      hasHeader && columns.rights.count == 1
        ? [headings[columns.left], headings[columns.rights[0]]] : nil
    }
    var remarks = EdgeList.remarks(
      on: graph, nodeHeadings: nodes, isTwoMode: preamble.konect?.first == "bip")
    if let konect = preamble.konect, konect[0] != "bip" {
      remarks.append("the first line says \(Fault.quoted(konect[0])): a network of one mode")
    }
    guard let columns else { return remarks }
    remarks += EdgeList.remarks(
      unused: unused, headings: headings, hasWeight: columns.weight != nil)
    if form.on == nil, let spells = try? spellColumns(), let until = spells.until,
      (0..<rowCount).contains(where: { !text($0, until).isEmpty })
    {
      remarks.append(
        "edges that have ended by the column \(Fault.quoted(headings[until])) are there all the same "
          + "(--on DATE keeps those of a day)")
    }
    return remarks
  }

  fileprivate func plainForm(_ columns: ListColumns?, _ read: ReadEdges) -> PlainForm? {
    guard let columns, columns.rights.count == 1, columns.status == nil, form.isPlain,
      remarks.count == formRemarkCount, separator != .whitespace, preamble.comments.isEmpty,
      preamble.separator == nil,
      headings.count == Set(headings).count, !headings.contains(""),
      read.lefts.isEmpty, columns.left == 0, columns.rights == [1],
      separator == .comma || columns.weight == nil
    else { return nil }
    return PlainForm(
      separator: separator.byte, hasHeader: hasHeader, weight: columns.weight, remarks: remarks)
  }
}
