import Tables

/// A date of whatever precision as the first and last day that it can stand for, each as a number
/// year × 10000 + month × 100 + day.
struct DateSpan: Hashable {
  let first: Int
  let last: Int

  var year: Int { first / 10_000 }

  /// Reads 2001, 2001-05 or 2001-05-31; `nil` for other text.
  init?(_ text: String) {
    var text = text.trimmingInvisible()
    // Tables with missing years often have the others as decimal numbers.
    if text.hasSuffix(".0") { text.removeLast(2) }
    if text.count > 10, let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }) {
      text = String(text[..<mark])
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard (1...12).contains(month ?? 1) else { return nil }
    let longest = Self.days(ofMonth: month ?? 12, year: numbers[0])
    guard (1...longest).contains(day ?? 1) else { return nil }
    first = numbers[0] * 10_000 + (month ?? 1) * 100 + (day ?? 1)
    last = numbers[0] * 10_000 + (month ?? 12) * 100 + (day ?? longest)
  }

  private static func days(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Whether something that lasts from a date until another, which is the first day without it, is
  /// there on a day; `nil` where the dates do not decide it. No start means always, no end still.
  static func covers(_ day: Int, from: DateSpan?, until: DateSpan?) -> Bool? {
    if let from, from.first > day { return false }
    if let until, until.last <= day { return false }
    if let from, from.last > day { return nil }
    if let until, until.first <= day { return nil }
    return true
  }
}

extension DelimitedTable {
  /// Whether a column holds years or dates throughout.
  func holdsDates(_ column: Int, allowingBlank: Bool = false) -> Bool {
    var isAny = false
    for row in 0..<rowCount {
      let text = text(row, column).trimmingInvisible()
      if text.isEmpty, allowingBlank { continue }
      guard let date = DateSpan(text), (1000...2999).contains(date.year) else { return false }
      isAny = true
    }
    return isAny
  }

  /// The column that the form names as years, or the one that is called so and holds years.
  func yearColumn() throws(ReadingError) -> Int? {
    if let name = form.year { return try place(of: name, option: "--year") }
    return headings.indices.first { HeadingWords.isYear(headings[$0]) && holdsDates($0) }
  }

  /// The columns of the first day and of the first day without, named or called so.
  func spellColumns() throws(ReadingError) -> (from: Int?, until: Int?) {
    func called(_ words: Set<String>) -> Int? {
      headings.indices.first {
        words.contains(HeadingWords.key(headings[$0])) && holdsDates($0, allowingBlank: true)
      }
    }
    let from =
      if let name = form.from {
        try place(of: name, option: "--from")
      } else {
        called([
          "from", "since", "start", "begin", "begins", "startdate", "fromdate", "startyear",
          "joined", "entry", "accession", "joinyear", "yearjoined", "datejoined",
        ])
      }
    let until =
      if let name = form.until {
        try place(of: name, option: "--until")
      } else {
        called([
          "until", "to", "end", "ends", "enddate", "untildate", "todate", "endyear", "left", "exit",
          "leaveyear", "yearleft", "withdrawal",
        ])
      }
    return (from, until)
  }

  /// Keeps the rows that are there on the day of the form; of a table with a named column of years and
  /// no day, those of its last year.
  ///
  /// - Returns: The columns that were read.
  mutating func keepDay() throws(ReadingError) -> Set<Int> {
    guard form.on != nil || form.year != nil || form.from != nil || form.until != nil else {
      return []
    }
    let year = try form.from == nil && form.until == nil ? yearColumn() : nil
    if let year { return try keepYear(of: year) }
    let (from, until) = try spellColumns()
    guard from != nil || until != nil else {
      throw .faults([
        Fault(
          file: file, line: headerLine,
          found: "no column of dates for --on in this --network (\(list(headings)))",
          expected: "--year COLUMN, or --from COLUMN and --until COLUMN")
      ])
    }
    guard let on = form.on else {
      throw .faults([
        Fault(file: file, found: "no day", expected: "--on DATE: the day that is asked for")
      ])
    }
    guard let day = DateSpan(on)?.last else { throw badDay(on) }
    var faults: [Fault] = []
    let date = { [self] (row: Int, column: Int?) -> DateSpan? in
      guard let column else { return nil }
      let cell = cell(row, column)
      let text = cell.text.trimmingInvisible()
      if text.isEmpty || CellMeaning(text) == .unknown { return nil }
      if let date = DateSpan(text) { return date }
      faults.append(
        Fault(
          file: file, line: Int(cell.line), column: Int(cell.column),
          found: "\(Fault.quoted(cell.text)) as \(Fault.quoted(headings[column]))",
          expected: "a date: 2001, 2001-05 or 2001-05-31"))
      return nil
    }
    let states = (0..<rowCount).map { row in
      DateSpan.covers(day, from: date(row, from), until: date(row, until))
    }
    guard faults.isEmpty else { throw .faults(faults) }
    let open = states.count { $0 == nil }
    let there = states.count { $0 == true }
    remarks.append(
      "\(there) of \(rowCount) rows are there on \(on)"
        + (until.map {
          "; a date in \(Fault.quoted(headings[$0])) is the first day without the edge"
        }
          ?? "")
        + (open > 0 ? "; \(open) left out, as their dates do not decide it" : ""))
    keep { states[$0] == true }
    return Set([from, until].compactMap(\.self))
  }

  private mutating func keepYear(of column: Int) throws(ReadingError) -> Set<Int> {
    var years: [Int] = []
    for row in 0..<rowCount {
      let cell = cell(row, column)
      guard let date = DateSpan(cell.text) else {
        throw .faults([
          Fault(
            file: file, line: Int(cell.line), column: Int(cell.column),
            found: "\(Fault.quoted(cell.text)) as \(Fault.quoted(headings[column]))",
            expected: "a year")
        ])
      }
      years.append(date.year)
    }
    let wanted: Int
    if let on = form.on {
      guard let year = DateSpan(on)?.year else { throw badDay(on) }
      wanted = year
    } else {
      wanted = years.max() ?? 0
    }
    guard years.isEmpty || years.contains(wanted) else {
      throw .faults([
        Fault(
          file: file, found: "no row of \(wanted) in \(Fault.quoted(headings[column]))",
          expected: "--on with a year from \(years.min() ?? 0) to \(years.max() ?? 0)")
      ])
    }
    let kept = years.count { $0 == wanted }
    remarks.append(
      "\(kept) of \(rowCount) rows are of \(wanted) by the column \(Fault.quoted(headings[column]))"
        + (form.on == nil && kept < rowCount ? ", the last year (--on for another)" : ""))
    keep { years[$0] == wanted }
    return [column]
  }

  private func badDay(_ on: String) -> ReadingError {
    .faults([
      Fault(
        file: file, found: "\(Fault.quoted(on)) as --on",
        expected: "a date: 2001, 2001-05 or 2001-05-31")
    ])
  }
}
