import Tables

/// What stands before a table's first row: comments, and a line that names the separator.
struct TablePreamble {
  /// Where the first row begins.
  private(set) var offset = 0
  /// The line in which it does, from 1.
  private(set) var line = 1
  /// The comments' text, without what marks them.
  private(set) var comments: [String] = []
  /// What begins a comment, where there is one.
  private(set) var commentByte: UInt8?
  /// What a line "sep=;" names, as spreadsheets write it.
  private(set) var separator: TableForm.Separator?

  init(_ bytes: [UInt8]) {
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
      var text = bytes[offset..<end]
      if text.last == 0x0D { text.removeLast() }
      let first = text.first { $0 != 0x20 && $0 != 0x09 }
      if let named = line == 1 ? Self.separator(in: text) : nil {
        separator = named
      } else if let first, first == UInt8(ascii: "%") || first == UInt8(ascii: "#") {
        commentByte = commentByte ?? first
        guard commentByte == first else { return }
        comments.append(
          String(decoding: text.drop { $0 == first || $0 == 0x20 || $0 == 0x09 }, as: UTF8.self))
      } else if first != nil {
        return
      }
      offset = min(end + 1, bytes.count)
      line += 1
    }
  }

  private static func separator(in line: ArraySlice<UInt8>) -> TableForm.Separator? {
    let text = String(decoding: line, as: UTF8.self).filter { $0 != "\"" }
    guard text.lowercased().hasPrefix("sep="), let byte = text.dropFirst(4).utf8.first else {
      return nil
    }
    return TableForm.Separator.allCases.first { $0.byte == byte }
  }

  /// What KONECT's first comment says, where there is one: "bip unweighted".
  var konect: [String]? {
    guard let first = comments.first else { return nil }
    let words = first.split(separator: " ").map(String.init)
    return words.count >= 2 && ["bip", "sym", "asym"].contains(words[0]) ? words : nil
  }
}

extension TableForm.Separator {
  /// Finds what stands between the cells of a table by its first rows.
  ///
  /// - Throws: ``ReadingError`` where two separators cut every row alike.
  static func found(
    in bytes: [UInt8], after preamble: TablePreamble, file: String
  ) throws(ReadingError) -> TableForm.Separator {
    if let named = preamble.separator { return named }
    let limit = min(bytes.count, preamble.offset + 65_536)
    var end = limit
    if limit < bytes.count {
      end = bytes[..<limit].lastIndex(of: 0x0A).map { $0 + 1 } ?? limit
    }
    let trials = allCases.map { Trial($0, bytes, preamble.offset..<end, preamble) }
    func trial(_ separator: Self) -> Trial? { trials.first { $0.separator == separator } }
    if let spaces = trial(.whitespace), spaces.score == 1,
      spaces.areNumbers || spaces.haveAttributes || preamble.konect != nil
    {
      return .whitespace
    }
    let whole = trials.filter { $0.score == 1 && $0.separator != .whitespace }
    if whole.count > 1 {
      let names = whole.map(\.separator)
      throw .faults([
        Fault(
          file: file, line: preamble.line,
          found: names.map { "\($0.name)s" }.joined(separator: " and ")
            + " in every row",
          expected: "one kind of separator: --separator "
            + names.map(\.rawValue).joined(separator: " or --separator "))
      ])
    }
    if let only = whole.first { return only.separator }
    let best = trials.filter { $0.separator != .whitespace && $0.score > 0 }
      .max { ($0.score, $1.rank) < ($1.score, $0.rank) }
    if let best { return best.separator }
    return trial(.whitespace)?.score == 1 ? .whitespace : .comma
  }

  /// How a separator cuts the first rows.
  private struct Trial {
    let separator: TableForm.Separator
    let rank: Int
    /// The part of the rows that have as many cells as most, from 0 to 1; 0 where that is one cell.
    let score: Double
    let areNumbers: Bool
    let haveAttributes: Bool

    init(
      _ separator: TableForm.Separator, _ bytes: [UInt8], _ range: Range<Int>,
      _ preamble: TablePreamble
    ) {
      self.separator = separator
      rank = TableForm.Separator.allCases.firstIndex(of: separator) ?? 0
      let cells = bytes.withUnsafeBufferPointer { whole in
        DelimitedScanner.scan(
          UnsafeBufferPointer(rebasing: whole[..<range.upperBound]), from: range.lowerBound,
          line: 1,
          separator: separator, commentByte: preamble.commentByte, file: ""
        ).cells
      }
      var counts: [Int: Int] = [:]
      for row in 0..<cells.rowCount { counts[cells.range(ofRow: row).count, default: 0] += 1 }
      let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
      var agreeing = most?.value ?? 0
      // R leaves the heading above the row names out.
      if cells.rowCount > 1, let most, most.key > 2, cells.range(ofRow: 0).count == most.key - 1 {
        agreeing += 1
      }
      let hasCells = (most?.key ?? 0) >= 2
      score = hasCells ? Double(agreeing) / Double(max(1, cells.rowCount)) : 0
      areNumbers =
        hasCells
        && cells.cells.allSatisfy { NumberReading.number($0.text, decimal: .point) != nil }
      haveAttributes =
        hasCells && cells.rowCount > 0
        && (0..<cells.rowCount).allSatisfy { row in
          cells.cells[cells.range(ofRow: row)].last?.text.hasPrefix("{") == true
        }
    }
  }
}
