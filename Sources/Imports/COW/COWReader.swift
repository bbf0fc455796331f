import Tables

/// Reads a table of organisations by year, of whichever form, into a panel.
struct COWReader {
  let file: String
  let form: COWForm
  private(set) var panel = YearPanel()
  private(set) var organisations: [String: COWOrganisation] = [:]
  private(set) var remarks: [String] = []
  private var faults: [Fault] = []
  private var headings: [String] = []
  private var years: ClosedRange<Int>?

  private init(file: String, form: COWForm) {
    self.file = file
    self.form = form
  }

  /// Reads a table.
  ///
  /// - Throws: ``ReadingError`` with the cells of memberships that hold no code, the rows without a year
  ///   or a state, and those that are too short. Other cells may hold anything.
  static func read(_ source: SourceFile, as form: COWForm) throws(ReadingError) -> COWReader {
    try source.reading { records throws(ReadingError) in
      var reader = COWReader(file: source.name, form: form)
      reader.headings = SourceFile.headings(of: &records)
      switch form {
      case .igoYear: reader.readOrganisationYears(&records)
      case .stateYear: reader.readStateYears(&records)
      case .dyadic: reader.readPairYears(&records)
      }
      guard reader.faults.isEmpty else { throw .faults(reader.faults) }
      return reader
    }
  }

  private mutating func readOrganisationYears(_ records: inout DelimitedRecords) {
    guard let name = column("ioname"), let year = column("year") else { return }
    let states = headings.indices.compactMap { cell in
      COWState.placeOfWord[headings[cell]].map { (cell: cell, state: $0) }
    }
    remarkOnOthers(than: Set(states.map(\.cell)), known: Self.columnsOfOrganisations)
    let (title, started) = (column("orgname"), column("sdate"))
    let longTitle = column("longorgname")
    let fields = ["political", "social", "economic"].compactMap { field in
      column(field).map { (cell: $0, field: field) }
    }
    while records.next(), faults.count < Self.faultLimit {
      guard isLongEnough(records, for: states.last?.cell ?? 0),
        let year = readYear(records, year)
      else { continue }
      let acronym = records.text(name)
      guard !acronym.isEmpty else {
        fault(records, name, expected: "an organisation's short name")
        continue
      }
      let organisation = panel.place(of: acronym)
      for (cell, state) in states {
        guard let code = readCode(records, cell, isBlankAllowed: true) else { continue }
        panel[organisation, state, year] = code
      }
      let key = acronym.lowercased()
      guard organisations[key] == nil else { continue }
      let names = [title, longTitle].compactMap { $0.map(records.text) }.filter { !$0.isEmpty }
      organisations[key] = COWOrganisation(
        acronym: acronym, name: names.first, founded: started.flatMap(records.integer),
        fields: fields.filter { records.integer($0.cell) == 1 }.map(\.field))
    }
  }

  private mutating func readStateYears(_ records: inout DelimitedRecords) {
    guard let number = column("ccode"), let year = column("year") else { return }
    let known = ["ccode", "year", "state", "stateabb", "statenme", "version"]
    let cells = headings.indices.filter { !known.contains(headings[$0]) }
    let columns = cells.map { (cell: $0, organisation: panel.place(of: headings[$0])) }
    while records.next(), faults.count < Self.faultLimit {
      guard isLongEnough(records, for: cells.last ?? 0), let year = readYear(records, year),
        let state = readState(records, number)
      else { continue }
      for (cell, organisation) in columns {
        guard let code = readCode(records, cell, isBlankAllowed: true) else { continue }
        panel[organisation, state, year] = code
      }
    }
  }

  /// Of pairs a state's own code follows so: a full member where any pair is; else none where any pair
  /// is known not to be; else missing where any is.
  private mutating func readPairYears(_ records: inout DelimitedRecords) {
    guard let year = column("year"),
      let pair = COWForm.pairHeadings.first(where: { $0.allSatisfy { column($0) != nil } }),
      let first = column(pair[0]), let second = column(pair[1])
    else { return }
    let known = Set(
      COWForm.pairHeadings.flatMap(\.self)
        + ["year", "dyadid", "version", "stateabb1", "stateabb2", "statenme1", "statenme2"])
    let cells = headings.indices.filter { !known.contains(headings[$0]) }
    let columns = cells.map { (cell: $0, organisation: panel.place(of: headings[$0])) }
    let strength: [MembershipCode?] = [nil, .outside, .missing, .noMember, .member]
    let rank = { (code: MembershipCode?) in strength.firstIndex(of: code) ?? 0 }
    while records.next(), faults.count < Self.faultLimit {
      guard isLongEnough(records, for: cells.last ?? 0), let year = readYear(records, year),
        let a = readState(records, first), let b = readState(records, second)
      else { continue }
      for (cell, organisation) in columns {
        guard let code = readCode(records, cell, isBlankAllowed: true) else { continue }
        guard rank(code) > 0 else {
          fault(records, cell, expected: "1, 0, -1 or -9, as a table of pairs has them")
          continue
        }
        for state in [a, b] where rank(code) > rank(panel[organisation, state, year]) {
          panel[organisation, state, year] = code
        }
      }
    }
  }

  private func column(_ heading: String) -> Int? { headings.firstIndex(of: heading) }

  private mutating func isLongEnough(_ records: DelimitedRecords, for last: Int) -> Bool {
    guard records.cells.count <= last else { return true }
    faults.append(
      Fault(
        file: file, line: records.line, found: "\(records.cells.count) cells",
        expected: "\(headings.count), as in the header"))
    return false
  }

  private mutating func readYear(_ records: DelimitedRecords, _ cell: Int) -> Int? {
    guard let year = records.integer(cell), YearPanel.years.contains(year) else {
      fault(
        records, cell,
        expected: "a year from \(YearPanel.years.lowerBound) to \(YearPanel.years.upperBound)")
      return nil
    }
    return year
  }

  /// A state by its number, or by the word or letters that the project has for it.
  private mutating func readState(_ records: DelimitedRecords, _ cell: Int) -> Int? {
    if let number = records.integer(cell), let place = COWState.placeOfNumber[number] {
      return place
    }
    let text = records.text(cell)
    if let place = COWState.placeOfWord[text.lowercased()]
      ?? COWState.placeOfLetters[text.uppercased()]
    {
      return place
    }
    fault(records, cell, expected: "a state of the Correlates of War project")
    return nil
  }

  private mutating func readCode(
    _ records: DelimitedRecords, _ cell: Int, isBlankAllowed: Bool
  ) -> MembershipCode? {
    if let number = records.integer(cell) {
      if let byte = Int8(exactly: number), let code = MembershipCode(rawValue: byte) {
        return code
      }
    } else if isBlankAllowed, records.isBlank(cell) {
      return nil
    }
    fault(records, cell, expected: "1, 2, 3, 0, -1 or -9")
    return nil
  }

  private mutating func fault(_ records: DelimitedRecords, _ cell: Int, expected: String) {
    guard faults.count < Self.faultLimit else { return }
    let text = records.text(cell)
    faults.append(
      Fault(
        file: file, line: records.line, column: cell + 1,
        found: (text.isEmpty ? "an empty cell" : Fault.quoted(text)) + " as \"\(headings[cell])\"",
        expected: expected))
  }

  /// Tells of columns that are neither states nor known otherwise: what they hold is left out.
  private mutating func remarkOnOthers(than used: Set<Int>, known: Set<String>) {
    let others = headings.indices.filter { !used.contains($0) && !known.contains(headings[$0]) }
      .map { headings[$0] }
    guard !others.isEmpty else { return }
    remarks.append(
      "\(file): \(others.count == 1 ? "the column" : "the columns") "
        + "\(others.prefix(8).joined(separator: ", "))\(others.count > 8 ? ", …" : "") "
        + "\(others.count == 1 ? "is no state" : "are no states") that the project knows, and left out"
    )
  }

  private static let columnsOfOrganisations: Set<String> = [
    "ioname", "orgname", "year", "sdate", "deaddate", "dead", "integrated", "replaced",
    "longorgname", "ionum", "igocode", "version", "accuracyofpre1965membershipdates",
    "sourcesandnotes", "imputed", "political", "social", "economic",
  ]

  /// How many faults are looked for.
  private static let faultLimit = ReadingError.faultLimit + 1
}
